// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/work_model.h"

#include "ui/language/numbers.h"
#include "ui/language/policy_words.h"
#include "ui/language/reminder_words.h"

namespace encours {

QString workStepText(const WorkRow& row) {
    const QString step = row.step.name.empty() ? stepKindName(row.action.kind) : QString::fromStdString(row.step.name);
    const QString channel = channelName(row.action.channel);
    return step.compare(channel, Qt::CaseInsensitive) == 0 ? step : step + QStringLiteral(" · ") + channel;
}

void WorkModel::setRows(std::vector<WorkRow> rows, Currency currency) {
    beginResetModel();
    rows_ = std::move(rows);
    currency_ = currency;
    choose();
    endResetModel();
}

void WorkModel::setFilter(WorkFilter filter) {
    beginResetModel();
    filter_ = std::move(filter);
    choose();
    endResetModel();
}

void WorkModel::choose() {
    shown_.clear();
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (filter_.takes(rows_[i]))
            shown_.push_back(i);
}

int WorkModel::placeOf(CustomerId customer) const {
    for (std::size_t i = 0; i < shown_.size(); ++i)
        if (rows_[shown_[i]].id == customer)
            return static_cast<int>(i);
    return -1;
}

int WorkModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant WorkModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const WorkRow& one = row(index.row());
    if (role == Qt::ToolTipRole) {
        const QString why = priorityReasons(one.priority);
        const QString points = tr("Priority %1 of 100").arg(one.priority.points());
        return why.isEmpty() ? points : tr("%1: %2").arg(points, why);
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return QStringList{one.name, workStepText(one), moneyText(one.action.total(), currency_),
                           daysLateText(one.oldestDaysLate()), priorityReasons(one.priority)}
            .join(QStringLiteral(", "));
    return {};
}

} // namespace encours
