// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/table_readme.h"

#include "core/export/table_notes.h"

#include <algorithm>

namespace encours {

namespace {

constexpr const char* head = R"(
Every table of this ledger, one CSV a table: all that Encours keeps, for any other program.

How the files are written: UTF-8, a comma between cells, a line end of CR LF, the names of the columns first, texts
quoted where they must be (RFC 4180) and otherwise exactly as they are. A spreadsheet may run a text that begins with
= + - or @ as a formula: import the files as text there.
  day     as 2026-10-31
  time    as 2026-10-31T08:30:00.000Z, in UTC
  number  whole; columns that end in _minor are money in minor units (cents) of the row's currency, or where the row
          names none, of the document or company that it belongs to
  bytes   in hexadecimal
An empty cell says that there is nothing. Columns named ..._id refer to the id of a row elsewhere.
)";

std::string_view word(ColumnContent content) {
    switch (content) {
    case ColumnContent::number:
        return "number";
    case ColumnContent::text:
        return "text";
    case ColumnContent::day:
        return "day";
    case ColumnContent::time:
        return "time";
    case ColumnContent::bytes:
        return "bytes";
    }
    return "";
}

std::string padded(std::string_view text, std::size_t width) {
    std::string result(text);
    result.resize(std::max(width, text.size()), ' ');
    return result;
}

} // namespace

std::string table_readme(const std::string& company, const std::vector<ExportedTable>& tables) {
    std::string text = company + head;
    for (const auto& table : tables) {
        const auto note = table_note(table.name);
        text += "\n" + table.name + ".csv (" + std::to_string(table.rows) + " rows)\n";
        if (note)
            text += std::string(note->note) + "\n";
        std::size_t width = 0;
        for (const auto& column : table.columns)
            width = std::max(width, column.size());
        for (const auto& column : table.columns) {
            text += "  " + padded(column, width);
            if (const auto found = column_note(table.name, column))
                text += "  " + padded(word(found->content), 6) + "  " + std::string(found->note);
            text += "\n";
        }
    }
    return text;
}

} // namespace encours
