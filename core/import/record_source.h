// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace encours {

/// Why a record could not be cut into cells as it stands.
enum class RecordFault : std::uint8_t {
    none,
    quote_unclosed, ///< its cells are those of its first line, as if the quote were a letter
    too_long,       ///< it has no cells
};

/// What a cell is by itself. In text formats every cell is a text, and its column has to tell; a workbook knows more.
enum class CellKind : std::uint8_t {
    text,
    number, ///< plain decimals with a point, perhaps with a percent sign: "-1234.5", "12%"
    day,    ///< "2026-03-12"
    error,  ///< what a formula came to that failed: "#N/A"
};

/// One record of a list. The views are valid until the next one is read.
struct Record {
    std::int64_t line = 0; ///< 1-based, of the physical line where it begins; in a workbook the row's number
    std::span<const std::string_view> cells; ///< without their quotes; no more than RecordReader::cells_kept
    std::span<const CellKind> kinds;         ///< one for each cell; empty: all texts
    std::size_t cell_count = 0;
    std::size_t bytes = 0; ///< of the text in the file
    RecordFault fault = RecordFault::none;
    bool ends_text = false;       ///< no line end follows it: the text stops here
    bool has_undecodable = false; ///< a byte that the encoding does not know
    bool has_nul = false;
    bool has_control = false; ///< another control character; tabs and line ends are none

    [[nodiscard]] CellKind kind_of(std::size_t cell) const {
        return cell < kinds.size() ? kinds[cell] : CellKind::text;
    }
};

/// True when no cell holds anything but blanks.
[[nodiscard]] bool is_blank(const Record& record);

/// The records of a list that was surveyed, once, from the front, whatever it is written in.
class RecordSource {
public:
    RecordSource() = default;
    virtual ~RecordSource() = default;
    RecordSource(const RecordSource&) = delete;
    RecordSource& operator=(const RecordSource&) = delete;

    /// False at the end, or when reading failed.
    [[nodiscard]] virtual bool next(Record& record) = 0;
    /// How many cells a record has, once the header told; 0 while nobody knows.
    virtual void expect(std::size_t cells) = 0;
    /// Of the file, for progress.
    [[nodiscard]] virtual std::uint64_t bytes_read() const = 0;
    /// At the end: what was read is what was surveyed. Asked for once.
    [[nodiscard]] virtual bool is_as_surveyed() = 0;
};

/// Opens the records of a list again.
using OpenRecords = std::function<std::unique_ptr<RecordSource>()>;

} // namespace encours
