// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/figure_words.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

} // namespace

QString detailRoleName(DetailRole role) {
    switch (role) {
    case DetailRole::open_item:
        return Words::tr("Open items");
    case DetailRole::open_cash:
        return Words::tr("Unallocated payments");
    case DetailRole::opening_item:
        return Words::tr("Open items at the opening");
    case DetailRole::opening_cash:
        return Words::tr("Unallocated payments at the opening");
    case DetailRole::sale:
        return Words::tr("Sales of the period");
    case DetailRole::written_off:
        return Words::tr("Written off in the period");
    case DetailRole::moved_to_doubtful:
        return Words::tr("Moved to doubtful in the period");
    case DetailRole::cash_received:
        return Words::tr("Payments received in the period");
    case DetailRole::payment:
        return Words::tr("Payments of the period, by invoice");
    case DetailRole::due_item:
        return Words::tr("Items due by the date");
    case DetailRole::settled_invoice:
        return Words::tr("Invoices settled in the period");
    case DetailRole::month:
        return Words::tr("Months of sales");
    }
    return {};
}

QString leftOutName(NotCounted reason) {
    switch (reason) {
    case NotCounted::nothing:
        return {};
    case NotCounted::other_currency:
        return Words::tr("Other currency");
    case NotCounted::cancelled:
        return Words::tr("Cancelled");
    case NotCounted::doubtful:
        return Words::tr("Doubtful (416)");
    case NotCounted::credit_note:
        return Words::tr("Credit note");
    case NotCounted::opening_entry:
        return Words::tr("Opening balance without detail");
    case NotCounted::deposit:
        return Words::tr("Deposit");
    case NotCounted::not_cash:
        return Words::tr("Not a payment");
    case NotCounted::unknown_day:
        return Words::tr("Unknown date");
    case NotCounted::reversed:
        return Words::tr("Bounced");
    case NotCounted::not_settled:
        return Words::tr("Not settled yet");
    case NotCounted::not_due:
        return Words::tr("Not due yet");
    }
    return {};
}

} // namespace encours
