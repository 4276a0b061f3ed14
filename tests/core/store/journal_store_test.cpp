// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_store.h"

#include "core/base/environment_error.h"
#include "core/journal/chain.h"
#include "tests/catch.h"
#include "tests/core/store/scratch_ledger.h"

#include <vector>

using namespace encours;
using namespace encours::store;
using encours::test::ScratchLedger;

namespace {

JournalHead enter(Connection& connection, const std::string& event, const std::string& text = "") {
    Transaction transaction(connection);
    const auto head =
        append_to_journal(transaction, {1'800'000'000'000, "claire", event, "customer", 7, R"({"amount":12})", text});
    transaction.commit();
    return head;
}

ChainCheck checked(const Connection& connection, std::optional<JournalHead> noted = std::nullopt) {
    ChainCheck check(noted);
    read_journal(connection, [&](const JournalEntry& entry) {
        check.see(entry);
        return true;
    });
    check.end();
    return check;
}

} // namespace

TEST_CASE("what is entered is read back, in one chain") {
    const ScratchLedger ledger;
    auto connection = ledger.open();
    CHECK(journal_head(connection) == JournalHead{});
    enter(connection, "import");
    const auto head = enter(connection, "note", "Madame Dupont a appelé");
    CHECK(journal_head(connection) == head);

    std::vector<JournalEntry> entries;
    read_journal(connection, [&](const JournalEntry& entry) {
        entries.push_back(entry);
        return true;
    });
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].event.event == "import");
    CHECK_FALSE(entries[0].text);
    CHECK(entries[1].event.actor == "claire");
    CHECK(entries[1].event.entity == "customer");
    CHECK(entries[1].event.entity_id == 7);
    CHECK(entries[1].event.facts == R"({"amount":12})");
    CHECK(entries[1].text->text == "Madame Dupont a appelé");
    CHECK(checked(connection, head).fault() == ChainFault::none);
}

TEST_CASE("an entry whose transaction is rolled back was never made") {
    const ScratchLedger ledger;
    auto connection = ledger.open();
    const auto head = enter(connection, "import");
    {
        Transaction transaction(connection);
        append_to_journal(transaction, {0, "claire", "note", "", 0, "{}", "text"});
    }
    CHECK(journal_head(connection) == head);
    CHECK(connection.integer("SELECT count(*) FROM journal_text") == 0);
}

TEST_CASE("erasing a personal text removes it from the file and leaves the chain whole") {
    const ScratchLedger ledger;
    auto connection = ledger.open();
    enter(connection, "note", "Madame Dupont");
    const auto head = enter(connection, "note", "Monsieur Martin");
    {
        Transaction transaction(connection);
        CHECK(erase_journal_text(transaction, 1));
        CHECK_FALSE(erase_journal_text(transaction, 1));
        transaction.commit();
    }
    const auto check = checked(connection, head);
    CHECK(check.fault() == ChainFault::none);
    CHECK(check.texts_erased() == 1);
}

TEST_CASE("what another program does to the journal's rows shows") {
    const ScratchLedger ledger;
    auto connection = ledger.open();
    for (int i = 0; i < 4; ++i) {
        enter(connection, "note", "text");
    }
    const auto head = journal_head(connection);
    const auto fault_after = [&](const char* sql) {
        Transaction transaction(connection);
        connection.execute(sql);
        return checked(connection, head).fault();
    };
    CHECK(fault_after("UPDATE journal_entry SET facts = '{\"amount\":1}' WHERE id = 2") == ChainFault::digest_differs);
    CHECK(fault_after("UPDATE journal_text SET text = 'other' WHERE journal_id = 3") == ChainFault::text_differs);
    CHECK(fault_after("DELETE FROM journal_text WHERE journal_id = 2; DELETE FROM journal_entry WHERE id = 2") ==
          ChainFault::number_missing);
    CHECK(fault_after("DELETE FROM journal_text WHERE journal_id = 4; DELETE FROM journal_entry WHERE id = 4") ==
          ChainFault::head_missing);
    CHECK(fault_after("SELECT 1") == ChainFault::none);
}
