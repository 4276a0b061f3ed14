// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/record_reader.h"

#include "core/base/utf8.h"
#include "core/import/cell_text.h"

#include <algorithm>
#include <cstring>

namespace encours {

namespace {

constexpr std::size_t first_size = 64 * 1024;
constexpr std::size_t chunk_size = 256 * 1024;

// What a byte is to the scanner: the last two end a cell, the others leave their mark on the record.
enum ByteKind : std::uint8_t {
    is_undecodable = 1,
    is_nul = 2,
    is_control = 4,
    is_separator = 8,
    is_line_end = 16,
};
constexpr std::uint8_t ends_cell = is_separator | is_line_end;

/// Two quotes of a cell within quotes stand for one, and its line ends, however the file writes them, for \n. In place;
/// gives the length that is left.
std::size_t unquote(std::span<char> text) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto rest = std::string_view(text.data(), text.size()).substr(i);
        const char c = rest.front();
        i += rest.starts_with("\r\r\n") ? 3U : rest.starts_with("\r\n") || c == '"' ? 2U : 1U;
        text[kept++] = c == '\r' ? '\n' : c;
    }
    return kept;
}

bool blank(std::string_view text) { return text.find_first_not_of(" \t") == std::string_view::npos; }

} // namespace

bool is_blank(const Record& record) {
    return std::all_of(record.cells.begin(), record.cells.end(), [](auto cell) { return cell_value(cell).empty(); });
}

RecordReader::RecordReader(TextSource& text, char separator) : text_(text), separator_(separator), buffer_(first_size) {
    for (std::size_t byte = 1; byte < 0x20; ++byte)
        kinds_[byte] = is_control;
    kinds_[0x7F] = is_control;
    kinds_[0] = is_nul;
    // Spreadsheets write a vertical tab or a form feed for a line break within a cell, DOS a Ctrl-Z at the end.
    for (const char byte : {'\t', '\v', '\f', '\x1A'})
        kinds_[static_cast<unsigned char>(byte)] = 0;
    kinds_[static_cast<unsigned char>(undecodable)] = is_undecodable;
    kinds_['\n'] = kinds_['\r'] = is_line_end;
    kinds_[static_cast<unsigned char>(separator)] = is_separator;
}

bool RecordReader::next(Record& record) {
    record = {};
    if (begin_ == end_ && !refill())
        return false;
    record.line = line_;

    auto result = scan_whole(true);
    if (result == Scan::complete && several_lines_ && expected_ != 0 && cell_count_ != expected_) {
        // Perhaps its quote was closed by one that opens another cell: then the first line alone makes more sense.
        if (scan_whole(false) == Scan::complete && cell_count_ == expected_)
            result = Scan::unclosed;
        else
            result = scan_whole(true);
    }
    if (result == Scan::unclosed) {
        record.fault = RecordFault::quote_unclosed;
        result = scan_whole(false);
    }
    if (result == Scan::too_long) {
        record.fault = RecordFault::too_long;
        const auto before = record.line;
        record.bytes = end_ - begin_;
        pass_over_line();
        line_ = before + 1;
        return true;
    }
    hand_out(record);
    return true;
}

/// Scans the record at begin_, reading on until it is whole.
RecordReader::Scan RecordReader::scan_whole(bool quotes) {
    for (;;) {
        const auto result = scan(quotes);
        if (result != Scan::needs_more)
            return result;
        // A buffer that is full holds more than the longest record.
        if (!refill() && !at_end_)
            return Scan::too_long;
    }
}

RecordReader::Scan RecordReader::scan(bool quotes) {
    cells_.clear();
    cell_count_ = 0;
    several_lines_ = false;
    seen_ = 0;
    std::size_t at = begin_;
    for (;;) {
        const auto result = quotes && at < end_ && buffer_[at] == '"' ? scan_quoted(at) : scan_plain(at);
        if (result != Scan::complete)
            return result;
        if (at - begin_ > longest_record)
            return Scan::too_long;
        if (at == end_ || buffer_[at] != separator_)
            break;
        ++at;
    }
    record_end_ = at;
    next_begin_ = at;
    if (at < end_) {
        const auto length = line_end_length(at);
        if (length == 0)
            return Scan::needs_more;
        next_begin_ += length;
    }
    return Scan::complete;
}

