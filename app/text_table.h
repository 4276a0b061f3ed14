// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace encours {

/// A table for a terminal: the first column at the left, the others at the right, each as wide as its widest cell.
class TextTable {
public:
    /// The titles; an empty list makes a table without.
    explicit TextTable(QStringList titles) : titles_(std::move(titles)) {}

    /// How many columns from the left hold text and not figures; 1 unless said.
    void text_columns(qsizetype count) { text_columns_ = count; }
    /// A row shorter than the titles is filled with empty cells.
    void add(QStringList cells) { rows_.push_back({std::move(cells), false}); }
    /// A row under a line: the totals.
    void add_total(QStringList cells) { rows_.push_back({std::move(cells), true}); }

    [[nodiscard]] QString text() const;

private:
    struct Row {
        QStringList cells;
        bool is_total;
    };

    [[nodiscard]] std::vector<qsizetype> widths() const;
    [[nodiscard]] QString line(const QStringList& cells, const std::vector<qsizetype>& widths) const;

    QStringList titles_;
    std::vector<Row> rows_;
    qsizetype text_columns_ = 1;
};

} // namespace encours
