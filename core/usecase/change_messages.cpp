// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/blank_text.h"
#include "core/usecase/day_basis.h"
#include "core/usecase/message_act.h"
#include "core/usecase/obstacles.h"

namespace encours {

namespace {

using Reason = RunFailure::Reason;

/// Takes out what cannot be claimed any more. Gives what is left to ask for; 0: nothing, then `why` says it.
std::int64_t take_out(MessageAct& act, const ReminderMessage& message, const Obstacles& obstacles, std::string& why) {
    auto total = message.total;
    const auto items = act.items(message.id);
    why = obstacles.of(message, items);
    if (!why.empty() || message.kind == StepKind::thanks)
        return why.empty() ? total : 0;
    for (const auto& item : items) {
        const auto obstacle = item.withdrawn ? std::string() : obstacles.of(item.item_id, message.customer);
        if (obstacle.empty())
            continue;
        act.withdraw(message, item.item_id, obstacle);
        total -= item.open;
    }
    if (total <= 0 && !items.empty())
        why = "covered_by_credits";
    return total;
}

} // namespace

Result<DoneAct, RunFailure> approve_messages(const MessagesRequest& request, const Clock& clock) {
    MessageAct act(request.ledger, "messages_approved", request.actor, clock);
    if (!act.load(request.run, request.messages))
        return failure(act.fault());
    for (const auto& message : act.messages()) {
        const bool once_more = !request.messages.empty() &&
                               (message.state == MessageState::failed || message.state == MessageState::uncertain);
        if (message.state != MessageState::proposed && !once_more)
            continue;
        store::MessageChange to;
        to.state = MessageState::approved;
        to.approved_by = request.actor;
        act.change(message, to);
    }
    return act.finish(Facts());
}

Result<DoneAct, RunFailure> produce_messages(const MessagesRequest& request, const Receivables& receivables,
                                             const Clock& clock) {
    MessageAct act(request.ledger, "messages_produced", request.actor, clock);
    if (!act.load(request.run, request.messages))
        return failure(act.fault());
    const auto basis = day_basis(act.act().connection(), receivables, clock.today());
    const Obstacles obstacles(basis.input, receivables);
    std::int64_t produced = 0, cancelled = 0;
    for (const auto& message : act.messages()) {
        if (message.state != MessageState::approved)
            continue;
        std::string why;
        const auto total = take_out(act, message, obstacles, why);
        if (!why.empty()) {
            act.cancel(message, why);
            ++cancelled;
            continue;
        }
        store::MessageChange to;
        to.state = MessageState::produced;
        to.total = total;
        act.change(message, to);
        ++produced;
    }
    auto done = act.finish({{"produced", produced}, {"cancelled", cancelled}});
    if (!done)
        return done;
    auto counted = done.value();
    counted.count = produced;
    return counted;
}

Result<DoneAct, RunFailure> mark_failed(const FailedRequest& request, const Clock& clock) {
    MessageAct act(request.ledger, "messages_failed", request.actor, clock);
    if (request.messages.empty())
        return failure(RunFailure{Reason::unknown_message, {}});
    if (!act.load({}, request.messages))
        return failure(act.fault());
    for (const auto& message : act.messages()) {
        if (message.state != MessageState::produced && message.state != MessageState::approved &&
            message.state != MessageState::uncertain)
            continue;
        store::MessageChange to;
        to.state = request.uncertain ? MessageState::uncertain : MessageState::failed;
        to.detail = request.detail;
        act.change(message, to);
    }
    return act.finish({{"uncertain", request.uncertain}});
}

Result<DoneAct, RunFailure> cancel_messages(const CancelMessagesRequest& request, const Clock& clock) {
    if (is_blank(request.reason))
        return failure(RunFailure{Reason::text_missing, {}});
    MessageAct act(request.ledger, "messages_cancelled", request.actor, clock);
    if (!act.load(request.run, request.messages))
        return failure(act.fault());
    for (const auto& message : act.messages()) {
        if (!is_waiting(message.state))
            continue;
        // Not today again: the planner would have it back at once. What was brought forward goes back to its own day.
        if (const auto day = message.run ? message.run_day : message.planned; day == clock.today()) {
            for (const auto& item : act.items(message.id)) {
                if (item.step && !item.withdrawn && item.kind != StepKind::thanks &&
                    !act.was_brought_forward(message, item.item_id))
                    store::put_item_off(act.transaction(), act.act().history(), item.item_id, item.policy, item.cycle,
                                        day + 1, false);
            }
        }
        act.cancel(message, request.reason);
    }
    return act.finish(Facts(), request.reason);
}

} // namespace encours
