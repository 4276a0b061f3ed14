// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csv_records.h"
#include "core/import/csv_survey.h"
#include "core/import/document_lines.h"
#include "core/import/receivable_reader.h"

#include <string>
#include <vector>

namespace encours::test {

/// A row with its texts, so that it can be looked at after the next one.
struct KeptRow {
    std::int64_t line = 0;
    std::string code, name, number, category, label, siren, terms;
    DocumentKind kind{};
    Date issued;
    std::optional<Date> booked, due, settled, disputed_on, dispute_closed_on;
    std::string currency;
    std::int64_t amount = 0;
    std::optional<std::int64_t> open_amount;
    bool disputed = false;
};

/// What became of a whole list.
struct Reading {
    CsvLayout layout;
    std::vector<Issue> refusals;
    std::vector<KeptRow> rows;
    std::vector<Issue> rejected;
    std::vector<Issue> warnings;
    std::int64_t read = 0;
    std::int64_t drafts = 0;
};

/// The day on which these lists are read: 2026-11-25.
inline constexpr Date reading_day{20782};

inline KeptRow kept(const ReceivableRow& row) {
    KeptRow kept;
    kept.line = row.line;
    kept.code = row.customer.code;
    kept.name = row.customer.name;
    kept.siren = row.customer.siren;
    kept.terms = row.customer.terms;
    kept.number = row.number;
    kept.category = row.category;
    kept.label = row.label;
    kept.kind = row.kind;
    kept.issued = row.issued;
    kept.booked = row.booked;
    kept.due = row.due;
    kept.settled = row.settled;
    kept.disputed_on = row.disputed_on;
    kept.dispute_closed_on = row.dispute_closed_on;
    kept.currency = row.currency.code();
    kept.amount = row.amount;
    kept.open_amount = row.open_amount;
    kept.disputed = row.disputed;
    return kept;
}

inline void read_all(ReceivableReader& reader, Reading& reading) {
    ReceivableRow row;
    Issue rejection;
    for (;;) {
        const auto next = reader.next(row, rejection, reading.warnings);
        if (next == ReceivableReader::Next::end)
            break;
        if (next == ReceivableReader::Next::row)
            reading.rows.push_back(kept(row));
        else
            reading.rejected.push_back(rejection);
    }
    reading.read = reader.rows_read();
    reading.drafts = reader.drafts();
}

inline Reading read_list(const std::string& bytes, const CsvOptions& options = {}) {
    Reading reading;
    auto survey = survey_csv([&bytes] { return std::make_unique<MemorySource>(bytes); }, options);
    reading.layout = std::move(survey.layout);
    reading.refusals = std::move(survey.refusals);
    if (!reading.refusals.empty())
        return reading;
    MemorySource source(bytes);
    std::unique_ptr<RecordSource> records = std::make_unique<CsvRecords>(source, reading.layout);
    if (reading.layout.lines.present)
        records = std::make_unique<DocumentRecords>(std::move(records), reading.layout);
    ReceivableReader reader(*records, reading.layout, options.currency.value_or(Currency()), reading_day);
    read_all(reader, reading);
    return reading;
}

inline std::optional<Date> iso_day(const char* iso) { return from_iso(iso); }

} // namespace encours::test
