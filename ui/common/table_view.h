// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <optional>

namespace encours {

class TableModel;

/// A table of rows: selects whole rows, sorts by its headers, remembers its columns under a name, copies what is selected
/// (or everything) for a spreadsheet. Enter and a double click activate a row.
class TableView : public QTableView {
    Q_OBJECT

public:
    /// The name is a stable word ("customers"), under which widths, order and sorting are remembered.
    TableView(QString name, TableModel& model, QWidget* parent = nullptr);

    [[nodiscard]] TableModel& tableModel() const { return model_; }
    /// Sorted so until the person chooses otherwise.
    void sortFirstBy(int column, Qt::SortOrder order);
    /// Rows selected, by place shown, ascending.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// Columns as they stand from left to right, without hidden ones.
    [[nodiscard]] std::vector<int> shownColumns() const;
    [[nodiscard]] QStringList headers() const;
    /// A row as a spreadsheet takes its cells.
    [[nodiscard]] QStringList cells(int shownRow) const;
    /// These rows with their headers, as tab-separated text.
    [[nodiscard]] QString spreadsheetText(const std::vector<int>& rows) const;
    void copySelection();
    void copyAll();
    /// Widths from the contents, and what is left to the flexible column; not once the person has set widths.
    void fitColumns();
    /// As many pixels as all rows need, at most so many rows.
    [[nodiscard]] int heightForRows(int rows) const;

signals:
    void rowActivated(int shownRow);
    void selectionChangedByPerson();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void showEvent(QShowEvent* event) override;

private:
    /// Gives the room that is left (pixels, below 0 when there is none) to the flexible column and then to all.
    void spreadColumns(int flexible, int room);
    void applyFonts();
    void remember();

    QString name_;
    TableModel& model_;
    bool widthsAreChosen_ = false; ///< by the person, now or before
    bool fitting_ = false;
    std::optional<std::int64_t> currentKey_; ///< through a reset of the model
};

} // namespace encours
