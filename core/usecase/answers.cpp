// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/answers.h"

#include "core/base/blank_text.h"
#include "core/store/answer_store.h"
#include "core/store/entry_store.h"
#include "core/store/hold_store.h"
#include "core/store/setting_store.h"
#include "core/store/task_store.h"
#include "core/usecase/act_in_progress.h"
#include "core/usecase/answer_consequences.h"

#include <algorithm>

namespace encours {

namespace {

using Reason = ActFailure::Reason;

std::optional<ActFailure> fault_of(const AnswerRequest& request, Date today) {
    const bool wants_cause = request.outcome == AnswerOutcome::contests || request.outcome == AnswerOutcome::complains;
    if (request.on > today || (request.opened && *request.opened > today) ||
        (request.published && *request.published > today))
        return ActFailure{Reason::day_in_future, {}};
    if (request.outcome == AnswerOutcome::will_pay && !request.until)
        return ActFailure{Reason::day_missing, {}};
    if (request.until && *request.until < request.on)
        return ActFailure{Reason::day_before_start, to_iso(request.on)};
    if (request.published && *request.published < request.opened.value_or(request.on))
        return ActFailure{Reason::day_before_start, to_iso(request.opened.value_or(request.on))};
    if (request.amount && *request.amount <= 0)
        return ActFailure{Reason::amount_missing, {}};
    if (wants_cause && is_blank(request.cause))
        return ActFailure{Reason::text_missing, {}};
    return std::nullopt;
}

store::StoredAnswer answer_of(const AnswerRequest& request) {
    store::StoredAnswer answer;
    answer.customer = request.customer;
    answer.contact = request.contact;
    answer.message = request.message;
    answer.outcome = request.outcome;
    answer.channel = request.channel;
    answer.on = request.on;
    answer.until = request.until;
    answer.amount = request.amount;
    answer.note = request.note;
    answer.items = request.items;
    std::sort(answer.items.begin(), answer.items.end());
    answer.items.erase(std::unique(answer.items.begin(), answer.items.end()), answer.items.end());
    return answer;
}

Facts facts_of(const AnswerRequest& request) {
    Facts facts{{"customer", request.customer.value},
                {"outcome", key_of(request.outcome)},
                {"channel", key_of(request.channel)},
                {"on", to_iso(request.on)},
                {"items", request.items.size()}};
    if (request.until)
        facts.set("until", to_iso(*request.until));
    if (request.amount)
        facts.set("amount_minor", *request.amount);
    if (request.message)
        facts.set("message", request.message->value);
    return facts;
}

AnswerDelays delays_of(const store::Connection& connection) {
    const AnswerDelays otherwise;
    const auto days = [&](const char* key, int usual) {
        return static_cast<int>(
            std::clamp<std::int64_t>(store::read_number_setting(connection, key, usual), 0, longest_answer_delay));
    };
    return {days("answers.has_paid_days", otherwise.has_paid_days),
            days("answers.acknowledge_days", otherwise.acknowledge_days),
            days("answers.dispute_days", otherwise.dispute_days),
            days("answers.difficulty_days", otherwise.difficulty_days),
            days("answers.plan_days", otherwise.plan_days),
            days("answers.not_received_days", otherwise.not_received_days),
            days("answers.complaint_days", otherwise.complaint_days)};
}

} // namespace

Result<DoneAct, ActFailure> record_answer(const AnswerRequest& request, const Clock& clock) {
    if (const auto fault = fault_of(request, clock.today()))
        return failure(*fault);
    ActInProgress act(request.ledger, "answer_recorded", request.actor, clock);
    const auto customer = store::read_entry_customer(act.connection(), request.customer);
    if (!customer)
        return failure(ActFailure{Reason::unknown_customer, {}});
    if (request.message && !store::has_message(act.connection(), request.customer, *request.message))
        return failure(ActFailure{Reason::unknown_document, {}});
    const auto answer = answer_of(request);
    if (!request.again && store::has_answer(act.connection(), answer))
        return failure(ActFailure{Reason::already_recorded, {}});
    const auto id = store::add_answer(act.scope(), answer);
    if (const auto fault = follow_up(act, request, id, delays_of(act.connection())))
        return failure(*fault);
    const auto words = request.cause + (request.cause.empty() || request.note.empty() ? "" : ": ") + request.note;
    return act.commit("answer", id, facts_of(request), customer->name, words);
}

std::vector<RecordedAnswer> answers_of(const std::filesystem::path& ledger, CustomerId customer) {
    return store::answers_of(store::open_ledger(ledger, store::Access::read), customer);
}

AnswerDelays answer_delays(const std::filesystem::path& ledger) {
    return delays_of(store::open_ledger(ledger, store::Access::read));
}

std::vector<Complaint> complaints_of(const std::filesystem::path& ledger, CustomerId customer) {
    std::vector<Complaint> complaints;
    for (const auto& row : store::complaints_of(store::open_ledger(ledger, store::Access::read), customer))
        complaints.push_back(
            {row.id, row.customer, row.message, row.on, row.reason, row.closed_on, row.outcome, row.act});
    return complaints;
}

Result<DoneAct, ActFailure> close_complaint(const CloseComplaintRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "complaint_closed", request.actor, clock);
    const auto complaint = store::read_complaint(act.connection(), request.complaint);
    if (!complaint)
        return failure(ActFailure{Reason::unknown_complaint, {}});
    if (complaint->closed_on)
        return failure(ActFailure{Reason::nothing_changes, {}});
    if (is_blank(request.outcome))
        return failure(ActFailure{Reason::text_missing, {}});
    if (request.on > clock.today())
        return failure(ActFailure{Reason::day_in_future, {}});
    if (request.on < complaint->on)
        return failure(ActFailure{Reason::day_before_start, to_iso(complaint->on)});
    store::close_complaint(act.scope(), complaint->id, request.on, request.outcome);
    const auto all = store::complaints_of(act.connection(), complaint->customer);
    const bool is_last = std::all_of(all.begin(), all.end(), [](const auto& one) { return one.closed_on.has_value(); });
    if (is_last) {
        (void)store::end_holds(act.scope(), complaint->customer, HoldKind::complaint, request.on, request.outcome);
        (void)store::finish_tasks(act.scope(), complaint->customer, TaskKind::answer_complaint, request.on,
                                  request.outcome);
    }
    const auto customer = store::read_entry_customer(act.connection(), complaint->customer);
    return act.commit("complaint", complaint->id, {{"customer", complaint->customer.value}, {"on", to_iso(request.on)}},
                      customer ? customer->name : std::string(), request.outcome);
}

} // namespace encours
