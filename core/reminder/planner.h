// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/quiet_period.h"
#include "core/ledger/channel.h"
#include "core/policy/reminder_policy.h"
#include "core/reminder/hold.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace encours {

// The planner: what is to be done on a day, and why not the rest. One pure function of what is owed, the policies, what was
// done already and the day; the agenda on screen, the command line, the calendar and the run all call it. Amounts are minor
// units of the company's currency.

inline constexpr std::uint16_t no_step = std::numeric_limits<std::uint16_t>::max();
/// So many days after they were to be sent, thanks are given no more.
inline constexpr int thanks_keep_days = 10;
/// Reminders of the terms go to customers who owe something, or paid something in so many days.
inline constexpr int terms_keep_days = 45;

/// A due item that is open, or was paid lately, as of the day on which the input was read.
struct PlannedItem {
    std::uint32_t item_id = 0;
    std::uint32_t invoice_id = 0;
    CustomerIndex customer = 0;
    Date issued, due;
    std::int64_t open = 0;    ///< > 0; 0: paid in full on `settled`
    Date settled = no_day;    ///< the day of its last cash, where it was paid in full
    std::uint16_t policy = 0; ///< place in PlannerInput::policies
    bool is_bill = false;     ///< 413: the customer accepted a bill of exchange, its bank pays
    bool is_foreign = false;  ///< in another currency than the company's
    // How far it has come.
    std::uint16_t step = no_step; ///< place in its policy of the last step that was posted
    Date last_posted = no_day;    ///< of that step
    Date deadline = no_day;       ///< the last one that a message of its cycle granted (last_day_granted)
    int cycle = 1;                ///< grows when it was paid, and the payment bounced
    int occurrence = 0;           ///< how often the last step was posted in this cycle
    // What a person decided about its next step.
    Date not_before = no_day;   ///< put off until that day (or moved to it, also earlier than planned: see `moved`)
    bool moved_earlier = false; ///< `not_before` is the planned day itself, whatever the step's days say
};

/// A step of an item that a person let fall, with a reason: the planner takes the next one.
struct SkippedStep {
    std::uint32_t item_id = 0;
    std::uint16_t step = no_step;
    int cycle = 1;
};

/// A customer with something open, or paid lately.
struct PlannedCustomer {
    CustomerIndex customer = 0;
    std::uint32_t items_begin = 0, items_end = 0; ///< in PlannerInput::items
    std::int64_t credits = 0;                     ///< ≥ 0: open credit notes and cash that is set against nothing
    Channels reachable = 0;                       ///< an address is known for it, and no one said no
    bool has_preferred = false;                   ///< of its persona
    Channel preferred{};
    bool is_waiting = false;  ///< a message of an earlier run is neither posted nor cancelled
    std::uint16_t policy = 0; ///< of the customer: for reminders of the terms
    Date last_terms = no_day; ///< the last reminder of the terms, else its first invoice; no_day: none is due
    Date last_thanks = no_day;
    std::vector<Date> contacts;     ///< days on which it was contacted (posted messages and calls), ascending
    std::vector<QuietPeriod> quiet; ///< its own busy periods
};

struct PlannerInput {
    Date at; ///< the day as of which the facts were read
    std::vector<ReminderPolicy> policies;
    std::vector<PlannedCustomer> customers; ///< ascending by CustomerIndex
    std::vector<PlannedItem> items;         ///< by customer, then due day, then item_id
    std::vector<HoldSpan> holds;            ///< by customer, then item_id (0 first), then from
    std::vector<SkippedStep> skipped;       ///< by item_id, then step
    std::vector<QuietPeriod> closed;        ///< days on which the company is closed
    HolidayRegion region{};
};

/// Why an item, or a customer, is left in peace on a day.
enum class LeftOutReason : std::uint8_t {
    not_yet, ///< the next step's day has not come: `until`
    promised,
    disputed,
    in_plan,
    quiet_period,
    stopped,
    with_agency,
    insolvent,
    direct_debit,
    factored,
    in_difficulty,
    wrong_addressee,
    not_received,
    complained,          ///< a hold, in the order of HoldKind
    closed_day,          ///< weekend, holiday or the company's closing: `until`
    covered_by_credits,  ///< credit notes and cash outweigh what could be claimed
    below_minimum,       ///< of the step, or of the message
    no_address,          ///< by none of the step's channels
    too_soon,            ///< less than the policy's gap since the last contact: `until`
    contact_cap,         ///< as many contacts as the policy allows: `until`
    waiting_for_posting, ///< a message made earlier is not yet said to be posted
    no_step_left,        ///< the policy has no further step
    bill,
    foreign_currency,
    postponed,     ///< by a person: `until`
    lower_message, ///< today's message to the customer is a formal notice, and this item has not come so far
};
inline constexpr std::size_t left_out_reason_count = 26;

