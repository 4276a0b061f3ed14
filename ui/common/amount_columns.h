// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/currency.h"
#include "core/money/money.h"
#include "ui/common/table_model.h"
#include "ui/language/numbers.h"

#include <QLocale>

namespace encours {

/// "–" for nothing, so that the eye finds what there is.
[[nodiscard]] inline QString amountCell(std::int64_t minor, Currency currency) {
    return minor == 0 ? QStringLiteral("–") : amountText(minor, currency);
}

/// An amount as a spreadsheet of the locale reads it: its decimal sign, no thousands, a plain minus.
[[nodiscard]] inline QString spreadsheetAmount(std::int64_t minor, Currency currency) {
    return QString::fromStdString(minor_to_text(minor, currency.decimals())).replace(u'.', QLocale().decimalPoint());
}

/// A column of amounts with its sum below the table. `currency` may change with the rows, so it is asked each time.
template <class Row>
[[nodiscard]] Column<Row> amountColumn(const char* key, std::function<QString()> header,
                                       std::function<std::int64_t(const Row&)> minor,
                                       std::function<Currency()> currency) {
    Column<Row> column;
    column.traits.key = key;
    column.traits.header = std::move(header);
    column.traits.isNumber = true;
    column.traits.sumText = [currency](std::int64_t sum) { return amountText(sum, currency()); };
    column.text = [minor, currency](const Row& row) { return amountCell(minor(row), currency()); };
    column.raw = [minor](const Row& row) { return RawValue(minor(row)); };
    column.copyText = [minor, currency](const Row& row) { return spreadsheetAmount(minor(row), currency()); };
    return column;
}

/// A column of text, searched by the filter.
template <class Row>
[[nodiscard]] Column<Row> textColumn(const char* key, std::function<QString()> header,
                                     std::function<QString(const Row&)> text) {
    Column<Row> column;
    column.traits.key = key;
    column.traits.header = std::move(header);
    column.text = text;
    column.raw = [text](const Row& row) { return RawValue(text(row)); };
    column.hint = text; // a text may be cut where its column is narrow
    column.isSearched = true;
    return column;
}

} // namespace encours
