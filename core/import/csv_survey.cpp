// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_survey.h"

#include "core/base/utf8.h"
#include "core/import/cell_text.h"
#include "core/import/column_survey.h"
#include "core/import/encoding_survey.h"
#include "core/import/header_search.h"
#include "core/import/record_reader.h"
#include "core/import/text_decoder.h"

#include <algorithm>

namespace encours {

namespace {

constexpr std::size_t chunk_size = 256 * 1024;
constexpr std::size_t records_between_reports = 4096;

void refuse(CsvSurvey& survey, IssueCode code, std::vector<std::string> arguments = {}, std::int64_t line = 0) {
    Issue issue;
    issue.code = code;
    issue.arguments = std::move(arguments);
    issue.line = line;
    survey.refusals.push_back(std::move(issue));
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

void set_header(CsvLayout& layout, HeaderFound found) {
    layout.separator = found.separator;
    layout.header_line = found.line;
    layout.cells = found.cells;
    layout.columns = std::move(found.columns);
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
        if (auto guess = guess_header(front, options))
            set_header(survey.layout, std::move(*guess));
        return;
    }
    set_header(survey.layout, std::move(*found));
    survey.refusals = check_columns(survey.layout.columns, options);
}

/// Second reading: the rows.
void survey_rows(ByteSource& source, const BytesRead& goes_on, CsvSurvey& survey, ColumnSurvey& columns) {
    const auto& layout = survey.layout;
    TextDecoder decoder(source, layout.encoding);
    RecordReader reader(decoder, layout.separator);
    Record record;
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
        if (record.fault == RecordFault::none && !is_blank(record))
            columns.see(record);
    }
}

} // namespace

CsvSurvey survey_csv(const OpenSource& open, const CsvOptions& options, const BytesRead& goes_on) {
    CsvSurvey survey;
    survey_bytes(*open(), options, goes_on, survey);
    if (survey.cancelled || !survey.refusals.empty())
        return survey;
    find_layout(*open(), options, survey);
    if (survey.layout.cells == 0 && !survey.refusals.empty())
        return survey;
    ColumnSurvey columns(survey.layout);
    survey_rows(*open(), goes_on, survey, columns);
    if (!survey.cancelled)
        columns.conclude(options, survey);
    return survey;
}

} // namespace encours
