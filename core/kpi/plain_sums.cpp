// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/plain_sums.h"

#include <algorithm>

namespace encours {

void PlainSums::Writer::add_unpaid(const PlainInvoice& invoice) const {
    open(invoice);
    for (std::size_t age = 0; age != AskedDays::first_days_late.size(); ++age) {
        at(late_from(invoice, age)).late[age] += invoice.amount;
    }
    at(late_from(invoice, 0)).late_due += invoice.amount * invoice.due.days;
}

void PlainSums::Writer::add_paid_in_two(const PlainInvoice& invoice, Date first, std::int64_t first_part,
                                        Date last) const {
    add_paid(invoice, last);
    // As if all had been paid at last; now the first part moves to its day.
    pay(invoice, last, -first_part);
    pay(invoice, first, first_part);
    at(first).paid_before += first_part;
    at(last).paid_before -= first_part;
    const auto closed = slots_.near(last);
    for (std::size_t age = 0; age != AskedDays::first_days_late.size(); ++age) {
        const auto from = slots_.near(std::max(late_from(invoice, age), first));
        if (closed <= from) {
            break;
        }
        const auto move = [&](std::size_t slot, std::int64_t amount) {
            rows_[slot].late[age] += amount;
            rows_[slot].late_due += age == 0 ? amount * invoice.due.days : 0;
        };
        move(from, -first_part);
        move(closed, first_part);
    }
}

} // namespace encours
