// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/campaign_plan.h"
#include "core/reminder/next_step.h"
#include "core/reminder/planner.h"
#include "tests/catch.h"
#include "tests/core/reminder/plain_planner.h"
#include "tests/core/reminder/random_ledger.h"

#include <algorithm>
#include <map>
#include <set>

using namespace encours;
using namespace encours::test;

namespace {

constexpr unsigned seeds = 3'000;

/// In words: where two plans differ, Catch shows both.
void require_same(const DayPlan& told, const DayPlan& plain) {
    if (!(told == plain)) {
        REQUIRE(to_text(told) == to_text(plain));
        FAIL("they differ in what the text leaves out");
    }
}

std::string state_text(const PlannerInput& input) {
    std::string text;
    for (const PlannedItem& item : input.items) {
        text += std::to_string(item.item_id) + ": " + std::to_string(item.step) + ' ' +
                std::to_string(item.last_posted.days) + ' ' + std::to_string(item.deadline.days) + ' ' +
                std::to_string(item.occurrence) + ' ' + std::to_string(item.not_before.days) + '\n';
    }
    for (const PlannedCustomer& customer : input.customers) {
        text += std::to_string(customer.customer) + ": " + std::to_string(customer.contacts.size()) + ' ' +
                std::to_string(customer.last_terms.days) + ' ' + std::to_string(customer.last_thanks.days) + '\n';
    }
    return text;
}

std::map<std::uint32_t, PlannedItem> by_id(const PlannerInput& input) {
    std::map<std::uint32_t, PlannedItem> items;
    for (const PlannedItem& item : input.items) {
        items.emplace(item.item_id, item);
    }
    return items;
}

} // namespace

TEST_CASE("both planners say the same of any day, and leave the same behind", "[reminder]") {
    for (unsigned seed = 0; seed != seeds; ++seed) {
        INFO("seed " << seed);
        PlannerInput input = random_ledger(seed);
        const Date asked = input.at + static_cast<std::int32_t>(seed % 12);
        const DayPlan told = plan_day(input, asked);
        require_same(told, plain_plan_day(input, asked));

        PlannerInput plain = input;
        post(input, told);
        plain_post(plain, told);
        REQUIRE(state_text(input) == state_text(plain));
    }
}

TEST_CASE("both planners say the same of a range of days", "[reminder]") {
    for (unsigned seed = 0; seed != seeds / 4; ++seed) {
        INFO("seed " << seed);
        const PlannerInput input = random_ledger(seed);
        const Date first = input.at + static_cast<std::int32_t>(seed % 3 == 0 ? seed % 17 : 0);
        const auto told = plan_days(input, first, first + 30);
        const auto plain = plain_plan_days(input, first, first + 30);
        REQUIRE(told.size() == plain.size());
        for (std::size_t i = 0; i != told.size(); ++i) {
            require_same(told[i], plain[i]);
        }
    }
}

TEST_CASE("what comes next for an item is what the calendar shows", "[reminder]") {
    for (unsigned seed = 0; seed != seeds / 4; ++seed) {
        INFO("seed " << seed);
        const PlannerInput input = random_ledger(seed);
        const auto days = plain_plan_days(input, input.at, input.at + 60);
        const auto all = next_steps(input, input.at);
        for (std::size_t i = 0; i != input.items.size(); ++i) {
            const PlannedItem& item = input.items[i];
            NextStep expected;
            for (const DayPlan& plan : days) {
                for (const ReminderAction& action : plan.actions) {
                    for (const ActionItem& line : plan.items_of(action)) {
                        if (line.item_id == item.item_id && line.step != no_step && expected.step == no_step) {
                            expected = {line.step, plan.day, action.channel, line.claimed, {}, no_day};
                        }
                    }
                }
            }
            for (const LeftOut& left : days.front().left_out) {
                const bool is_its =
                    left.item_id == item.item_id || (left.item_id == 0 && left.customer == item.customer);
                if (is_its && item.open > 0) {
                    expected.reason = left.reason;
                    expected.until = left.until;
                }
            }
            INFO("item " << item.item_id);
            REQUIRE(next_step(input, item.customer, item.item_id, input.at) == all[i]);
            if (all[i].step == no_step || all[i].day <= input.at + 60) {
                REQUIRE(all[i] == expected);
            } else {
                REQUIRE(expected.step == no_step);
                REQUIRE(all[i].reason == expected.reason);
            }
        }
    }
}

