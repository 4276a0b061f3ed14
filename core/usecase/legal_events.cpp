// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/legal_events.h"

#include "core/store/attachment_store.h"
#include "core/store/claim_reader.h"
#include "core/store/entry_store.h"
#include "core/store/legal_event_store.h"
#include "core/usecase/act_in_progress.h"
#include "core/usecase/import_target.h"
#include "core/usecase/whole_file.h"

#include <algorithm>
#include <nlohmann/json.hpp>

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

/// The due items that a request is about, by their due days.
Result<std::vector<store::ClaimItemRow>, ActFailure>
items_of(const store::Connection& connection, const RecordLegalEventRequest& request, CustomerId customer) {
    auto invoices = request.more;
    invoices.insert(invoices.begin(), *request.invoice);
    std::vector<store::ClaimItemRow> items;
    for (const auto invoice : invoices) {
        const auto claim = store::read_named_claim(connection, invoice);
        if (!claim || claim->customer != customer)
            return failure(ActFailure{Reason::unknown_document, {}});
        if (request.on < claim->issued)
            return failure(ActFailure{Reason::day_before_start, to_iso(claim->issued)});
        for (auto& row : store::read_claims(connection, customer, invoice)) {
            for (auto& item : row.items) {
                if (item.amount > 0 && (!request.item || *request.item == item.id))
                    items.push_back(std::move(item));
            }
        }
    }
    if (items.empty())
        return failure(ActFailure{Reason::unknown_document, {}});
    std::stable_sort(items.begin(), items.end(),
                     [](const store::ClaimItemRow& a, const store::ClaimItemRow& b) { return a.due < b.due; });
    return items;
}

/// One event for each due item; the amount in the order of their due days, each up to its own.
Result<std::vector<LegalEvent>, ActFailure>
events_of_invoices(const store::Connection& connection, const RecordLegalEventRequest& request, CustomerId customer) {
    const auto items = items_of(connection, request, customer);
    if (!items.ok())
        return failure(items.error());
    std::vector<LegalEvent> events;
    auto left = request.amount.value_or(0);
    for (const auto& item : items.value()) {
        auto event = event_of(request, customer);
        event.item = item.id;
        if (request.amount) {
            event.amount = std::min(left, item.amount);
            left -= *event.amount;
            if (*event.amount == 0)
                continue;
        }
        events.push_back(std::move(event));
    }
    if (left > 0)
        return failure(ActFailure{Reason::part_too_large, {}});
    return events;
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

nlohmann::json facts_of(const RecordLegalEventRequest& request, CustomerId customer) {
    nlohmann::json facts{{"customer", customer.value}, {"kind", key_of(request.kind)}, {"on", to_iso(request.on)}};
    if (request.invoice)
        facts["invoice"] = request.invoice->value;
    if (request.amount)
        facts["amount_minor"] = *request.amount;
    if (request.until)
        facts["until"] = to_iso(*request.until);
    if (request.contract_rate_granted)
        facts["contract_rate_granted"] = true;
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
        events = std::move(made.value());
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
    LegalEventId first{0};
    for (auto& event : events) {
        if (store::is_recorded(act.connection(), event))
            continue;
        if (first.value != 0 && request.proof && event.reference.empty())
            event.reference = text_of(request.proof->filename());
        const auto id = store::add_legal_event(act.transaction(), act.history(), event, act.now(), request.actor);
        first = first.value == 0 ? id : first;
    }
    if (first.value == 0)
        return failure(ActFailure{Reason::already_recorded, {}});
    if (request.proof) {
        if (const auto fault = attach_proof(act, *request.proof, *request.invoice, first))
            return failure(*fault);
    }
    const auto words =
        request.reference + (request.reference.empty() || request.note.empty() ? "" : ": ") + request.note;
    return act.commit("legal_event", first.value, facts_of(request, customer), name, words);
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
