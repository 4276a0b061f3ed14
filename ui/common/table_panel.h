// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QMenu;
class QStackedLayout;
class QToolButton;

namespace encours {

class MessageBar;
struct PrintedHead;
class TableModel;
class TableTotals;
class TableView;

/// A table with its filter above, its totals below, and words in its place when nothing is shown. All that is shown can be
/// copied, saved as CSV and printed.
class TablePanel : public QWidget {
    Q_OBJECT

public:
    /// `counted` gives the words for a number of rows: "142 customers".
    TablePanel(QString name, TableModel& model, std::function<QString(int)> counted, QWidget* parent = nullptr);

    [[nodiscard]] TableView& view() const { return *view_; }
    [[nodiscard]] QLineEdit& filterEdit() const { return *filter_; }
    /// For a table of a few rows: its name stands where the filter would, if there is room.
    void hideFilter();
    /// Another control in the line of the filter.
    void addControl(QWidget* control);
    /// What stands above the table on paper: the company, and what the page says.
    [[nodiscard]] PrintedHead printedHead() const;
    /// What the filter looks in, for its placeholder; and what an empty table says when no filter text made it so.
    void setWords(const QString& placeholder, const QString& tableName, const QString& whenEmpty);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTitle();
    void offerCopying();
    void fillMenu(QMenu& menu);
    void save();
    void print();
    void showRowsOrWords();
    void retranslate();

    TableModel& model_;
    QHBoxLayout* controls_;
    QLineEdit* filter_;
    QLabel* title_ = nullptr; ///< where the filter is hidden
    QPushButton* copyButton_;
    bool isCopyBehindDots_ = false;
    QToolButton* menuButton_;
    MessageBar* message_;
    QStackedLayout* stack_;
    TableView* view_;
    TableTotals* totals_;
    QLabel* emptyLabel_;
    QPushButton* clearButton_;
    QString whenEmpty_;
};

} // namespace encours
