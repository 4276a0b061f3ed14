// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/obstacles.h"

#include "core/reminder/recorded_hold.h"

namespace encours {

namespace {

bool lasts(const HoldSpan& hold, Date day) { return hold.from <= day && day < hold.until; }

} // namespace

Obstacles::Obstacles(const PlannerInput& input, const Receivables& receivables)
    : input_(input), receivables_(receivables) {
    for (std::size_t i = 0; i < input.items.size(); ++i)
        items_.emplace(input.items[i].item_id, i);
    for (std::size_t i = 0; i < input.holds.size(); ++i) {
        if (!lasts(input.holds[i], input.at))
            continue;
        if (input.holds[i].item_id != 0)
            holds_[input.holds[i].item_id].push_back(i);
        else
            whole_[input.holds[i].customer].push_back(i);
    }
}

std::string Obstacles::of(std::uint32_t item_id, CustomerId customer) const {
    const auto found = items_.find(item_id);
    if (found == items_.end() || input_.items[found->second].open <= 0) {
        const auto place = receivables_.find(item_id);
        const bool is_gone = !place || standing_on(receivables_, *receivables_.items[place->block], place->index,
                                                   input_.at) == Standing::cancelled;
        return is_gone ? "withdrawn" : "paid";
    }
    const auto& item = input_.items[found->second];
    if (receivables_.customers->at(item.customer) != customer)
        return "other_customer";
    std::int64_t contested = 0;
    const HoldSpan* first = nullptr;
    const auto look_at = [&](const std::vector<std::size_t>& places) {
        for (const auto place : places) {
            const auto& hold = input_.holds[place];
            if (hold.kind == HoldKind::dispute && hold.part > 0)
                contested += hold.part;
            if (hold.kind == HoldKind::dispute && hold.part > 0 && contested < item.open)
                continue;
            if (first == nullptr || hold.kind < first->kind)
                first = &hold;
        }
    };
    if (const auto own = holds_.find(item_id); own != holds_.end())
        look_at(own->second);
    if (const auto whole = whole_.find(item.customer); whole != whole_.end())
        look_at(whole->second);
    return first == nullptr ? std::string() : std::string(key_of(first->kind));
}

std::string Obstacles::of(const ReminderMessage& message, const std::vector<MessageItem>& items) const {
    std::string why;
    if (message.kind == StepKind::thanks)
        return why;
    for (const auto& item : items) {
        if (!item.step || item.withdrawn)
            continue;
        const auto obstacle = of(item.item_id, message.customer);
        if (obstacle.empty())
            return {};
        if (why.empty())
            why = obstacle;
    }
    return why;
}

} // namespace encours
