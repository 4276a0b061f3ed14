// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/enter_milestone.h"

#include "core/store/attachment_store.h"
#include "core/store/cost_store.h"
#include "core/store/legal_event_store.h"
#include "core/store/planner_store.h"
#include "core/store/run_store.h"
#include "core/store/task_store.h"
#include "core/usecase/import_target.h"
#include "core/usecase/whole_file.h"

namespace encours {

namespace {

using Reason = ActFailure::Reason;

constexpr int days_to_find = 3; ///< business days

/// For each item that the notice claims; gives the first one's event, where there is any.
std::optional<LegalEventId> enter_notice(const store::ActScope& scope, std::int64_t now_utc_ms,
                                         const ReminderMessage& message, const LetterMilestoneEntry& entry) {
    std::optional<LegalEventId> first;
    for (const auto& item : store::read_message_items(scope.connection(), message.id)) {
        if (item.withdrawn || !item.claimed)
            continue;
        LegalEvent event;
        event.customer = message.customer;
        event.item = DueItemId{std::int64_t{item.item_id}};
        event.kind = entry.milestone == LetterMilestone::delivered ? LegalEventKind::notice_received
                                                                   : LegalEventKind::notice_presented;
        event.on = entry.on;
        event.reference = message.tracking;
        event.note = entry.detail;
        const auto there = store::events_of_the_same_day(scope.connection(), event);
        const auto id = there.empty()
                            ? store::add_legal_event(scope.transaction, scope.history, event, now_utc_ms, scope.actor)
                            : there.front().id;
        first = first ? first : id;
    }
    return first;
}

void look_for_addressee(const store::ActScope& scope, const ReminderMessage& message,
                        const LetterMilestoneEntry& entry) {
    Task task;
    task.kind = TaskKind::find_addressee;
    task.customer = message.customer;
    task.due_on = add_business_days(entry.on, days_to_find, store::read_holiday_region(scope.connection()));
    task.note = entry.detail;
    task.created_on = entry.on;
    (void)store::add_task(scope, task, {});
}

} // namespace

std::optional<LegalEventId> keep_milestone(const store::ActScope& scope, std::int64_t now_utc_ms,
                                           const ReminderMessage& message, const LetterMilestoneEntry& entry,
                                           bool is_proved) {
    std::optional<LegalEventId> notice;
    if (message.kind == StepKind::formal_notice && entry.milestone != LetterMilestone::returned && is_proved)
        notice = enter_notice(scope, now_utc_ms, message, entry);
    if (!store::has_message_event(scope.connection(), message.id, entry.milestone, entry.on)) {
        (void)store::add_message_event(scope, message.id, entry.milestone, entry.on, entry.detail);
        if (entry.milestone == LetterMilestone::returned)
            look_for_addressee(scope, message, entry);
    }
    return notice;
}

std::optional<ActFailure> enter_milestone(ActInProgress& act, const ReminderMessage& message,
                                          const LetterMilestoneEntry& entry) {
    if (message.posted_on == no_day || entry.on < message.posted_on)
        return ActFailure{Reason::day_before_start, message.posted_on == no_day ? "" : to_iso(message.posted_on)};
    KeepableFile file;
    if (entry.proof) {
        file = read_keepable_file(*entry.proof);
        if (file.fault)
            return ActFailure{*file.fault, text_of(entry.proof->filename())};
    }
    const bool has_new_proof = entry.proof && !store::is_proof_of_message(act.connection(), message.id, file.digest);
    const bool was_there = store::has_message_event(act.connection(), message.id, entry.milestone, entry.on);
    if (was_there && !has_new_proof)
        return ActFailure{Reason::already_recorded, {}};
    // What the law counts from is proved: by the post's slip of a registered letter, or by what is attached.
    const bool is_proved = message.channel == Channel::registered_letter || entry.proof;
    const auto notice = keep_milestone(act.scope(), act.now(), message, entry, is_proved);
    if (has_new_proof)
        (void)store::add_proof_of_message(
            act.transaction(), act.history(), message.id,
            {text_of(entry.proof->filename()), file.media_type, file.bytes, file.digest, act.now(), notice});
    return std::nullopt;
}

} // namespace encours
