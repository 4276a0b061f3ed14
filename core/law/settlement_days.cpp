// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/settlement_days.h"

namespace encours {

SettlementDay SettlementDays::next() {
    while (!left_.empty() && left_.front().on <= until_) {
        const SettlementDay day = take_day();
        if (day.paid != 0 || day.reduced != 0 || day.credited != 0) {
            return day;
        }
    }
    return {};
}

SettlementDay SettlementDays::take_day() {
    SettlementDay day;
    day.on = left_.front().on;
    for (; !left_.empty() && left_.front().on == day.on; left_ = left_.subspan(1)) {
        const ClaimSettlement& one = left_.front();
        day.provisional = day.provisional || one.provisional;
        switch (one.nature) {
        case ClaimSettlement::Nature::payment:
            day.paid = sums_.plus(day.paid, one.amount);
            break;
        case ClaimSettlement::Nature::reduction:
            day.reduced = sums_.plus(day.reduced, one.amount);
            break;
        case ClaimSettlement::Nature::credit_note:
            day.credited = sums_.plus(day.credited, credit_notes_ ? one.amount : 0);
            break;
        }
    }
    return day;
}

} // namespace encours
