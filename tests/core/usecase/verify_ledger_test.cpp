// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/verify_ledger.h"

#include "core/store/journal_store.h"
#include "core/store/transaction.h"
#include "tests/core/usecase/demonstration_ledger.h"

#include <fstream>
#include <map>

using namespace encours;
using encours::test::DemonstrationLedger;

namespace {

using Names = std::set<std::string>;

Names failing(const std::filesystem::path& file) {
    const auto checks = verify_ledger(file);
    REQUIRE(checks.ok());
    Names names;
    for (const auto& check : checks.value()) {
        if (!check.holds) {
            names.insert(check.name);
            INFO(check.name);
            CHECK_FALSE(check.detail.empty());
        }
    }
    return names;
}

void enter_note(const std::filesystem::path& file) {
    store::Connection connection(file, store::Access::write);
    store::Transaction transaction(connection);
    (void)store::append_to_journal(transaction, {1, "claire", "note", "", 0, "{}", "Madame Dupont a appelé"});
    transaction.commit();
}

} // namespace

TEST_CASE("a ledger that nobody touched holds in every check, and is not changed", "[usecase]") {
    const DemonstrationLedger ledger;
    enter_note(ledger.file());
    const auto written = std::filesystem::last_write_time(ledger.file());
    CHECK(failing(ledger.file()).empty());
    CHECK(verify_ledger(ledger.file()).value().size() == 12);
    CHECK(std::filesystem::last_write_time(ledger.file()) == written);
    CHECK(ledger.files() == Names{"demo.encours"});
}

TEST_CASE("each thing that is changed behind the program's back shows in its own check", "[usecase]") {
    struct Damage {
        const char* sql;
        Names shows_in;
    };
    const auto damage = GENERATE(
        Damage{"INSERT INTO document (digest, media_type, bytes) VALUES (zeroblob(32), 'application/pdf', x'25')",
               {"stored_files"}},
        Damage{"UPDATE invoice SET kind = 9 WHERE id = 1", {"integrity", "memory_equals_file"}},
        Damage{"DELETE FROM customer WHERE id = 1", {"foreign_keys", "memory_equals_file"}},
        Damage{"DROP INDEX due_item_by_invoice", {"schema"}}, Damage{"CREATE TABLE more (a)", {"schema"}},
        Damage{"DROP VIEW v_invoice; CREATE VIEW v_invoice AS SELECT 1 AS one", {"schema"}},
        Damage{"UPDATE journal_entry SET actor = 'nobody' WHERE id = 1", {"journal_chain"}},
        Damage{"DELETE FROM journal_entry WHERE id = 1", {"batches_match_journal", "journal_chain"}},
        Damage{"UPDATE journal_text SET text = 'nothing was said'", {"journal_texts"}},
        Damage{"UPDATE due_item SET amount_minor = amount_minor + 1 WHERE id = (SELECT id FROM due_item WHERE"
               " amount_minor > 0 LIMIT 1)",
               {"document_totals"}},
        Damage{"DELETE FROM due_item WHERE id = (SELECT id FROM due_item WHERE id NOT IN (SELECT due_item_id FROM"
               " allocation) AND id NOT IN (SELECT due_item_id FROM dispute) AND id NOT IN (SELECT due_item_id FROM "
               "standing) AND id NOT IN (SELECT due_item_id FROM run_line WHERE due_item_id IS NOT NULL) AND id NOT IN"
               " (SELECT due_item_id FROM item_state) AND id NOT IN (SELECT due_item_id FROM promise_item)"
               " AND amount_minor > 0 LIMIT 1)",
               {"document_totals"}},
        Damage{"UPDATE allocation SET amount_minor = 2 * amount_minor WHERE due_item_id = (SELECT min(due_item_id) FROM"
               " allocation WHERE payment_id IS NOT NULL)",
               {"allocations_within"}},
        Damage{
            "INSERT INTO payment (id, customer_id, paid, amount_minor, currency, batch_id) VALUES (90000, 1, 20000, 1,"
            " 'EUR', 1); UPDATE id_sequence SET last_id = 90000 WHERE table_name = 'payment'",
            {"batches_match_journal"}},
        Damage{"UPDATE import_batch SET file_digest = zeroblob(32)", {"batches_match_journal"}},
        Damage{"UPDATE import_batch SET rows_read = rows_read + 1", {"batches_match_journal"}},
        Damage{"UPDATE id_sequence SET last_id = last_id - 1 WHERE table_name = 'invoice'", {"ids_in_sequence"}},
        Damage{"UPDATE invoice SET currency = 'XXQ' WHERE id = 1", {"memory_equals_file"}});
    const DemonstrationLedger ledger;
    enter_note(ledger.file());
    ledger.change(damage.sql);
    INFO(damage.sql);
    CHECK(failing(ledger.file()) == damage.shows_in);
}

TEST_CASE("a text that was erased is no fault", "[usecase]") {
    const DemonstrationLedger ledger;
    enter_note(ledger.file());
    ledger.change("DELETE FROM journal_text");
    const auto checks = verify_ledger(ledger.file());
    REQUIRE(checks.ok());
    std::map<std::string, std::string> details;
    for (const auto& check : checks.value()) {
        CHECK(check.holds);
        details[check.name] = check.detail;
    }
    CHECK(details["journal_texts"] == "0 texts, 1 erased");
    const store::Connection connection(ledger.file(), store::Access::read);
    const auto entries = connection.integer("SELECT count(*) FROM journal_entry");
    CHECK(entries > 1);
    CHECK_THAT(details["journal_chain"], test::contains_text(std::to_string(entries) + " entries, head "));
}

TEST_CASE("damaged pages are a fault of the file, not an exception", "[usecase]") {
    const auto first_page = GENERATE(1, 40); // with the schema, and without
    const DemonstrationLedger ledger;
    const auto size = static_cast<std::streamoff>(std::filesystem::file_size(ledger.file()));
    {
        std::fstream bytes(ledger.file(), std::ios::binary | std::ios::in | std::ios::out);
        for (std::streamoff page = first_page; (page + 1) * 4096 <= size; ++page) {
            bytes.seekp(page * 4096 + 8);
            bytes << "damaged by a bad disk, damaged by a bad disk";
        }
    }
    CHECK(failing(ledger.file()).count("integrity") == 1);
}

TEST_CASE("what is no ledger cannot be verified, and a verification can be given up", "[usecase]") {
    const DemonstrationLedger ledger;
    CHECK(verify_ledger(ledger.folder() / "absent.encours").error() == OpenError::not_found);
    std::ofstream(ledger.folder() / "text.encours") << "bonjour";
    CHECK(verify_ledger(ledger.folder() / "text.encours").error() == OpenError::not_a_ledger);

    int asked = 0;
    const Progress give_up{[&](std::int64_t, std::int64_t) { return ++asked < 4; }};
    const auto checks = verify_ledger(ledger.file(), give_up);
    REQUIRE_FALSE(checks.ok());
    CHECK(checks.error() == OpenError::cancelled);
}
