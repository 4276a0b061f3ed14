// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_table.h"

#include <algorithm>
#include <numeric>

namespace encours {

namespace {

const auto gap = QStringLiteral("  ");

} // namespace

std::vector<qsizetype> TextTable::widths() const {
    std::vector<qsizetype> widths;
    const auto see = [&](const QStringList& cells) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(cells.size())));
        for (qsizetype i = 0; i < cells.size(); ++i) {
            auto& width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, cells[i].size());
        }
    };
    see(titles_);
    for (const auto& row : rows_)
        see(row.cells);
    return widths;
}

QString TextTable::line(const QStringList& cells, const std::vector<qsizetype>& widths) const {
    QStringList parts;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto column = static_cast<qsizetype>(i);
        const auto cell = column < cells.size() ? cells[column] : QString();
        parts += column < text_columns_ ? cell.leftJustified(widths[i]) : cell.rightJustified(widths[i]);
    }
    auto line = parts.join(gap);
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QString TextTable::text() const {
    const auto columns = widths();
    const auto between = gap.size() * static_cast<qsizetype>(columns.empty() ? 0 : columns.size() - 1);
    const auto full_width = std::accumulate(columns.begin(), columns.end(), between);
    const auto rule = QString(full_width, u'─') + u'\n';

    QString text;
    if (!titles_.isEmpty())
        text += line(titles_, columns) + rule;
    for (const auto& row : rows_)
        text += (row.is_total ? rule : QString()) + line(row.cells, columns);
    return text;
}

} // namespace encours
