// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_view.h"

#include "ui/common/fonts.h"
#include "ui/common/preferences.h"
#include "ui/common/table_delegate.h"
#include "ui/common/table_header.h"
#include "ui/common/table_model.h"
#include "ui/common/table_output.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace encours {

namespace {

constexpr int manyRows = 50'000;

} // namespace

TableView::TableView(QString name, TableModel& model, QWidget* parent)
    : QTableView(parent), name_(std::move(name)), model_(model) {
    setHorizontalHeader(new TableHeader(this));
    setModel(&model_);
    setItemDelegate(new TableDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applyFonts();

    const QByteArray state = Preferences::tableState(name_);
    widthsAreChosen_ = !state.isEmpty() && horizontalHeader()->restoreState(state);
    setSortingEnabled(true);

    const auto chosen = [this] {
        if (fitting_ || !isVisible())
            return;
        widthsAreChosen_ = true;
        remember();
    };
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [chosen](int, int before, int now) {
        if (before != 0 && now != 0) // a column that is hidden or comes back was not drawn wider by anybody
            chosen();
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, chosen);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        if (widthsAreChosen_)
            remember();
    });
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& at) { emit rowActivated(at.row()); });
    connect(&model_, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        currentKey_.reset();
        if (currentIndex().isValid())
            currentKey_ = model_.rowKey(model_.sourceRow(currentIndex().row()));
    });
    connect(&model_, &QAbstractItemModel::modelReset, this, [this] {
        const int row = currentKey_ ? model_.shownRowOf(*currentKey_) : -1;
        if (row >= 0)
            setCurrentIndex(model_.index(row, 0));
        fitColumns();
    });
}

void TableView::applyFonts() {
    setFont(tabularFont());
    horizontalHeader()->setFont(scaledFont(0.92));
    const int height = QFontMetrics(font()).height() + gap(2);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void TableView::sortFirstBy(int column, Qt::SortOrder order) {
    if (!widthsAreChosen_)
        sortByColumn(column, order);
}

std::vector<int> TableView::selectedRows() const {
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    if (!std::is_sorted(rows.begin(), rows.end()))
        std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<int> TableView::shownColumns() const {
    std::vector<int> columns;
    for (int place = 0; place < model_.columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

QStringList TableView::headers() const {
    QStringList headers;
    for (const int column : shownColumns())
        headers << model_.traits(column).header();
    return headers;
}

QStringList TableView::cells(int shownRow) const {
    QStringList cells;
    for (const int column : shownColumns()) {
        QString cell = model_.index(shownRow, column).data(TableModel::copyRole).toString();
        // A text that a spreadsheet would run as a formula.
        const bool runs = !cell.isEmpty() && QStringLiteral("=+-@").contains(cell.front());
        cells << (runs && !model_.traits(column).isNumber ? QString(u'\'' + cell) : cell);
    }
    return cells;
}

QString TableView::spreadsheetText(const std::vector<int>& rows) const {
    QString text = tabbedLine(headers());
    for (const int row : rows)
        text += tabbedLine(cells(row));
    return text;
}

void TableView::copySelection() {
    const auto rows = selectedRows();
    if (rows.empty())
        copyAll();
    else
        QApplication::clipboard()->setText(spreadsheetText(rows));
}

void TableView::copyAll() { copyTable(*this); }

int TableView::heightForRows(int rows) const {
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize();
}

void TableView::fitColumns() {
    if (widthsAreChosen_ || !isVisible() || viewport()->width() <= 0)
        return;
    fitting_ = true;
    // Of very many rows fewer are measured: their texts are alike, and the window must not stand still.
    horizontalHeader()->setResizeContentsPrecision(model_.rowCount() > manyRows ? 100 : 1000);
    resizeColumnsToContents();
    int flexible = -1;
    int used = 0;
    for (int column = 0; column < model_.columnCount(); ++column) {
        if (model_.traits(column).sumText) {
            const QString sum = model_.traits(column).sumText(model_.sum(column));
            const int width = QFontMetrics(scaledFont(1.0, QFont::DemiBold)).horizontalAdvance(sum);
            setColumnWidth(column, std::max(columnWidth(column), width + 2 * TableDelegate::padding + 2));
        }
        if (model_.traits(column).isFlexible && flexible < 0)
            flexible = column;
        else
            used += columnWidth(column);
    }
    if (flexible >= 0)
        spreadColumns(flexible, viewport()->width() - used);
    fitting_ = false;
}

void TableView::spreadColumns(int flexible, int room) {
    const int character = fontMetrics().averageCharWidth();
    // Where there is too little room, texts of lesser weight give way before the one that rows are known by.
    const int least = 22 * character;
    for (int column = 0; column < model_.columnCount() && room < least; ++column) {
        if (!model_.traits(column).mayBeCut || isColumnHidden(column))
            continue;
        const int given = std::clamp(columnWidth(column) - 12 * character, 0, least - room);
        setColumnWidth(column, columnWidth(column) - given);
        room += given;
    }
    // A text that is read with the figures beside it must not stand far from them: beyond a good width, what is left goes
    // to every column alike.
    const int most = 48 * character;
    setColumnWidth(flexible, std::max(12 * character, std::min(room, most)));
    std::vector<int> others;
    for (int column = 0; column < model_.columnCount(); ++column)
        if (column != flexible && !isColumnHidden(column))
            others.push_back(column);
    int left = room - most;
    for (std::size_t i = 0; i < others.size() && left > 0; ++i) {
        const int given = left / static_cast<int>(others.size() - i);
        setColumnWidth(others[i], columnWidth(others[i]) + given);
        left -= given;
    }
}

void TableView::remember() { Preferences::setTableState(name_, horizontalHeader()->saveState()); }

void TableView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
    } else if (enter && currentIndex().isValid() && event->modifiers().testFlag(Qt::ControlModifier) == false) {
        emit rowActivated(currentIndex().row());
        event->accept();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void TableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    fitColumns();
}

void TableView::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addAction(tr("&Copy selected rows"), QKeySequence::Copy, this, &TableView::copySelection)
        ->setEnabled(!selectedRows().empty());
    menu.addAction(tr("Copy the &whole table"), this, &TableView::copyAll);
    menu.addSeparator();
    menu.addAction(tr("Columns at their &first widths"), this, [this] {
        widthsAreChosen_ = false;
        Preferences::setTableState(name_, {});
        fitColumns();
    });
    menu.exec(event->globalPos());
}

void TableView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        model_.retranslate();
    } else if (event->type() == QEvent::ApplicationFontChange) {
        applyFonts();
        fitColumns();
    }
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    emit selectionChangedByPerson();
}

} // namespace encours
