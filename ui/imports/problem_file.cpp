// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/problem_file.h"

#include "core/export/csv_writer.h"
#include "core/export/file_being_written.h"

namespace encours {

bool writeTextTable(const QString& file, const std::vector<std::string>& titles,
                    const std::vector<std::vector<std::string>>& rows) {
    FileBeingWritten written(std::filesystem::path(file.toStdU16String()));
    std::vector<Column> columns;
    for (const auto& title : titles)
        columns.push_back({title});
    CsvWriter csv(written.path(), columns, spreadsheet_csv);
    for (const auto& row : rows) {
        const std::vector<Cell> cells(row.begin(), row.end());
        if (!csv.row(cells))
            return false;
    }
    return csv.finish() && written.commit();
}

} // namespace encours
