// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/message_events.h"

#include "core/letters/postal_mail.h"
#include "core/store/cost_store.h"
#include "core/store/entry_store.h"
#include "core/store/planner_store.h"
#include "core/store/run_store.h"
#include "core/usecase/enter_milestone.h"
#include "core/usecase/ledger_file.h"
#include "core/usecase/reminder_runs.h"

namespace encours {

namespace {

ActFailure failure_of(const RunFailure& failed) {
    using From = RunFailure::Reason;
    using To = ActFailure::Reason;
    switch (failed.reason) {
    case From::day_in_future:
        return {To::day_in_future, {}};
    case From::day_before_run:
        return {To::day_before_start, failed.text};
    case From::unknown_message:
    case From::unknown_run:
        return {To::message_missing, {}};
    case From::wrong_state:
        return {To::already_recorded, {}};
    case From::text_missing:
    case From::name_missing:
        return {To::text_missing, {}};
    case From::channel_unfit:
        return {To::value_unknown, {}};
    case From::not_today:
    case From::stale_payments:
    case From::nothing_to_do:
    case From::needs_approval:
    case From::not_planned:
        return {To::not_planned, {}};
    }
    return {To::not_planned, {}};
}

Result<DoneAct, ActFailure> outcome_of(Result<DoneAct, RunFailure> done) {
    if (!done.ok())
        return failure(failure_of(done.error()));
    return std::move(done).value();
}

} // namespace

Result<DoneAct, ActFailure> record_posted(const PostedRequest& request, const Clock& clock) {
    using Reason = ActFailure::Reason;
    MessageId waiting;
    {
        const auto connection = store::open_ledger(request.ledger, store::Access::read);
        const store::ReadTransaction state(connection);
        if (!store::read_entry_customer(connection, request.customer))
            return failure(ActFailure{Reason::unknown_customer, {}});
        if (store::was_posted(connection, request.customer, request.on, request.channel, request.step_key))
            return failure(ActFailure{Reason::already_recorded, {}});
        waiting = store::waiting_message(connection, request.customer, request.step_key);
    }
    if (waiting) {
        PostRequest asked;
        asked.ledger = request.ledger;
        asked.messages = {waiting};
        asked.posted_on = request.on;
        asked.done_elsewhere = true; // who says so approves it
        asked.channel = request.channel;
        asked.tracking = request.tracking;
        asked.actor = request.actor;
        return outcome_of(mark_posted(asked, clock));
    }
    if (request.step_key.empty() || !request.channel)
        return failure(ActFailure{Reason::message_missing, {}});
    const auto file = LedgerFile::open(request.ledger);
    if (!file.ok())
        return failure(ActFailure{Reason::message_missing, {}});
    return outcome_of(done_now({request.ledger,
                                request.customer,
                                request.step_key,
                                *request.channel,
                                request.on,
                                request.tracking,
                                {},
                                request.actor},
                               *file.value()->receivables(), clock));
}

Result<DoneAct, ActFailure> record_fate(const MessageFateRequest& request, const Clock& clock) {
    using Reason = ActFailure::Reason;
    if (request.on > clock.today())
        return failure(ActFailure{Reason::day_in_future, {}});
    const bool came_back = request.fate == MessageFate::returned;
    ActInProgress act(request.ledger, came_back ? "message_returned" : "message_delivered", request.actor, clock);
    const auto customer = store::read_entry_customer(act.connection(), request.customer);
    if (!customer)
        return failure(ActFailure{Reason::unknown_customer, {}});
    const auto id = store::posted_message(act.connection(), request.customer, request.on, request.channel,
                                          compact_tracking(request.tracking));
    const auto message = id ? store::read_message(act.connection(), id) : std::nullopt;
    if (!message)
        return failure(ActFailure{Reason::message_missing, {}});
    const auto milestone = came_back ? LetterMilestone::returned : LetterMilestone::delivered;
    if (const auto fault = enter_milestone(act, *message, {milestone, request.on, request.detail, request.proof}))
        return failure(*fault);
    return act.commit("message", id.value, {{"customer", request.customer.value}, {"on", to_iso(request.on)}},
                      customer->name, request.detail);
}

} // namespace encours
