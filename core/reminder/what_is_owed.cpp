// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/what_is_owed.h"

#include "core/kpi/aging.h"
#include "core/kpi/item_history.h"

#include <algorithm>
#include <tuple>

namespace encours {

namespace {

constexpr int longest_closing_days = 35;

bool is_cash(const AllocationView& allocation) {
    return !allocation.from_credit_note &&
           (allocation.kind == SettlementKind::cash || allocation.kind == SettlementKind::cash_unknown_day);
}

class Collection {
public:
    Collection(const Receivables& receivables, Date at, int paid_within_days)
        : receivables_(receivables), at_(at), paid_since_(at - paid_within_days) {
        owed_.credits.resize(receivables.customer_count());
        owed_.first_invoice.resize(receivables.customer_count(), no_day);
    }

    WhatIsOwed collect() {
        for (std::uint32_t place = 0; place != receivables_.items.size(); ++place) {
            const auto& block = *receivables_.items[place];
            for (std::uint32_t i = 0; i != block.size(); ++i) {
                if (block.booked[i] <= at_)
                    look_at(block, {place, i});
            }
        }
        for (const auto& customer : aged_balance(receivables_, at_).customers)
            owed_.credits[customer.customer] += std::max<std::int64_t>(0, -customer.aging.unallocated);
        std::sort(owed_.items.begin(), owed_.items.end(), [](const PlannedItem& a, const PlannedItem& b) {
            return std::tie(a.customer, a.due, a.item_id) < std::tie(b.customer, b.due, b.item_id);
        });
        return std::move(owed_);
    }

private:
    void look_at(const ItemBlock& block, ItemPlace place) {
        const std::size_t i = place.index;
        const bool is_claim = block.amount[i] > 0 && block.kind(i) != DocumentKind::credit_note;
        if (is_claim)
            owed_.first_invoice[block.customer[i]] = std::min(owed_.first_invoice[block.customer[i]], block.issued[i]);
        if ((block.flags[i] & item_is_rare) == 0 && is_over(block, i))
            return;
        item_.load(receivables_, place);
        const auto open = item_.open_on(at_);
        if (!is_claim) {
            if (open < 0 && item_.currency == receivables_.currency)
                owed_.credits[item_.customer] -= open;
            return;
        }
        PlannedItem planned;
        if (open > 0)
            planned.open = open;
        else if (open < 0 || !was_paid(planned.settled))
            return;
        planned.item_id = item_.item_id;
        planned.invoice_id = item_.invoice_id;
        planned.customer = item_.customer;
        planned.issued = item_.issued;
        planned.due = item_.due;
        planned.is_bill = item_.standing_on(at_) == Standing::bill;
        planned.is_foreign = item_.currency != receivables_.currency;
        planned.cycle = 1 + bounces();
        owed_.items.push_back(planned);
    }

    /// Settled, and longer ago than anybody is thanked for: most items.
    [[nodiscard]] bool is_over(const ItemBlock& block, std::size_t i) const {
        auto open = block.amount[i];
        Date last = earliest_date;
        for (auto a = block.allocation_begin[i]; a != block.allocation_begin[i + 1]; ++a) {
            if (block.allocation_effective[a] > at_)
                continue;
            open -= block.allocation_amount[a];
            last = std::max(last, block.allocation_effective[a]);
        }
        return open == 0 && last < paid_since_;
    }

    /// By cash, within the days; credit notes and write-offs are nothing to thank for.
    [[nodiscard]] bool was_paid(Date& settled) const {
        if (!item_.is_present(at_))
            return false;
        const AllocationView* last = nullptr;
        for (const auto& allocation : item_.allocations) {
            if (holds(allocation, at_) && (last == nullptr || allocation.effective >= last->effective))
                last = &allocation;
        }
        if (last == nullptr || !is_cash(*last) || last->effective < paid_since_)
            return false;
        settled = last->effective;
        return true;
    }

    /// How often what was settled came to be open again.
    [[nodiscard]] int bounces() const {
        int count = 0;
        Date counted = no_day; // several parts of one payment bounce on one day
        for (const auto& allocation : item_.allocations) {
            const auto on = allocation.reversed_on;
            if (on > at_ || on == counted || on <= allocation.effective)
                continue;
            if (item_.open_on(on - 1) <= 0 && item_.open_on(on) > 0) {
                ++count;
                counted = on;
            }
        }
        return count;
    }

    const Receivables& receivables_;
    Date at_, paid_since_;
    ItemHistory item_;
    WhatIsOwed owed_;
};

} // namespace

int days_of_courtesy(std::span<const ReminderPolicy> policies) {
    int days = 0;
    for (const ReminderPolicy& policy : policies) {
        for (const PolicyStep& step : policy.steps) {
            if (step.kind == StepKind::thanks)
                days = std::max(days, step.days + longest_closing_days + thanks_keep_days);
            else if (step.kind == StepKind::terms_reminder)
                days = std::max(days, terms_keep_days);
        }
    }
    return days;
}

WhatIsOwed what_is_owed(const Receivables& receivables, Date at, int paid_within_days) {
    return Collection(receivables, at, paid_within_days).collect();
}

} // namespace encours
