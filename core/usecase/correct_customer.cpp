// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/correct_customer.h"

#include "core/calendar/payment_terms.h"
#include "core/ledger/company_identity.h"
#include "core/store/customer_correction_store.h"
#include "core/store/customer_import_store.h"
#include "core/store/customer_sheet_store.h"
#include "core/usecase/act_in_progress.h"

namespace encours {

namespace {

using Reason = ActFailure::Reason;

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\n");
    return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(" \t\n") - first + 1);
}

/// As the ledger keeps it.
std::string kept_text(CustomerField field, const std::string& text) {
    if (is_identifier(field))
        return compact_identifier(text);
    if (field == CustomerField::terms) {
        // What cannot be read is kept as agreed: due days are estimated with the company's terms meanwhile.
        const auto terms = parse_payment_terms(text);
        return terms.ok() ? to_text(terms.value()) : trimmed(text);
    }
    return trimmed(text);
}

/// Whether `payer` is paid for by the customer, straight or through others.
bool is_circle(const store::Connection& connection, CustomerId customer, CustomerId payer) {
    for (int steps = 0; steps < 100; ++steps) {
        if (payer == customer)
            return true;
        const auto sheet = store::read_customer_sheet(connection, payer);
        if (!sheet || !sheet->payer)
            return false;
        payer = sheet->payer->id;
    }
    return true;
}

std::optional<ActFailure> fault(const store::Connection& connection, CustomerId customer, CustomerField field,
                                const std::string& text) {
    if (field == CustomerField::name && text.empty())
        return ActFailure{Reason::name_missing, {}};
    if (field != CustomerField::payer || text.empty())
        return std::nullopt;
    const auto payer = store::customer_of_code(connection, text);
    if (!payer || !store::read_customer_sheet(connection, payer->id))
        return ActFailure{Reason::payer_unknown, text};
    if (is_circle(connection, customer, payer->id))
        return ActFailure{Reason::payer_in_circle, payer->name};
    return std::nullopt;
}

/// Dates anew what was estimated by other terms.
void move_estimated_days(ActInProgress& act, CustomerId customer) {
    const auto sheet = store::read_customer_sheet(act.connection(), customer);
    const auto own = parse_payment_terms(sheet->identity.terms);
    const auto company = parse_payment_terms(sheet->company_terms);
    const auto terms = own.ok() ? own.value() : company.ok() ? company.value() : PaymentTerms{};
    store::CustomerImportStore items(act.transaction(), BatchId{}, act.history());
    for (const auto& item : items.estimated_items(customer)) {
        const auto due = due_date(terms, item.issued, item.received);
        if (due != item.due)
            items.set_due(item.id, due);
    }
}

} // namespace

Result<DoneAct, ActFailure> correct_customer(const CorrectCustomerRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "customer_corrected", request.actor, clock);
    const auto sheet = store::read_customer_sheet(act.connection(), request.customer);
    if (!sheet)
        return failure(ActFailure{Reason::unknown_customer, {}});
    std::vector<Fact> fields;
    std::string words;
    bool moves_days = false;
    for (const auto& change : request.changes) {
        const auto text = kept_text(change.field, change.text);
        const auto before = text_of(sheet->identity, change.field);
        if (text == before)
            continue;
        if (const auto why = fault(act.connection(), request.customer, change.field, text))
            return failure(*why);
        store::set_customer_field(act.transaction(), act.history(), request.customer, change.field, text);
        store::record_correction(act.transaction(), act.history(), request.customer, key_of(change.field), before,
                                 act.now(), request.actor);
        fields.push_back(key_of(change.field));
        words += (words.empty() ? "" : "; ") + std::string(key_of(change.field)) + ": " + before + " → " + text;
        moves_days = moves_days || change.field == CustomerField::terms;
    }
    if (fields.empty())
        return failure(ActFailure{Reason::nothing_corrected, {}});
    if (moves_days)
        move_estimated_days(act, request.customer);
    return act.commit("customer", request.customer.value, {{"fields", fields}}, sheet->identity.name, words);
}

Result<DoneAct, ActFailure> reset_customer(const ResetCustomerRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "customer_reset", request.actor, clock);
    const auto sheet = store::read_customer_sheet(act.connection(), request.customer);
    if (!sheet)
        return failure(ActFailure{Reason::unknown_customer, {}});
    const auto* correction = sheet->correction(request.field);
    if (correction == nullptr || correction->told.empty())
        return failure(ActFailure{Reason::not_corrected, {}});
    if (const auto why = fault(act.connection(), request.customer, request.field, correction->told))
        return failure(*why);
    store::forget_correction(act.history(), request.customer, key_of(request.field));
    store::set_customer_field(act.transaction(), act.history(), request.customer, request.field, correction->told);
    if (request.field == CustomerField::terms)
        move_estimated_days(act, request.customer);
    return act.commit("customer", request.customer.value, {{"fields", std::vector<Fact>{key_of(request.field)}}},
                      sheet->identity.name, std::string(key_of(request.field)));
}

Result<DoneAct, ActFailure> enter_customer(const EnterCustomerRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "customer_entered", request.actor, clock);
    const auto name = trimmed(request.identity.name);
    if (name.empty())
        return failure(ActFailure{Reason::name_missing, {}});
    auto code = trimmed(request.code);
    if (code.empty())
        code = store::next_customer_code(act.connection());
    if (const auto other = store::customer_of_code(act.connection(), code))
        return failure(ActFailure{Reason::code_taken, other->name});
    const auto id = store::add_customer(act.transaction(), act.history(), code, name);
    const CustomerIdentity empty;
    for (const auto field : all_customer_fields()) {
        const auto text = kept_text(field, text_of(request.identity, field));
        if (text == text_of(empty, field))
            continue;
        if (const auto why = fault(act.connection(), id, field, text))
            return failure(*why);
        if (field != CustomerField::name)
            store::set_customer_field(act.transaction(), act.history(), id, field, text);
        store::record_correction(act.transaction(), act.history(), id, key_of(field), {}, act.now(), request.actor);
    }
    return act.commit("customer", id.value, {{"code", code}}, name);
}

std::string free_customer_code(const std::filesystem::path& ledger) {
    return store::next_customer_code(store::open_ledger(ledger, store::Access::read));
}

} // namespace encours
