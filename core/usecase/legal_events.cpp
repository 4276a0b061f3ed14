// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/legal_events.h"

#include "core/store/attachment_store.h"
#include "core/store/claim_reader.h"
#include "core/store/entry_store.h"
#include "core/store/legal_event_store.h"
#include "core/usecase/act_in_progress.h"
#include "core/usecase/claim_inputs.h"
#include "core/usecase/import_target.h"
#include "core/usecase/insolvency.h"
#include "core/usecase/whole_file.h"

#include <algorithm>

namespace encours {

namespace {

using Reason = ActFailure::Reason;

std::optional<ActFailure> fault_of_days(const RecordLegalEventRequest& request, Date today) {
    if (request.on > today || (request.until && *request.until > today))
        return ActFailure{Reason::day_in_future, {}};
    if (request.until && *request.until < request.on)
        return ActFailure{Reason::day_before_start, to_iso(request.on)};
    if (request.amount && *request.amount <= 0)
        return ActFailure{Reason::amount_missing, {}};
    if (is_of_customer(request.kind) && request.invoice)
        return ActFailure{Reason::kind_of_customer, {}};
    return std::nullopt;
}

LegalEvent event_of(const RecordLegalEventRequest& request, CustomerId customer) {
    LegalEvent event;
    event.customer = customer;
    event.kind = request.kind;
    event.on = request.on;
    event.until = has_end(request.kind) ? request.until : std::nullopt;
    event.amount = request.amount;
    event.contract_rate_granted = request.kind == LegalEventKind::judgment && request.contract_rate_granted;
    event.reference = request.reference;
    event.note = request.note;
    return event;
}

/// A due item that a request is about, what is open of it on that day, and its part of the amount.
struct ConcernedItem {
    DueItemId id;
    Date due;
    std::int64_t amount = 0, open = 0, part = 0;
};

/// By their due days.
Result<std::vector<ConcernedItem>, ActFailure> items_of(const store::Connection& connection,
                                                        const RecordLegalEventRequest& request, CustomerId customer) {
    auto invoices = request.more;
    invoices.insert(invoices.begin(), *request.invoice);
    std::vector<ConcernedItem> items;
    for (auto one = invoices.begin(); one != invoices.end(); ++one) {
        if (std::find(invoices.begin(), one, *one) != one)
            continue; // named twice
        const auto invoice = *one;
        const auto claim = store::read_named_claim(connection, invoice);
        if (!claim || claim->customer != customer)
            return failure(ActFailure{Reason::unknown_document, {}});
        if (request.on < claim->issued)
            return failure(ActFailure{Reason::day_before_start, to_iso(claim->issued)});
        for (const auto& row : store::read_claims(connection, customer, invoice)) {
            for (const auto& item : row.items) {
                if (item.amount > 0 && (!request.item || *request.item == item.id))
                    items.push_back(
                        {item.id, item.due, item.amount, claim_input(item, row.issued, {}, {}, request.on).open, 0});
            }
        }
    }
    if (items.empty())
        return failure(ActFailure{Reason::unknown_document, {}});
    std::stable_sort(items.begin(), items.end(),
                     [](const ConcernedItem& a, const ConcernedItem& b) { return a.due < b.due; });
    return items;
}

/// In the order of the due days, each up to what was open of it, then up to its own amount. False: there is more.
bool spread(std::int64_t amount, std::vector<ConcernedItem>& items) {
    const auto give = [&amount](ConcernedItem& item, std::int64_t most) {
        const auto more = std::clamp<std::int64_t>(most - item.part, 0, amount);
        item.part += more;
        amount -= more;
    };
    for (auto& item : items)
        give(item, item.open);
    for (auto& item : items)
        give(item, item.amount);
    return amount == 0;
}

/// One event for each due item. What a judgment awards nothing of, it settles all the same; what else has no part of
/// the
/// amount is not concerned.
Result<std::vector<LegalEvent>, ActFailure>
events_of_invoices(const store::Connection& connection, const RecordLegalEventRequest& request, CustomerId customer) {
    auto concerned = items_of(connection, request, customer);
    if (!concerned.ok())
        return failure(concerned.error());
    auto items = std::move(concerned).value();
    if (!spread(request.amount.value_or(0), items))
        return failure(ActFailure{Reason::part_too_large, {}});
    std::vector<LegalEvent> events;
    for (const auto& item : items) {
        const bool is_judged = request.kind == LegalEventKind::judgment && item.open > 0;
        if (request.amount && item.part == 0 && !is_judged)
            continue;
        auto event = event_of(request, customer);
        event.item = item.id;
        if (request.amount)
            event.amount = item.part;
        events.push_back(std::move(event));
    }
    return events;
}

/// What is there already, with all that `event` knows beside: the end of an instance, a proof that came later. Nothing
/// where
/// they say different things, so that they are two events.
std::optional<LegalEvent> completed(LegalEvent there, const LegalEvent& event) {
    const auto differ = [](const auto& a, const auto& b) { return a && b && *a != *b; };
    if (differ(there.until, event.until) || differ(there.amount, event.amount))
        return std::nullopt;
    there.until = there.until ? there.until : event.until;
    there.amount = there.amount ? there.amount : event.amount;
    there.contract_rate_granted = there.contract_rate_granted || event.contract_rate_granted;
    there.reference = there.reference.empty() ? event.reference : there.reference;
    there.note = there.note.empty() ? event.note : there.note;
    return there;
}

bool say_the_same(const LegalEvent& a, const LegalEvent& b) {
    return a.until == b.until && a.amount == b.amount && a.contract_rate_granted == b.contract_rate_granted &&
           a.reference == b.reference && a.note == b.note;
}

/// Adds the event, or what it adds to one that is there. Nothing where it says nothing new.
std::optional<LegalEventId> enter(ActInProgress& act, const LegalEvent& event, bool has_proof,
                                  const std::string& actor) {
    for (const auto& there : store::events_of_the_same_day(act.connection(), event)) {
        const auto known = completed(there, event);
        if (!known)
            continue;
        if (!say_the_same(*known, there))
            store::complete_legal_event(act.transaction(), act.history(), *known);
        else if (!has_proof || there.attachment)
            return std::nullopt;
        return there.id;
    }
    return store::add_legal_event(act.transaction(), act.history(), event, act.now(), actor);
}

/// The proof is attached to the invoice, and is that of the first of the events; the others name it.
std::optional<ActFailure> attach_proof(ActInProgress& act, const std::filesystem::path& path, InvoiceId invoice,
                                       LegalEventId event) {
    const auto name = text_of(path.filename());
    const auto document = store::read_attaching_document(act.connection(), invoice);
    const auto file = read_keepable_file(path);
    if (!document || file.fault)
        return ActFailure{file.fault.value_or(Reason::unknown_document), name};
    if (store::is_attached(act.connection(), invoice, file.digest)) {
        store::make_proof(act.transaction(), act.history(), invoice, file.digest, event);
        return std::nullopt;
    }
    (void)store::add_attachment(act.transaction(), act.history(), *document,
                                {name, file.media_type, file.bytes, file.digest, act.now(), event});
    return std::nullopt;
}

Facts facts_of(const RecordLegalEventRequest& request, CustomerId customer) {
    Facts facts{{"customer", customer.value}, {"kind", key_of(request.kind)}, {"on", to_iso(request.on)}};
    if (request.invoice)
        facts.set("invoice", request.invoice->value);
    if (request.amount)
        facts.set("amount_minor", *request.amount);
    if (request.until)
        facts.set("until", to_iso(*request.until));
    if (request.contract_rate_granted)
        facts.set("contract_rate_granted", true);
    return facts;
}

std::vector<LegalEvent> latest_first(std::vector<LegalEvent> events) {
    std::reverse(events.begin(), events.end());
    return events;
}

} // namespace

Result<DoneAct, ActFailure> record_legal_event(const RecordLegalEventRequest& request, const Clock& clock) {
    if (const auto fault = fault_of_days(request, clock.today()))
        return failure(*fault);
    ActInProgress act(request.ledger, "legal_event_recorded", request.actor, clock);
    auto customer = request.customer;
    std::string name;
    std::vector<LegalEvent> events;
    if (request.invoice) {
        const auto claim = store::read_named_claim(act.connection(), *request.invoice);
        if (!claim)
            return failure(ActFailure{Reason::unknown_document, {}});
        auto made = events_of_invoices(act.connection(), request, claim->customer);
        if (!made.ok())
            return failure(made.error());
        events = std::move(made).value();
        customer = claim->customer;
        name = claim->number;
    } else {
        const auto known = store::read_entry_customer(act.connection(), request.customer);
        if (!known)
            return failure(ActFailure{Reason::unknown_customer, {}});
        if (request.proof)
            return failure(ActFailure{Reason::unknown_document, text_of(request.proof->filename())});
        events.push_back(event_of(request, customer));
        name = known->name;
    }
    std::optional<LegalEventId> first;
    for (auto& event : events) {
        if (first && request.proof && event.reference.empty())
            event.reference = text_of(request.proof->filename());
        const auto entered = enter(act, event, request.proof.has_value() && !first, request.actor);
        first = first ? first : entered;
    }
    if (request.kind == LegalEventKind::insolvency_opened &&
        freeze_for_insolvency(act, {customer, request.on, request.published, request.addressee, request.note}) &&
        !first)
        first = store::events_of_the_same_day(act.connection(), events.front()).front().id;
    if (!first)
        return failure(ActFailure{Reason::already_recorded, {}});
    if (request.proof) {
        if (const auto fault = attach_proof(act, *request.proof, *request.invoice, *first))
            return failure(*fault);
    }
    const auto words =
        request.reference + (request.reference.empty() || request.note.empty() ? "" : ": ") + request.note;
    return act.commit("legal_event", first->value, facts_of(request, customer), name, words);
}

std::vector<LegalEvent> legal_events_of(const std::filesystem::path& ledger, CustomerId customer) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    return latest_first(store::legal_events_of(connection, customer));
}

std::vector<LegalEvent> legal_events_of(const std::filesystem::path& ledger, InvoiceId invoice) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    return latest_first(store::legal_events_of(connection, invoice));
}

} // namespace encours
