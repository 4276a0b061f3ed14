// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/demonstration_history.h"

#include "core/demo/dice.h"
#include "core/demo/registered_post.h"
#include "core/journal/facts.h"
#include "core/kpi/item_history.h"
#include "core/reminder/granted_time.h"
#include "core/store/demonstration_history_store.h"
#include "core/store/journal_store.h"
#include "core/store/policy_store.h"
#include "core/store/receivables_load.h"
#include "core/store/run_store.h"
#include "core/store/segment_store.h"
#include "core/usecase/day_basis.h"
#include "core/usecase/enter_milestone.h"
#include "core/usecase/planned_message.h"

#include <algorithm>
#include <limits>

namespace encours {

namespace {

constexpr const char* people[] = {"Claire", "Julien"};
constexpr const char* language = "fr"; ///< the invented company is French
constexpr std::uint64_t stream_of_history = 0x5e11, stream_of_the_post = 0x9059;
constexpr const char* why_returned = "Pli avisé et non réclamé";

/// Working time, so that the journal reads like a working day.
std::int64_t moment(Date day, int hour) { return (std::int64_t{day.days} * 24 + hour) * 3'600'000; }

void ship_policies(const store::Transaction& transaction, store::RowHistory& none, Date from) {
    for (auto& policy : shipped_policies(language)) {
        policy.valid_from = from;
        static_cast<void>(store::add_policy(transaction, none, policy));
    }
    auto shipped = shipped_segments(language);
    for (auto& segment : shipped.segments) {
        if (segment.persona)
            segment.persona = PersonaId{-segment.persona->value};
    }
    store::write_segments(transaction, none, shipped.segments, shipped.personas);
}

class History {
public:
    History(const store::Transaction& transaction, const demo::Plan& plan,
            std::shared_ptr<const Receivables> receivables)
        : transaction_(transaction),
          receivables_(std::move(receivables)),
          none_(transaction, BatchId{}),
          store_(transaction),
          dice_(plan.seed, stream_of_history),
          post_(plan.seed, stream_of_the_post),
          at_(plan.at) {}

    /// Who had been reminded before the first day, and how often.
    void adopt(Date first) {
        const auto basis = day_basis(transaction_.connection(), *receivables_, first);
        for (const auto& item : basis.input.items) {
            const auto late = first - item.due;
            if (item.open <= 0 || late < 12)
                continue;
            std::vector<const PolicyStep*> steps; // that need no more than patience
            for (const auto& step : basis.input.policies[item.policy].steps) {
                if (rank_of(step.kind) == rank_of(StepKind::reminder))
                    steps.push_back(&step);
            }
            if (steps.empty())
                continue;
            const auto place = std::min<std::size_t>(static_cast<std::size_t>(late / 25), steps.size() - 1);
            const auto posted = first - static_cast<std::int32_t>(dice_.between(2, 15));
            store_.adopt(item.item_id, basis.input.policies[item.policy].id, steps[place]->key, posted);
        }
    }

    void work(Date day) {
        const auto basis = day_basis(transaction_.connection(), *receivables_, day);
        const auto plan = plan_day(basis.input, day);
        std::vector<const ReminderAction*> done;
        for (const auto& action : plan.actions) {
            if (dice_.per_mille(880)) // the others are for tomorrow
                done.push_back(&action);
        }
        if (done.empty())
            return;
        ReminderRun run;
        run.as_of = day;
        run.created_at = moment(day, 8);
        run.actor = dice_.one_of(people);
        run.state = RunState::done;
        const auto id = store::add_run(transaction_, run);
        store::MessageWriter writer(transaction_, run.created_at, run.actor);
        for (const auto* action : done)
            post(writer, basis.input, plan, *action, id, day, run.actor);
        journal(id, day, run.actor, std::ssize(done));
    }

private:
    void post(store::MessageWriter& writer, const PlannerInput& input, const DayPlan& plan,
              const ReminderAction& action, RunId run, Date day, const std::string& actor) {
        const auto& step = input.policies[action.policy].steps[action.step];
        const auto deadline =
            step.deadline_days ? std::optional(last_day_granted(day, *step.deadline_days, input.region)) : std::nullopt;
        store::NewMessage message;
        message.customer = receivables_->customers->at(action.customer);
        message.run = run;
        message.channel = action.channel;
        message.state = MessageState::posted;
        message.posted_on = day;
        message.deadline = deadline;
        std::string tracking;
        if (action.channel == Channel::registered_letter)
            tracking = demo::registered_number(post_);
        message.tracking = tracking;
        const auto id = write_message(writer, input, plan, action, message);
        std::vector<std::uint32_t> items;
        std::vector<std::pair<std::uint32_t, std::int64_t>> handed_over;
        for (const auto& item : store::read_message_items(transaction_.connection(), id)) {
            items.push_back(item.item_id);
            if (!item.step || item.kind == StepKind::thanks)
                continue;
            store::advance_item(transaction_, none_,
                                {item.item_id, item.policy, item.step_key, day, deadline, item.cycle, item.occurrence});
            if (item.kind == StepKind::hand_over)
                handed_over.emplace_back(item.item_id, item.open);
        }
        if (!handed_over.empty())
            store_.hand_over(none_, message.customer, day, handed_over);
        if (action.channel == Channel::registered_letter)
            follow(*store::read_message(transaction_.connection(), id), actor);
        if (action.kind == StepKind::reminder || action.kind == StepKind::call)
            answer(id, message.customer, items, action.total(), day, actor);
    }

