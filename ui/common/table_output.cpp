// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_output.h"

#include "ui/common/table_model.h"
#include "ui/common/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QFont>
#include <QHeaderView>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QProgressDialog>
#include <QSaveFile>

#include <algorithm>
#include <functional>
#include <numeric>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TableOutput)
};

constexpr int rowsAtOnce = 1000; ///< between two looks at Cancel

QByteArray csvLine(QStringList cells) {
    static const auto special = QStringLiteral(";\"\n\r");
    for (QString& cell : cells)
        if (std::any_of(cell.begin(), cell.end(), [](QChar c) { return special.contains(c); }))
            cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cells.join(u';').toUtf8() + "\r\n";
}

/// False when the person cancelled, or when the rows changed under way.
bool eachRow(TableView& table, const std::function<void(int row)>& take) {
    const int rows = table.tableModel().rowCount();
    if (rows <= 20 * rowsAtOnce) {
        for (int row = 0; row < rows; ++row)
            take(row);
        return true;
    }
    QProgressDialog progress(Words::tr("%Ln rows…", nullptr, rows), Words::tr("Cancel"), 0, rows, table.window());
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(500);
    QObject::connect(&table.tableModel(), &QAbstractItemModel::modelAboutToBeReset, &progress,
                     &QProgressDialog::cancel);
    for (int row = 0; row < rows; ++row) {
        if (row % rowsAtOnce == 0)
            progress.setValue(row);
        if (progress.wasCanceled())
            return false;
        take(row);
    }
    return true;
}

/// A table laid out on the pages of a printer, row by row.
class Sheets {
public:
    Sheets(const TableView& table, const PrintedHead& head, QPagedPaintDevice& printer)
        : table_(table),
          model_(table.tableModel()),
          head_(head),
          printer_(printer),
          painter_(&printer),
          columns_(table.shownColumns()),
          page_(painter_.viewport()) {
        QFont font = table.font();
        font.setPointSizeF(8.5);
        plain_ = QFont(font, &printer);
        strong_ = plain_;
        strong_.setWeight(QFont::DemiBold);
        line_ = QFontMetrics(plain_, &printer).height() * 7 / 5;
        pad_ = QFontMetrics(plain_, &printer).averageCharWidth();
        shareWidth();
        measureHead();
        rowsOnPage_ = std::max(1, (page_.bottom() - rowsTop_) / line_);
        const int lines = model_.rowCount() + 1; // the sums
        pages_ = (lines + rowsOnPage_ - 1) / rowsOnPage_;
    }

    void addRow(int row) {
        const int y = placeOfNext();
        painter_.setFont(plain_);
        for (std::size_t place = 0; place < columns_.size(); ++place)
            drawCell(place, y, model_.index(row, columns_[place]).data(Qt::DisplayRole).toString());
    }

    void addSums() {
        const int y = placeOfNext();
        painter_.setFont(strong_);
        painter_.drawLine(page_.left(), y, page_.right(), y);
        for (std::size_t place = 0; place < columns_.size(); ++place) {
            const auto& sumText = model_.traits(columns_[place]).sumText;
            if (sumText)
                drawCell(place, y, sumText(model_.sum(columns_[place])));
        }
    }

private:
    void shareWidth() {
        std::vector<int> wanted;
        for (const int column : columns_)
            wanted.push_back(std::max(1, table_.columnWidth(column)));
        const int all = std::accumulate(wanted.begin(), wanted.end(), 0);
        int x = page_.left();
        for (const int width : wanted) {
            lefts_.push_back(x);
            x += static_cast<int>(static_cast<std::int64_t>(page_.width()) * width / std::max(1, all));
        }
        lefts_.push_back(page_.left() + page_.width());
    }

    void measureHead() {
        const QRect room(page_.left(), page_.top() + line_, page_.width(), 4 * line_);
        titleRoom_ = QFontMetrics(strong_, &printer_).boundingRect(room, Qt::TextWordWrap, head_.title);
        titleRoom_.setWidth(room.width());
        const QRect below(page_.left(), titleRoom_.bottom() + line_ / 4, page_.width(), 4 * line_);
        explanationRoom_ = QFontMetrics(plain_, &printer_).boundingRect(below, Qt::TextWordWrap, head_.explanation);
        explanationRoom_.setWidth(room.width());
        rowsTop_ = std::max(titleRoom_.bottom(), explanationRoom_.bottom()) + 2 * line_;
    }

    /// Where the next line stands, on a new page where there is no more room.
    int placeOfNext() {
        if (lines_ % rowsOnPage_ == 0)
            beginPage(lines_ / rowsOnPage_);
        return rowsTop_ + (lines_++ % rowsOnPage_) * line_;
    }

    void drawCell(std::size_t place, int y, const QString& text) {
        const QRect cell(lefts_[place] + pad_, y, lefts_[place + 1] - lefts_[place] - 2 * pad_, line_);
        const bool right = model_.traits(columns_[place]).isNumber;
        const auto side = right ? Qt::AlignRight : Qt::AlignLeft;
        painter_.drawText(cell, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                          painter_.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
    }

    void beginPage(int page) {
        if (page > 0)
            printer_.newPage();
        painter_.setPen(Qt::black);
        painter_.setFont(plain_);
        const QRect top(page_.left(), page_.top(), page_.width(), line_);
        painter_.drawText(top, Qt::AlignLeft | Qt::AlignTop, head_.company);
        painter_.drawText(top, Qt::AlignRight | Qt::AlignTop, Words::tr("%1 of %2").arg(page + 1).arg(pages_));
        painter_.drawText(explanationRoom_, Qt::TextWordWrap, head_.explanation);
        painter_.setFont(strong_);
        painter_.drawText(titleRoom_, Qt::TextWordWrap, head_.title);
        for (std::size_t place = 0; place < columns_.size(); ++place)
            drawCell(place, rowsTop_ - line_ - line_ / 3, model_.traits(columns_[place]).header());
        painter_.drawLine(page_.left(), rowsTop_ - line_ / 4, page_.right(), rowsTop_ - line_ / 4);
    }

    const TableView& table_;
    const TableModel& model_;
    const PrintedHead& head_;
    QPagedPaintDevice& printer_;
    QPainter painter_;
    std::vector<int> columns_;
    QRect page_, titleRoom_, explanationRoom_;
    QFont plain_, strong_;
    int line_ = 0;
    int pad_ = 0;
    int rowsTop_ = 0;
    int rowsOnPage_ = 1;
    int pages_ = 1;
    int lines_ = 0;          ///< that were drawn
    std::vector<int> lefts_; ///< of the columns, and where the last one ends
};

} // namespace

QString tabbedLine(QStringList cells) {
    for (QString& cell : cells)
        cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return cells.join(u'\t') + u'\n';
}

void copyTable(TableView& table) {
    QString text = tabbedLine(table.headers());
    if (eachRow(table, [&](int row) { text += tabbedLine(table.cells(row)); }))
        QApplication::clipboard()->setText(text);
}

Saved saveTable(TableView& table, const QString& file) {
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return Saved::failed;
    out.write("\xEF\xBB\xBF");
    out.write(csvLine(table.headers()));
    if (!eachRow(table, [&](int row) { out.write(csvLine(table.cells(row))); })) {
        out.cancelWriting();
        return Saved::cancelled;
    }
    return out.commit() ? Saved::yes : Saved::failed;
}

void printTable(const TableView& table, const PrintedHead& head, QPagedPaintDevice& printer) {
    Sheets sheets(table, head, printer);
    for (int row = 0; row < table.tableModel().rowCount(); ++row)
        sheets.addRow(row);
    sheets.addSums();
}

} // namespace encours
