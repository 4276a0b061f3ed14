// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_totals.h"

#include "ui/common/fonts.h"
#include "ui/common/table_delegate.h"
#include "ui/common/table_model.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace encours {

TableTotals::TableTotals(TableView& view, std::function<QString(int)> counted, QWidget* parent)
    : QWidget(parent), view_(view), counted_(std::move(counted)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const auto redraw = [this] { update(); };
    connect(view_.horizontalHeader(), &QHeaderView::sectionResized, this, redraw);
    connect(view_.horizontalHeader(), &QHeaderView::sectionMoved, this, redraw);
    connect(view_.horizontalScrollBar(), &QScrollBar::valueChanged, this, redraw);
    connect(&view_, &TableView::selectionChangedByPerson, this, &TableTotals::compute);
    connect(&view_.tableModel(), &QAbstractItemModel::modelReset, this, &TableTotals::compute);
    compute();
}

TableTotals::Line TableTotals::lineOf(const QString& words, const std::vector<int>* rows) const {
    const TableModel& model = view_.tableModel();
    Line line{words, std::vector<QString>(static_cast<std::size_t>(model.columnCount()))};
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.traits(column).sumText)
            line.sums[static_cast<std::size_t>(column)] =
                model.traits(column).sumText(rows == nullptr ? model.sum(column) : model.sum(column, *rows));
    return line;
}

void TableTotals::compute() {
    const std::size_t before = lines_.size();
    const int all = view_.tableModel().rowCount();
    lines_.clear();
    lines_.push_back(lineOf(counted_(all), nullptr));
    const auto selected = view_.selectedRows();
    const auto count = static_cast<int>(selected.size());
    if (count > 1)
        lines_.push_back(lineOf(tr("%Ln selected", nullptr, count), count == all ? nullptr : &selected));

    // Painted, so what it says is told apart for those who do not see it.
    QStringList told;
    for (const Line& line : lines_) {
        told << line.words;
        for (std::size_t column = 0; column < line.sums.size(); ++column)
            if (!line.sums[column].isEmpty())
                told << tr("%1: %2").arg(view_.tableModel().traits(static_cast<int>(column)).header(),
                                         line.sums[column]);
    }
    setAccessibleName(tr("Totals"));
    setAccessibleDescription(told.join(QStringLiteral(", ")));
    if (lines_.size() != before)
        updateGeometry();
    update();
}

int TableTotals::lineHeight() const { return QFontMetrics(tabularFont()).height() + gap(2); }

QSize TableTotals::sizeHint() const { return {gap(20), static_cast<int>(lines_.size()) * lineHeight() + 1}; }

void TableTotals::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(theme().control);
    painter.drawLine(0, 0, width(), 0);
    QFont font = tabularFont();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme().text);
    const TableModel& model = view_.tableModel();
    int y = 1;
    for (const Line& line : lines_) {
        int wordsEnd = width();
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString& sum = line.sums[static_cast<std::size_t>(column)];
            if (sum.isEmpty() || view_.isColumnHidden(column))
                continue;
            const QRect cell(view_.columnViewportPosition(column), y, view_.columnWidth(column), lineHeight());
            painter.drawText(cell.adjusted(TableDelegate::padding, 0, -TableDelegate::padding, 0),
                             Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, sum);
            wordsEnd = std::min(wordsEnd, cell.left());
        }
        const QRect room(TableDelegate::padding, y, std::max(0, wordsEnd - 2 * TableDelegate::padding), lineHeight());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(line.words, Qt::ElideRight, room.width()));
        y += lineHeight();
    }
}

void TableTotals::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange)
        compute();
}

} // namespace encours
