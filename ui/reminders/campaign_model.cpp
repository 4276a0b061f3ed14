// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/campaign_model.h"

#include "ui/common/amount_columns.h"
#include "ui/language/hold_words.h"
#include "ui/language/numbers.h"
#include "ui/language/policy_words.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CampaignModel)
};

constexpr int tickColumn = 0;

std::vector<Column<CampaignRow>> campaignColumns(const std::function<Currency()>& currency) {
    std::vector<Column<CampaignRow>> columns;
    columns.push_back(textColumn<CampaignRow>(
        "customer", [] { return Words::tr("Customer"); }, [](const CampaignRow& row) { return row.name; }));
    columns.back().traits.isFlexible = true;
    columns.push_back(amountColumn<CampaignRow>(
        "overdue", [] { return Words::tr("Overdue"); }, [](const CampaignRow& row) { return row.campaign.overdue; },
        currency));
    Column<CampaignRow> late;
    late.traits.key = "late";
    late.traits.header = [] { return Words::tr("Days late"); };
    late.traits.hint = [] { return Words::tr("Of what is late the longest"); };
    late.traits.isNumber = true;
    late.text = [](const CampaignRow& row) { return countText(row.campaign.oldest_days_late); };
    late.raw = [](const CampaignRow& row) { return RawValue(std::int64_t{row.campaign.oldest_days_late}); };
    columns.push_back(late);
    columns.push_back(textColumn<CampaignRow>(
        "outcome", [] { return Words::tr("What happens"); },
        [](const CampaignRow& row) { return campaignOutcomeText(row.campaign); }));
    columns.back().traits.mayBeCut = true;
    return columns;
}

} // namespace

QString campaignOutcomeText(const CampaignCustomer& one) {
    if (!one.message)
        return Words::tr("Left out. %1").arg(leftOutSentence(one.reason, one.until));
    const QString step =
        one.message->step.empty() ? stepKindName(one.message->kind) : QString::fromStdString(one.message->step);
    const QString what = QStringLiteral("%1 · %2").arg(step, channelName(one.message->channel));
    //: %1: a step and its channel, "Second reminder · E-mail"; %2: a day.
    return one.message->own_day == no_day ? what
                                          : Words::tr("%1, instead of %2").arg(what, shortDate(one.message->own_day));
}

CampaignModel::CampaignModel(const std::function<Currency()>& currency, QObject* parent)
    : RowsModel(
          campaignColumns(currency), [](const CampaignRow& row) { return row.id.value; }, parent) {}

void CampaignModel::setFilter(CampaignFilter filter) {
    filter_ = filter;
    setCondition([filter](const CampaignRow& row) { return filter.takes(row.campaign); });
}

std::vector<const CampaignRow*> CampaignModel::chosen() const {
    std::vector<const CampaignRow*> rows;
    for (int source = 0; source < sourceCount(); ++source)
        if (filter_.takes(at(source).campaign) && !unticked_.contains(rowKey(source)))
            rows.push_back(&at(source));
    return rows;
}

void CampaignModel::tick(const std::vector<int>& shownRows, bool ticked) {
    if (shownRows.empty())
        return;
    for (const int row : shownRows) {
        if (ticked)
            unticked_.erase(rowKey(sourceRow(row)));
        else
            unticked_.insert(rowKey(sourceRow(row)));
    }
    emit dataChanged(index(shownRows.front(), tickColumn), index(shownRows.back(), tickColumn), {Qt::CheckStateRole});
}

Qt::ItemFlags CampaignModel::flags(const QModelIndex& index) const {
    const auto flags = RowsModel::flags(index);
    return index.isValid() && index.column() == tickColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant CampaignModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::CheckStateRole && index.isValid())
        return index.column() == tickColumn
                   ? QVariant(static_cast<int>(isTicked(index.row()) ? Qt::Checked : Qt::Unchecked))
                   : QVariant();
    return RowsModel::data(index, role);
}

bool CampaignModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != tickColumn)
        return false;
    tick({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

} // namespace encours
