// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QPagedPaintDevice;

namespace encours {

class TableView;

// A table as it leaves the window: every row shown, the columns shown in their order.

/// Cells for a spreadsheet's clipboard.
[[nodiscard]] QString tabbedLine(QStringList cells);
/// To the clipboard. Of very many rows the progress is shown, with Cancel.
void copyTable(TableView& table);

enum class Saved : std::uint8_t { yes, cancelled, failed };

/// CSV in UTF-8 with a byte order mark, `;` between the cells, numbers as the locale's spreadsheet reads them. Of
/// very many rows the progress is shown, with Cancel. Unless `yes`, no half of a file is left.
[[nodiscard]] Saved saveTable(TableView& table, const QString& file);

/// What stands above a printed table on each page.
struct PrintedHead {
    QString company;
    QString title;       ///< what the page of the window says that the table shows
    QString explanation; ///< as of which day, in which currency
};

/// As many pages as the rows need, each with the head, the headers and its number; the sums at the end. The columns keep
/// their shares of the width; what does not fit is cut with an ellipsis.
void printTable(const TableView& table, const PrintedHead& head, QPagedPaintDevice& printer);

} // namespace encours
