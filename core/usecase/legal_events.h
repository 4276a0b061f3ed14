// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/legal_event.h"
#include "core/usecase/act.h"

#include <optional>
#include <string>
#include <vector>

namespace encours {

// What the law counts from: recorded with its day and its proof, taken back by undo_act. All throw store's
// EnvironmentError.

struct RecordLegalEventRequest {
    std::filesystem::path ledger;
    LegalEventKind kind{};
    CustomerId customer;
    std::optional<InvoiceId> invoice; ///< nothing: all that the customer owes
    std::optional<DueItemId> item;    ///< one due item of the invoice; nothing: all of its due items
    std::vector<InvoiceId> more = {}; ///< other invoices of the same customer that the event is about too
    Date on;
    std::optional<Date> until;
    /// Minor units of the invoice's currency. Over several due items it is spread in the order of their due days, first
    /// over
    /// what is open of each on that day.
    std::optional<std::int64_t> amount;
    bool contract_rate_granted = false;
    std::string reference, note;
    std::optional<std::filesystem::path> proof; ///< a file to attach; wants an invoice
    std::string actor;
    // Of an insolvency_opened: reminders stop, and the claim must be declared (insolvency.h).
    std::optional<Date> published = {}; ///< in the BODACC
    std::string addressee = {};         ///< the court's officer
};

/// Refused: unknown_customer, unknown_document, day_in_future, day_before_start (`text`: the day; an end before its
/// start, a
/// day before the invoice's), amount_missing (not positive), part_too_large (more than the invoice), already_recorded
/// (the
/// same kind, day and due item, and nothing that was not known of it), kind_of_customer (an insolvency is of the
/// customer, not of an invoice), and what
/// attach_files refuses of a file.
/// What is new of an event that is there completes it: the end of an instance, a reference, a proof.
[[nodiscard]] Result<DoneAct, ActFailure> record_legal_event(const RecordLegalEventRequest& request,
                                                             const Clock& clock);

/// Of a customer as a whole and of all its invoices, the latest first.
[[nodiscard]] std::vector<LegalEvent> legal_events_of(const std::filesystem::path& ledger, CustomerId customer);
/// That bear on an invoice: its own, and those of its customer as a whole; the latest first.
[[nodiscard]] std::vector<LegalEvent> legal_events_of(const std::filesystem::path& ledger, InvoiceId invoice);

} // namespace encours
