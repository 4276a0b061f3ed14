// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/usecase/act.h"

#include <optional>

namespace encours {

struct AddNoteRequest {
    std::filesystem::path ledger;
    DueItemId item; ///< of the invoice that it is about
    std::string text;
    std::string actor;
    std::optional<Date> on = {}; ///< nothing: today
};

/// A note on an invoice. Throws store's EnvironmentError.
[[nodiscard]] Result<DoneAct, ActFailure> add_note(const AddNoteRequest& request, const Clock& clock);

struct AddCustomerNoteRequest {
    std::filesystem::path ledger;
    CustomerId customer;
    std::string text;
    std::string actor;
};

/// A note of today on a customer.
[[nodiscard]] Result<DoneAct, ActFailure> add_customer_note(const AddCustomerNoteRequest& request, const Clock& clock);

} // namespace encours
