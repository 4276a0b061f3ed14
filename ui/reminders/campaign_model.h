// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/campaign.h"
#include "ui/common/table_model.h"

#include <optional>
#include <set>
#include <vector>

namespace encours {

/// Somebody who can be chosen for a campaign.
struct CampaignRow {
    CampaignCustomer campaign;
    CustomerId id;
    QString name;
};

/// Among whom a campaign chooses.
struct CampaignFilter {
    std::optional<std::uint32_t> segment; ///< place in the outlook; no_segment: who is in none
    std::optional<StepKind> kind;         ///< of the message that it would get
    DebtChoice debts;                     ///< of what is late
    DebtThresholds thresholds;
    std::int64_t least = 0; ///< overdue, minor units
    Date on;

    [[nodiscard]] bool takes(const CampaignCustomer& one) const {
        return (!segment || one.segment == *segment) && (!kind || (one.message && one.message->kind == *kind)) &&
               one.overdue >= least && has_debt_of(one.late, debts, on, thresholds);
    }
};

/// What would happen to it: "Second reminder · E-mail", or why it is left out.
[[nodiscard]] QString campaignOutcomeText(const CampaignCustomer& one);

/// Those among whom a campaign chooses, each with a tick; at first all have one. Typing only looks for somebody: who is not
/// shown because of it stays as it is.
class CampaignModel : public RowsModel<CampaignRow> {
public:
    CampaignModel(const std::function<Currency()>& currency, QObject* parent);

    void setFilter(CampaignFilter filter);
    [[nodiscard]] std::vector<const CampaignRow*> chosen() const;
    void tick(const std::vector<int>& shownRows, bool ticked);
    [[nodiscard]] bool isTicked(int shownRow) const { return !unticked_.contains(rowKey(sourceRow(shownRow))); }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    CampaignFilter filter_;
    std::set<std::int64_t> unticked_; ///< by key, so that ticks outlive another choice
};

} // namespace encours