RecordReader::Scan RecordReader::scan_plain(std::size_t& at) {
    const std::size_t cell_begin = at;
    for (;; ++at) {
        if (at == end_) {
            if (!at_end_)
                return Scan::needs_more;
            break;
        }
        const auto kind = kinds_[static_cast<unsigned char>(buffer_[at])];
        if ((kind & ends_cell) != 0)
            break;
        seen_ |= kind;
    }
    if (++cell_count_ <= cells_kept)
        cells_.push_back({cell_begin, at, false});
    return Scan::complete;
}

RecordReader::Scan RecordReader::scan_quoted(std::size_t& at) {
    const std::size_t cell_begin = at;
    std::size_t close = at + 1;
    bool several_lines = false;
    for (;;) {
        const std::string_view rest(buffer_.data() + close, end_ - close);
        const auto length = std::min(rest.find('"'), rest.size());
        for (const char c : rest.substr(0, length)) {
            const auto kind = kinds_[static_cast<unsigned char>(c)];
            several_lines |= kind == is_line_end;
            seen_ |= kind;
        }
        close += length;
        if (close - begin_ > longest_record || (close == end_ && at_end_))
            return Scan::unclosed;
        if (close + 1 >= end_ && !at_end_)
            return Scan::needs_more;
        if (close + 1 == end_ || buffer_[close + 1] != '"')
            break;
        close += 2; // two quotes stand for one
    }
    several_lines_ |= several_lines;
    at = close + 1;
    if (scan_plain(at) == Scan::needs_more)
        return Scan::needs_more;
    const bool well_closed = blank({buffer_.data() + close + 1, at - close - 1});
    if (!well_closed && several_lines)
        return Scan::unclosed;
    // A quote that closes within a word was none: the cell is taken as it stands, quotes and all.
    if (cell_count_ <= cells_kept)
        cells_.back() = well_closed ? Cell{cell_begin + 1, close, true} : Cell{cell_begin, at, false};
    return Scan::complete;
}

std::size_t RecordReader::line_end_length(std::size_t at) const {
    if (buffer_[at] == '\n')
        return 1;
    const std::string_view rest(buffer_.data() + at, std::min<std::size_t>(end_ - at, 3));
    if (rest.starts_with("\r\n"))
        return 2;
    if (rest == "\r\r\n")
        return 3;
    const bool may_go_on = rest == "\r" || rest == "\r\r";
    return may_go_on && !at_end_ ? 0 : 1;
}

bool RecordReader::refill() {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
    // A record that fills half of the buffer wants a larger one, up to what the longest needs; fewer free bytes than a
    // character may take are as good as none.
    constexpr std::size_t largest = longest_record + chunk_size;
    if (end_ > buffer_.size() / 2 && buffer_.size() < largest)
        buffer_.resize(std::min(2 * buffer_.size(), largest));
    if (buffer_.size() - end_ < 16)
        return false;
    const auto count = text_.read(std::span(buffer_).subspan(end_, std::min(chunk_size, buffer_.size() - end_)));
    end_ += count;
    at_end_ = count == 0;
    return count > 0;
}

void RecordReader::pass_over_line() {
    do {
        for (; begin_ < end_; ++begin_) {
            if (kinds_[static_cast<unsigned char>(buffer_[begin_])] != is_line_end)
                continue;
            const auto length = line_end_length(begin_);
            if (length == 0)
                break;
            begin_ += length;
            return;
        }
    } while (refill());
    begin_ = end_;
}

std::int64_t RecordReader::count_lines(std::size_t begin, std::size_t end) const {
    std::int64_t lines = 0;
    while (begin < end) {
        const bool ends_line = kinds_[static_cast<unsigned char>(buffer_[begin])] == is_line_end;
        lines += ends_line ? 1 : 0;
        begin += ends_line ? std::max<std::size_t>(line_end_length(begin), 1) : 1;
    }
    return lines;
}

void RecordReader::hand_out(Record& record) {
    line_ += several_lines_ ? count_lines(begin_, next_begin_) : 1;
    views_.clear();
    for (auto& cell : cells_) {
        char* const text = buffer_.data() + cell.begin;
        std::size_t length = cell.end - cell.begin;
        if (cell.quoted && (std::memchr(text, '"', length) != nullptr ||
                            (several_lines_ && std::memchr(text, '\r', length) != nullptr)))
            length = unquote({text, length});
        views_.emplace_back(text, length);
    }
    record.cells = views_;
    record.cell_count = cell_count_;
    record.bytes = next_begin_ - begin_;
    record.ends_text = next_begin_ == record_end_;
    record.has_undecodable = (seen_ & is_undecodable) != 0;
    record.has_nul = (seen_ & is_nul) != 0;
    record.has_control = (seen_ & is_control) != 0;
    begin_ = next_begin_;
}

} // namespace encours
