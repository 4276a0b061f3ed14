// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/matching/payment_proposal.h"
#include "core/money/currency.h"
#include "core/usecase/act.h"

#include <string>
#include <vector>

namespace encours {

/// The most that may be missing of a due item and be settled as a difference, in minor units: 5.00 of most currencies.
/// What is more wants a write-off in the books, or a reminder.
inline constexpr std::int64_t largest_difference = 500;

/// What is open of a customer, and of those for whom he pays, in the company's currency, by due day.
struct PayableItem {
    DueItemId item;
    OpenClaim claim;
};
struct Payable {
    Currency currency;
    std::vector<PayableItem> items;
};
[[nodiscard]] Payable payable_items(const std::filesystem::path& ledger, CustomerId customer);

struct EnterPaymentRequest {
    struct Part {
        DueItemId item;
        std::int64_t amount = 0;     ///< paid, minor units
        std::int64_t difference = 0; ///< settled beside it as a difference: only what is left open then, and small
    };
    std::filesystem::path ledger;
    CustomerId customer;
    Date paid;
    std::int64_t amount = 0; ///< minor units of the company's currency
    std::string reference;
    std::vector<Part> parts; ///< what it settles; the rest is unallocated
    std::string actor;
};

/// Enters cash and what it settles, as a person decided. Of no batch, as enter_document; a payment that books or lists tell
/// later is the same one. Throws store's EnvironmentError.
[[nodiscard]] Result<DoneAct, ActFailure> enter_payment(const EnterPaymentRequest& request, const Clock& clock);

} // namespace encours
