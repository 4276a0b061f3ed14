// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/legal_event.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <functional>
#include <vector>

namespace encours::store {

/// Of a customer as a whole and of all its invoices; by their days, then in the order of entry.
[[nodiscard]] std::vector<LegalEvent> legal_events_of(const Connection& connection, CustomerId customer);
/// That bear on an invoice: its own, and its customer's as a whole.
[[nodiscard]] std::vector<LegalEvent> legal_events_of(const Connection& connection, InvoiceId invoice);
/// All of the ledger, with `proved()` right, without who entered them and their acts.
[[nodiscard]] std::vector<LegalEvent> all_legal_events(const Connection& connection);
[[nodiscard]] bool has_legal_events(const Connection& connection);

/// Those of the same kind, day, customer and item, in the order of entry; without their acts.
[[nodiscard]] std::vector<LegalEvent> events_of_the_same_day(const Connection& connection, const LegalEvent& event);
/// Its id, entry and act are given by the ledger.
LegalEventId add_legal_event(const Transaction& transaction, RowHistory& history, const LegalEvent& event,
                             std::int64_t now_utc_ms, const std::string& actor);

/// Writes what is known of one that is there: its end, amount, rate, reference and note.
void complete_legal_event(const Transaction& transaction, RowHistory& history, const LegalEvent& event);

/// The UUID of the act that added the row of a table, or of the last one that changed it since; empty where none did.
[[nodiscard]] std::string last_act_on(const Connection& connection, const char* table, std::int64_t id);

} // namespace encours::store
