// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace encours {

/// What a cell is sorted and summed by: a number (minor units, days) or a text.
using RawValue = std::variant<std::int64_t, QString>;

/// What is said of a column apart from its cells.
struct ColumnTraits {
    const char* key;                                   ///< stable name, for what is remembered and for tests
    std::function<QString()> header;                   ///< asked again when the language changes
    std::function<QString()> hint = {};                ///< what the column holds, where its header does not say it
    bool isNumber = false;                             ///< stands at the right, in tabular digits
    bool isFlexible = false;                           ///< takes the room that is left
    bool mayBeCut = false;                             ///< gives room away where there is too little
    std::function<QString(std::int64_t)> sumText = {}; ///< columns with one show their sum below the table
};

/// A column, described once: its traits, and what it says of a row.
template <class Row>
struct Column {
    ColumnTraits traits;
    std::function<QString(const Row&)> text;
    std::function<RawValue(const Row&)> raw;
    std::function<QString(const Row&)> copyText = {}; ///< as a spreadsheet reads it; else `text`
    std::function<QString(const Row&)> hint = {};     ///< tool tip of the cell
    bool isSearched = false;                          ///< the filter looks here
};

/// The part of every table that does not depend on its rows: which are shown and in what order. Sorting and filtering
/// happen here, on keys that are made once, so that 20,000 rows answer each key press; a proxy would tell the view of
/// every gap. A model of many more rows chooses and orders them on a worker, and says otherwise in what is virtual here.
/// Never queries: it is given its rows.
class TableModel : public QAbstractTableModel {
public:
    enum Role : int { rawRole = Qt::UserRole, copyRole };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Stable; texts in the order of the language, numbers inside them by value. Column −1: as the rows were given.
    void sort(int column, Qt::SortOrder order) override;

    /// Only rows in whose searched columns every word of the text occurs, whatever its case and accents.
    virtual void setFilterText(const QString& text);
    [[nodiscard]] const QString& filterText() const { return filterText_; }

    [[nodiscard]] const ColumnTraits& traits(int column) const { return traits_[static_cast<std::size_t>(column)]; }
    [[nodiscard]] int columnOf(QLatin1String key) const;
    /// All rows, shown or not.
    [[nodiscard]] virtual int sourceCount() const = 0;
    /// The place among all rows of the one shown there.
    [[nodiscard]] virtual int sourceRow(int shown) const { return shown_[static_cast<std::size_t>(shown)]; }
    /// What names a row through changes of the rows.
    [[nodiscard]] virtual std::int64_t rowKey(int sourceRow) const = 0;
    /// Where the row of that key is shown; −1: it is not.
    [[nodiscard]] virtual int shownRowOf(std::int64_t key) const;
    /// The sum of a column over shown rows.
    [[nodiscard]] virtual std::int64_t sum(int column, const std::vector<int>& shownRows) const;
    /// Over all that are shown.
    [[nodiscard]] virtual std::int64_t sum(int column) const;

    /// The language changed: headers, texts and the order of texts are made again.
    virtual void retranslate();

protected:
    [[nodiscard]] virtual QString textAt(int sourceRow, int column) const = 0;
    [[nodiscard]] virtual RawValue rawAt(int sourceRow, int column) const = 0;
    [[nodiscard]] virtual QString copyAt(int sourceRow, int column) const = 0;
    [[nodiscard]] virtual QString hintAt(int sourceRow, int column) const = 0;
    [[nodiscard]] virtual bool isSearched(int column) const = 0;
    /// Where the filter looks: the texts of the searched columns, folded as searchText does it.
    [[nodiscard]] virtual QString searchedText(int sourceRow) const;
    /// A condition beside the filter's text.
    [[nodiscard]] virtual bool isWanted(int sourceRow) const = 0;

    void keepFilterText(const QString& text) { filterText_ = text; }
    void setTraits(std::vector<ColumnTraits> traits) { traits_ = std::move(traits); }
    /// Rows or condition changed: chooses and orders again. Call between beginResetModel and endResetModel.
    void arrange();
    void forgetSearchTexts() { searchTexts_.clear(); }

private:
    [[nodiscard]] bool matches(int sourceRow, const QStringList& words) const;
    void orderRows();

    std::vector<ColumnTraits> traits_;
    std::vector<int> shown_;
    QString filterText_;
    mutable std::vector<QString> searchTexts_; ///< by source row, made when first needed
    int sortColumn_ = -1;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
};

/// Rows of one type under columns that are described once.
template <class Row>
class RowsModel : public TableModel {
public:
    RowsModel(std::vector<Column<Row>> columns, std::function<std::int64_t(const Row&)> key, QObject* parent = nullptr)
        : TableModel(parent), columns_(std::move(columns)), key_(std::move(key)) {
        std::vector<ColumnTraits> traits;
        for (const auto& column : columns_)
            traits.push_back(column.traits);
        setTraits(std::move(traits));
    }

    /// For many rows, whose folded texts a worker has made; they may say more than the columns do.
    void setSearchedText(std::function<QString(const Row&)> text) { searched_ = std::move(text); }

    void setRows(std::vector<Row> rows) {
        beginResetModel();
        rows_ = std::move(rows);
        forgetSearchTexts();
        arrange();
        endResetModel();
    }

    /// Shows only rows that fulfil it; an empty one shows all.
    void setCondition(std::function<bool(const Row&)> condition) {
        beginResetModel();
        condition_ = std::move(condition);
        arrange();
        endResetModel();
    }

    [[nodiscard]] const Row& row(int shown) const { return rows_[static_cast<std::size_t>(sourceRow(shown))]; }
    [[nodiscard]] int sourceCount() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] std::int64_t rowKey(int source) const override { return key_(at(source)); }

protected:
    [[nodiscard]] const Row& at(int source) const { return rows_[static_cast<std::size_t>(source)]; }
    [[nodiscard]] QString textAt(int source, int column) const override { return of(column).text(at(source)); }
    [[nodiscard]] RawValue rawAt(int source, int column) const override { return of(column).raw(at(source)); }
    [[nodiscard]] QString copyAt(int source, int column) const override {
        return of(column).copyText ? of(column).copyText(at(source)) : of(column).text(at(source));
    }
    [[nodiscard]] QString hintAt(int source, int column) const override {
        return of(column).hint ? of(column).hint(at(source)) : QString();
    }
    [[nodiscard]] bool isSearched(int column) const override { return of(column).isSearched; }
    [[nodiscard]] bool isWanted(int source) const override { return !condition_ || condition_(at(source)); }
    [[nodiscard]] QString searchedText(int source) const override {
        return searched_ ? searched_(at(source)) : TableModel::searchedText(source);
    }

private:
    [[nodiscard]] const Column<Row>& of(int column) const { return columns_[static_cast<std::size_t>(column)]; }

    std::vector<Column<Row>> columns_;
    std::function<std::int64_t(const Row&)> key_;
    std::function<bool(const Row&)> condition_;
    std::function<QString(const Row&)> searched_;
    std::vector<Row> rows_;
};

} // namespace encours
