// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_model.h"

#include "ui/common/search_text.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace encours {

int TableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int TableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(traits_.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const int row = sourceRow(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, column);
    case rawRole: {
        const RawValue raw = rawAt(row, column);
        const auto* number = std::get_if<std::int64_t>(&raw);
        return number != nullptr ? QVariant::fromValue<qlonglong>(*number) : QVariant(std::get<QString>(raw));
    }
    case copyRole:
        return copyAt(row, column);
    case Qt::ToolTipRole: {
        const QString hint = hintAt(row, column);
        return hint.isEmpty() ? QVariant() : QVariant(hint);
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (traits(column).isNumber ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnTraits& column = traits(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.header();
    case Qt::ToolTipRole:
        return column.hint ? QVariant(column.hint()) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

int TableModel::columnOf(QLatin1String key) const {
    const auto found =
        std::find_if(traits_.begin(), traits_.end(), [&](const ColumnTraits& column) { return key == column.key; });
    return found == traits_.end() ? -1 : static_cast<int>(found - traits_.begin());
}

int TableModel::shownRowOf(std::int64_t key) const {
    const auto found = std::find_if(shown_.begin(), shown_.end(), [&](int row) { return rowKey(row) == key; });
    return found == shown_.end() ? -1 : static_cast<int>(found - shown_.begin());
}

std::int64_t TableModel::sum(int column, const std::vector<int>& shownRows) const {
    std::int64_t total = 0;
    for (const int row : shownRows) {
        const RawValue raw = rawAt(sourceRow(row), column);
        if (const auto* number = std::get_if<std::int64_t>(&raw))
            total += *number;
    }
    return total;
}

std::int64_t TableModel::sum(int column) const {
    std::vector<int> all(shown_.size());
    std::iota(all.begin(), all.end(), 0);
    return sum(column, all);
}

bool TableModel::matches(int sourceRow, const QStringList& words) const {
    const QString& text = searchTexts_[static_cast<std::size_t>(sourceRow)];
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

QString TableModel::searchedText(int sourceRow) const {
    QString text;
    for (int column = 0; column < columnCount(); ++column)
        if (isSearched(column))
            text += searchText(textAt(sourceRow, column)) + QLatin1Char('\n');
    return text;
}

void TableModel::arrange() {
    const QStringList words = searchText(filterText_).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const int count = sourceCount();
    if (!words.isEmpty() && searchTexts_.empty()) {
        searchTexts_.resize(static_cast<std::size_t>(count));
        for (int row = 0; row < count; ++row)
            searchTexts_[static_cast<std::size_t>(row)] = searchedText(row);
    }
    shown_.clear();
    for (int row = 0; row < count; ++row)
        if (isWanted(row) && (words.isEmpty() || matches(row, words)))
            shown_.push_back(row);
    orderRows();
}

void TableModel::orderRows() {
    std::sort(shown_.begin(), shown_.end());
    if (sortColumn_ < 0 || sortColumn_ >= columnCount())
        return;
    const auto inOrder = [&](auto& keyed) {
        std::stable_sort(keyed.begin(), keyed.end(),
                         [descending = sortOrder_ == Qt::DescendingOrder](const auto& a, const auto& b) {
                             return descending ? b.first < a.first : a.first < b.first;
                         });
        std::transform(keyed.begin(), keyed.end(), shown_.begin(), [](const auto& entry) { return entry.second; });
    };
    const bool byNumber = !shown_.empty() && std::holds_alternative<std::int64_t>(rawAt(shown_.front(), sortColumn_));
    if (byNumber) {
        std::vector<std::pair<std::int64_t, int>> keyed;
        keyed.reserve(shown_.size());
        for (const int row : shown_)
            keyed.emplace_back(std::get<std::int64_t>(rawAt(row, sortColumn_)), row);
        inOrder(keyed);
        return;
    }
    QCollator collator{QLocale()};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, int>> keyed;
    keyed.reserve(shown_.size());
    for (const int row : shown_)
        keyed.emplace_back(collator.sortKey(std::get<QString>(rawAt(row, sortColumn_))), row);
    inOrder(keyed);
}

void TableModel::sort(int column, Qt::SortOrder order) {
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    sortColumn_ = column;
    sortOrder_ = order;
    const std::vector<int> before = shown_;
    orderRows();
    std::vector<int> place(static_cast<std::size_t>(sourceCount()), -1);
    for (std::size_t i = 0; i < shown_.size(); ++i)
        place[static_cast<std::size_t>(shown_[i])] = static_cast<int>(i);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex& index : from)
        to.push_back(this->index(place[static_cast<std::size_t>(before[static_cast<std::size_t>(index.row())])],
                                 index.column()));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void TableModel::setFilterText(const QString& text) {
    if (text == filterText_)
        return;
    beginResetModel();
    filterText_ = text;
    arrange();
    endResetModel();
}

void TableModel::retranslate() {
    beginResetModel();
    forgetSearchTexts();
    arrange();
    endResetModel();
}

} // namespace encours
