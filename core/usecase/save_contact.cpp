// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/save_contact.h"

#include "core/store/customer_correction_store.h"
#include "core/store/customer_sheet_store.h"
#include "core/store/hold_store.h"
#include "core/store/task_store.h"
#include "core/usecase/act_in_progress.h"

#include <algorithm>

namespace encours {

namespace {

using Reason = ActFailure::Reason;

constexpr ContactField fields[] = {ContactField::name, ContactField::role, ContactField::email, ContactField::phone,
                                   ContactField::mobile};
/// What lists of invoices tell of the customer's contact, whoever that is.
constexpr ContactField told_of_default[] = {ContactField::name, ContactField::role, ContactField::mobile};

bool is_empty(const Contact& contact) {
    return std::all_of(std::begin(fields), std::end(fields),
                       [&](ContactField field) { return contact.text(field).empty(); });
}

/// The person chose whom to write to: an import's contact of the customer is not this one.
void prefer(ActInProgress& act, CustomerId customer, ContactId contact) {
    store::set_default_contact(act.transaction(), act.history(), customer, contact);
    for (const auto field : told_of_default)
        store::record_correction(act.transaction(), act.history(), contact, key_of(field), {}, act.now(), act.actor());
}

/// The right addressee was looked for, and is found.
void end_search(ActInProgress& act, CustomerId customer, Date today) {
    (void)store::end_holds(act.scope(), customer, HoldKind::wrong_addressee, today, {});
    (void)store::finish_tasks(act.scope(), customer, TaskKind::find_addressee, today, {});
}

Result<DoneAct, ActFailure> add(ActInProgress& act, const SaveContactRequest& request, bool is_first, Date today) {
    auto contact = request.contact;
    contact.is_default = false;
    const auto id = store::add_contact(act.transaction(), act.history(), request.customer, contact);
    for (const auto field : fields) {
        if (!contact.text(field).empty())
            store::record_correction(act.transaction(), act.history(), id, key_of(field), {}, act.now(), act.actor());
    }
    if (request.contact.is_default || is_first)
        prefer(act, request.customer, id);
    end_search(act, request.customer, today);
    return act.commit("contact", id.value, {{"customer", request.customer.value}}, contact.name);
}

Result<DoneAct, ActFailure> correct(ActInProgress& act, const SaveContactRequest& request, const Contact& known) {
    std::vector<Fact> corrected;
    for (const auto field : fields) {
        const auto& text = request.contact.text(field);
        if (text == known.text(field))
            continue;
        store::set_contact_field(act.transaction(), act.history(), known.id, field, text);
        store::record_correction(act.transaction(), act.history(), known.id, key_of(field), known.text(field),
                                 act.now(), act.actor());
        corrected.push_back(key_of(field));
    }
    const bool is_preferred = request.contact.is_default && !known.is_default;
    if (is_preferred)
        prefer(act, request.customer, known.id);
    if (corrected.empty() && !is_preferred)
        return failure(ActFailure{Reason::nothing_corrected, {}});
    return act.commit("contact", known.id.value, {{"customer", request.customer.value}, {"fields", corrected}},
                      request.contact.name);
}

} // namespace

Result<DoneAct, ActFailure> save_contact(const SaveContactRequest& request, const Clock& clock) {
    const bool is_new = request.contact.id.value == 0;
    ActInProgress act(request.ledger, is_new ? "contact_added" : "contact_corrected", request.actor, clock);
    const auto sheet = store::read_customer_sheet(act.connection(), request.customer);
    if (!sheet)
        return failure(ActFailure{Reason::unknown_customer, {}});
    if (is_empty(request.contact))
        return failure(ActFailure{Reason::contact_empty, {}});
    if (is_new)
        return add(act, request, sheet->contacts.empty(), clock.today());
    const auto known = std::find_if(sheet->contacts.begin(), sheet->contacts.end(),
                                    [&](const Contact& one) { return one.id == request.contact.id; });
    if (known == sheet->contacts.end())
        return failure(ActFailure{Reason::unknown_contact, {}});
    return correct(act, request, *known);
}

Result<DoneAct, ActFailure> remove_contact(const ContactRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "contact_removed", request.actor, clock);
    const auto known = store::read_contact(act.connection(), request.contact);
    if (!known)
        return failure(ActFailure{Reason::unknown_contact, {}});
    const auto& [customer, contact] = *known;
    store::let_contact_leave(act.transaction(), act.history(), contact.id, clock.today());
    if (contact.is_default) {
        const auto sheet = store::read_customer_sheet(act.connection(), customer);
        if (sheet && !sheet->contacts.empty())
            prefer(act, customer, sheet->contacts.front().id);
    }
    return act.commit("contact", contact.id.value, {{"customer", customer.value}}, contact.name);
}

Result<DoneAct, ActFailure> reset_contact(const ContactRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "contact_reset", request.actor, clock);
    const auto known = store::read_contact(act.connection(), request.contact);
    if (!known)
        return failure(ActFailure{Reason::unknown_contact, {}});
    const auto& [customer, contact] = *known;
    std::vector<Fact> reset;
    for (const auto& correction : contact.corrections) {
        if (correction.told.empty())
            continue;
        store::forget_correction(act.history(), contact.id, key_of(correction.field));
        store::set_contact_field(act.transaction(), act.history(), contact.id, correction.field, correction.told);
        reset.push_back(key_of(correction.field));
    }
    if (reset.empty())
        return failure(ActFailure{Reason::not_corrected, {}});
    return act.commit("contact", contact.id.value, {{"customer", customer.value}, {"fields", reset}}, contact.name);
}

} // namespace encours
