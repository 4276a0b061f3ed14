// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/verify_ledger.h"

#include "core/journal/chain.h"
#include "core/store/connection.h"
#include "core/store/journal_store.h"
#include "core/store/memory_check.h"
#include "core/store/receivables_load.h"
#include "core/store/soundness.h"
#include "core/store/sqlite_error.h"
#include "core/store/transaction.h"
#include "core/usecase/letter_digests.h"
#include "core/usecase/open_error.h"

#include <functional>
#include <optional>

namespace encours {

namespace {

using store::Connection;
using store::Finding;

std::string fault_text(ChainFault fault) {
    switch (fault) {
    case ChainFault::none:
        return "";
    case ChainFault::number_missing:
        return "an entry was removed, added or moved before number ";
    case ChainFault::digest_differs:
        return "not what was written: entry ";
    case ChainFault::text_differs:
        return "another text than was written: entry ";
    case ChainFault::head_missing:
        return "the noted head is missing";
    }
    return "";
}

Finding check_chain(const Connection& connection) {
    ChainCheck check;
    store::read_journal(connection, [&](JournalEntry entry) {
        entry.text.reset(); // texts have their own check
        check.see(entry);
        return true;
    });
    check.end();
    if (check.fault() != ChainFault::none) {
        return {false, fault_text(check.fault()) + std::to_string(check.faulty_id())};
    }
    const auto entries = check.head().id;
    return {true, std::to_string(entries) + " entries, head " + to_hex(check.head().digest), {entries}};
}

Finding check_texts(const Connection& connection) {
    std::int64_t texts = 0;
    std::int64_t erased = 0;
    std::int64_t wrong = 0;
    store::read_journal(connection, [&](const JournalEntry& entry) {
        texts += entry.text ? 1 : 0;
        erased += !entry.text && entry.commitment != Digest{} ? 1 : 0;
        if (entry.text && commitment_to(entry.text->salt, entry.text->text) != entry.commitment && wrong == 0) {
            wrong = entry.id;
        }
        return true;
    });
    if (wrong != 0) {
        return {false, fault_text(ChainFault::text_differs) + std::to_string(wrong)};
    }
    return {true, std::to_string(texts) + " texts, " + std::to_string(erased) + " erased", {texts, erased}};
}

/// Bytes that were exchanged for others together with their digest are found here.
Finding check_letters(const Connection& connection) {
    const auto different = difference_from_journal(connection);
    return different.empty() ? Finding{true, ""} : Finding{false, "not what the journal names: message " + different};
}

Finding check_memory(const Connection& connection) {
    const store::ReadTransaction state(connection);
    const auto receivables = store::load_receivables(connection);
    auto difference = store::difference_from_file(connection, *receivables);
    if (!difference.empty()) {
        return {false, std::move(difference)};
    }
    const auto items = static_cast<std::int64_t>(receivables->item_count());
    return {true, std::to_string(items) + " due items", {items}};
}

struct NamedCheck {
    const char* name;
    std::function<Finding(const Connection&)> run;
};

const std::vector<NamedCheck>& all_checks() {
    static const std::vector<NamedCheck> checks{
        {"integrity", store::check_integrity},
        {"foreign_keys", store::check_foreign_keys},
        {"schema", store::check_schema},
        {"journal_chain", check_chain},
        {"journal_texts", check_texts},
        {"document_totals", store::check_document_totals},
        {"allocations_within", store::check_allocations},
        {"batches_match_journal", store::check_batches},
        {"ids_in_sequence", store::check_ids},
        {"stored_files", store::check_stored_files},
        {"letters_match_journal", check_letters},
        {"memory_equals_file", check_memory},
    };
    return checks;
}

/// A file that is damaged may not even let a check run: that is a fault too, and the next check is still made.
Finding run_check(const NamedCheck& check, const Connection& connection) {
    try {
        return check.run(connection);
    } catch (const EnvironmentError& error) {
        if (error.code() != EnvironmentCode::corrupt && error.code() != EnvironmentCode::not_a_ledger) {
            throw;
        }
        return {false, error.what()};
    }
}

} // namespace

Result<std::vector<Check>, OpenError> verify_ledger(const std::filesystem::path& path, const Progress& progress) {
    try {
        // As it stands, also when it is older: verifying changes nothing.
        Connection connection(path, store::Access::read);
        std::vector<Check> checks;
        const auto total = static_cast<std::int64_t>(all_checks().size());
        connection.stop_when([&] { return !progress.goes_on(static_cast<std::int64_t>(checks.size()), total); });
        for (const auto& check : all_checks()) {
            if (!progress.goes_on(static_cast<std::int64_t>(checks.size()), total)) {
                return failure(OpenError::cancelled);
            }
            auto finding = run_check(check, connection);
            checks.push_back({check.name, finding.holds, std::move(finding.detail), std::move(finding.counts)});
        }
        return checks;
    } catch (const store::Interrupted&) {
        return failure(OpenError::cancelled);
    } catch (const EnvironmentError& error) {
        if (error.code() == EnvironmentCode::corrupt) { // so damaged that it does not even open
            return std::vector<Check>{{all_checks().front().name, false, error.what()}};
        }
        if (const auto expected = open_error(error)) {
            return failure(*expected);
        }
        throw;
    }
}

} // namespace encours