struct LeftOut {
    CustomerIndex customer = 0;
    std::uint32_t item_id = 0; ///< 0: the customer as a whole
    LeftOutReason reason{};
    Date until = no_day; ///< the first day on which this reason holds no more, where it is known

    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

/// An item as a message lists it.
struct ActionItem {
    std::uint32_t item_id = 0;
    std::int64_t open = 0;        ///< less what is contested; 0 in thanks
    int days_late = 0;            ///< on the day; negative before the due day. In thanks: when it was paid
    std::uint16_t step = no_step; ///< of its own policy, which it takes by this message; no_step: takes none
    bool claimed = true;          ///< what the message is about; false: stands beside it for information (rule 9)

    friend bool operator==(const ActionItem&, const ActionItem&) = default;
};

/// One message to one customer, or one thing to do about it.
struct ReminderAction {
    CustomerIndex customer = 0;
    std::uint16_t policy = 0, step = 0; ///< of the item that leads
    std::uint32_t lead_item = 0;        ///< item_id; 0 in reminders of the terms
    StepKind kind{};
    Channel channel{};
    Date planned;         ///< the day on which it was to be done, ≤ the day asked
    int late_by_days = 0; ///< since then
    bool needs_approval = false;
    std::int64_t claimed = 0;                     ///< sum of those of its items that it claims
    std::int64_t credits = 0;                     ///< deducted
    std::uint32_t items_begin = 0, items_end = 0; ///< in DayPlan::items

    /// What is asked for; interest and indemnity aside.
    [[nodiscard]] std::int64_t total() const { return claimed - credits; }
    /// Thanks and reminders of the terms ask for nothing.
    [[nodiscard]] bool is_courtesy() const { return rank_of(kind) == 0; }
    friend bool operator==(const ReminderAction&, const ReminderAction&) = default;
};

/// What is done on a day. Actions and those left out in the order of the customers, items as in the input.
struct DayPlan {
    Date day;
    std::vector<ReminderAction> actions;
    std::vector<ActionItem> items;
    std::vector<LeftOut> left_out;

