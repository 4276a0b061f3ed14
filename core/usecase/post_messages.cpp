// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/postal_mail.h"
#include "core/reminder/granted_time.h"
#include "core/store/agency_store.h"
#include "core/store/cost_store.h"
#include "core/store/planner_store.h"
#include "core/usecase/day_basis.h"
#include "core/usecase/message_act.h"
#include "core/usecase/planned_message.h"
#include "core/usecase/posting_day.h"

#include <algorithm>

namespace encours {

namespace {

using Reason = RunFailure::Reason;

/// How a message was really sent.
struct Posting {
    Date on;
    Date handed_in; ///< ≤ on
    bool done_elsewhere = false;
    std::optional<Channel> channel;
    std::string tracking, agency, actor;
};

bool fits(StepKind kind, const std::optional<Channel>& channel) {
    return !channel || (*channel == Channel::office) == (kind == StepKind::hand_over) ||
           (kind == StepKind::sanction && *channel == Channel::office);
}

void advance_items(MessageAct& act, const ReminderMessage& message, const Posting& posting,
                   std::optional<Date> deadline) {
    std::vector<std::pair<std::uint32_t, std::int64_t>> handed_over;
    for (const auto& item : act.items(message.id)) {
        if (!item.step || item.withdrawn || item.kind == StepKind::thanks)
            continue;
        store::advance_item(
            act.transaction(), act.act().history(),
            {item.item_id, item.policy, item.step_key, posting.on, deadline, item.cycle, item.occurrence});
        if (item.kind == StepKind::hand_over)
            handed_over.emplace_back(item.item_id, item.open);
    }
    if (handed_over.empty())
        return;
    auto& history = act.act().history();
    const auto agency = store::find_or_add_agency(act.transaction(), history, posting.agency);
    store::open_agency_case(act.transaction(), history, agency, message.customer, posting.on, handed_over);
}

/// What was granted: the day that the letter names, for it is the addressee who counts on it; else the step's days from the
/// posting on. A letter that was posted only after that day granted nothing: the step's days count.
std::optional<Date> deadline_of(const store::Connection& connection, const ReminderMessage& message,
                                const Posting& posting) {
    const bool is_as_written = message.has_document && !posting.done_elsewhere;
    if (is_as_written && message.deadline != no_day && message.deadline > posting.on)
        return message.deadline;
    if (!message.deadline_days)
        return std::nullopt;
    return last_day_granted(posting.on, *message.deadline_days, store::read_holiday_region(connection));
}

void post(MessageAct& act, const ReminderMessage& message, const Posting& posting) {
    const auto deadline = deadline_of(act.act().connection(), message, posting);
    store::MessageChange to;
    to.state = MessageState::posted;
    to.posted_on = posting.on;
    to.handed_in_on = posting.handed_in;
    to.deadline = deadline;
    to.done_elsewhere = posting.done_elsewhere;
    to.channel = posting.channel;
    if (message.state == MessageState::proposed)
        to.approved_by = posting.actor;
    if (auto tracking = compact_tracking(posting.tracking); !tracking.empty())
        to.tracking = std::move(tracking);
    act.change(message, to);
    advance_items(act, message, posting, deadline);
}

/// Why a message cannot be posted so; nothing: it can. `last`: the day on which it leaves at the latest.
std::optional<RunFailure> fault_of(const ReminderMessage& message, const Posting& posting, Date last) {
    if (!is_waiting(message.state))
        return RunFailure{Reason::wrong_state, {}};
    if (message.state == MessageState::proposed && !posting.done_elsewhere)
        return RunFailure{Reason::needs_approval, {}};
    if (!fits(message.kind, posting.channel))
        return RunFailure{Reason::channel_unfit, {}};
    if (posting.on > last)
        return RunFailure{Reason::day_in_future, {}};
    const auto first = message.run ? message.run_day : message.planned;
    if (posting.on < first)
        return RunFailure{Reason::day_before_run, to_iso(first)};
    return std::nullopt;
}

const ReminderAction* planned_action(const DayPlan& plan, CustomerIndex customer) {
    const auto found = std::find_if(plan.actions.begin(), plan.actions.end(),
                                    [&](const ReminderAction& action) { return action.customer == customer; });
    return found == plan.actions.end() ? nullptr : &*found;
}

/// A message of today's run about the customer that waits; null where there is none.
std::optional<ReminderMessage> waiting_today(const store::Connection& connection, CustomerId customer, Date today) {
    for (auto& message : store::read_messages_of_day(connection, today)) {
        if (message.customer == customer && is_waiting(message.state))
            return std::move(message);
    }
    return std::nullopt;
}

/// One that waits, or that was posted after that day.
bool has_later_message(const store::Connection& connection, CustomerId customer, Date day, Date today) {
    if (store::waiting_message(connection, customer, {}))
        return true;
    const auto last = store::posted_message(connection, customer, last_posting_day(connection, today), {}, {});
    return last && store::read_message(connection, last)->posted_on > day;
}

} // namespace

Result<DoneAct, RunFailure> mark_posted(const PostRequest& request, const Clock& clock) {
    MessageAct act(request.ledger, "messages_posted", request.actor, clock);
    if (request.messages.empty())
        return failure(RunFailure{Reason::unknown_message, {}});
    if (!act.load({}, request.messages))
        return failure(act.fault());
    const auto today = clock.today();
    const auto last_collection = request.collected_on ? last_posting_day(act.act().connection(), today) : today;
    for (const auto& message : act.messages()) {
        const bool is_collected = request.collected_on && is_postal(request.channel.value_or(message.channel));
        const auto on = is_collected ? *request.collected_on : request.posted_on;
        const Posting posting{on,
                              std::min(on, today),
                              request.done_elsewhere,
                              request.channel,
                              request.tracking,
                              request.agency,
                              request.actor};
        if (const auto fault = fault_of(message, posting, is_collected ? last_collection : today))
            return failure(*fault);
        post(act, message, posting);
    }
    Facts facts{{"posted_on", to_iso(request.posted_on)}, {"done_elsewhere", request.done_elsewhere}};
    if (request.collected_on)
        facts.set("collected_on", to_iso(*request.collected_on));
    return act.finish(std::move(facts), request.tracking);
}

Result<DoneAct, RunFailure> done_now(const DoneNowRequest& request, const Receivables& receivables,
                                     const Clock& clock) {
    const auto today = clock.today();
    MessageAct act(request.ledger, "message_done", request.actor, clock);
    const auto& connection = act.act().connection();
    const Posting posting{request.posted_on, request.posted_on, true,         request.channel,
                          request.tracking,  request.agency,    request.actor};
    const auto entry = [&] { return Facts{{"posted_on", to_iso(request.posted_on)}, {"step", request.step_key}}; };
    if (const auto message = waiting_today(connection, request.customer, today)) {
        if (message->step_key != request.step_key)
            return failure(RunFailure{Reason::not_planned, {}});
        if (const auto fault = fault_of(*message, posting, today))
            return failure(*fault);
        post(act, *message, posting);
        return act.finish(entry(), request.tracking);
    }
    // A past day as it was then: what was planned on it may have been done by other means.
    const auto day = std::min(request.posted_on, today);
    if (day < today && has_later_message(connection, request.customer, day, today))
        return failure(RunFailure{Reason::not_planned, {}});
    const auto basis = day_basis(connection, receivables, day);
    const auto plan = plan_day(basis.input, day);
    const auto index = receivables.index_of(request.customer);
    const auto* action = index ? planned_action(plan, *index) : nullptr;
    if (action == nullptr || basis.input.policies[action->policy].steps[action->step].key != request.step_key)
        return failure(RunFailure{Reason::not_planned, {}});
    store::MessageWriter writer(act.transaction(), act.act().now(), request.actor);
    store::NewMessage message;
    message.customer = request.customer;
    message.channel = request.channel;
    message.state = MessageState::approved;
    const auto id = write_message(writer, basis.input, plan, *action, message);
    auto& history = act.act().history();
    history.added("message", {id.value});
    for (const auto& item : plan.items_of(*action))
        history.added("message_item", {id.value, std::int64_t{item.item_id}});
    const auto written = store::read_message(connection, id);
    if (const auto fault = fault_of(*written, posting, today))
        return failure(*fault);
    post(act, *written, posting);
    return act.finish(entry(), request.tracking);
}

} // namespace encours
