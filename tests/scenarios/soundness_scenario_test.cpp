// SPDX-License-Identifier: GPL-3.0-or-later
// Backup and verification, also of a file that was changed past the program.
#include "tests/catch.h"
#include "tests/scenarios/program.h"

#include <sqlite3.h>

using namespace encours::test;

namespace {

/// Changes the file as any SQLite tool could.
void tamper(const std::string& path, const std::string& sql) {
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path.c_str(), &database) == SQLITE_OK);
    char* error = nullptr;
    const int code = sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &error);
    INFO((error != nullptr ? error : ""));
    CHECK(code == SQLITE_OK);
    CHECK(sqlite3_changes(database) > 0);
    sqlite3_free(error);
    sqlite3_close(database);
}

/// Which checks do not hold.
std::vector<std::string> faults(const ImportedLedger& ledger) {
    const auto run = run_encours({"verify", ledger.path(), "--json"});
    const auto answer = run.json();
    std::vector<std::string> names;
    for (const auto& check : answer["checks"])
        if (check["holds"] == false)
            names.push_back(check["name"]);
    CHECK(answer["holds"] == names.empty());
    CHECK(run.exit_code == (names.empty() ? 0 : 5));
    CHECK(run.error.empty() == names.empty());
    return names;
}

bool contains(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

TEST_CASE("a ledger as the program left it holds", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"));
    CHECK(faults(ledger).empty());
    const auto text = run_encours({"verify", ledger.path(), "--lang", "fr"});
    CHECK(text.exit_code == 0);
    CHECK_THAT(text.out, contains_text("Chaîne du journal"));
    CHECK_THAT(text.out, contains_text("écriture"));
    CHECK(text.out.find("entries") == std::string::npos);
    CHECK(text.out.find("due items") == std::string::npos);
}

TEST_CASE("verify finds an entry of the journal that was changed", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"));
    tamper(ledger.path(), "UPDATE journal_entry SET actor = 'somebody else' WHERE id = 1");
    CHECK(contains(faults(ledger), "journal_chain"));
}

TEST_CASE("verify finds an amount that was changed", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"));
    tamper(ledger.path(), "UPDATE invoice SET gross_minor = gross_minor + 1 WHERE number = 'F901'");
    const auto names = faults(ledger);
    CHECK(contains(names, "document_totals"));
    CHECK(contains(names, "batches_match_journal"));
}

TEST_CASE("verify finds an invoice that was removed with what belongs to it", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"));
    tamper(ledger.path(), "DELETE FROM due_item WHERE invoice_id = (SELECT id FROM invoice WHERE number = 'F901');"
                          "DELETE FROM invoice WHERE number = 'F901'");
    CHECK(contains(faults(ledger), "batches_match_journal"));
}

TEST_CASE("verify finds a file that is damaged", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"));
    auto bytes = content(ledger.path());
    std::fill(bytes.begin() + 4096, bytes.begin() + 16384, 'x');
    write(ledger.path(), bytes);
    const auto run = run_encours({"verify", ledger.path(), "--json"});
    CHECK(run.exit_code == 5);
    CHECK_FALSE(run.error.empty());
}

TEST_CASE("a backup is a ledger of its own with the same figures", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"));
    const auto copy = (ledger / "copy.encours").string();
    const auto run = run_encours({"backup", ledger.path(), copy, "--json"});
    CHECK(run.exit_code == 0);
    CHECK(run.json() == nlohmann::json({{"written", copy}, {"rows", 9}}));
    CHECK(run_encours({"verify", copy}).exit_code == 0);
    CHECK(run_encours({"aging", copy, "--at", "2026-09-30", "--json"}).json() ==
          ledger.json("aging", {"--at", "2026-09-30"}));

    const auto again = run_encours({"backup", ledger.path(), copy});
    CHECK(again.exit_code == 3);
    CHECK_THAT(again.error, contains_text("never overwritten"));
}

TEST_CASE("what is not a ledger is left alone", "[scenario]") {
    const TemporaryFolder folder;
    write(folder / "letter.txt", "Dear Sir or Madam, this is no ledger but it is long enough to be looked at as one.");
    write(folder / "empty.encours", "");
    const auto letter = (folder / "letter.txt").string();
    for (const auto& arguments : {std::vector<std::string>{"aging", letter},
                                  {"kpi", letter},
                                  {"verify", letter},
                                  {"backup", letter, (folder / "copy").string()},
                                  {"export", letter, "aging", (folder / "a.csv").string()},
                                  {"import", letter, data("dso.csv")},
                                  {"aging", (folder / "missing.encours").string()},
                                  {"aging", (folder / "empty.encours").string()}}) {
        const auto run = run_encours(arguments);
        INFO(arguments.front() << " " << arguments.at(1) << ": " << run.error);
        CHECK(run.exit_code == 3);
        CHECK(run.out.empty());
        CHECK_FALSE(run.error.empty());
    }
    CHECK(content(letter).rfind("Dear Sir", 0) == 0);
}
