// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/dice.h"
#include "core/demo/documents.h"
#include "core/demo/plan.h"

#include <map>
#include <span>

namespace encours::demo {

/// What becomes of one customer's invoices until the last day of the plan: payments in runs, credit notes, disputes,
/// bounced cheques, what stays open. Adds to the books at their ends; they are put in order afterwards.
class CustomerStory {
public:
    CustomerStory(Books& books, const Customer& customer, std::uint32_t place, const Plan& plan);

    /// The customer's due items, in the order of their documents.
    void tell(std::span<const std::uint32_t> due_items);

private:
    struct Open {
        std::uint32_t item = 0;
        Date issued;
        Date due;
        std::int64_t amount = 0; ///< still to be paid
        Date not_before;         ///< a dispute holds it up to here; no_day: until today at least
    };

    void settle(std::uint32_t item);
    void credit(Open& open);
    void dispute(Open& open);
    void pay_something(const Open& open);
    void pay_on(const Open& open, Date intended);
    void give_up(const Open& open);
    void write_off(const Open& open, Date day);
    void stand_as_bill(const Open& open);
    void stand_as_doubtful(const Open& open);
    void leave_cash_unallocated();

    void enter_credit(Open& open, Date issued, std::int64_t amount, bool allocated);
    /// Enters cash, together with what else the customer pays that day. Gives its place; nowhere in the future.
    std::uint32_t enter_cash(Date day, std::int64_t amount);
    void allocate(const Open& open, std::uint32_t payment, std::int64_t amount);
    [[nodiscard]] bool has_happened(Date day) const { return day <= plan_.at; }

    Books& books_;
    const Customer& customer_;
    std::uint32_t place_;
    const Plan& plan_;
    Dice dice_;
    std::map<Date, std::uint32_t> payments_; ///< one a day
};

} // namespace encours::demo