TEST_CASE("planning again after posting adds nothing that day", "[reminder]") {
    for (unsigned seed = 0; seed != seeds; ++seed) {
        INFO("seed " << seed);
        PlannerInput input = random_ledger(seed);
        const DayPlan plan = plan_day(input, input.at);
        post(input, plan);
        const DayPlan again = plan_day(input, input.at);
        std::set<CustomerIndex> done;
        for (const ReminderAction& action : plan.actions) {
            done.insert(action.kind == StepKind::terms_reminder ? ~CustomerIndex{0} : action.customer);
        }
        for (const ReminderAction& action : again.actions) {
            REQUIRE(done.count(action.customer) == 0);
        }
    }
}

TEST_CASE("no item is reminded of when it is paid, held or contested, and none skips a mandatory step", "[reminder]") {
    for (unsigned seed = 0; seed != seeds; ++seed) {
        INFO("seed " << seed);
        const PlannerInput input = random_ledger(seed);
        const auto items = by_id(input);
        const DayPlan plan = plan_day(input, input.at);
        for (const ReminderAction& action : plan.actions) {
            for (const ActionItem& line : plan.items_of(action)) {
                const PlannedItem& item = items.at(line.item_id);
                REQUIRE(item.customer == action.customer); // one customer, one message
                if (action.is_courtesy()) {
                    REQUIRE(item.open == 0);
                    continue;
                }
                REQUIRE(line.open > 0);
                REQUIRE(line.open <= item.open);
                for (const HoldSpan& hold : input.holds) {
                    const bool concerns =
                        hold.customer == item.customer && (hold.item_id == 0 || hold.item_id == item.item_id);
                    const bool whole = hold.kind != HoldKind::dispute || hold.part == 0 || hold.item_id == 0;
                    REQUIRE_FALSE((concerns && whole && hold.from <= plan.day && plan.day < hold.until));
                }
                const auto& steps = input.policies[item.policy].steps;
                for (std::size_t i = item.step == no_step ? 0 : item.step + 1U; line.step != no_step && i < line.step;
                     ++i) {
                    const bool skipped =
                        std::any_of(input.skipped.begin(), input.skipped.end(), [&](const SkippedStep& one) {
                            return one.item_id == item.item_id && one.step == i && one.cycle == item.cycle;
                        });
                    const bool is_level = rank_of(steps[i].kind) > 0 && steps[i].kind != StepKind::notice_before_due;
                    REQUIRE_FALSE((is_level && steps[i].mandatory && !skipped));
                }
            }
        }
    }
}

TEST_CASE("in a calendar no item takes two levels on one day, and no customer has more contacts than the cap",
          "[reminder]") {
    for (unsigned seed = 0; seed != seeds / 4; ++seed) {
        INFO("seed " << seed);
        const PlannerInput input = random_ledger(seed);
        std::map<CustomerIndex, std::vector<Date>> contacts;
        for (const PlannedCustomer& customer : input.customers) {
            contacts[customer.customer] = customer.contacts;
        }
        for (const DayPlan& plan : plan_days(input, input.at, input.at + 60)) {
            std::set<CustomerIndex> customers;
            for (const ReminderAction& action : plan.actions) {
                REQUIRE(customers.insert(action.customer).second);
                if (action.channel == Channel::office) {
                    continue;
                }
                const ReminderPolicy& policy = input.policies[action.policy];
                auto& known = contacts[action.customer];
                const auto within = std::count_if(known.begin(), known.end(), [&](Date contact) {
                    return contact > plan.day - policy.max_contacts_days;
                });
                REQUIRE((policy.max_contacts == 0 || within < policy.max_contacts));
                REQUIRE((known.empty() || plan.day - known.back() >= policy.contact_gap_days));
                if (action.kind != StepKind::thanks) {
                    known.push_back(plan.day);
                }
            }
        }
    }
}

