// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/survey_model.h"

#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"
#include "ui/language/sentences.h"

namespace encours {

using RowStanding = SurveyedRow::Standing;

void SurveyModel::setSurvey(const SourceSurvey& survey) {
    beginResetModel();
    columns_ = survey.columns;
    rows_ = survey.rows;
    endResetModel();
}

int SurveyModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int SurveyModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QString SurveyModel::text(const SurveyedRow& row, const SurveyedCell& cell) const {
    if (cell.day && !cell.fault)
        return shortDate(*cell.day);
    if (cell.amount && !cell.fault)
        return amountText(*cell.amount, row.currency);
    return QString::fromStdString(cell.text);
}

QString SurveyModel::reason(const SurveyedRow& row) const {
    if (row.standing == RowStanding::left_out)
        return tr("Left out: blank, a total, a draft or a cancelled document.");
    if (row.fault)
        return issueSentence(*row.fault);
    for (const auto& cell : row.cells) {
        if (cell.fault)
            return issueSentence(*cell.fault);
    }
    return {};
}

QVariant SurveyModel::data(const QModelIndex& index, int role) const {
    const auto& row = rows_[static_cast<std::size_t>(index.row())];
    const auto& cell = row.cells[static_cast<std::size_t>(index.column())];
    const bool isRead = columns_[static_cast<std::size_t>(index.column())].field.has_value();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, cell);
    case Qt::DecorationRole:
        return cell.fault ? drawnIcon("error", IconColor::bad) : QVariant();
    case Qt::ToolTipRole:
        return cell.fault ? issueSentence(*cell.fault) : QVariant();
    case Qt::AccessibleTextRole:
        return cell.fault ? tr("✗ %1: %2").arg(text(row, cell), issueSentence(*cell.fault)) : text(row, cell);
    case Qt::TextAlignmentRole:
        return static_cast<int>((cell.amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return cell.amount || cell.day ? tabularFont() : QVariant();
    case Qt::ForegroundRole:
        return isRead && row.standing != RowStanding::left_out ? QVariant() : QVariant(theme().secondaryText);
    default:
        return {};
    }
}

QVariant SurveyModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal) {
        const auto title = QString::fromStdString(columns_[static_cast<std::size_t>(section)].title);
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
            return {};
        return title.isEmpty() ? tr("Column %1").arg(section + 1) : title;
    }
    const auto& row = rows_[static_cast<std::size_t>(section)];
    const auto why = reason(row);
    if (role == Qt::ToolTipRole)
        return why;
    if (role != Qt::DisplayRole)
        return {};
    const auto line = QString::number(row.line);
    if (row.standing == RowStanding::left_out)
        return tr("– %1", "a row that is left out, and its line").arg(line);
    return why.isEmpty() ? line : tr("✗ %1", "a row that is refused, and its line").arg(line);
}

} // namespace encours
