// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/blank_text.h"
#include "core/journal/facts.h"
#include "core/reminder/campaign_plan.h"
#include "core/store/journal_store.h"
#include "core/store/open_ledger.h"
#include "core/usecase/day_basis.h"
#include "core/usecase/held_lease.h"
#include "core/usecase/planned_message.h"
#include "core/usecase/reminder_runs.h"
#include "core/usecase/served_customers.h"

#include <unordered_map>
#include <unordered_set>

namespace encours {

namespace {

using Reason = RunFailure::Reason;

class Freezing {
public:
    Freezing(const FreezeRunRequest& request, const Receivables& receivables, std::int64_t now,
             const store::Transaction& transaction)
        : request_(request),
          receivables_(receivables),
          now_(now),
          transaction_(transaction),
          basis_(day_basis(transaction.connection(), receivables, request.on)),
          served_(served_customers(transaction.connection(), receivables, request.on)) {
        if (request.only) {
            for (const auto id : *request.only) {
                if (const auto index = receivables.index_of(id))
                    chosen_.insert(*index);
            }
        } else if (const auto run = store::find_daily_run(transaction.connection(), request.on)) {
            run_ = run->id;
        }
        auto campaign = plan_campaign(basis_.input, request.on, request.only ? request.days_ahead : 0,
                                      [this](CustomerIndex one) { return is_chosen(one) && !served_.contains(one); });
        plan_ = std::move(campaign.plan);
        brought_forward_ = std::move(campaign.brought_forward);
    }

    [[nodiscard]] const PlannerInput& input() const { return basis_.input; }

    /// Gives the run; 0 where nothing is planned.
    RunId freeze() {
        std::vector<const ReminderAction*> actions;
        for (const auto& action : plan_.actions) {
            if (is_chosen(action.customer) && !served_.contains(action.customer))
                actions.push_back(&action);
        }
        if (actions.empty())
            return run_;
        const bool is_new = !run_;
        if (is_new)
            run_ = store::add_run(transaction_, new_run());
        store::MessageWriter writer(transaction_, now_, request_.actor);
        for (const auto* action : actions)
            add(writer, *action);
        if (is_new)
            add_left_out(writer);
        settle();
        journal();
        return run_;
    }

private:
    [[nodiscard]] bool is_chosen(CustomerIndex customer) const { return !request_.only || chosen_.contains(customer); }

    [[nodiscard]] ReminderRun new_run() const {
        ReminderRun run;
        run.kind = request_.only ? RunKind::campaign : RunKind::daily;
        run.name = request_.name;
        run.as_of = request_.on;
        run.created_at = now_;
        run.actor = request_.actor;
        run.accepted_stale = request_.accept_stale;
        return run;
    }

    void add(store::MessageWriter& writer, const ReminderAction& action) {
        store::NewMessage message;
        message.customer = receivables_.customers->at(action.customer);
        message.run = run_;
        message.channel = action.channel;
        message.state = action.needs_approval ? MessageState::proposed : MessageState::approved;
        static_cast<void>(write_message(writer, basis_.input, plan_, action, message, brought_forward_));
        keep_brought_forward(action);
        ++messages_;
        total_ += action.total();
        items_ += action.items_end - action.items_begin;
    }

    /// So that the agenda says what the run says.
    void keep_brought_forward(const ReminderAction& action) {
        if (brought_forward_.empty())
            return;
        store::RowHistory none(transaction_, BatchId{});
        const auto* customer = find_customer(basis_.input, action.customer);
        for (auto place = customer->items_begin; place != customer->items_end; ++place) {
            const auto& item = basis_.input.items[place];
            if (brought_forward_.contains(item.item_id))
                store::put_item_off(transaction_, none, item.item_id, basis_.input.policies[item.policy].id, item.cycle,
                                    request_.on, true);
        }
    }

