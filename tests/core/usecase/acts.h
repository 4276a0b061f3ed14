// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/act.h"
#include "tests/core/usecase/importing.h"

namespace encours::test {

inline std::int64_t item_of(const Importing& ledger, const std::string& number) {
    return ledger.number("SELECT d.id FROM due_item d JOIN invoice i ON i.id = d.invoice_id WHERE i.number = '" +
                         number + "' ORDER BY d.id LIMIT 1");
}

inline CustomerId customer_of(const Importing& ledger, const std::string& code) {
    return CustomerId{ledger.number("SELECT id FROM customer WHERE code = '" + code + "'")};
}

/// "2026-02-01|0": due day and origin.
inline std::string due_of(const Importing& ledger, const std::string& number) {
    return ledger.rows("SELECT date(d.due * 86400, 'unixepoch'), d.due_origin FROM due_item d"
                       " JOIN invoice i ON i.id = d.invoice_id WHERE i.number = '" +
                           number + "'",
                       2);
}

/// All that is open, of every document.
inline std::string open_of(const Importing& ledger) {
    return ledger.rows("SELECT i.number, d.amount_minor - (SELECT coalesce(sum(a.amount_minor), 0) FROM allocation a"
                       " WHERE a.due_item_id = d.id) FROM due_item d JOIN invoice i ON i.id = d.invoice_id"
                       " ORDER BY i.number",
                       2);
}

/// What the journal's last entry says happened, without the act's identity.
inline std::string last_facts(const Importing& ledger) {
    return ledger.rows("SELECT json_remove(facts, '$.act') FROM journal_entry ORDER BY id DESC LIMIT 1", 1);
}

inline Date date(const char* iso) { return from_iso(iso).value(); }

inline bool undo(Importing& ledger, const Result<DoneAct, ActFailure>& done) {
    return done.ok() && undo_act({ledger.ledger, done.value().act, "Jeanne"}, ledger.clock).ok();
}

} // namespace encours::test