    [[nodiscard]] std::span<const ActionItem> items_of(const ReminderAction& action) const {
        return std::span(items).subspan(action.items_begin, action.items_end - action.items_begin);
    }
    /// Of what the action claims; 0 where nothing of it is late. What stands beside it for information is not what it is about.
    [[nodiscard]] int oldest_days_late(const ReminderAction& action) const {
        int oldest = 0;
        for (const auto& item : items_of(action))
            if (item.claimed)
                oldest = std::max(oldest, item.days_late);
        return oldest;
    }
    friend bool operator==(const DayPlan&, const DayPlan&) = default;
};

// The rules, in the order in which they are asked.
//
//  1. An item in another currency, or of which a bill was accepted, is left out (foreign_currency, bill). One paid in full
//     counts for thanks alone (12).
//  2. Holds that last on the day (from ≤ day < until) leave the item out, one reason each: the first in the order of
//     HoldKind, `until` the last end of that kind. Disputes of a part lower what may be claimed, and add up; when nothing is
//     left it is out (disputed), until the first of their ends behind which something may be claimed.
//  3. The next step of an item: the first of its policy behind its last one (thanks and reminders of the terms are none)
//     that is not skipped (SkippedStep of this cycle) and not passed over. Passed over are notices before due once their
//     day, or the day asked, is later than the due day; and steps that are not mandatory when what may be claimed of the
//     item is below the step's minimum, or the customer can be reached by none of its channels (the office needs no
//     address). A mandatory step is never passed over: it waits (below_minimum, no_address). Behind the last step, when it
//     repeats and is not skipped, it is that step again, and waits likewise. Where only passed over steps are left, the
//     first of them waits, so that the reason can be seen and mended; else no_step_left.
//  4. The day of that step: due day: due + days. Previous posted: last_posted + days, due + days where nothing was posted.
//     Deadline: deadline + days; without one as previous posted. A repetition: last_posted + repeat_every_days. Never
//     before the invoice was issued nor before last_posted + min_gap_days, nor on the day last posted itself (never two
//     levels on one day). Put off: not before not_before (postponed); moved_earlier: not_before itself, but behind the day
//     last posted.
//  5. That day moves to the first active day on or after it: business day of the region, no closing of the company, no busy
//     period of the customer. The day due + days of a notice before due moves to the last active day on or before it first.
//     A day before the end of a hold of the whole item that is over on the day asked counts as that end, also of a dispute
//     that with others contested all: neither an unkept promise nor a settled dispute makes anything late. If the day asked
//     is not active itself, and the day of an item, before it was moved, has come, the customer is left out (closed_day for
//     weekends, holidays and closings, else quiet_period; `until` the next active day).
//  6. It is due when its day ≤ the day asked; else left out (not_yet, or postponed where that decides; `until` its day).
//     Days of absence lose no step: each item takes at most its next one.
//  7. A customer with a message that waits is left out as a whole (waiting_for_posting).
//  8. The message: of the items whose step is due, the highest leads: by rank_of, then by the place of the step in its
//     policy, then the longest late (earliest due), then the lowest item_id. Its kind, channel, policy and step are the
//     message's. Channel: the persona's preferred one where the step has it and it serves, else the step's first by which
//     the customer is reachable.
//  9. It lists every item of the customer that is late (due < day) and was not left out by 1 or 2, and those whose
//     step is due (also before their due day); in a hand-over, only the claimed ones. Items whose step is due take it
//     (`step`). Claimed are the items whose own due step has the message's rank and, but in notices before due, formal
//     notices and hand-overs, all that is late: what is not late yet stands for information in a reminder, and what is late
//     in a notice. In a formal notice or a hand-over, items whose due step is lower do not take it (lower_message).
// 10. Credits of the customer are deducted from what is claimed. When that does not exceed the credits, the customer is left
//     out (covered_by_credits); it is left out too when what remains of it behind the credits is below the min_total of the
//     leading item's policy (below_minimum). A formal notice and a hand-over claim their own items alone: when steps of
//     other items are due, these two reasons leave out only the items that were to be claimed so, and the message is that
//     of the others.
// 11. Contacts: nothing on a day on which something was done about the customer already (too_soon, until the next); less
//     than contact_gap_days since the last contact (day < last + gap) → too_soon, until last + gap; with max_contacts, when
//     so many lie in (day − max_contacts_days, day] → contact_cap, until the first day on which fewer do. What the office
//     does (Channel::office: a hand-over) is no contact: neither asked nor counted. Thanks are not counted either, but
//     asked.
// 12. A customer on an active day who has no action, nothing late and nothing held gets thanks when items were paid in
//     full, their policy has a thanks step (the first of them) whose day (settled + days, moved as in 5) has come and lies
//     at most thanks_keep_days back, no thanks step was posted for them in this cycle (`step` is the place of one then),
//     and the last thanks lie at least the step's min_gap_days back. One message, listing those items with open 0; the first
//     leads. Else a reminder of the terms, when the customer's policy has such a step, and something is open or was settled
//     at most terms_keep_days back: last_terms + repeat_every_days (or `days` where it does not repeat), moved as in 5; it
//     lists nothing. What is not sent of these has no reason.
// 13. A customer has a reason as a whole (7, 5, 10, 11, in this order) only where the step of an item is due. Its items then
//     have no reasons of their own but those of 1 to 3, and of claims (10). Those always stand; not_yet and postponed
//     do not where today's message lists the item. A due item that a message leaves to a later one is lower_message.

/// What is done on a day, ≥ input.at, nothing being done before it.
[[nodiscard]] DayPlan plan_day(const PlannerInput& input, Date day);

/// The same for each day of a range (input.at ≤ first), each action from input.at on being done on its day, and nothing
/// paid nor answered: what is planned for input.at stands in that day. Days without an action are there too, with nothing
/// left out but on the first.
[[nodiscard]] std::vector<DayPlan> plan_days(const PlannerInput& input, Date first, Date last);

/// The input after the actions of a plan were posted on its day: what plan_days goes on from, and what a run leaves behind.
/// Items that took a step are at it; a deadline that the message granted (that of the step that leads) replaces theirs.
void post(PlannerInput& input, const DayPlan& plan);

} // namespace encours
