// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/answer_consequences.h"

#include "core/store/answer_store.h"
#include "core/store/due_item_store.h"
#include "core/store/hold_store.h"
#include "core/store/legal_event_store.h"
#include "core/store/planner_store.h"
#include "core/store/promise_store.h"
#include "core/store/task_store.h"
#include "core/usecase/act_in_progress.h"
#include "core/usecase/insolvency.h"

#include <algorithm>

namespace encours {

namespace {

using Reason = ActFailure::Reason;
using Fault = std::optional<ActFailure>;

/// One answer's consequences, written into its act.
class Consequences {
public:
    Consequences(ActInProgress& act, const AnswerRequest& request, std::int64_t answer, const AnswerDelays& delays)
        : act_(act),
          request_(request),
          answer_(answer),
          delays_(delays),
          region_(store::read_holiday_region(act.connection())) {}

    Fault follow() {
        if (auto fault = read_items())
            return fault;
        switch (request_.outcome) {
        case AnswerOutcome::will_pay:
            return promise();
        case AnswerOutcome::has_paid: {
            const auto until = request_.until.value_or(business_days(delays_.has_paid_days));
            hold(HoldKind::quiet, until);
            return tasks(TaskKind::verify_payment, until);
        }
        case AnswerOutcome::contests:
            return dispute();
        case AnswerOutcome::in_difficulty:
            hold(HoldKind::difficulty, request_.until.value_or(request_.on + delays_.difficulty_days));
            return task(TaskKind::propose_plan, business_days(delays_.acknowledge_days));
        case AnswerOutcome::wants_plan:
            hold(HoldKind::quiet, request_.until.value_or(request_.on + delays_.plan_days));
            return task(TaskKind::propose_plan, business_days(delays_.acknowledge_days));
        case AnswerOutcome::wrong_addressee:
            hold(HoldKind::wrong_addressee, std::nullopt);
            return task(TaskKind::find_addressee, business_days(delays_.acknowledge_days));
        case AnswerOutcome::not_received:
            hold(HoldKind::not_received, request_.until.value_or(request_.on + delays_.not_received_days));
            return tasks(TaskKind::send_invoice, business_days(1));
        case AnswerOutcome::complains:
            (void)store::add_complaint(act_.scope(), request_.customer, request_.message, request_.on, request_.cause,
                                       answer_);
            hold(HoldKind::complaint, std::nullopt);
            return task(TaskKind::answer_complaint, business_days(delays_.complaint_days));
        case AnswerOutcome::insolvent:
            return insolvency();
        case AnswerOutcome::not_reached:
        case AnswerOutcome::other:
        case AnswerOutcome::all_in_order:
            return std::nullopt;
        }
        return std::nullopt;
    }

private:
    Fault read_items() {
        for (const auto id : request_.items) {
            const auto item = store::read_due_item(act_.connection(), id);
            if (!item || item->customer != request_.customer)
                return ActFailure{Reason::unknown_document, {}};
            items_.push_back(*item);
        }
        std::stable_sort(items_.begin(), items_.end(), [](const auto& a, const auto& b) { return a.due < b.due; });
        return std::nullopt;
    }
    /// Those that were named, else all that is open.
    [[nodiscard]] std::vector<store::OpenDueItem> meant() const {
        if (items_.empty())
            return store::open_due_items_of(act_.connection(), request_.customer);
        std::vector<store::OpenDueItem> open;
        for (const auto& item : items_)
            open.push_back({item.id, item.issued, std::max<std::int64_t>(item.open, 0), item.currency});
        return open;
    }
    [[nodiscard]] Date business_days(int count) const { return add_business_days(request_.on, count, region_); }

    /// Of each item that was named, else of all that the customer owes; what would be over before it begins is none.
    void hold(HoldKind kind, std::optional<Date> until) {
        if (until && *until <= request_.on)
            return;
        RecordedHold hold;
        hold.kind = kind;
        hold.customer = request_.customer;
        hold.from = request_.on;
        hold.until = until;
        hold.reason = request_.cause.empty() ? request_.note : request_.cause;
        if (items_.empty())
            (void)store::add_hold(act_.scope(), hold, answer_);
        for (const auto& item : items_) {
            hold.item = item.id;
            (void)store::add_hold(act_.scope(), hold, answer_);
        }
    }
    void add_task(TaskKind kind, Date due_on, std::optional<DueItemId> item, std::optional<std::int64_t> amount) {
        Task task;
        task.kind = kind;
        task.customer = request_.customer;
        task.item = item;
        task.due_on = due_on;
        task.amount = amount;
        task.note = request_.cause.empty() ? request_.note : request_.cause;
        task.created_on = request_.on;
        task.assignee = request_.owner;
        (void)store::add_task(act_.scope(), task, answer_);
    }
    Fault task(TaskKind kind, Date due_on) {
        add_task(kind, due_on, items_.size() == 1 ? std::optional(items_.front().id) : std::nullopt, request_.amount);
        return std::nullopt;
    }
    /// One for each item that was named.
    Fault tasks(TaskKind kind, Date due_on) {
        if (items_.empty())
            return task(kind, due_on);
        for (const auto& item : items_)
            add_task(kind, due_on, item.id, items_.size() == 1 ? request_.amount : std::nullopt);
        return std::nullopt;
    }

