// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/campaign.h"

#include "core/kpi/aging.h"
#include "core/reminder/campaign_plan.h"
#include "core/store/open_ledger.h"
#include "core/store/transaction.h"
#include "core/usecase/day_basis.h"
#include "core/usecase/served_customers.h"

#include <algorithm>
#include <span>
#include <unordered_map>

namespace encours {

namespace {

class Outlook {
public:
    Outlook(const store::Connection& connection, const Receivables& receivables, Date on, int days_ahead)
        : basis_(day_basis(connection, receivables, on)),
          served_(served_customers(connection, receivables, on)),
          campaign_(plan_campaign(basis_.input, on, days_ahead,
                                  [this](CustomerIndex customer) { return !served_.contains(customer); })) {
        for (const auto& item : open_items(receivables, on)) {
            if (item.disputed > 0)
                contested_.emplace(item.item_id, item.disputed);
        }
    }

    CampaignOutlook read() {
        const auto& plan = campaign_.plan;
        auto action = plan.actions.begin();
        auto left = plan.left_out.begin();
        const auto is_before = [](const auto& one, CustomerIndex customer) { return one.customer < customer; };
        CampaignOutlook outlook;
        outlook.on = plan.day;
        for (const auto& planned : basis_.input.customers) {
            action = std::lower_bound(action, plan.actions.end(), planned.customer, is_before);
            left = std::lower_bound(left, plan.left_out.end(), planned.customer, is_before);
            auto one = owing(planned);
            const bool acts = action != plan.actions.end() && action->customer == planned.customer;
            if (one.late.empty() && !acts)
                continue;
            const auto end = std::find_if(left, plan.left_out.end(),
                                          [&](const LeftOut& out) { return out.customer != planned.customer; });
            if (const auto served = served_.find(planned.customer); served != served_.end())
                tell_reason(one, served->second);
            else if (acts)
                one.message = message_of(*action);
            else
                tell_reason(one, why_of(planned, std::span(left, end)));
            outlook.customers.push_back(std::move(one));
        }
        outlook.segments = std::move(basis_.segments);
        return outlook;
    }

private:
    [[nodiscard]] CampaignCustomer owing(const PlannedCustomer& planned) const {
        CampaignCustomer one;
        one.customer = planned.customer;
        one.segment = basis_.segment_by_customer[planned.customer];
        for (auto i = planned.items_begin; i != planned.items_end; ++i) {
            const auto& item = basis_.input.items[i];
            if (item.open <= 0 || item.due >= campaign_.plan.day)
                continue;
            const auto contested = contested_.find(item.item_id);
            one.late.push_back({item.open, contested == contested_.end() ? 0 : contested->second, item.due});
            one.overdue += item.is_foreign ? 0 : item.open;
            one.oldest_days_late = std::max(one.oldest_days_late, campaign_.plan.day - item.due);
        }
        return one;
    }

    [[nodiscard]] CampaignCustomer::Message message_of(const ReminderAction& action) const {
        CampaignCustomer::Message message;
        message.kind = action.kind;
        const auto& steps = basis_.input.policies[action.policy].steps;
        if (action.step < steps.size())
            message.step = steps[action.step].name;
        message.channel = action.channel;
        message.total = action.total();
        if (const auto own = campaign_.brought_forward.find(action.lead_item); own != campaign_.brought_forward.end())
            message.own_day = own->second;
        return message;
    }

    [[nodiscard]] LeftOut why_of(const PlannedCustomer& planned, std::span<const LeftOut> reasons) const {
        LeftOut why;
        std::int64_t largest = -1;
        for (const auto& reason : reasons) {
            if (reason.item_id == 0)
                return reason;
            for (auto i = planned.items_begin; i != planned.items_end; ++i) {
                const auto& item = basis_.input.items[i];
                if (item.item_id != reason.item_id || item.due >= campaign_.plan.day || item.open <= largest)
                    continue;
                largest = item.open;
                why = reason;
            }
        }
        return why;
    }

    static void tell_reason(CampaignCustomer& one, const LeftOut& why) {
        one.reason = why.reason;
        one.until = why.until;
    }

    DayBasis basis_;
    std::unordered_map<CustomerIndex, LeftOut> served_;
    CampaignPlan campaign_;
    std::unordered_map<std::uint32_t, std::int64_t> contested_; ///< by item_id
};

} // namespace

CampaignOutlook campaign_outlook(const std::filesystem::path& ledger, const Receivables& receivables, Date on,
                                 int days_ahead) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    return Outlook(connection, receivables, on, days_ahead).read();
}

} // namespace encours
