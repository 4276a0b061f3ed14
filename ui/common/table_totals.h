// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace encours {

class TableView;

/// The lines below a table: the sums of what is shown and, when several rows are selected, of these; each sum under its
/// column.
class TableTotals : public QWidget {
    Q_OBJECT

public:
    /// `counted` gives the words for a number of rows: "142 customers".
    TableTotals(TableView& view, std::function<QString(int)> counted, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QString words;
        std::vector<QString> sums; ///< by column; empty where there is none
    };
    void compute();
    /// Of all rows shown, or of some.
    [[nodiscard]] Line lineOf(const QString& words, const std::vector<int>* rows) const;
    [[nodiscard]] int lineHeight() const;

    TableView& view_;
    std::function<QString(int)> counted_;
    std::vector<Line> lines_;
};

} // namespace encours
