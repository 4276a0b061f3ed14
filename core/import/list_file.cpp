// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/list_file.h"

#include "core/base/sha256.h"
#include "core/import/cell_text.h"
#include "core/import/csv_records.h"
#include "core/import/document_lines.h"
#include "core/import/sheet_survey.h"

#include <array>

namespace encours {

namespace {

using namespace std::string_view_literals;

// What a zip archive, one without parts, and a compound file (MS-CFB 2.2: old Excel, and new Excel with a password)
// begin with.
constexpr auto zip_mark = "PK\x03\x04"sv;
constexpr auto empty_zip_mark = "PK\x05\x06"sv;
constexpr auto compound_mark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;
/// The stream that a workbook with a password lies in (MS-OFFCRYPTO 2.3.4.4), in UTF-16.
constexpr auto encrypted_stream = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;

CsvSurvey refused(Issue issue) {
    CsvSurvey survey;
    survey.refusals.push_back(std::move(issue));
    return survey;
}

std::string front_of(const std::filesystem::path& path, std::size_t size) {
    FileSource file(path);
    std::string front(size, '\0');
    front.resize(file.read(front));
    return front;
}

/// The directory of a compound file names its streams; small files have it near their end, so that all is searched.
bool holds_encrypted_stream(const std::filesystem::path& path) {
    constexpr std::size_t chunk = 256 * 1024;
    FileSource file(path);
    std::string window(chunk, '\0');
    std::size_t kept = 0;
    while (const auto count = file.read(std::span(window).subspan(kept))) {
        const auto text = std::string_view(window).substr(0, kept + count);
        if (text.find(encrypted_stream) != std::string_view::npos)
            return true;
        kept = std::min(text.size(), encrypted_stream.size());
        window.replace(0, kept, window.substr(text.size() - kept, kept));
    }
    return false;
}

/// Web pages and XML that accounting packages call .xls, since Excel opens them.
bool is_markup(std::string_view front) {
    if (front.starts_with("\xEF\xBB\xBF"))
        front.remove_prefix(3);
    const auto word = fold(cell_value(front).substr(0, 16));
    return cell_value(front).starts_with('<') &&
           (word.starts_with("html") || word.starts_with("table") || word.starts_with("xml") ||
            word.starts_with("doctypehtml") || word.starts_with("meta"));
}

} // namespace

CsvSurvey ListFile::survey(const CsvOptions& options, const BytesRead& goes_on) {
    const auto front = front_of(path_, 512);
    if (front.starts_with(zip_mark) || front.starts_with(empty_zip_mark))
        return survey_zip(options, goes_on);
    if (front.starts_with(compound_mark))
        return refused(workbook_fault(
            holds_encrypted_stream(path_) ? IssueCode::workbook_encrypted : IssueCode::workbook_old_format, ""));
    if (is_markup(front))
        return refused(workbook_fault(IssueCode::workbook_old_format, ""));
    return survey_csv([this] { return std::make_unique<FileSource>(path_); }, options, goes_on);
}

CsvSurvey ListFile::survey_zip(const CsvOptions& options, const BytesRead& goes_on) {
    auto bytes = std::make_shared<std::string>();
    FileSource file(path_);
    constexpr std::size_t chunk = 1024 * 1024;
    for (std::size_t size = 0;;) {
        bytes->resize(size + chunk);
        const auto count = file.read(std::span(*bytes).subspan(size));
        size += count;
        bytes->resize(size);
        if (count == 0)
            break;
        if (size > largest_workbook)
            return refused(workbook_fault(IssueCode::workbook_too_large, ""));
    }
    if (file.failed()) {
        Issue issue;
        issue.code = IssueCode::file_unreadable;
        return refused(std::move(issue));
    }
    auto workbook = open_workbook(bytes);
    if (!workbook)
        return refused(workbook.error());
    workbook_ = std::move(workbook).value();
    auto survey = survey_workbook(*workbook_, options, goes_on);
    survey.layout.bytes = bytes->size();
    Sha256 digest;
    digest.update(*bytes);
    survey.layout.digest = digest.finish();
    return survey;
}

std::vector<std::string> ListFile::sheets() const {
    std::vector<std::string> names;
    if (workbook_) {
        for (const auto& sheet : workbook_->sheets())
            names.push_back(sheet.name);
    }
    return names;
}

OpenRecords ListFile::opener(const CsvLayout& layout) const {
    return [workbook = workbook_, path = path_, &layout]() -> std::unique_ptr<RecordSource> {
        std::unique_ptr<RecordSource> records;
        if (workbook)
            records = workbook->open(layout.sheet_place);
        else
            records = std::make_unique<CsvRecords>(std::make_unique<FileSource>(path), layout);
        if (layout.lines.present)
            records = std::make_unique<DocumentRecords>(std::move(records), layout);
        return records;
    };
}

} // namespace encours
