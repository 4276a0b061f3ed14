// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimed_invoices.h"

#include "ui/common/amount_columns.h"
#include "ui/language/claim_words.h"
#include "ui/language/law_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Claims)
};

using Row = ClaimedInvoice;

/// An amount of another currency names it, and is in no sum.
Column<Row> claimColumn(const char* key, std::function<QString()> header,
                        std::function<std::int64_t(const InvoiceStatement&)> minor,
                        std::function<Currency()> currency) {
    auto column = amountColumn<Row>(
        key, std::move(header),
        [minor, currency](const Row& row) {
            return row.statement.currency == currency() ? minor(row.statement) : std::int64_t{0};
        },
        currency);
    column.text = [minor, currency](const Row& row) {
        return row.statement.currency == currency() ? amountCell(minor(row.statement), currency())
                                                    : moneyText(minor(row.statement), row.statement.currency);
    };
    return column;
}

QString stateWords(const InvoiceStatement& statement) {
    QStringList said;
    if (statement.choices.interest != Stance::claim)
        said << Words::tr("interest %1").arg(stanceName(statement.choices.interest));
    if (statement.choices.costs != Stance::claim)
        said << Words::tr("indemnity %1").arg(stanceName(statement.choices.costs));
    if (!statement.complete)
        said << Words::tr("⚠ a rate is missing");
    else if (statement.has(InterestCaution::rate_provisional))
        said << Words::tr("⚠ a rate is provisional");
    if (statement.has(InterestCaution::notice_missing))
        said << Words::tr("no formal notice received");
    if (statement.has(InterestCaution::stopped_by_insolvency))
        said << Words::tr("stopped by insolvency");
    if (statement.has(FactCaution::disputed))
        said << Words::tr("contested");
    return said.join(QStringLiteral(", "));
}

} // namespace

std::vector<ClaimedInvoice> claimedInvoices(const CustomerStatement& statement) {
    std::vector<ClaimedInvoice> rows;
    for (const InvoiceStatement& invoice : statement.invoices) {
        Row row{invoice, invoice.items.empty() ? invoice.issued : invoice.items.front().due, std::nullopt,
                LimitAlarm::none};
        for (const ItemStatement& item : invoice.items) {
            if (item.statement.left() > 0 && (!row.lastDay || item.limit.last_day < *row.lastDay)) {
                row.lastDay = item.limit.last_day;
                row.alarm = item.alarm;
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Column<ClaimedInvoice>> claimedInvoiceColumns(std::function<Currency()> currency) {
    std::vector<Column<Row>> columns;
    columns.push_back(textColumn<Row>(
        "number", [] { return Words::tr("Number"); },
        [](const Row& row) { return QString::fromStdString(row.statement.number); }));
    const auto day = [&](const char* key, std::function<QString()> header,
                         std::function<std::optional<Date>(const Row&)> of) {
        Column<Row> column;
        column.traits.key = key;
        column.traits.header = std::move(header);
        column.traits.isNumber = true;
        column.text = [of](const Row& row) { return of(row) ? shortDate(*of(row)) : QStringLiteral("–"); };
        column.raw = [of](const Row& row) { return RawValue(std::int64_t{of(row).value_or(latest_date).days}); };
        columns.push_back(std::move(column));
    };
    day(
        "due", [] { return Words::tr("Due"); }, [](const Row& row) { return std::optional(row.due); });
    columns.push_back(claimColumn(
        "principal", [] { return Words::tr("Principal left"); },
        [](const InvoiceStatement& one) { return one.principal.left(); }, currency));
    columns.push_back(claimColumn(
        "interest", [] { return Words::tr("Interest left"); },
        [](const InvoiceStatement& one) { return one.interest.left(); }, currency));
    columns.push_back(claimColumn(
        "costs", [] { return Words::tr("Indemnity left"); },
        [](const InvoiceStatement& one) { return one.costs.left(); }, currency));
    columns.push_back(claimColumn(
        "claimed", [] { return Words::tr("To be claimed"); }, [](const InvoiceStatement& one) { return one.claimed(); },
        currency));
    columns.push_back(textColumn<Row>(
        "state", [] { return Words::tr("To know"); }, [](const Row& row) { return stateWords(row.statement); }));
    columns.back().traits.isFlexible = true;
    day(
        "lastDay", [] { return Words::tr("Last day to act"); }, [](const Row& row) { return row.lastDay; });
    columns.back().text = [](const Row& row) {
        if (!row.lastDay)
            return QStringLiteral("–");
        return shortDate(*row.lastDay) + (row.alarm == LimitAlarm::none ? QString() : QStringLiteral(" ⚠"));
    };
    columns.back().hint = [](const Row& row) { return limitAlarmText(row.alarm); };
    return columns;
}

} // namespace encours
