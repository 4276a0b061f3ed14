// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/registered_letters.h"

#include "core/base/blank_text.h"
#include "core/store/attachment_store.h"
#include "core/store/letter_store.h"
#include "core/store/run_store.h"
#include "core/usecase/enter_milestone.h"
#include "core/usecase/import_target.h"
#include "core/usecase/whole_file.h"

#include <algorithm>
#include <unordered_map>

namespace encours {

namespace {

using Reason = ActFailure::Reason;

RegisteredLetter letter_of(ReminderMessage message) {
    RegisteredLetter letter;
    letter.message = message.id;
    letter.customer = message.customer;
    letter.customer_code = std::move(message.customer_code);
    letter.customer_name = std::move(message.customer_name);
    letter.step_key = std::move(message.step_key);
    letter.step_name = std::move(message.step_name);
    letter.kind = message.kind;
    letter.run = message.run;
    letter.state = message.state;
    letter.tracking = std::move(message.tracking);
    letter.recipient = std::move(message.recipient);
    if (message.posted_on != no_day)
        letter.deposited = message.posted_on;
    return letter;
}

/// The first presentation and the last word on what became of it.
void follow(RegisteredLetter& letter, const store::MessageEventRow& event) {
    switch (event.milestone) {
    case LetterMilestone::presented:
        letter.presented = letter.presented ? std::min(*letter.presented, event.on) : event.on;
        break;
    case LetterMilestone::delivered:
        letter.delivered = event.on;
        break;
    case LetterMilestone::returned:
        letter.returned = event.on;
        letter.returned_why = event.detail;
        break;
    }
}

const char* verb_of(LetterMilestone milestone) {
    switch (milestone) {
    case LetterMilestone::delivered:
        return "message_delivered";
    case LetterMilestone::returned:
        return "message_returned";
    case LetterMilestone::presented:
        return "message_presented";
    }
    return "";
}

} // namespace

std::vector<RegisteredLetter> registered_letters(const std::filesystem::path& ledger, std::optional<RunId> run) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    std::vector<RegisteredLetter> letters;
    for (auto& message : store::read_registered_messages(connection, run.value_or(RunId{}))) {
        letters.push_back(letter_of(std::move(message)));
        letters.back().proofs = store::proofs_of_message(connection, letters.back().message);
    }
    std::unordered_map<MessageId, std::size_t> places;
    for (std::size_t i = 0; i < letters.size(); ++i)
        places.emplace(letters[i].message, i);
    for (const auto& event : store::read_registered_events(connection)) {
        if (const auto place = places.find(event.message); place != places.end())
            follow(letters[place->second], event);
    }
    return letters;
}

Result<DoneAct, ActFailure> track_letter(const TrackLetterRequest& request, const Clock& clock) {
    const auto tracking = compact_tracking(request.tracking);
    if (tracking.size() > longest_tracking)
        return failure(ActFailure{Reason::value_unknown, {}});
    ActInProgress act(request.ledger, "letter_tracked", request.actor, clock);
    const auto message = store::read_message(act.connection(), request.message);
    if (!message || message->channel != Channel::registered_letter)
        return failure(ActFailure{Reason::message_missing, {}});
    if (message->tracking == tracking)
        return failure(ActFailure{Reason::nothing_changes, {}});
    store::set_tracking(act.transaction(), act.history(), request.message, tracking);
    return act.commit("message", request.message.value, {{"customer", message->customer.value}}, message->customer_name,
                      tracking);
}

Result<DoneAct, ActFailure> follow_letter(const FollowLetterRequest& request, const Clock& clock) {
    if (request.on > clock.today())
        return failure(ActFailure{Reason::day_in_future, {}});
    if (request.milestone == LetterMilestone::returned && is_blank(request.reason))
        return failure(ActFailure{Reason::text_missing, {}});
    ActInProgress act(request.ledger, verb_of(request.milestone), request.actor, clock);
    const auto message = store::read_message(act.connection(), request.message);
    if (!message || message->state != MessageState::posted)
        return failure(ActFailure{Reason::message_missing, {}});
    if (const auto fault =
            enter_milestone(act, *message, {request.milestone, request.on, request.reason, request.proof}))
        return failure(*fault);
    return act.commit("message", message->id.value, {{"customer", message->customer.value}, {"on", to_iso(request.on)}},
                      message->customer_name, request.reason);
}

Result<DoneAct, ActFailure> prove_deposit(const ProveDepositRequest& request, const Clock& clock) {
    const auto name = text_of(request.proof.filename());
    const auto file = read_keepable_file(request.proof);
    if (file.fault)
        return failure(ActFailure{*file.fault, name});
    ActInProgress act(request.ledger, "letter_deposit_proved", request.actor, clock);
    const auto message = store::read_message(act.connection(), request.message);
    if (!message || message->state != MessageState::posted || message->channel != Channel::registered_letter)
        return failure(ActFailure{Reason::message_missing, {}});
    if (store::is_proof_of_message(act.connection(), message->id, file.digest))
        return failure(ActFailure{Reason::already_recorded, {}});
    (void)store::add_proof_of_message(act.transaction(), act.history(), message->id,
                                      {name, file.media_type, file.bytes, file.digest, act.now(), std::nullopt});
    return act.commit("message", message->id.value, {{"customer", message->customer.value}}, message->customer_name,
                      name);
}

} // namespace encours
