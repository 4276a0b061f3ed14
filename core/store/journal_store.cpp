// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_store.h"

#include "core/base/environment_error.h"
#include "core/journal/chain.h"
#include "core/store/statement.h"

#include <algorithm>
#include <utility>

namespace encours::store {

namespace {

constexpr const char* last_entry = "SELECT id, digest FROM journal_entry ORDER BY id DESC LIMIT 1";
constexpr const char* add_entry = "INSERT INTO journal_entry (id, at_utc_ms, actor, event, entity, entity_id, facts,"
                                  " commitment, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* add_text = "INSERT INTO journal_text (journal_id, salt, text) VALUES (?, ?, ?)";
constexpr const char* all_entries =
    "SELECT id, at_utc_ms, actor, event, entity, entity_id, facts, commitment, digest, salt, text"
    " FROM journal_entry LEFT JOIN journal_text ON journal_id = id ORDER BY id";
constexpr const char* facts_of_event =
    "SELECT facts FROM journal_entry WHERE event = ?1 AND instr(facts, ?2) > 0 ORDER BY id";
constexpr const char* delete_text = "DELETE FROM journal_text WHERE journal_id = ?";

/// The tables hold 32 bytes by a CHECK; a file that was changed by hand may not.
Digest thirty_two_bytes(const Statement& row, int column, const std::filesystem::path& file) {
    const auto bytes = row.blob(column);
    Digest digest{};
    if (bytes.size() != digest.size()) {
        throw EnvironmentError(EnvironmentCode::corrupt, file, 0, "a digest of the journal is not 32 bytes");
    }
    std::transform(bytes.begin(), bytes.end(), digest.begin(), [](char c) { return static_cast<std::uint8_t>(c); });
    return digest;
}

JournalEntry entry_of(const Statement& row, const std::filesystem::path& file) {
    JournalEntry entry;
    entry.id = row.integer(0);
    entry.event = {row.integer(1), row.text(2), row.text(3), row.text(4), row.integer(5), row.text(6), {}};
    entry.commitment = thirty_two_bytes(row, 7, file);
    entry.digest = thirty_two_bytes(row, 8, file);
    if (!row.is_null(9)) {
        entry.text = JournalText{thirty_two_bytes(row, 9, file), row.text(10)};
    }
    return entry;
}

} // namespace

JournalHead append_to_journal(const Transaction& transaction, JournalEvent event) {
    const auto& connection = transaction.connection();
    const auto entry = next_entry(journal_head(connection), std::move(event));
    Statement(connection, add_entry)
        .bind(entry.id, entry.event.at_utc_ms, entry.event.actor, entry.event.event, entry.event.entity,
              entry.event.entity_id, entry.event.facts, entry.commitment, entry.digest)
        .run();
    if (entry.text) {
        Statement(connection, add_text).bind(entry.id, entry.text->salt, entry.text->text).run();
    }
    return {entry.id, entry.digest};
}

JournalHead journal_head(const Connection& connection) {
    Statement last(connection, last_entry);
    if (!last.step()) {
        return {};
    }
    return {last.integer(0), thirty_two_bytes(last, 1, connection.file())};
}

void read_journal(const Connection& connection, const std::function<bool(const JournalEntry&)>& visit) {
    Statement entries(connection, all_entries);
    while (entries.step() && visit(entry_of(entries, connection.file()))) {
    }
}

void read_journal_of(const Connection& connection, const std::string& event, const std::string& holding,
                     const std::function<void(const std::string& facts)>& visit) {
    Statement row(connection, facts_of_event);
    row.bind(event, holding);
    while (row.step())
        visit(row.text(0));
}

bool erase_journal_text(const Transaction& transaction, std::int64_t id) {
    return Statement(transaction.connection(), delete_text).bind(id).run() == 1;
}

} // namespace encours::store
