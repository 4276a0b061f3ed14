// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/calendar/date_parser.h"
#include "core/import/byte_source.h"
#include "core/import/column_map.h"
#include "core/import/csv_options.h"
#include "core/import/hash_set.h"
#include "core/import/report.h"
#include "core/import/source_format.h"
#include "core/money/amount_parser.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// How a list writes documents of several lines: a row for each line, or none of it.
struct DocumentLines {
    enum class Rule : std::uint8_t {
        summed,   ///< each row has its own amount
        repeated, ///< each row has the document's
    };
    bool present = false; ///< a document may have several rows
    Rule amount = Rule::summed;
    Rule open_amount = Rule::summed;
    bool is_sure = true; ///< the values or the title tell
    /// document_hash_of those whose number comes more than once in a list that tells due days: perhaps instalments, perhaps
    /// mistakes; only all their rows together tell.
    HashSet repeated;
};

/// Everything about a list that its rows are read by: a CSV, or a sheet of a workbook.
struct CsvLayout {
    SourceFormat format = SourceFormat::csv;
    std::string sheet;           ///< its name, in a workbook
    std::size_t sheet_place = 0; ///< from 0, among the tabs
    std::string encoding;
    char separator = ';';
    std::int64_t header_line = 0; ///< rows begin after it; 0: at the top
    std::size_t cells = 0;        ///< that a row has
    bool short_rows = false;      ///< rows may lack cells at their end: they are blank
    ColumnMap columns;
    DocumentLines lines;
    std::vector<std::string> ignored;     ///< titles of columns that hold something, nobody knows what
    bool status_tells_settlement = false; ///< some status says whether its document is paid
    PerField<std::optional<DateOrder>> date_orders;
    PerField<std::optional<DecimalSign>> decimal_signs;
    std::uint64_t bytes = 0;
    Digest digest{}; ///< of the bytes
};

/// What a survey came to: a layout, or the issues for which the source is refused as a whole. The layout then holds what
/// was understood all the same, with columns by the shape of the rows where no title is known, so that a person can be
/// shown them: cells are 0 where there is nothing to show.
struct CsvSurvey {
    CsvLayout layout;
    std::vector<Issue> refusals;
    bool cancelled = false;
};

/// Reads a source twice to learn how it is written: first its bytes, for the encoding (a byte order mark, else strict
/// UTF-8, else by scoring; see EncodingSurvey), then its rows, for the columns that need all their values to speak:
///
/// A column of days is read in the order that most of its values have. Values that no order reads, or that are less than
/// one in a hundred, are left for their rows to be rejected. Where two orders read equally many and differ (no day above
/// the 12th), a column follows the one order that the file's other columns prove; where they prove none, it is refused,
/// not guessed. A column in which two orders are really mixed is refused too.
///
/// Spreadsheets leave out the separators of blank cells at the end of some rows. Where several rows lack such cells alone
/// and no other row is broken, they are read as blank; else a short row is what a line break within a cell left.
///
/// A column that was taken for a kind or a dispute flag by its header alone is dropped when none of its values is one.
/// Memory: one chunk and one record, whatever the size.
[[nodiscard]] CsvSurvey survey_csv(const OpenSource& open, const CsvOptions& options, const BytesRead& goes_on = {});

} // namespace encours
