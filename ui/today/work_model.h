// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/currency.h"
#include "ui/today/day_work.h"

#include <QAbstractListModel>

namespace encours {

/// Which of the day's lines are shown.
struct WorkFilter {
    QString assignee; ///< this person's alone; empty: everybody's
    std::optional<StepKind> kind;
    std::optional<Channel> channel;
    DebtChoice debts = {};
    DebtThresholds thresholds = {};
    Date day = no_day;

    [[nodiscard]] bool takes(const WorkRow& row) const {
        return (assignee.isEmpty() || row.assignee == assignee) && (!kind || row.action.kind == *kind) &&
               (!channel || row.action.channel == *channel) && row.isAmong(debts, thresholds, day);
    }
};

/// The day's work by priority, as it is given; what a line says aloud is its display text, what is drawn of it the
/// delegate asks for.
class WorkModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<WorkRow> rows, Currency currency);
    void setFilter(WorkFilter filter);
    [[nodiscard]] const WorkFilter& filter() const { return filter_; }
    [[nodiscard]] const std::vector<WorkRow>& all() const { return rows_; }
    [[nodiscard]] const WorkRow& row(int shown) const { return rows_[shown_[static_cast<std::size_t>(shown)]]; }
    /// Where that customer stands; −1: it is not shown.
    [[nodiscard]] int placeOf(CustomerId customer) const;
    [[nodiscard]] Currency currency() const { return currency_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void choose();

    std::vector<WorkRow> rows_;
    std::vector<std::size_t> shown_;
    WorkFilter filter_;
    Currency currency_;
};

/// "Firm reminder · Telephone".
[[nodiscard]] QString workStepText(const WorkRow& row);

} // namespace encours