    /// What the post tells of a registered letter until the last day.
    void follow(const ReminderMessage& message, const std::string& actor) {
        const auto fate = demo::registered_fate(post_, message.posted_on);
        const store::ActScope scope{transaction_, none_, ActId{}, actor};
        const auto tell = [&](LetterMilestone milestone, const std::optional<Date>& on, const char* why) {
            if (on && *on < at_)
                static_cast<void>(keep_milestone(scope, moment(*on, 17), message, {milestone, *on, why, {}}, true));
        };
        tell(LetterMilestone::presented, fate.presented, "");
        tell(LetterMilestone::delivered, fate.delivered, "");
        tell(LetterMilestone::returned, fate.returned, why_returned);
    }

    /// Some customers answer. Those whose money comes soon keep their word.
    void answer(MessageId message, CustomerId customer, const std::vector<std::uint32_t>& items, std::int64_t total,
                Date day, const std::string& actor) {
        const auto paid = day_of_payment(items.front());
        const bool comes_soon = paid > day && paid - day <= 25;
        const bool is_recent = at_ - day <= 12; // what follows lies behind the last day: a word may still be kept
        if (dice_.per_mille(comes_soon || is_recent ? 300 : 90)) {
            const auto until = comes_soon ? paid : day + static_cast<std::int32_t>(dice_.between(6, 14));
            store_.promise({message, customer, items, total, day, until, actor});
        } else if (dice_.per_mille(60)) {
            store_.not_reached(message, customer, day, actor);
        }
    }

    /// The first cash that the books have for an item after all that is known; no_day where there is none.
    [[nodiscard]] Date day_of_payment(std::uint32_t item_id) {
        const auto place = receivables_->find(item_id);
        if (!place)
            return no_day;
        const ItemHistory item(*receivables_, *place);
        Date last = no_day;
        for (const auto& allocation : item.allocations) {
            if (last == no_day || allocation.effective > last)
                last = allocation.effective;
        }
        return last;
    }

    void journal(RunId run, Date day, const std::string& actor, std::int64_t messages) {
        JournalEvent event;
        event.at_utc_ms = moment(day, 9);
        event.actor = actor;
        event.event = "messages_posted";
        event.entity = "run";
        event.entity_id = run.value;
        event.facts = Facts{{"posted_on", to_iso(day)}, {"messages", messages}}.canonical_json();
        store::append_to_journal(transaction_, std::move(event));
    }

    const store::Transaction& transaction_;
    std::shared_ptr<const Receivables> receivables_;
    store::RowHistory none_;
    store::DemonstrationHistoryStore store_;
    demo::Dice dice_, post_;
    Date at_;
};

} // namespace

bool write_demonstration_history(const store::Transaction& transaction, const demo::Plan& plan,
                                 const std::vector<demo::Customer>& customers, const std::function<bool()>& goes_on) {
    store::RowHistory none(transaction, BatchId{});
    const auto first = plan.at - history_days;
    ship_policies(transaction, none, first);
    if (plan.invoices > most_invoices_with_history)
        return true;
    store::LoadOptions options;
    options.second_thread_from = std::numeric_limits<std::int64_t>::max(); // nobody else sees this transaction
    History history(transaction, plan, store::load_receivables(transaction.connection(), options));
    history.adopt(first);
    store::DemonstrationHistoryStore holds(transaction);
    bool has_difficulty = false;
    for (std::size_t i = 0; i < customers.size(); ++i) {
        const CustomerId id{static_cast<std::int64_t>(i) + 1};
        if (customers[i].character == demo::Character::big_account)
            holds.quiet(id, 1220, 105, "Inventaire de fin d'année");
        if (customers[i].character == demo::Character::in_difficulty && !has_difficulty) {
            holds.in_difficulty(id, plan.at - 4, plan.at + 12, people[0]);
            has_difficulty = true;
        }
    }
    for (Date day = first; day < plan.at; day = day + 1) {
        if (!goes_on())
            return false;
        if (is_business_day(day, HolidayRegion::metropolitan))
            history.work(day);
    }
    return true;
}

} // namespace encours
