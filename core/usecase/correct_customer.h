// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/customer_identity.h"
#include "core/ledger/ids.h"
#include "core/usecase/act.h"

#include <vector>

namespace encours {

/// A field and what stands in it, as text_of gives it.
struct CustomerChange {
    CustomerField field{};
    std::string text;
};

struct CorrectCustomerRequest {
    std::filesystem::path ledger;
    CustomerId customer;
    std::vector<CustomerChange> changes; ///< those that change nothing are passed over
    std::string actor;
};

/// A person knows these fields better than the sources: from now on imports leave them, and only keep up what they say, so
/// that each correction can be given up by itself. Other terms move the due days that were estimated with those before.
/// Throws store's EnvironmentError.
[[nodiscard]] Result<DoneAct, ActFailure> correct_customer(const CorrectCustomerRequest& request, const Clock& clock);

struct ResetCustomerRequest {
    std::filesystem::path ledger;
    CustomerId customer;
    CustomerField field{};
    std::string actor;
};

/// Back to what the imports say; refused where they say nothing.
[[nodiscard]] Result<DoneAct, ActFailure> reset_customer(const ResetCustomerRequest& request, const Clock& clock);

struct EnterCustomerRequest {
    std::filesystem::path ledger;
    std::string code; ///< empty: the next free one
    CustomerIdentity identity;
    std::string actor;
};

/// A customer of no import. One that brings it fills in what was left empty.
[[nodiscard]] Result<DoneAct, ActFailure> enter_customer(const EnterCustomerRequest& request, const Clock& clock);

/// The code that enter_customer would give.
[[nodiscard]] std::string free_customer_code(const std::filesystem::path& ledger);

} // namespace encours
