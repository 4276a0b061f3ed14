// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/letter_desk.h"

#include "core/kpi/promise_outcome.h"
#include "core/letters/letter_template.h"
#include "core/reminder/granted_time.h"
#include "core/store/company_revision_store.h"
#include "core/store/planner_store.h"
#include "core/store/run_store.h"
#include "core/usecase/letter_claims.h"
#include "core/usecase/stored_letter_settings.h"

#include <algorithm>

namespace encours {

namespace {

/// As payer profiles count: what comes within five days is on time, banks take as long.
constexpr int tolerated_days = 5;
constexpr int year_days = 365;

/// What the texts call it where the step names none.
std::string usual_document(StepKind kind, Tone tone) {
    switch (kind) {
    case StepKind::notice_before_due:
        return "notice_before_due";
    case StepKind::thanks:
        return "thanks";
    case StepKind::call:
        return "call";
    case StepKind::formal_notice:
        return "formal_notice";
    case StepKind::hand_over:
        return "hand_over";
    case StepKind::terms_reminder:
        return "terms_reminder";
    case StepKind::sanction:
        return "deliveries_stopped";
    case StepKind::reminder:
        break;
    }
    switch (tone) {
    case Tone::friendly:
        return "reminder_friendly";
    case Tone::neutral:
        return "reminder_neutral";
    case Tone::firm:
        return "reminder_firm";
    case Tone::formal:
        return "last_reminder";
    }
    return {};
}

std::vector<CustomerId> customers_of(std::span<const LetterAsk> asks) {
    std::vector<CustomerId> ids;
    for (const auto& ask : asks)
        ids.push_back(ask.customer);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

/// The range of a customer's holds.
std::span<const HoldSpan> holds_of(const PlannerInput& input, CustomerIndex customer) {
    const auto begin =
        std::lower_bound(input.holds.begin(), input.holds.end(), customer,
                         [](const HoldSpan& hold, CustomerIndex index) { return hold.customer < index; });
    auto end = begin;
    while (end != input.holds.end() && end->customer == customer)
        ++end;
    return {begin, end};
}

} // namespace

LetterDesk::LetterDesk(const store::Connection& connection, const Receivables& receivables, Date on)
    : connection_(connection),
      receivables_(receivables),
      on_(on),
      basis_(day_basis(connection, receivables, on)),
      company_(store::read_company_identity(connection)),
      settings_(stored_letter_settings(connection)),
      agency_(store::only_agency(connection)) {
    for (std::size_t i = 0; i < basis_.input.items.size(); ++i)
        places_.emplace(basis_.input.items[i].item_id, i);
    const auto promises = store::read_promises(connection, on);
    const auto outcomes = promise_outcomes(receivables, promises, on, basis_.input.region);
    for (std::size_t i = 0; i < promises.size(); ++i) {
        const auto& promise = promises[i];
        const auto index = receivables.index_of(promise.customer);
        if (!index || promise.currency != receivables.currency)
            continue;
        // The last word counts; one that was kept or taken back is not spoken of any more.
        promises_.erase(*index);
        const auto status = outcomes[i].status;
        if (status == PromiseStatus::open || is_broken(status))
            promises_[*index] = {{promise.amount, promise.until, promise.made_on, is_broken(status)}, promise.items};
    }
    look_at_history();
}

void LetterDesk::look_at_history() {
    first_invoice_.assign(receivables_.customer_count(), no_day);
    was_late_.assign(receivables_.customer_count(), false);
    for (const auto& held : receivables_.items) {
        const auto& block = *held;
        for (std::size_t i = 0; i < block.size(); ++i) {
            if (block.booked[i] > on_)
                continue;
            const auto customer = block.customer[i];
            if (block.amount[i] <= 0 || block.kind(i) == DocumentKind::credit_note) {
                if (block.currency[i] == receivables_.currency && open_on(receivables_, block, i, on_) < 0)
                    credits_[customer].push_back(block.item_id[i]);
                continue;
            }
            first_invoice_[customer] = std::min(first_invoice_[customer], block.issued[i]);
            const auto tolerated = block.due[i] + tolerated_days;
            if (was_late_[customer] || block.due[i] <= on_ - year_days || tolerated >= on_)
                continue;
            // What is late now is what the letter is about, not what was before it.
            was_late_[customer] =
                open_on(receivables_, block, i, tolerated) > 0 && open_on(receivables_, block, i, on_) <= 0;
        }
    }
}

const PlannedItem* LetterDesk::find(std::uint32_t item_id) const {
    const auto found = places_.find(item_id);
    return found == places_.end() ? nullptr : &basis_.input.items[found->second];
}

std::int64_t LetterDesk::contested(const PlannedItem& item) const {
    return CustomerHolds(holds_of(basis_.input, item.customer)).of_item(item.item_id, item.open, on_).contested;
}

std::int64_t LetterDesk::claimable(std::uint32_t item_id) const {
    const auto* item = find(item_id);
    return item == nullptr ? 0 : std::max<std::int64_t>(0, item->open - contested(*item));
}

std::int64_t LetterDesk::credits_of(CustomerId customer) const {
    const auto index = receivables_.index_of(customer);
    if (!index)
        return 0;
    const auto& customers = basis_.input.customers;
    const auto found =
        std::lower_bound(customers.begin(), customers.end(), *index,
                         [](const PlannedCustomer& one, CustomerIndex place) { return one.customer < place; });
    return found != customers.end() && found->customer == *index ? found->credits : 0;
}

std::vector<LetterAsk> LetterDesk::asks_of(std::span<const ReminderMessage> messages) const {
    std::vector<MessageId> ids;
    for (const auto& message : messages)
        ids.push_back(message.id);
    const auto steps = store::read_letter_steps(connection_, ids);
    std::vector<LetterAsk> asks;
    for (const auto& message : messages) {
        auto& ask = asks.emplace_back();
        ask.customer = message.customer;
        ask.kind = message.kind;
        ask.channel = message.channel;
        ask.deadline_days = message.deadline_days;
        ask.tracking = message.tracking;
        if (const auto step = steps.find(message.id); step != steps.end()) {
            ask.document = step->second.template_key;
            ask.tone = step->second.tone;
        }
        for (const auto& item : store::read_message_items(connection_, message.id)) {
            if (!item.withdrawn)
                ask.items.push_back({item.item_id, item.claimed});
        }
    }
    return asks;
}

std::vector<LetterAsk> LetterDesk::asks_of(const DayPlan& plan) const {
    std::vector<LetterAsk> asks;
    for (const auto& action : plan.actions) {
        if (!form_of(action.channel))
            continue;
        const auto& step = basis_.input.policies[action.policy].steps[action.step];
        auto& ask = asks.emplace_back();
        ask.customer = receivables_.customers->at(action.customer);
        ask.document = step.template_key;
        ask.kind = action.kind;
        ask.channel = action.channel;
        ask.tone = step.tone;
        ask.deadline_days = step.deadline_days;
        for (const auto& item : plan.items_of(action))
            ask.items.push_back({item.item_id, item.claimed});
    }
    return asks;
}

std::vector<LetterAsk::Item> LetterDesk::items_of(CustomerId customer) const {
    std::vector<LetterAsk::Item> items;
    const auto index = receivables_.index_of(customer);
    if (!index)
        return items;
    const auto& customers = basis_.input.customers;
    const auto found =
        std::lower_bound(customers.begin(), customers.end(), *index,
                         [](const PlannedCustomer& one, CustomerIndex place) { return one.customer < place; });
    if (found == customers.end() || found->customer != *index)
        return items;
    for (auto i = found->items_begin; i != found->items_end; ++i) {
        const auto& item = basis_.input.items[i];
        if (item.open > 0 && !item.is_foreign && !item.is_bill)
            items.push_back({item.item_id, true});
    }
    return items;
}

LetterDesk::Readings LetterDesk::read(std::span<const LetterAsk> asks) const {
    const auto ids = customers_of(asks);
    Readings read;
    read.debtors = store::read_letter_debtors(connection_, ids);
    read.people = store::read_letter_people(connection_, ids, on_);
    for (const auto& posted : store::read_posted_before(connection_, ids, on_))
        read.posted[posted.customer].push_back(posted);
    for (auto& dispute : store::read_letter_disputes(connection_, ids, on_))
        read.disputes[dispute.customer].push_back(std::move(dispute));
    std::vector<std::uint32_t> items;
    for (const auto& ask : asks) {
        for (const auto& item : ask.items)
            items.push_back(item.item_id);
        const auto index = receivables_.index_of(ask.customer);
        if (const auto credits = index ? credits_.find(*index) : credits_.end(); credits != credits_.end())
            items.insert(items.end(), credits->second.begin(), credits->second.end());
    }
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
    read.documents = store::read_letter_documents(connection_, items);
    return read;
}

std::vector<LetterCase> LetterDesk::cases(std::span<const LetterAsk> asks) const {
    const auto readings = read(asks);
    std::vector<LetterCase> made;
    made.reserve(asks.size());
    for (const auto& ask : asks)
        made.push_back(make(ask, readings));
    return made;
}

LetterCase LetterDesk::make(const LetterAsk& ask, const Readings& read) const {
    LetterCase letter;
    letter.kind = ask.kind;
    letter.channel = ask.channel;
    letter.tone = ask.tone;
    letter.document = ask.document;
    letter.on = on_;
    if (ask.deadline_days)
        letter.deadline = last_day_granted(on_, *ask.deadline_days, basis_.input.region);
    letter.sender = company_;
    letter.settings = settings_;
    letter.customer = ask.customer;
    letter.currency = receivables_.currency;
    letter.tracking = ask.tracking;
    letter.plan = ask.plan;
    // A formal notice claims what the law grants, the file that leaves too; what goes before only says that it is owed.
    letter.claims_interest = ask.kind == StepKind::formal_notice || ask.kind == StepKind::hand_over;
    if (ask.kind == StepKind::hand_over)
        letter.agency = ask.agency.empty() ? agency_ : ask.agency;
    know_customer(letter, ask, read);
    if (letter.document.empty() && ask.kind)
        letter.document = usual_document(*ask.kind, letter.tone);
    if (ask.is_receipt) {
        take_receipt(letter, ask, read);
    } else if (ask.kind == StepKind::thanks) {
        thank(letter, ask, read);
    } else if (ask.kind != StepKind::terms_reminder) {
        list_items(letter, ask, read);
        list_credits(letter, ask.is_statement, read);
        recall(letter, read);
        tell_disputes(letter, ask.about_disputes, read);
    }
    if (!ask.is_statement)
        state_claims(letter, connection_);
    enclose(letter);
    letter.reference = payment_reference(letter.customer_code, letter.items);
    return letter;
}

} // namespace encours
