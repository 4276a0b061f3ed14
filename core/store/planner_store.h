// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/holidays.h"
#include "core/calendar/quiet_period.h"
#include "core/ledger/channel.h"
#include "core/ledger/ids.h"
#include "core/ledger/promise.h"
#include "core/ledger/receivables.h"
#include "core/policy/reminder_policy.h"
#include "core/reminder/hold.h"
#include "core/store/connection.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace encours::store {

// What the planner needs beside the numbers: how far items have come, who can be reached, what was said and agreed. As of
// the close of a day, by facts dated up to it.

/// How far an item had come. Thanks are no step of it: see read_thanked_items.
struct ItemProgress {
    std::uint32_t item_id = 0;
    PolicyId policy;
    std::string step_key; ///< of the last step posted; "": none
    Date last_posted = no_day;
    Date deadline = no_day; ///< that it granted
    int cycle = 1;
    int occurrence = 0;
    bool adopted = false;
    Date not_before = no_day; ///< a person put the next step off, or moved it: only as it is now
    bool moved_earlier = false;
};
/// By item. Of those that a later message advanced, what the messages posted by then say.
[[nodiscard]] std::vector<ItemProgress> read_item_progress(const Connection& connection, Date at);

/// Items for which deliveries were stopped (a sanction was posted) by then, by item.
struct SanctionedItem {
    std::uint32_t item_id = 0;
    Date posted_on;
};
[[nodiscard]] std::vector<SanctionedItem> read_sanctioned_items(const Connection& connection, Date at);

/// Items that were thanked for in the days (since, at], by item.
struct ThankedItem {
    std::uint32_t item_id = 0;
    int cycle = 1;
};
[[nodiscard]] std::vector<ThankedItem> read_thanked_items(const Connection& connection, Date since, Date at);

/// Steps that a person let fall by then, by item.
struct SkippedStepRow {
    std::uint32_t item_id = 0;
    std::string step_key;
    int cycle = 1;
};
[[nodiscard]] std::vector<SkippedStepRow> read_skipped_steps(const Connection& connection, Date at);

/// A French mobile number, however it is spaced.
[[nodiscard]] bool is_mobile(std::string_view phone);
/// By which channels a customer can be reached: an address is known for it, and nobody said no. `office` always.
void visit_reachability(const Connection& connection, Date at,
                        const std::function<void(CustomerId customer, Channels reachable)>& visit);

/// Messages posted in the days (since, at], by customer and day.
struct PostedContact {
    CustomerId customer;
    Date on;
    Channel channel{};
    StepKind kind{};
};
void visit_contacts(const Connection& connection, Date since, Date at,
                    const std::function<void(const PostedContact&)>& visit);
/// The last message of a kind that was posted to each customer.
void visit_last_of_kind(const Connection& connection, StepKind kind, Date at,
                        const std::function<void(CustomerId customer, Date on)>& visit);

/// Customers with a message of a day before that is neither posted nor cancelled.
void visit_waiting(const Connection& connection, Date at, const std::function<void(CustomerId customer)>& visit);

/// Holds that are recorded as such, an agency's cases and insolvencies, in no order: of all that a customer owes where
/// `item_id` is 0. Those that a person ended later than `at` last on.
struct HoldRow {
    CustomerId customer;
    std::uint32_t item_id = 0;
    HoldKind kind{};
    Date from;
    Date until = no_day;
};
[[nodiscard]] std::vector<HoldRow> read_holds(const Connection& connection, Date at);

/// Given by then, by id; taken back later than that: not yet.
[[nodiscard]] std::vector<Promise> read_promises(const Connection& connection, Date at);
[[nodiscard]] std::vector<PaymentPlan> read_plans(const Connection& connection, Date at);

/// A busy period of every year; month * 100 + day, both included.
struct YearlyPeriod {
    CustomerId customer;
    int from = 0, until = 0;
};
[[nodiscard]] std::vector<YearlyPeriod> read_customer_quiet(const Connection& connection);
/// By their first day.
[[nodiscard]] std::vector<QuietPeriod> read_company_closings(const Connection& connection);
/// The last day that sources which tell of payments cover, up to a day; no_day where none does.
[[nodiscard]] Date read_payments_until(const Connection& connection, Date at);
/// A customer to whom a message was posted on a day, or who answered on it.
struct TreatedCustomer {
    CustomerId customer;
    std::int64_t asked = 0; ///< what the day's messages ask for, minor units of the company's currency
};
/// Those of a day, each once.
[[nodiscard]] std::vector<TreatedCustomer> read_treated_customers(const Connection& connection, Date on);
/// As the file says, else as the company's postcode does.
[[nodiscard]] HolidayRegion read_holiday_region(const Connection& connection);

} // namespace encours::store
