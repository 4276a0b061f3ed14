// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/task.h"
#include "core/policy/payer_profile.h"
#include "core/policy/segment.h"
#include "core/reminder/message.h"
#include "core/reminder/planner.h"
#include "core/reminder/priority.h"
#include "core/usecase/policy_why.h"

#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace encours {

// What is to be done on a day, and why not the rest, as screens and the command line show it. The planner decides
// (reminder/planner.h): run and calendar call the same. All throw store's EnvironmentError.

inline constexpr std::uint32_t no_segment = std::numeric_limits<std::uint32_t>::max();

/// One thing to do, with what says why and how urgent it is.
struct AgendaAction {
    ReminderAction action;
    Priority priority;
    ProfileFinding profile;
    std::uint32_t segment = no_segment;   ///< place in Agenda::segments; no_segment where it has none
    std::optional<std::int64_t> interest; ///< of what it claims that is late, up to the day; nothing: a rate is missing
    std::optional<std::int64_t> indemnity; ///< 40 € for each late invoice, where the law grants it
    PolicyWhy why;
    std::string assignee; ///< who looks after the customer; "": nobody in particular
    /// The message of a run that is about this, where the day was frozen.
    std::optional<MessageId> message;
    MessageState state = MessageState::proposed; ///< of that message
};

/// Something is overdue, nothing is planned for it within the time allowed (setting reminders.stagnation_days, 30), and no
/// hold ends by itself. What an agency has, what is insolvent, collected by the company or sold waits for others: no such.
struct StagnatingFile {
    CustomerIndex customer = 0;
    std::int64_t overdue = 0; ///< minor units of the company's currency
    int oldest_days_late = 0;
    LeftOutReason reason{}; ///< why: of the largest item that is late
    Date last_contact = no_day;
};

/// How well payments are known: reminding a customer who paid last week costs more than a reminder brings.
struct Freshness {
    Date payments_until = no_day; ///< the last day that sources of payments cover; no_day: none does, all is entered
    int business_days_old = 0;    ///< since then, up to the day asked, included
    bool fresh = true;            ///< not older than allowed (setting reminders.fresh_days, 5)
};

/// What the company set for its days: settings "reminders.…_days".
struct DayRules {
    int fresh_days = 5;       ///< business days after which payments are no longer known well enough to remind
    int stagnation_days = 30; ///< without anything planned, after which an overdue file counts as stagnating

    friend bool operator==(const DayRules&, const DayRules&) = default;
};
[[nodiscard]] DayRules day_rules(const std::filesystem::path& ledger);

struct DayProgress {
    int done = 0; ///< customers to whom a message was posted on the day, or who answered, and who are not left
    std::int64_t covered = 0; ///< what the messages posted on the day ask for, minor units of the company's currency
    int waiting = 0;          ///< of this day's run, neither posted nor cancelled
    int left = 0;             ///< actions that are still planned, those that wait included
    [[nodiscard]] int all() const { return done + left; }
};

struct Agenda {
    Date at;
    PlannerInput input;
    DayPlan plan;
    std::vector<AgendaAction> actions; ///< by priority, the most urgent first
    std::vector<Segment> segments;
    std::vector<StagnatingFile> stagnating; ///< by what is overdue, the largest first
    Freshness freshness;
    DayProgress progress;
    std::vector<Task> tasks; ///< due by the day and not done, by due day
};

/// Of one colleague's customers where `assignee` is not empty. Interest is computed for the actions alone.
[[nodiscard]] Agenda read_agenda(const std::filesystem::path& ledger, const Receivables& receivables, Date at,
                                 const std::string& assignee = {});

/// What each day of a range brings, from what is known at the close of `at` on.
[[nodiscard]] std::vector<DayPlan> read_calendar(const std::filesystem::path& ledger, const Receivables& receivables,
                                                 Date at, Date first, Date last);

/// What the law grants for the delay of what an action claims that is late, by the plan's day, in the order of its actions.
struct GrantedByLaw {
    std::optional<std::int64_t> interest, indemnity; ///< nothing: a rate is missing
};
[[nodiscard]] std::vector<GrantedByLaw> granted_by_law(const std::filesystem::path& ledger,
                                                       const Receivables& receivables, const PlannerInput& input,
                                                       const DayPlan& plan);

[[nodiscard]] PlannerInput read_planner_input(const std::filesystem::path& ledger, const Receivables& receivables,
                                              Date at);

[[nodiscard]] Freshness payment_freshness(const std::filesystem::path& ledger, Date at);

} // namespace encours
