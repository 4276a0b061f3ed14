// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/item_columns.h"

#include "ui/common/amount_columns.h"
#include "ui/language/names.h"
#include "ui/language/numbers.h"

#include <QCoreApplication>

#include <limits>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Items)
};

QString kindOf(const ItemLine& line) {
    const QString kind = documentKindName(line.item.kind);
    switch (line.item.standing) {
    case Standing::bill:
        return Words::tr("%1, bill of exchange").arg(kind);
    case Standing::doubtful:
        return Words::tr("%1, doubtful").arg(kind);
    case Standing::receivable:
    case Standing::cancelled:
        break;
    }
    return kind;
}

Column<ItemLine> dayColumn(const char* key, std::function<QString()> header, std::function<Date(const ItemLine&)> day) {
    Column<ItemLine> column;
    column.traits.key = key;
    column.traits.header = std::move(header);
    column.traits.isNumber = true;
    column.text = [day](const ItemLine& line) { return shortDate(day(line)); };
    column.raw = [day](const ItemLine& line) { return RawValue(std::int64_t{day(line).days}); };
    column.copyText = column.text;
    return column;
}

/// Amounts of another currency than the company's bear it; the sum below is of the company's alone.
Column<ItemLine> moneyColumn(const char* key, std::function<QString()> header,
                             std::function<std::int64_t(const ItemLine&)> minor,
                             const std::function<Currency()>& currency) {
    Column<ItemLine> column = amountColumn<ItemLine>(
        key, std::move(header),
        [minor, currency](const ItemLine& line) { return line.item.currency == currency() ? minor(line) : 0; },
        currency);
    column.text = [minor, currency](const ItemLine& line) {
        return line.item.currency == currency() ? amountCell(minor(line), currency())
                                                : moneyText(minor(line), line.item.currency);
    };
    column.copyText = [minor](const ItemLine& line) { return spreadsheetAmount(minor(line), line.item.currency); };
    return column;
}

} // namespace

std::vector<Column<ItemLine>> itemColumns(std::function<Date()> at, std::function<Currency()> currency) {
    std::vector<Column<ItemLine>> columns;
    columns.push_back(textColumn<ItemLine>(
        "number", [] { return Words::tr("Number"); },
        [](const ItemLine& line) { return QString::fromStdString(line.invoice.number); }));
    columns.back().traits.isFlexible = true;
    columns.push_back(textColumn<ItemLine>(
        "kind", [] { return Words::tr("Kind"); }, kindOf));
    columns.push_back(dayColumn(
        "issued", [] { return Words::tr("Issued"); }, [](const ItemLine& line) { return line.item.issued; }));
    columns.push_back(dayColumn(
        "due", [] { return Words::tr("Due"); }, [](const ItemLine& line) { return line.item.due; }));
    columns.back().text = [](const ItemLine& line) {
        const QString day = shortDate(line.item.due);
        return line.isDueEstimated ? Words::tr("≈ %1").arg(day) : day;
    };
    columns.back().hint = [](const ItemLine& line) {
        return line.isDueEstimated ? Words::tr("Estimated from the payment terms: the source told no due day")
                                   : QString();
    };
    columns.push_back(moneyColumn(
        "amount", [] { return Words::tr("Amount"); }, [](const ItemLine& line) { return line.item.amount; }, currency));
    columns.push_back(moneyColumn(
        "open", [] { return Words::tr("Open"); }, [](const ItemLine& line) { return line.item.open; }, currency));
    columns.push_back(moneyColumn(
        "disputed", [] { return Words::tr("Disputed"); }, [](const ItemLine& line) { return line.item.disputed; },
        currency));

    Column<ItemLine> late;
    late.traits.key = "late";
    late.traits.header = [] { return Words::tr("Days late"); };
    late.traits.isNumber = true;
    late.text = [](const ItemLine& line) { return countText(line.item.days_late); };
    late.raw = [](const ItemLine& line) { return RawValue(std::int64_t{line.item.days_late}); };
    late.copyText = [](const ItemLine& line) { return QString::number(line.item.days_late); };
    columns.push_back(late);

    Column<ItemLine> bucket;
    bucket.traits.key = "bucket";
    bucket.traits.header = [] { return Words::tr("Age"); };
    bucket.text = [at](const ItemLine& line) { return bucketName(age_bucket(line.item.due, at())); };
    bucket.raw = [](const ItemLine& line) { return RawValue(std::int64_t{line.item.days_late}); };
    columns.push_back(bucket);
    return columns;
}

std::vector<Column<ItemLine>> documentColumns(std::function<Date()> at, std::function<Currency()> currency) {
    std::vector<Column<ItemLine>> columns = itemColumns(std::move(at), std::move(currency));
    columns.resize(6); // what is contested or late is of open items

    columns.push_back(dayColumn(
        "settled", [] { return Words::tr("Settled"); }, [](const ItemLine& line) { return line.settled; }));
    columns.back().traits.hint = [] { return Words::tr("The day on which nothing was left of it"); };
    columns.back().text = [](const ItemLine& line) {
        return line.settled == no_day ? QStringLiteral("–") : shortDate(line.settled);
    };
    columns.back().copyText = [](const ItemLine& line) {
        return line.settled == no_day ? QString() : shortDate(line.settled);
    };
    Column<ItemLine> beyond;
    beyond.traits.key = "beyond";
    beyond.traits.header = [] { return Words::tr("Days beyond terms"); };
    beyond.traits.hint = [] { return Words::tr("From the due day to the payment that settled it; below 0: early"); };
    beyond.traits.isNumber = true;
    beyond.text = [](const ItemLine& line) {
        return line.daysBeyond ? countText(*line.daysBeyond) : QStringLiteral("–");
    };
    beyond.raw = [](const ItemLine& line) {
        return RawValue(line.daysBeyond ? std::int64_t{*line.daysBeyond} : std::numeric_limits<std::int64_t>::min());
    };
    beyond.copyText = [](const ItemLine& line) {
        return line.daysBeyond ? QString::number(*line.daysBeyond) : QString();
    };
    columns.push_back(beyond);
    columns.push_back(textColumn<ItemLine>(
        "label", [] { return Words::tr("Label"); },
        [](const ItemLine& line) { return QString::fromStdString(line.invoice.label); }));
    columns.back().traits.mayBeCut = true;
    return columns;
}

} // namespace encours
