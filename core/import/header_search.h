// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/column_map.h"
#include "core/import/record_source.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// Where the rows of a list begin and how they are cut.
struct HeaderFound {
    char separator = ';';
    std::int64_t line = 0; ///< of the header; 0: there is none
    std::size_t cells = 0; ///< that a row has; 0: nobody knows
    ColumnMap columns;
};

/// Looks for the header among the first records of a list, wherever they come from. The record that gives the most fields
/// wins; one field alone is no header. Where a person said which line it is, no other is.
class HeaderSearch {
public:
    explicit HeaderSearch(const CsvOptions& options) : options_(options) {}

    /// A record that is neither blank nor faulty, and by which separator it was cut.
    void see(const Record& record, char separator);
    /// Nothing when no record was a header.
    [[nodiscard]] const std::optional<HeaderFound>& best() const { return best_; }
    /// The best one has all that a list of receivables must have.
    [[nodiscard]] bool is_whole() const;

private:
    const CsvOptions& options_;
    std::optional<HeaderFound> best_;
    std::size_t score_ = 0;
};

/// Looks for the rows of a list whose columns are known by their positions: they begin at the first record that reads as
/// one, and what stands directly above it is the header.
class RowSearch {
public:
    explicit RowSearch(const CsvOptions& options);

    /// As HeaderSearch::see.
    void see(const Record& record, char separator);
    /// Nothing where a field without which there is no receivable has no position, or no record reads as a row.
    [[nodiscard]] const std::optional<HeaderFound>& found() const { return found_; }

private:
    const CsvOptions& options_;
    bool possible_;
    HeaderFound above_;
    std::optional<HeaderFound> found_;
};

/// Guesses where rows begin by their shape alone: most records of a list have as many cells as its header, and the first of
/// these is the header. For lists whose titles nobody knows, so that a person can say what their columns are.
class ShapeSearch {
public:
    explicit ShapeSearch(const CsvOptions& options) : options_(options) {}

    /// As HeaderSearch::see; the records of one separator follow each other.
    void see(const Record& record, char separator);
    /// Nothing where no two cells stand beside each other. Where a person said that there is no header, it has none.
    [[nodiscard]] std::optional<HeaderFound> found() const;

private:
    struct Shape {
        char separator = ';';
        std::size_t cells = 0;
        std::size_t records = 0;
        std::int64_t line = 0; ///< of the first of them
        std::vector<std::string> headers;
    };
    const CsvOptions& options_;
    std::vector<Shape> shapes_;
};

/// Looks for the header among the first records of a text, of which `front` is the beginning: exports put the company,
/// the account and the period above it. The record and separator (; , tab |) that give the most fields win; one field
/// alone is no header. Where a person gave positions for all that is needed there may be no header at all.
[[nodiscard]] std::optional<HeaderFound> find_header(std::string_view front, const CsvOptions& options);

/// The same by shape alone: see ShapeSearch.
[[nodiscard]] std::optional<HeaderFound> guess_header(std::string_view front, const CsvOptions& options);

/// How far the header is looked for: records that are not blank, and bytes of text.
inline constexpr int header_records = 25;
inline constexpr std::size_t header_front = 256 * 1024;

} // namespace encours
