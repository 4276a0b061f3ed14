// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/kind_recognition.h"

#include "core/import/cell_text.h"
#include "core/import/column_map.h"
#include "core/import/header_synonyms.h"

#include <algorithm>

namespace encours {

namespace {

using Field = ReceivableField;

/// The titles as those of one kind of list.
struct Reading {
    ColumnMap columns;
    bool is_whole = false;
    std::ptrdiff_t fields = 0;
};

Reading read_as(ListKind kind, const std::vector<std::string>& headers) {
    CsvOptions options;
    options.kind = kind;
    Reading reading{map_columns(headers, options)};
    reading.is_whole = check_columns(reading.columns, options).empty();
    reading.fields = std::count_if(reading.columns.places.begin(), reading.columns.places.end(),
                                   [](const auto& place) { return place.has_value(); });
    return reading;
}

/// The day is called that of a payment, not just "Date".
bool speaks_of_payment(const ColumnMap& columns) {
    const auto words = header_synonyms(ListKind::payments, Field::paid).clear;
    return std::find(words.begin(), words.end(), fold(columns.header_of(Field::paid))) != words.end();
}

} // namespace

ListKind recognise_list_kind(const std::vector<std::string>& headers) {
    const auto invoices = read_as(ListKind::receivables, headers);
    const auto payments = read_as(ListKind::payments, headers);
    const bool of_invoices = invoices.columns.has(Field::due) || invoices.columns.has(Field::open_amount);
    if (payments.is_whole && !of_invoices &&
        (invoices.is_whole ? speaks_of_payment(payments.columns) && payments.fields > invoices.fields : true))
        return ListKind::payments;
    if (invoices.is_whole)
        return ListKind::receivables;
    const auto customers = read_as(ListKind::customers, headers);
    const bool of_documents = of_invoices || invoices.columns.has(Field::number) || invoices.columns.has(Field::issued);
    // One title alone, like "Tiers", says that a list has customers, not that it is a list of them.
    return !of_documents && customers.is_whole && customers.fields > 1 ? ListKind::customers : ListKind::receivables;
}

} // namespace encours
