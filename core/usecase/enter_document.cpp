// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/enter_document.h"

#include "core/matching/same_document.h"
#include "core/store/entry_store.h"
#include "core/usecase/act_in_progress.h"

namespace encours {

namespace {

using Reason = ActFailure::Reason;

PaymentTerms terms_of(const std::string& text) {
    const auto terms = parse_payment_terms(text);
    return terms.ok() ? terms.value() : PaymentTerms{};
}

std::optional<ActFailure> fault(const EnterDocumentRequest& request, const store::Connection& connection) {
    if (folded_number(request.number).empty())
        return ActFailure{Reason::number_missing, {}};
    if (request.gross <= 0)
        return ActFailure{Reason::amount_missing, {}};
    if (request.net && request.vat && *request.net + *request.vat != request.gross)
        return ActFailure{Reason::amounts_differ, {}};
    if (request.due && *request.due < request.issued)
        return ActFailure{Reason::day_before_start, to_iso(request.issued)};
    const auto folded = folded_number(request.number);
    for (const auto& [id, number] :
         store::numbers_of(connection, request.customer, request.kind == DocumentKind::credit_note)) {
        if (folded_number(number) == folded)
            return ActFailure{Reason::number_taken, number};
    }
    return std::nullopt;
}

} // namespace

EntryDefaults entry_defaults(const std::filesystem::path& ledger, CustomerId customer) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const auto known = store::read_entry_customer(connection, customer);
    return known ? EntryDefaults{terms_of(known->terms), known->currency} : EntryDefaults{};
}

Result<DoneAct, ActFailure> enter_document(const EnterDocumentRequest& request, const Clock& clock) {
    const bool is_credit = request.kind == DocumentKind::credit_note;
    ActInProgress act(request.ledger, is_credit ? "credit_note_entered" : "invoice_entered", request.actor, clock);
    const auto customer = store::read_entry_customer(act.connection(), request.customer);
    if (!customer)
        return failure(ActFailure{Reason::unknown_customer, {}});
    if (auto why = fault(request, act.connection()))
        return failure(*why);
    const auto sign = is_credit ? -1 : 1;
    const auto signed_part = [sign](std::optional<std::int64_t> part) {
        return part ? std::optional(sign * *part) : std::nullopt;
    };
    store::EnteredDocument document;
    document.customer = request.customer;
    document.kind = request.kind;
    document.number = request.number;
    document.issued = request.issued;
    // A day that was typed stands on the document: an import may know it better, as of any other.
    document.due_origin = request.due || is_credit ? DueOrigin::stated : DueOrigin::estimated;
    document.due = request.due ? *request.due
                   : is_credit ? request.issued
                               : due_date(terms_of(customer->terms), request.issued);
    document.gross = sign * request.gross;
    document.net = signed_part(request.net);
    document.vat = signed_part(request.vat);
    document.currency = customer->currency;
    document.label = request.label;
    const auto id = store::add_document(act.transaction(), act.history(), document);
    return act.commit(
        "invoice", id.value,
        {{"due", to_iso(document.due)}, {"gross_minor", document.gross}, {"issued", to_iso(request.issued)}},
        request.number, customer->name);
}

} // namespace encours
