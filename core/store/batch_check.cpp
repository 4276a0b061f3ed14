// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/import_facts.h"
#include "core/store/journal_store.h"
#include "core/store/soundness.h"
#include "core/store/statement.h"

#include <algorithm>
#include <map>

namespace encours::store {

namespace {

constexpr const char* all_batches = "SELECT uuid, file_digest, rows_read, rows_rejected FROM import_batch ORDER BY id";
constexpr const char* invoices_by_batch = "SELECT uuid, count(*), sum(gross_minor) FROM invoice JOIN import_batch ON "
                                          "import_batch.id = batch_id GROUP BY batch_id";
constexpr const char* payments_by_batch = "SELECT uuid, count(*), sum(amount_minor) FROM payment JOIN import_batch ON "
                                          "import_batch.id = batch_id GROUP BY batch_id";

/// What the journal tells of the batches.
struct Told {
    std::map<std::string, ImportFacts> imports;
    BatchChanges totals;
    std::int64_t unreadable = 0; ///< the id of an entry whose facts cannot be read
};

Told told_by_journal(const Connection& connection) {
    Told told;
    read_journal(connection, [&](const JournalEntry& entry) {
        const auto changes = batch_changes(entry.event.facts);
        const auto import = entry.event.event == "import" ? import_facts(entry.event.facts) : std::nullopt;
        if (!changes || (entry.event.event == "import" && !import)) {
            told.unreadable = entry.id;
            return false;
        }
        for (const auto& [batch, totals] : *changes) {
            told.totals[batch] += totals;
        }
        if (import) {
            told.imports.emplace(import->batch, *import);
        }
        return true;
    });
    return told;
}

BatchChanges found_in_rows(const Connection& connection) {
    BatchChanges found;
    Statement invoices(connection, invoices_by_batch);
    while (invoices.step()) {
        found[invoices.text(0)] += {invoices.integer(1), invoices.integer(2), 0, 0};
    }
    Statement payments(connection, payments_by_batch);
    while (payments.step()) {
        found[payments.text(0)] += {0, 0, payments.integer(1), payments.integer(2)};
    }
    return found;
}

/// Empty when the batch is as the journal tells.
std::string difference(const Statement& batch, const Told& told, const BatchChanges& found) {
    const auto uuid = batch.text(0);
    const auto import = told.imports.find(uuid);
    if (import == told.imports.end()) {
        return "no journal entry";
    }
    const auto digest = batch.blob(1);
    if (!std::equal(digest.begin(), digest.end(), import->second.file_digest.begin(), import->second.file_digest.end(),
                    [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; })) {
        return "another file than the journal tells";
    }
    if (batch.integer(2) != import->second.rows_read || batch.integer(3) != import->second.rows_rejected) {
        return "other numbers of rows read than the journal tells";
    }
    const auto of = [&](const BatchChanges& totals) {
        const auto own = totals.find(uuid);
        return own == totals.end() ? BatchTotals{} : own->second;
    };
    const auto expected = of(told.totals);
    const auto actual = of(found);
    if (expected == actual) {
        return {};
    }
    return std::to_string(actual.invoices) + " documents of " + std::to_string(actual.gross_minor) + " and " +
           std::to_string(actual.payments) + " settlements of " + std::to_string(actual.paid_minor) +
           " where the journal tells " + std::to_string(expected.invoices) + " of " +
           std::to_string(expected.gross_minor) + " and " + std::to_string(expected.payments) + " of " +
           std::to_string(expected.paid_minor);
}

} // namespace

Finding check_batches(const Connection& connection) {
    const auto told = told_by_journal(connection);
    if (told.unreadable != 0) {
        return {false, "the facts of journal entry " + std::to_string(told.unreadable) + " cannot be read"};
    }
    const auto found = found_in_rows(connection);
    std::int64_t batches = 0;
    Statement batch(connection, all_batches);
    while (batch.step()) {
        ++batches;
        const auto what = difference(batch, told, found);
        if (!what.empty()) {
            return {false, "batch " + batch.text(0) + ": " + what};
        }
    }
    return {true, std::to_string(batches) + " batches", {batches}};
}

} // namespace encours::store
