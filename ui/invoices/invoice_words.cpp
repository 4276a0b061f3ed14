// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoice_words.h"

#include "ui/language/numbers.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Invoices)
};

} // namespace

QString invoiceColumnName(InvoiceColumn column) {
    switch (column) {
    case InvoiceColumn::number:
        return Words::tr("Number");
    case InvoiceColumn::customer:
        return Words::tr("Customer");
    case InvoiceColumn::kind:
        return Words::tr("Kind");
    case InvoiceColumn::issued:
        return Words::tr("Issued");
    case InvoiceColumn::due:
        return Words::tr("Due");
    case InvoiceColumn::amount:
        return Words::tr("Amount");
    case InvoiceColumn::open:
        return Words::tr("Open");
    case InvoiceColumn::late:
        return Words::tr("Days late");
    case InvoiceColumn::status:
        return Words::tr("Standing");
    case InvoiceColumn::disputed:
        return Words::tr("Disputed");
    }
    return {};
}

QString itemStatusName(ItemStatus status) {
    switch (status) {
    case ItemStatus::overdue:
        return Words::tr("Overdue");
    case ItemStatus::not_due:
        return Words::tr("Not due");
    case ItemStatus::to_set_off:
        return Words::tr("To set off");
    case ItemStatus::bill:
        return Words::tr("Bill of exchange");
    case ItemStatus::doubtful:
        return Words::tr("Doubtful");
    case ItemStatus::settled:
        return Words::tr("Settled");
    case ItemStatus::cancelled:
        return Words::tr("Cancelled");
    }
    return {};
}

QString dueText(Date due, DueOrigin origin) {
    const QString day = shortDate(due);
    switch (origin) {
    case DueOrigin::stated:
        return day;
    case DueOrigin::estimated:
        return Words::tr("≈ %1").arg(day);
    case DueOrigin::corrected:
        return Words::tr("✎ %1").arg(day);
    }
    return day;
}

QString dueOriginHint(DueOrigin origin) {
    switch (origin) {
    case DueOrigin::stated:
        return {};
    case DueOrigin::estimated:
        return Words::tr("Estimated from the payment terms: the source told no due day");
    case DueOrigin::corrected:
        return Words::tr("Corrected by hand: imports leave it");
    }
    return {};
}

} // namespace encours
