// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reminder/random_ledger.h"

#include "tests/core/reminder/planner_ledger.h"

#include <algorithm>
#include <random>
#include <sstream>

namespace encours::test {

namespace {

class Invention {
public:
    explicit Invention(unsigned seed) : random_(seed), at_(day("2026-03-20") + below(60)), ledger_(to_iso(at_)) {}

    PlannerInput made() {
        for (int count = 1 + below(3); count > 0; --count) {
            policy();
        }
        std::uint32_t id = 1;
        for (int count = 1 + below(4); count > 0; --count) {
            const auto index = static_cast<CustomerIndex>(count * 3);
            customer(index);
            for (int items = below(6); items > 0; --items) {
                item(index, id++);
            }
            for (int holds = one_in(2) ? below(4) : 0; holds > 0; --holds) {
                hold(index, id);
            }
        }
        for (int count = one_in(3) ? 1 + below(2) : 0; count > 0; --count) {
            const Date first = at_ + (below(40) - 10);
            ledger_.closed(to_iso(first), to_iso(first + below(8)));
        }
        PlannerInput input = ledger_.input();
        input.region = one_in(4) ? HolidayRegion::alsace_moselle : HolidayRegion::metropolitan;
        return input;
    }

private:
    int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
    bool one_in(int n) { return below(n) == 0; }
    std::int64_t amount() { return one_in(3) ? 1 + below(5'000) : 1'000 + below(200'000); }

    void channels(PolicyStep& made) {
        made.channels.clear();
        for (int count = 1 + below(3); count > 0; --count) {
            const auto channel = static_cast<Channel>(below(5));
            if (std::find(made.channels.begin(), made.channels.end(), channel) == made.channels.end()) {
                made.channels.push_back(channel);
            }
        }
    }

    PolicyStep level(StepKind kind, int place) {
        static constexpr StepAnchor anchors[] = {StepAnchor::due_day, StepAnchor::previous_posted,
                                                 StepAnchor::deadline_granted};
        const StepAnchor anchor = anchors[below(3)];
        PolicyStep made = step(kind, "step_" + std::to_string(place), anchor, below(12));
        if (kind == StepKind::notice_before_due) {
            made.anchor = StepAnchor::due_day;
            made.days = -1 - below(10);
        } else if (anchor == StepAnchor::due_day) {
            made.days = below(30) - (one_in(6) ? 4 : 0);
        }
        channels(made);
        if (kind == StepKind::hand_over) {
            made.channels = {Channel::office};
        }
        made.min_gap_days = one_in(2) ? below(10) : 0;
        made.mandatory = one_in(3);
        made.min_amount_minor = one_in(3) ? below(6'000) : 0;
        if (one_in(3)) {
            made.deadline_days = 3 + below(10);
        }
        return made;
    }

    void policy() {
        std::vector<PolicyStep> steps;
        const auto add = [&](StepKind kind) { steps.push_back(level(kind, static_cast<int>(steps.size()))); };
        for (int count = below(3); count > 0; --count) {
            add(StepKind::notice_before_due);
        }
        if (one_in(3)) {
            add(StepKind::thanks);
            steps.back().anchor = StepAnchor::settled;
            steps.back().days = below(4);
        }
        for (int count = 1 + below(3); count > 0; --count) {
            add(one_in(3) ? StepKind::call : StepKind::reminder);
        }
        if (one_in(4)) {
            add(StepKind::sanction);
        }
        if (one_in(2)) {
            add(StepKind::formal_notice);
        }
        if (one_in(3)) {
            add(StepKind::hand_over);
        }
        if (one_in(2)) {
            steps.back().repeat_every_days = 1 + below(15);
        }
        if (one_in(3)) {
            add(StepKind::terms_reminder);
            steps.back().days = 20 + below(30);
            if (one_in(2)) {
                steps.back().repeat_every_days = 10 + below(60);
            }
        }
        ReminderPolicy& made = ledger_.policy_at(ledger_.policy(steps));
        made.min_total_minor = one_in(3) ? below(8'000) : 0;
        made.contact_gap_days = one_in(2) ? below(8) : 0;
        made.max_contacts = one_in(3) ? 1 + below(3) : 0;
        made.max_contacts_days = 5 + below(26);
        policies_.push_back(made);
    }

    std::uint16_t some_policy() { return static_cast<std::uint16_t>(below(static_cast<int>(policies_.size()))); }

    void customer(CustomerIndex index) {
        PlannedCustomer& made = ledger_.customer(index);
        made.credits = one_in(3) ? amount() : 0;
        made.reachable = static_cast<Channels>(one_in(3) ? below(32) : 31);
        made.has_preferred = one_in(3);
        made.preferred = static_cast<Channel>(below(5));
        made.is_waiting = one_in(12);
        made.policy = some_policy();
        made.last_terms = one_in(3) ? no_day : at_ - below(80);
        made.last_thanks = one_in(2) ? no_day : at_ - below(40);
        for (int count = one_in(2) ? below(5) : 0; count > 0; --count) {
            made.contacts.push_back(at_ - below(40));
        }
        std::sort(made.contacts.begin(), made.contacts.end());
        for (int count = one_in(3) ? 1 + below(2) : 0; count > 0; --count) {
            const Date first = at_ + (below(40) - 10);
            made.quiet.push_back({first, first + (below(10) - 1)});
        }
    }

    void item(CustomerIndex customer_index, std::uint32_t id) {
        PlannedItem& made = ledger_.item(customer_index, id, to_iso(at_ + (below(100) - 70)), one_in(5) ? 0 : amount());
        made.policy = some_policy();
        made.issued = made.due - below(40);
        made.is_bill = one_in(15);
        made.is_foreign = one_in(15);
        made.settled = made.open == 0 ? at_ - below(16) : no_day;
        made.cycle = one_in(8) ? 2 : 1;
        const auto steps = static_cast<int>(policies_[made.policy].steps.size());
        if (one_in(2)) {
            made.step = static_cast<std::uint16_t>(below(steps));
            made.last_posted = at_ - below(30);
            made.occurrence = 1 + below(2);
            made.deadline = one_in(2) ? made.last_posted + 8 : no_day;
        }
        if (one_in(6)) {
            made.not_before = at_ + (below(30) - 5);
            made.moved_earlier = one_in(2);
        }
        if (one_in(6)) {
            ledger_.skip(id, static_cast<std::uint16_t>(below(steps)), one_in(4) ? 2 : 1);
        }
    }

    /// Of an item numbered below `end`, or of the customer.
    void hold(CustomerIndex customer_index, std::uint32_t end) {
        const std::uint32_t item = one_in(3) ? 0U : static_cast<std::uint32_t>(below(static_cast<int>(end)));
        const Date from = at_ + (below(40) - 25);
        const auto kind = one_in(2) ? HoldKind::dispute : static_cast<HoldKind>(below(hold_kind_count));
        HoldSpan& made = ledger_.hold(customer_index, item, kind, to_iso(from));
        made.until = one_in(4) ? no_day : from + below(30);
        made.part = kind == HoldKind::dispute && one_in(2) ? amount() : 0;
    }

    std::mt19937 random_;
    Date at_;
    PlannerLedger ledger_;
    std::vector<ReminderPolicy> policies_;
};

std::string text(Date date) { return date == no_day ? "-" : to_iso(date); }

} // namespace

PlannerInput random_ledger(unsigned seed) { return Invention{seed}.made(); }

std::string to_text(const DayPlan& plan) {
    std::ostringstream out;
    out << text(plan.day) << '\n';
    for (const ReminderAction& action : plan.actions) {
        out << "  customer " << action.customer << " kind " << static_cast<int>(action.kind) << " policy "
            << action.policy << " step " << action.step << " lead " << action.lead_item << " channel "
            << static_cast<int>(action.channel) << " planned " << text(action.planned) << " late "
            << action.late_by_days << " claimed " << action.claimed << " credits " << action.credits << '\n';
        for (const ActionItem& item : plan.items_of(action)) {
            out << "    item " << item.item_id << ' ' << item.open << " late " << item.days_late << " step "
                << item.step << (item.claimed ? " claimed\n" : " for information\n");
        }
    }
    for (const LeftOut& left : plan.left_out) {
        out << "  not: customer " << left.customer << " item " << left.item_id << " reason "
            << static_cast<int>(left.reason) << " until " << text(left.until) << '\n';
    }
    return out.str();
}

} // namespace encours::test