    /// Of a campaign, who was chosen is told too when another run of the day has its message.
    void add_served(store::MessageWriter& writer) {
        if (!request_.only)
            return;
        for (const auto& action : plan_.actions) {
            const auto served = served_.find(action.customer);
            if (served == served_.end() || !is_chosen(action.customer))
                continue;
            store::NewRunLine line;
            line.customer = receivables_.customers->at(action.customer);
            line.left_out = served->second.reason;
            line.until = served->second.until;
            writer.add(run_, line);
            ++left_out_;
        }
    }

    void add_left_out(store::MessageWriter& writer) {
        add_served(writer);
        const PlannedCustomer* customer = nullptr;
        std::uint32_t place = 0;
        for (const auto& one : plan_.left_out) {
            if (!is_chosen(one.customer))
                continue;
            store::NewRunLine line;
            line.customer = receivables_.customers->at(one.customer);
            line.left_out = one.reason;
            line.until = one.until;
            if (one.item_id != 0) {
                if (customer == nullptr || customer->customer != one.customer) {
                    customer = find_customer(basis_.input, one.customer);
                    place = customer->items_begin;
                }
                // In the order of the input, as a rule; else from the beginning.
                const auto first = place;
                while (place != customer->items_end && basis_.input.items[place].item_id != one.item_id)
                    ++place;
                if (place == customer->items_end)
                    for (place = customer->items_begin; place < first; ++place)
                        if (basis_.input.items[place].item_id == one.item_id)
                            break;
                const auto& item = basis_.input.items[place];
                line.item_id = one.item_id;
                line.open = item.open;
                line.days_late = request_.on - item.due;
            }
            writer.add(run_, line);
            ++left_out_;
        }
    }

    /// One of which nothing needs approval is approved; one that was done has work again.
    void settle() {
        store::RowHistory none(transaction_, BatchId{});
        store::settle_run_state(transaction_, none, run_);
    }

    void journal() {
        JournalEvent event;
        event.at_utc_ms = now_;
        event.actor = request_.actor;
        event.event = "run_frozen";
        event.entity = "run";
        event.entity_id = run_.value;
        Facts facts{{"run", store::read_run(transaction_.connection(), run_)->uuid},
                    {"as_of", to_iso(request_.on)},
                    {"campaign", request_.only.has_value()},
                    {"messages", messages_},
                    {"items", items_},
                    {"left_out", left_out_},
                    {"total_minor", total_},
                    {"accepted_stale", request_.accept_stale}};
        if (request_.only && request_.days_ahead > 0) {
            facts.set("days_ahead", request_.days_ahead);
            facts.set("brought_forward", brought_forward_.size());
        }
        event.facts = facts.canonical_json();
        event.personal_text = request_.name;
        store::append_to_journal(transaction_, std::move(event));
    }

    const FreezeRunRequest& request_;
    const Receivables& receivables_;
    std::int64_t now_;
    const store::Transaction& transaction_;
    DayBasis basis_;
    std::unordered_set<CustomerIndex> chosen_;
    std::unordered_map<CustomerIndex, LeftOut> served_; ///< once a day, in whatever run
    DayPlan plan_;
    OwnDays brought_forward_;
    RunId run_;
    std::int64_t messages_ = 0, items_ = 0, left_out_ = 0, total_ = 0;
};

} // namespace

Result<RunId, RunFailure> freeze_run(const FreezeRunRequest& request, const Receivables& receivables,
                                     const Clock& clock) {
    if (request.on != clock.today())
        return failure(RunFailure{Reason::not_today, to_iso(clock.today())});
    if (request.only && is_blank(request.name))
        return failure(RunFailure{Reason::name_missing, {}});
    const auto now = clock.now_utc_ms();
    auto connection = store::open_ledger(request.ledger, store::Access::write);
    const HeldLease lease(connection, now);
    store::Transaction transaction(connection);
    Freezing freezing(request, receivables, now, transaction);
    const auto freshness = payment_freshness(connection, request.on, freezing.input().region);
    if (!freshness.fresh && !request.accept_stale)
        return failure(RunFailure{Reason::stale_payments, to_iso(freshness.payments_until)});
    const auto run = freezing.freeze();
    if (!run)
        return failure(RunFailure{Reason::nothing_to_do, {}});
    transaction.commit();
    return run;
}

} // namespace encours