    Fault promise() {
        const auto open = meant();
        std::int64_t sum = 0;
        for (const auto& item : open) {
            if (item.currency != open.front().currency)
                return ActFailure{Reason::currencies_differ, {}};
            sum += item.open;
        }
        if (sum == 0)
            return ActFailure{Reason::amount_missing, {}};
        if (request_.amount.value_or(sum) > sum)
            return ActFailure{Reason::part_too_large, std::to_string(sum)};
        Promise made;
        made.customer = request_.customer;
        made.made_on = request_.on;
        made.until = *request_.until;
        made.amount = request_.amount.value_or(sum);
        made.currency = open.front().currency;
        for (const auto& item : items_)
            made.items.push_back(item.id);
        std::sort(made.items.begin(), made.items.end());
        made.note = request_.note;
        for (const auto& there : store::promises_of(act_.connection(), request_.customer)) {
            if (!there.withdrawn_on && there.items == made.items && there.made_on <= made.made_on &&
                there.until >= made.made_on)
                store::withdraw_promise(act_.scope(), there.id, made.made_on, {});
        }
        (void)store::add_promise(act_.scope(), made, answer_);
        return std::nullopt;
    }

    Fault dispute() {
        const auto open = meant();
        std::int64_t sum = 0;
        for (const auto& item : open)
            sum += item.open;
        if (open.empty())
            return ActFailure{Reason::amount_missing, {}};
        if (request_.amount.value_or(0) > sum)
            return ActFailure{Reason::part_too_large, std::to_string(sum)};
        const auto deadline = request_.until.value_or(request_.on + delays_.dispute_days);
        auto left = request_.amount.value_or(0);
        for (const auto& item : open) {
            const auto part = request_.amount ? std::optional(std::min(left, item.open)) : std::nullopt;
            if (part && *part == 0)
                continue;
            left -= part.value_or(0);
            if (auto fault = dispute_item(item, part, deadline))
                return fault;
        }
        add_task(TaskKind::acknowledge_dispute, business_days(delays_.acknowledge_days),
                 open.size() == 1 ? std::optional(open.front().id) : std::nullopt, request_.amount);
        return std::nullopt;
    }
    Fault dispute_item(const store::OpenDueItem& item, std::optional<std::int64_t> part, Date deadline) {
        const auto known = store::read_due_item(act_.connection(), item.id);
        if (known && known->dispute)
            return ActFailure{Reason::dispute_there, to_iso(known->dispute->from)};
        if (request_.on < item.issued)
            return ActFailure{Reason::day_before_start, to_iso(item.issued)};
        // All of it contested is the whole item: what is paid or credited meanwhile leaves nothing uncontested.
        const auto contested = part == item.open ? std::nullopt : part;
        (void)store::open_dispute(act_.transaction(), act_.history(), item.id, request_.on, contested, request_.cause,
                                  request_.owner, deadline);
        add_task(TaskKind::settle_dispute, deadline, item.id, part);
        return std::nullopt;
    }

    Fault insolvency() {
        LegalEvent event;
        event.customer = request_.customer;
        event.kind = LegalEventKind::insolvency_opened;
        event.on = request_.opened.value_or(request_.on);
        event.note = request_.note;
        const bool is_known = !store::events_of_the_same_day(act_.connection(), event).empty();
        if (!is_known)
            (void)store::add_legal_event(act_.transaction(), act_.history(), event, act_.now(), act_.actor());
        const bool is_new = freeze_for_insolvency(
            act_, {request_.customer, event.on, request_.published, request_.addressee, request_.note}, answer_);
        return is_known && !is_new ? Fault(ActFailure{Reason::already_recorded, {}}) : std::nullopt;
    }

    ActInProgress& act_;
    const AnswerRequest& request_;
    std::int64_t answer_;
    const AnswerDelays& delays_;
    HolidayRegion region_;
    std::vector<store::StoredDueItem> items_; ///< that were named, the first due first
};

} // namespace

std::optional<ActFailure> follow_up(ActInProgress& act, const AnswerRequest& request, std::int64_t answer,
                                    const AnswerDelays& delays) {
    return Consequences(act, request, answer, delays).follow();
}

} // namespace encours
