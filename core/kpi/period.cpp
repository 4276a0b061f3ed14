// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/period.h"

namespace encours {

Position& Position::operator+=(const Position& other) {
    aging += other.aging;
    open_claims += other.open_claims;
    disputed += other.disputed;
    overdue += other.overdue;
    overdue_days += other.overdue_days;
    return *this;
}

Position& Position::operator-=(const Position& other) {
    aging -= other.aging;
    open_claims -= other.open_claims;
    disputed -= other.disputed;
    overdue -= other.overdue;
    overdue_days -= other.overdue_days;
    return *this;
}

Movements& Movements::operator+=(const Movements& other) {
    cash += other.cash;
    unknown_days += other.unknown_days;
    paid += other.paid;
    paid_late_days += other.paid_late_days;
    paid_signed_days += other.paid_signed_days;
    written_off += other.written_off;
    moved_to_doubtful += other.moved_to_doubtful;
    due += other.due;
    due_cash += other.due_cash;
    settled_invoices += other.settled_invoices;
    settled_days += other.settled_days;
    settled_amount += other.settled_amount;
    settled_amount_days += other.settled_amount_days;
    return *this;
}

Movements& Movements::operator-=(const Movements& other) {
    cash -= other.cash;
    unknown_days -= other.unknown_days;
    paid -= other.paid;
    paid_late_days -= other.paid_late_days;
    paid_signed_days -= other.paid_signed_days;
    written_off -= other.written_off;
    moved_to_doubtful -= other.moved_to_doubtful;
    due -= other.due;
    due_cash -= other.due_cash;
    settled_invoices -= other.settled_invoices;
    settled_days -= other.settled_days;
    settled_amount -= other.settled_amount;
    settled_amount_days -= other.settled_amount_days;
    return *this;
}

} // namespace encours
