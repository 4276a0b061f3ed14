// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entry.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <functional>
#include <string>

namespace encours::store {

/// Enters an event at the journal's end, within the transaction of the change that it tells of: both are committed, or
/// neither. Gives the new head.
JournalHead append_to_journal(const Transaction& transaction, JournalEvent event);

[[nodiscard]] JournalHead journal_head(const Connection& connection);

/// All entries in their order, with the texts that still stand. `visit` says false to stop.
void read_journal(const Connection& connection, const std::function<bool(const JournalEntry&)>& visit);

/// The facts of the entries of an event that hold a text, in their order; "": of all.
void read_journal_of(const Connection& connection, const std::string& event, const std::string& holding,
                     const std::function<void(const std::string& facts)>& visit);

/// Erases the personal text and salt of an entry (GDPR art. 17): the chain stays whole. False when there is none. That
/// it was done is an event of its own, which the caller enters.
bool erase_journal_text(const Transaction& transaction, std::int64_t id);

} // namespace encours::store
