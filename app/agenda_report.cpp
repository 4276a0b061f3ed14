// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agenda_report.h"

#include "core/ledger/answer.h"
#include "core/policy/policy_keys.h"
#include "core/reminder/reminder_keys.h"

#include <algorithm>

namespace encours {

namespace {

constexpr const char* assumes =
    "Days after the first take for granted that each step is done on its day, that nothing is "
    "paid and nothing is answered.";

Json amount_json(const std::optional<std::int64_t>& amount, Currency currency) {
    return amount ? to_json(*amount, currency) : Json(nullptr);
}

const PlannedItem* find_item(const PlannedDays& planned, std::uint32_t item_id) {
    const auto found = std::find_if(planned.input.items.begin(), planned.input.items.end(),
                                    [&](const PlannedItem& item) { return item.item_id == item_id; });
    return found == planned.input.items.end() ? nullptr : &*found;
}

std::string number_of(const PlannedDays& planned, std::uint32_t item_id) {
    const auto found = planned.numbers.find(item_id);
    return found == planned.numbers.end() ? std::string() : found->second;
}

void add_action(Json& actions, const PlannedDays& planned, const DayPlan& day, const ReminderAction& action,
                const GrantedByLaw& granted) {
    const auto currency = planned.receivables->currency;
    Json entry{{"date", to_json(day.day)},
               {"customer", planned.customers.at(action.customer).code},
               {"policy", planned.input.policies[action.policy].key},
               {"step", planned.step_of(action).key},
               {"kind", key_of(action.kind)},
               {"channel", key_of(action.channel)}};
    auto items = Json::array();
    for (const auto& item : day.items_of(action))
        items.push_back({{"number", number_of(planned, item.item_id)},
                         {"open", to_json(item.open, currency)},
                         {"days_late", item.days_late},
                         {"claimed", item.claimed}});
    entry["items"] = std::move(items);
    entry["total"] = to_json(action.total(), currency);
    entry["interest"] = amount_json(granted.interest, currency);
    entry["indemnity"] = amount_json(granted.indemnity, currency);
    entry["reason"] = reason_of(planned, action);
    entry["late_by_days"] = action.late_by_days;
    actions.push_back(std::move(entry));
}

} // namespace

PlannedDays plan_ahead(const LedgerFile& ledger, Date at, int days) {
    PlannedDays planned{ledger, ledger.receivables(), {}, {}, {}, ledger.all_customers(), {}};
    planned.input = read_planner_input(ledger.path(), *planned.receivables, at);
    planned.days = plan_days(planned.input, at, at + (days - 1));
    for (const auto& day : planned.days)
        planned.granted.push_back(granted_by_law(ledger.path(), *planned.receivables, planned.input, day));
    std::vector<std::uint32_t> invoices;
    for (const auto& item : planned.input.items)
        invoices.push_back(item.invoice_id);
    const auto texts = ledger.invoices(invoices);
    for (std::size_t i = 0; i < invoices.size(); ++i)
        planned.numbers.emplace(planned.input.items[i].item_id, texts[i].number);
    return planned;
}

std::string_view reason_of(const PlannedDays& planned, const ReminderAction& action) {
    switch (action.kind) {
    case StepKind::thanks:
        return "settled";
    case StepKind::terms_reminder:
        return "periodic";
    case StepKind::notice_before_due:
        return "before_due";
    default:
        break;
    }
    if (const auto* item = find_item(planned, action.lead_item); item != nullptr && item->moved_earlier)
        return "moved";
    return action.late_by_days > 0 ? "caught_up" : "due";
}

Json agenda_json(const PlannedDays& planned) {
    auto actions = Json::array();
    auto left_out = Json::array();
    for (std::size_t i = 0; i < planned.days.size(); ++i) {
        const auto& day = planned.days[i];
        for (std::size_t a = 0; a < day.actions.size(); ++a)
            add_action(actions, planned, day, day.actions[a], planned.granted[i][a]);
        for (const auto& one : day.left_out)
            left_out.push_back({{"customer", planned.customers.at(one.customer).code},
                                {"item", one.item_id == 0 ? Json(nullptr) : Json(number_of(planned, one.item_id))},
                                {"reason", key_of(one.reason)},
                                {"until", one.until == no_day ? Json(nullptr) : to_json(one.until)}});
    }
    return {{"at", to_json(planned.input.at)},
            {"assumes", assumes},
            {"actions", std::move(actions)},
            {"left_out", std::move(left_out)}};
}

} // namespace encours
