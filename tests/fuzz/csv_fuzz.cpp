// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a list of receivables: to rows and issues, whatever was said about it. The first four bytes say it.
#include "core/base/utf8.h"
#include "core/import/csv_records.h"
#include "core/import/csv_survey.h"
#include "core/import/document_lines.h"
#include "core/import/receivable_reader.h"
#include "core/import/row_digest.h"
#include "core/money/money.h"
#include "tests/fuzz/demand.h"

#include <algorithm>
#include <string>

using namespace encours;
using encours::test::demand;

namespace {

constexpr Date today{20'782};

constexpr const char* encodings[] = {"",      "",         "UTF-8",    "windows-1252", "ISO-8859-15",
                                     "CP850", "UTF-16LE", "UTF-16BE", "GB18030",      "UTF-32LE"};
constexpr char separators[] = {';', ',', '\t', '|', ' ', '"', '\n', 'a'};

CsvOptions options_from(std::string_view choice) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(choice[i]); };
    CsvOptions options;
    options.encoding = encodings[byte(0) % std::size(encodings)];
    if ((byte(1) & 0x80U) != 0)
        options.separator = separators[byte(1) % 4]; // the others are for RecordReader alone
    if ((byte(2) & 0x80U) != 0)
        options.date_order = static_cast<DateOrder>(byte(2) % 4);
    if ((byte(2) & 0x40U) != 0)
        options.decimal_sign = (byte(2) & 0x20U) != 0 ? DecimalSign::comma : DecimalSign::point;
    if ((byte(3) & 0x80U) != 0)
        options.columns = {{"number", "#1"}, {"customer_code", "#2"}, {"issued", "#3"}, {"amount", "#4"}};
    if ((byte(3) & 0x40U) != 0)
        options.columns["settled"] = "#" + std::to_string(byte(3) % 8);
    if ((byte(3) & 0x20U) != 0)
        options.columns["label"] = "x";
    return options;
}

class InPieces final : public TextSource {
public:
    InPieces(std::string_view text, std::size_t piece) : text_(text), piece_(piece) {}
    std::size_t read(std::span<char> into) override { return text_.read(into.first(std::min(piece_, into.size()))); }

private:
    MemoryText text_;
    std::size_t piece_;
};

/// The records of a text as one hash, each checked.
std::uint64_t records_of(std::string_view text, char separator, std::size_t expected, std::size_t piece) {
    InPieces source(text, piece);
    RecordReader reader(source, separator);
    reader.expect(expected);
    Record record;
    ContentHash hash;
    std::int64_t line = 0;
    std::size_t bytes = 0;
    while (reader.next(record)) {
        demand(record.line > line);
        line = record.line;
        bytes += record.bytes;
        demand(record.cells.size() <= RecordReader::cells_kept);
        demand(record.cells.size() <= record.cell_count);
        demand(record.fault == RecordFault::too_long || !record.cells.empty());
        hash.add(record.line).add(static_cast<std::int64_t>(record.fault));
        for (const auto cell : record.cells)
            hash.add(cell);
    }
    demand(bytes <= text.size());
    return hash.value();
}

void check_text(std::string_view text) {
    while (!text.empty()) {
        const auto step = utf8_step(text);
        demand(step.valid && text.front() != '\0');
        text.remove_prefix(step.length);
    }
}

void check_row(const ReceivableRow& row) {
    const auto& customer = row.customer;
    demand(!row.number.empty() && !customer.code.empty());
    for (const auto text : {row.number, row.category, row.label, customer.code, customer.name, customer.address,
                            customer.city, customer.email, customer.siren, customer.vat, customer.iban, customer.terms})
        check_text(text);
    demand(row.issued >= earliest_date && row.issued <= latest_date);
    demand(row.amount >= -largest_amount && row.amount <= largest_amount);
    const bool is_credit = row.kind == DocumentKind::credit_note;
    demand(is_credit ? row.amount <= 0 : row.amount >= 0);
    demand(is_credit || row.kind == DocumentKind::invoice);
    if (row.open_amount)
        demand(is_credit ? *row.open_amount <= 0 && *row.open_amount >= row.amount
                         : *row.open_amount >= 0 && *row.open_amount <= row.amount);
    demand(!row.settled || *row.settled <= today);
    demand(row.disputed == row.disputed_on.has_value());
    demand(!row.dispute_closed_on || (row.disputed && *row.dispute_closed_on >= *row.disputed_on));
}

void check_issue(const Issue& issue, std::int64_t first_line) {
    demand(issue.line >= first_line && issue.column >= 0);
    check_text(issue.column_name);
    demand(issue.column_name.size() < 200);
    for (const auto& argument : issue.arguments) {
        check_text(argument);
        demand(argument.size() < 200);
    }
}

/// Reads the rows of a surveyed list and gives them as one hash.
std::uint64_t rows_of(std::string_view bytes, const CsvLayout& layout) {
    MemorySource source(bytes);
    std::unique_ptr<RecordSource> records = std::make_unique<CsvRecords>(source, layout);
    if (layout.lines.present)
        records = std::make_unique<DocumentRecords>(std::move(records), layout);
    ReceivableReader reader(*records, layout, Currency(), today);
    ReceivableRow row;
    Issue rejection;
    std::vector<Issue> warnings;
    std::int64_t rows = 0;
    std::int64_t rejected = 0;
    std::int64_t line = layout.header_line;
    ContentHash hash;
    for (;;) {
        const auto next = reader.next(row, rejection, warnings);
        if (next == ReceivableReader::Next::end)
            break;
        demand(row.line > line);
        line = row.line;
        if (next == ReceivableReader::Next::rejected) {
            ++rejected;
            demand(rejection.line == row.line);
            check_issue(rejection, 1);
            continue;
        }
        ++rows;
        check_row(row);
        hash.add(static_cast<std::int64_t>(document_hash(row)))
            .add(static_cast<std::int64_t>(customer_hash(row.customer)));
    }
    for (const auto& warning : warnings)
        check_issue(warning, 1);
    demand(rows + rejected == reader.rows_read());
    demand(reader.source_is_the_same());
    return hash.value();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string all(data, data + size);
    if (size < 4)
        return 0;
    const auto choice = std::string_view(all).substr(0, 4);
    const auto bytes = std::string_view(all).substr(4);

    const auto pick = static_cast<unsigned char>(choice[1]);
    const char separator = separators[pick % std::size(separators)];
    const auto whole = records_of(bytes, separator, pick % 16, bytes.size() + 1);
    demand(whole == records_of(bytes, separator, pick % 16, 1 + pick % 5));

    const auto options = options_from(choice);
    const auto survey = survey_csv([bytes] { return std::make_unique<MemorySource>(bytes); }, options);
    for (const auto& refusal : survey.refusals)
        check_issue(refusal, 0);
    for (const auto& header : survey.layout.columns.headers)
        check_text(header);
    if (survey.refusals.empty())
        demand(rows_of(bytes, survey.layout) == rows_of(bytes, survey.layout));
    return 0;
}
