// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/payment_columns.h"

#include "ui/common/amount_columns.h"
#include "ui/language/names.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CustomerPayments)
};

QString kindOf(const CustomerPayment& payment) {
    QString kind = settlementKindName(payment.kind);
    if (!payment.payer.empty())
        kind = Words::tr("%1, by %2").arg(kind, QString::fromStdString(payment.payer));
    return payment.reversed_on ? Words::tr("%1, bounced on %2").arg(kind, shortDate(*payment.reversed_on)) : kind;
}

QString settles(const CustomerPayment& payment, const QString& between) {
    QStringList parts;
    for (const auto& part : payment.parts) {
        const QString amount = amountText(part.amount, payment.currency);
        const QString number = QString::fromStdString(part.number);
        //: A document and how much of it a payment settles; "proposed": found by the program.
        parts << (part.is_proposed ? Words::tr("%1: %2 (proposed)").arg(number, amount)
                                   : Words::tr("%1: %2").arg(number, amount));
    }
    return parts.isEmpty() ? Words::tr("nothing yet") : parts.join(between);
}

Column<CustomerPayment> money(const char* key, std::function<QString()> header,
                              std::function<std::int64_t(const CustomerPayment&)> minor,
                              const std::function<Currency()>& currency) {
    auto column = amountColumn<CustomerPayment>(
        key, std::move(header),
        [minor, currency](const CustomerPayment& one) { return one.currency == currency() ? minor(one) : 0; },
        currency);
    column.text = [minor, currency](const CustomerPayment& one) {
        return one.currency == currency() ? amountCell(minor(one), currency()) : moneyText(minor(one), one.currency);
    };
    column.copyText = [minor](const CustomerPayment& one) { return spreadsheetAmount(minor(one), one.currency); };
    return column;
}

} // namespace

std::vector<Column<CustomerPayment>> paymentColumns(std::function<Currency()> currency) {
    std::vector<Column<CustomerPayment>> columns;
    Column<CustomerPayment> paid;
    paid.traits.key = "paid";
    paid.traits.header = [] { return Words::tr("Paid"); };
    paid.traits.isNumber = true;
    paid.text = [](const CustomerPayment& one) { return shortDate(one.paid); };
    paid.raw = [](const CustomerPayment& one) { return RawValue(std::int64_t{one.paid.days}); };
    paid.copyText = paid.text;
    columns.push_back(paid);
    columns.push_back(textColumn<CustomerPayment>(
        "kind", [] { return Words::tr("Kind"); }, kindOf));
    columns.push_back(textColumn<CustomerPayment>(
        "reference", [] { return Words::tr("Reference"); },
        [](const CustomerPayment& one) {
            return QString::fromStdString(one.reference.empty() ? one.label : one.reference);
        }));
    columns.back().traits.mayBeCut = true;
    columns.push_back(money(
        "amount", [] { return Words::tr("Amount"); }, [](const CustomerPayment& one) { return one.amount; }, currency));
    columns.push_back(money(
        "unallocated", [] { return Words::tr("Unallocated"); },
        [](const CustomerPayment& one) { return one.reversed_on ? 0 : one.unallocated(); }, currency));
    columns.push_back(textColumn<CustomerPayment>(
        "settles", [] { return Words::tr("Settles"); },
        [](const CustomerPayment& one) { return settles(one, QStringLiteral(" · ")); }));
    columns.back().traits.isFlexible = true;
    columns.back().hint = [](const CustomerPayment& one) { return settles(one, QStringLiteral("\n")); };
    return columns;
}

} // namespace encours
