// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/record_source.h"
#include "core/import/text_decoder.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace encours {

/// Cuts text into the records and cells of RFC 4180, as they are found outside: any separator, lines that end with
/// \r\r\n, \r\n, \n or \r, cells of several lines in quotes, quotes within a cell that began without. Blank lines are
/// records of one empty cell.
///
/// A quote that is never closed costs its own line, not the rest of the file: a cell of several lines must end where a
/// separator or the line does, within longest_record, and leave as many cells as were expected; otherwise reading goes on
/// at the line after the quote. No byte is gone over more than a few times, whatever the text. Memory: the longest record
/// and a chunk.
class RecordReader {
public:
    static constexpr std::size_t longest_record = 1024 * 1024;
    static constexpr std::size_t cells_kept = 1024;

    RecordReader(TextSource& text, char separator);

    /// How many cells a record has, once the header told; 0 while nobody knows.
    void expect(std::size_t cells) { expected_ = cells; }
    /// False at the end.
    [[nodiscard]] bool next(Record& record);

private:
    struct Cell {
        std::size_t begin;
        std::size_t end;
        bool quoted;
    };
    enum class Scan : std::uint8_t { complete, needs_more, unclosed, too_long };

    [[nodiscard]] Scan scan(bool quotes);
    [[nodiscard]] Scan scan_plain(std::size_t& at);
    [[nodiscard]] Scan scan_quoted(std::size_t& at);
    /// The length of the line end at `at`; 0 when more text is needed to tell.
    [[nodiscard]] std::size_t line_end_length(std::size_t at) const;
    [[nodiscard]] bool refill();
    [[nodiscard]] Scan scan_whole(bool quotes);
    void pass_over_line();
    [[nodiscard]] std::int64_t count_lines(std::size_t begin, std::size_t end) const;
    void hand_out(Record& record);

    TextSource& text_;
    char separator_;
    std::size_t expected_ = 0;
    std::array<std::uint8_t, 256> kinds_{};

    std::vector<char> buffer_;
    std::size_t begin_ = 0; ///< of the record
    std::size_t end_ = 0;   ///< of what was read
    bool at_end_ = false;
    std::int64_t line_ = 1;

    // Of the record that was scanned last.
    std::vector<Cell> cells_;
    std::size_t cell_count_ = 0;
    std::size_t record_end_ = 0; ///< without its line end
    std::size_t next_begin_ = 0;
    bool several_lines_ = false;
    std::uint8_t seen_ = 0;
    std::vector<std::string_view> views_;
};

} // namespace encours
