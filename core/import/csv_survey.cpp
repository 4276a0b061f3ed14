// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_survey.h"

#include "core/import/cell_text.h"
#include "core/import/date_columns.h"
#include "core/import/encoding_survey.h"
#include "core/import/header_search.h"
#include "core/import/record_reader.h"
#include "core/import/text_decoder.h"
#include "core/import/utf8.h"
#include "core/import/value_words.h"

#include <algorithm>

namespace encours {

namespace {

using Field = ReceivableField;

constexpr std::size_t chunk_size = 256 * 1024;
constexpr std::size_t records_between_reports = 4096;

void refuse(CsvSurvey& survey, IssueCode code, std::vector<std::string> arguments = {}, std::int64_t line = 0) {
    Issue issue;
    issue.code = code;
    issue.arguments = std::move(arguments);
    issue.line = line;
    survey.refusals.push_back(std::move(issue));
}

/// What the cells of a file's columns tell about themselves.
struct ColumnValues {
    PerField<DateOrderInference> dates;
    PerField<DecimalSignInference> numbers;
    bool some_kind = false;
    bool some_flag = false;
    std::uint64_t short_rows = 0;  ///< lack cells of fields that may be blank
    std::uint64_t broken_rows = 0; ///< lack others
};

void see_cell(ColumnValues& values, Field field, std::string_view cell) {
    const auto i = index_of(field);
    if (holds_date(field)) {
        values.dates[i].see(cell);
    } else if (holds_number(field)) {
        values.numbers[i].see(cell);
    } else if (field == Field::kind) {
        values.some_kind = values.some_kind || document_kind_from_text(cell).has_value();
    } else if (field == Field::disputed && !cell.empty()) {
        // A dispute's column holds flags or days.
        const bool flag = flag_from_text(cell).has_value();
        values.some_flag = values.some_flag || flag;
        if (!flag)
            values.dates[i].see(cell);
    }
}

/// First reading: the bytes alone.
void survey_bytes(ByteSource& source, const CsvOptions& options, const BytesRead& goes_on, CsvSurvey& survey) {
    DigestingSource digesting(source);
    EncodingSurvey encoding;
    std::vector<char> chunk(chunk_size);
    while (const auto count = digesting.read(chunk)) {
        encoding.see({chunk.data(), count});
        if (goes_on && !goes_on(digesting.bytes_read())) {
            survey.cancelled = true;
            return;
        }
    }
    if (digesting.failed())
        refuse(survey, IssueCode::file_unreadable);
    else if (digesting.bytes_read() == 0)
        refuse(survey, IssueCode::file_empty);
    survey.layout.bytes = digesting.bytes_read();
    survey.layout.digest = digesting.digest();
    survey.layout.encoding = options.encoding.empty() ? encoding.encoding() : options.encoding;
    if (!TextDecoder::knows(survey.layout.encoding))
        refuse(survey, IssueCode::encoding_unknown, {survey.layout.encoding});
}

/// Control characters make up more of it than a text has.
bool looks_binary(std::string_view text) {
    const auto controls = std::count_if(text.begin(), text.end(), [](char c) {
        return (c >= 0 && c < ' ' && (c < '\t' || c > '\r') && c != '\x1A') || c == 0x7F;
    });
    return text.find('\0') != std::string_view::npos ||
           (controls > 8 && controls * 100 > static_cast<std::ptrdiff_t>(text.size()));
}

void find_layout(ByteSource& source, const CsvOptions& options, CsvSurvey& survey) {
    TextDecoder decoder(source, survey.layout.encoding);
    std::string front(header_front, '\0');
    std::size_t size = 0;
    while (front.size() - size >= 16) {
        const auto count = decoder.read(std::span(front).subspan(size));
        if (count == 0)
            break;
        size += count;
    }
    front.resize(size);
    if (looks_binary(front)) {
        const auto nul = std::min(front.find('\0'), front.size());
        const auto line = 1 + std::count(front.begin(), front.begin() + static_cast<std::ptrdiff_t>(nul), '\n');
        refuse(survey, IssueCode::file_binary, {}, nul < front.size() ? line : 0);
        return;
    }
    auto found = find_header(front, options);
    if (!found) {
        // Text in another encoding than was said has no header that anybody knows.
        if (const auto place = decoder.first_undecodable())
            refuse(survey, IssueCode::encoding_invalid, {survey.layout.encoding, std::to_string(*place)});
        else if (std::all_of(front.begin(), front.end(), [](char c) { return cell_value({&c, 1}).empty(); }))
            refuse(survey, IssueCode::file_empty);
        else
            refuse(survey, IssueCode::no_header);
        return;
    }
    survey.layout.separator = found->separator;
    survey.layout.header_line = found->line;
    survey.layout.cells = found->cells;
    survey.layout.columns = std::move(found->columns);
    survey.refusals = check_columns(survey.layout.columns, options);
}

/// Second reading: the rows.
void survey_rows(ByteSource& source, const BytesRead& goes_on, CsvSurvey& survey, ColumnValues& values) {
    const auto& layout = survey.layout;
    TextDecoder decoder(source, layout.encoding);
    RecordReader reader(decoder, layout.separator);
    Record record;
    const auto needed = layout.columns.cells_needed();
    const auto required = layout.columns.cells_required();
    std::uint64_t bytes = 0;
    for (std::size_t records = 0; reader.next(record); ++records) {
        bytes += record.bytes;
        if (record.has_nul) {
            refuse(survey, IssueCode::file_binary, {}, record.line);
            return;
        }
        if (records % records_between_reports == 0 && goes_on && !goes_on(layout.bytes + bytes)) {
            survey.cancelled = true;
            return;
        }
        if (record.line <= layout.header_line) {
            if (record.line == layout.header_line)
                reader.expect(layout.cells);
            continue;
        }
        if (record.fault != RecordFault::none || is_blank(record))
            continue;
        if (record.cell_count < needed && !record.ends_text)
            ++(record.cell_count < required ? values.broken_rows : values.short_rows);
        for (std::size_t i = 0; i < receivable_field_count; ++i) {
            const auto& place = layout.columns.places[i];
            if (place && place->column < record.cells.size())
                see_cell(values, static_cast<Field>(i), cell_value(record.cells[place->column]));
        }
    }
}

void judge_dates(const ColumnValues& values, const CsvOptions& options, CsvSurvey& survey) {
    auto& layout = survey.layout;
    if (options.date_order) {
        layout.date_orders.fill(*options.date_order);
        return;
    }
    const auto judged = judge_date_columns(values.dates);
    const auto name = [](const DateColumn& column, std::size_t i) {
        return std::string(to_text(column.candidates[i]));
    };
    for (std::size_t i = 0; i < judged.size(); ++i) {
        const auto& column = judged[i];
        const auto field = static_cast<Field>(i);
        const auto header = layout.columns.header_of(field);
        switch (column.finding) {
        case DateColumn::Finding::none:
            break;
        case DateColumn::Finding::order:
            layout.date_orders[i] = column.candidates.front();
            break;
        case DateColumn::Finding::ambiguous:
            refuse(survey, IssueCode::date_order_ambiguous, {header, name(column, 0), name(column, 1)});
            break;
        case DateColumn::Finding::unreadable:
            // What is no day in a dispute's column is left to the rows: it was to be a flag.
            if (field != Field::disputed)
                refuse(survey, IssueCode::date_order_unreadable,
                       {header, name(column, 0), std::to_string(column.failures)});
            break;
        }
    }
}

/// A column that was taken for choices by its header alone, and holds none.
void drop_wrong_guesses(const ColumnValues& values, CsvSurvey& survey) {
    auto& places = survey.layout.columns.places;
    auto& kind = places[index_of(Field::kind)];
    const auto guessed = [](const auto& place) { return place && place->ground == ColumnMap::Ground::guessed; };
    if (guessed(kind) && !values.some_kind)
        kind.reset();
    auto& disputed = places[index_of(Field::disputed)];
    const bool some_day = survey.layout.date_orders[index_of(Field::disputed)].has_value();
    if (guessed(disputed) && !values.some_flag && !some_day)
        disputed.reset();
}

} // namespace

CsvSurvey survey_csv(const OpenSource& open, const CsvOptions& options, const BytesRead& goes_on) {
    CsvSurvey survey;
    survey_bytes(*open(), options, goes_on, survey);
    if (survey.cancelled || !survey.refusals.empty())
        return survey;
    find_layout(*open(), options, survey);
    if (!survey.refusals.empty())
        return survey;
    ColumnValues values;
    survey_rows(*open(), goes_on, survey, values);
    if (survey.cancelled || !survey.refusals.empty())
        return survey;
    judge_dates(values, options, survey);
    for (std::size_t i = 0; i < receivable_field_count; ++i)
        survey.layout.decimal_signs[i] = options.decimal_sign ? options.decimal_sign : values.numbers[i].sign();
    survey.layout.short_rows = values.short_rows > 1 && values.broken_rows == 0;
    drop_wrong_guesses(values, survey);
    return survey;
}

} // namespace encours
