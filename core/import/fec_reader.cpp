// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fec_reader.h"

#include "core/base/platform.h"
#include "core/import/fec_books.h"
#include "core/import/fec_cells.h"
#include "core/import/fec_chunks.h"
#include "core/import/fec_file_name.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace encours {

namespace {

class Reading {
public:
    Reading(ByteSource& source, const FecOptions& options, const BytesRead& goes_on, FecReport& report)
        : options_(options), goes_on_(goes_on), report_(report), chunks_(source, options.encoding) {}

    void run();

private:
    void refuse(IssueCode code, std::vector<std::string> arguments = {}, std::int64_t line = 0);
    [[nodiscard]] bool begin(std::string_view& text);
    void make_room();
    [[nodiscard]] bool see_lines(std::string_view& text);
    void see_rest(std::string_view text);
    void finish();

    const FecOptions& options_;
    const BytesRead& goes_on_;
    FecReport& report_;
    FecChunks chunks_;
    FecHeader header_;
    std::unique_ptr<FecBooks> books_;
    FecCells cells_;
    std::string unquoted_;
    std::int64_t line_ = 0; ///< of the file, the last that was seen
    std::uint64_t bytes_ = 0;
    bool room_made_ = false;
};

void Reading::refuse(IssueCode code, std::vector<std::string> arguments, std::int64_t line) {
    Issue issue;
    issue.file = options_.file;
    issue.line = line;
    issue.code = code;
    issue.arguments = std::move(arguments);
    report_.rejected.push_back(std::move(issue));
    ++report_.rejected_count;
    report_.refused = true;
}

/// Finds the header at the front of the first chunk, and takes it away.
bool Reading::begin(std::string_view& text) {
    if (bare(text).empty() && chunks_.at_end()) {
        refuse(chunks_.failed() ? IssueCode::file_unreadable : IssueCode::file_empty);
        return false;
    }
    const auto header = find_fec_header(text.substr(0, FecChunks::longest_line));
    if (!header) {
        refuse(IssueCode::no_header);
        return false;
    }
    for (const auto column : header->missing)
        refuse(IssueCode::fec_column_missing, {std::string(to_text(column))}, header->lines);
    header_ = *header;
    line_ = header_.lines;
    text.remove_prefix(header_.size);
    bytes_ = header_.size;
    books_ = std::make_unique<FecBooks>(header_.layout, options_.currency, options_.file, report_);
    return header_.missing.empty();
}

/// The whole lines of the text; what is left of it is the beginning of one.
bool Reading::see_lines(std::string_view& text) {
    const auto& layout = header_.layout;
    if (!layout.quoted) {
        text = cut_fec_lines(text, layout, cells_, [this] { books_->see(cells_, ++line_); });
    } else {
        for (auto end = text.find(layout.line_end); end != std::string_view::npos; end = text.find(layout.line_end)) {
            cut_fec_line(text.substr(0, end), layout, cells_, unquoted_);
            books_->see(cells_, ++line_);
            text.remove_prefix(end + 1);
        }
    }
    if (text.size() <= FecChunks::longest_line)
        return true;
    refuse(IssueCode::fec_line_too_long, {std::to_string(FecChunks::longest_line)}, line_ + 1);
    return false;
}

/// Lines are large and to move them costs as much as to read them: what the first chunk holds tells of the rest. Room that
/// is not used was never touched.
void Reading::make_room() {
    const auto lines = report_.lines.size();
    // A size that was said wrong must not take all memory: at most one line in 32 bytes.
    if (lines == 0 || options_.bytes <= bytes_)
        return;
    const auto whole = static_cast<double>(options_.bytes);
    const auto expected = 1.25 * static_cast<double>(lines) * whole / static_cast<double>(bytes_);
    report_.lines.reserve(static_cast<std::size_t>(std::min(whole / 32, expected)));
    const auto room = report_.lines.capacity() - lines;
    expect_filling(report_.lines.data() + lines, room * sizeof(BookLine));
}

/// The last line, which no line end follows.
void Reading::see_rest(std::string_view text) {
    if (bare(text).empty())
        return;
    cut_fec_line(text, header_.layout, cells_, unquoted_);
    books_->see_last(cells_, ++line_);
}

void Reading::run() {
    auto text = chunks_.next({});
    if (!begin(text))
        return;
    for (;;) {
        bytes_ += text.size();
        if (!see_lines(text))
            return;
        bytes_ -= text.size();
        if (!std::exchange(room_made_, true))
            make_room();
        if (goes_on_ && !goes_on_(bytes_)) {
            report_.cancelled = true;
            return;
        }
        if (chunks_.at_end())
            break;
        text = chunks_.next(text);
    }
    see_rest(text);
    finish();
}

void Reading::finish() {
    report_.digest = chunks_.digest();
    report_.encoding = chunks_.encoding();
    books_->finish(FecTexts(chunks_.chunk_encoding()));
    if (chunks_.failed())
        refuse(IssueCode::file_unreadable);
    else if (report_.read == 0)
        refuse(IssueCode::no_rows);
    else if (const auto place = chunks_.first_undecodable())
        refuse(IssueCode::encoding_invalid, {report_.encoding, std::to_string(*place)});
}

} // namespace

FecReport read_fec(ByteSource& source, const FecOptions& options, const BytesRead& goes_on) {
    FecReport report;
    auto name = read_fec_file_name(options.file);
    report.siren = std::move(name.siren);
    report.closing = name.closing;
    if (!options.encoding.empty() && !TextDecoder::knows(options.encoding)) {
        Issue issue;
        issue.file = options.file;
        issue.code = IssueCode::encoding_unknown;
        issue.arguments = {options.encoding};
        report.rejected.push_back(std::move(issue));
        report.rejected_count = 1;
        report.refused = true;
        return report;
    }
    Reading(source, options, goes_on, report).run();
    return report;
}

} // namespace encours