TEST_CASE("days of absence never lose a step: what comes next comes all the same, and is the same", "[reminder]") {
    std::size_t compared = 0;
    for (unsigned seed = 0; seed != seeds / 4; ++seed) {
        INFO("seed " << seed);
        PlannerInput input = random_ledger(seed);
        input.holds.clear(); // those that begin meanwhile would change what may be claimed
        for (ReminderPolicy& policy : input.policies) {
            for (PolicyStep& one : policy.steps) { // a formal notice each day leaves no day to lower steps
                one.repeat_every_days = rank_of(one.kind) > 3 ? std::nullopt : one.repeat_every_days;
            }
        }
        const auto present = next_steps(input, input.at);
        const auto absent = next_steps(input, input.at + 1 + static_cast<std::int32_t>(seed % 40));
        for (std::size_t i = 0; i != input.items.size(); ++i) {
            const PlannedItem& item = input.items[i];
            const auto is_notice = [&](std::uint16_t place) {
                return input.policies[item.policy].steps.at(place).kind == StepKind::notice_before_due;
            };
            if (item.open == 0 || present[i].step == no_step || is_notice(present[i].step) ||
                (absent[i].step != no_step && is_notice(absent[i].step))) {
                continue; // a notice before due has no sense once that day has passed
            }
            INFO("item " << item.item_id);
            REQUIRE(absent[i].step == present[i].step);
            ++compared;
        }
    }
    CHECK(compared > 500);
}

TEST_CASE("what a campaign brings forward is what its messages take, and planned again gives the same", "[reminder]") {
    std::size_t brought = 0;
    for (unsigned seed = 0; seed != seeds; ++seed) {
        INFO("seed " << seed);
        const PlannerInput before = random_ledger(seed);
        const Date day = before.at + static_cast<std::int32_t>(seed % 5);
        const auto is_chosen = [](CustomerIndex customer) { return customer % 2 == 0; };
        PlannerInput input = before;
        const CampaignPlan campaign = plan_campaign(input, day, 15, is_chosen);
        const DayPlan again = plain_plan_day(input, day);
        REQUIRE(again.actions == campaign.plan.actions);
        REQUIRE(again.items == campaign.plan.items);
        std::set<std::uint32_t> taken;
        for (const ActionItem& item : campaign.plan.items) {
            if (item.step != no_step) {
                taken.insert(item.item_id);
            }
        }
        const auto of_before = by_id(before);
        for (const PlannedItem& item : input.items) {
            const PlannedItem& was = of_before.at(item.item_id);
            const auto own = campaign.brought_forward.find(item.item_id);
            if (own == campaign.brought_forward.end()) {
                REQUIRE((item.not_before == was.not_before && item.moved_earlier == was.moved_earlier));
                continue;
            }
            ++brought;
            REQUIRE((item.not_before == day && item.moved_earlier && is_chosen(item.customer)));
            REQUIRE((own->second > day && own->second <= day + 15 && item.due < day));
            REQUIRE((item.deadline == no_day || item.deadline < day));
            REQUIRE(taken.contains(item.item_id));
        }
        const DayPlan usual = plan_day(before, day);
        const auto others = [&](const DayPlan& plan) {
            std::vector<CustomerIndex> customers;
            for (const ReminderAction& action : plan.actions) {
                if (!is_chosen(action.customer)) {
                    customers.push_back(action.customer);
                }
            }
            return customers;
        };
        REQUIRE(others(usual) == others(campaign.plan));
    }
    CHECK(brought > 20); // few are that near, late, and not to be done anyway
}
