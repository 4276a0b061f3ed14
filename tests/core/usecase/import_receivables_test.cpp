// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/import_source.h"

#include "core/base/environment_error.h"
#include "core/journal/chain.h"
#include "core/journal/import_facts.h"
#include "core/store/journal_store.h"
#include "core/store/lease.h"
#include "core/store/transaction.h"
#include "tests/catch.h"
#include "tests/core/usecase/importing.h"

using namespace encours;
using namespace encours::test;

namespace {

const std::string header = "number;customer_code;customer_name;issued;due;amount;open_amount;settled;disputed;label\n";
const std::string list = header + "F1;C1;Martin;2026-01-15;2026-02-14;120,50;;2026-02-20;;chairs\n"
                                  "F2;C1;Martin;2026-03-15;2026-04-14;200,00;50,00;;oui;\n"
                                  "F3;C2;Petit;2026-11-01;2026-12-01;75,00;75,00;;;\n"
                                  "A1;C2;Petit;2026-11-05;;-30,00;-30,00;;;\n";

} // namespace

TEST_CASE("a list makes a ledger with its customers, documents and what was paid", "[usecase]") {
    Importing ledger;
    const auto report = ledger.import(list);
    REQUIRE(holds(report));
    CHECK(report.format == "csv");
    CHECK(report.read == 4);
    CHECK(report.rejected_count == 0);
    CHECK(report.customers == Count{2, 0, 0});
    CHECK(report.invoices == Count{3, 0, 0});
    CHECK(report.credit_notes == Count{1, 0, 0});
    CHECK(report.payments == Count{2, 0, 0});
    CHECK(report.allocations == Count{2, 0, 0});
    CHECK(report.disputes == Count{1, 0, 0});
    CHECK(report.open_total == "95.00"); // 50 + 75 − 30
    CHECK(report.covers == CoveredSpan{*from_iso("2026-01-15"), *from_iso("2026-11-25")});
    CHECK(report.batch.size() == 36);

    CHECK(ledger.is_sound());
    CHECK(ledger.rows("SELECT name, currency FROM company", 2) == "Menuiserie Dubois|EUR");
    CHECK(ledger.rows("SELECT code, name FROM customer", 2) == "C1|Martin C2|Petit");
    CHECK(ledger.rows("SELECT number, kind, gross_minor, label FROM invoice ORDER BY id", 4) ==
          "F1|0|12050|chairs F2|0|20000| F3|0|7500| A1|1|-3000|");
    // The payment of a known day, and what was paid nobody knows when, on the last covered day.
    CHECK(ledger.rows("SELECT kind, date(paid * 86400, 'unixepoch'), amount_minor FROM payment ORDER BY id", 3) ==
          "0|2026-02-20|12050 1|2026-11-25|15000");
    CHECK(ledger.rows("SELECT date(from_day * 86400, 'unixepoch'), until_day FROM dispute", 2) == "2026-03-15|-");
    // A credit note without a due day counts from its issue day.
    CHECK(ledger.rows("SELECT date(due * 86400, 'unixepoch'), due_origin FROM due_item ORDER BY id DESC LIMIT 1", 2) ==
          "2026-11-05|0");
    CHECK(ledger.rows("SELECT rows_read, rows_rejected, balances_only, file_name, actor FROM import_batch", 5) ==
          "4|0|0|list.csv|test");
}

TEST_CASE("the journal tells of an import, without personal data in the chain", "[usecase]") {
    Importing ledger;
    const auto report = ledger.import(list);
    const auto connection = store::open_ledger(ledger.ledger, store::Access::read);
    ChainCheck chain;
    std::optional<JournalEntry> last;
    store::read_journal(connection, [&](const JournalEntry& entry) {
        chain.see(entry);
        last = entry;
        return true;
    });
    chain.end();
    CHECK(chain.fault() == ChainFault::none);
    REQUIRE(last);
    CHECK(last->event.event == "import");
    CHECK(last->event.entity == "import_batch");
    const auto facts = import_facts(last->event.facts);
    REQUIRE(facts);
    CHECK(facts->batch == report.batch);
    CHECK(facts->rows_read == 4);
    CHECK(facts->changes == BatchChanges{{report.batch, BatchTotals{4, 36550, 2, 27050}}});
    REQUIRE(last->text);
    CHECK(last->text->text == "list.csv");
    CHECK(last->event.facts.find("list.csv") == std::string::npos);
}

TEST_CASE("the same list again adds nothing, and is entered as a batch", "[usecase]") {
    Importing ledger;
    (void)ledger.import(list);
    const auto before = ledger.rows("SELECT count(*) FROM invoice UNION ALL SELECT count(*) FROM payment", 1);
    const auto report = ledger.import(list);
    REQUIRE(holds(report));
    CHECK(report.customers == Count{0, 0, 2});
    CHECK(report.invoices == Count{0, 0, 3});
    CHECK(report.credit_notes == Count{0, 0, 1});
    CHECK(report.payments == Count{0, 0, 2});
    CHECK(report.allocations == Count{0, 0, 2});
    CHECK(report.disputes == Count{0, 0, 1});
    CHECK(report.open_total == "95.00");
    CHECK(ledger.rows("SELECT count(*) FROM invoice UNION ALL SELECT count(*) FROM payment", 1) == before);
    CHECK(ledger.number("SELECT count(*) FROM import_batch") == 2);
    // In another order, another encoding and with other line ends too.
    std::string other = "\xEF\xBB\xBF" + header;
    other += "A1;C2;Petit;2026-11-05;;-30,00;-30,00;;;\r\nF3;C2;Petit;2026-11-01;2026-12-01;75,00;75,00;;;\r\n";
    const auto again = ledger.import(other);
    CHECK(again.invoices == Count{0, 0, 1});
    CHECK(again.credit_notes == Count{0, 0, 1});
    CHECK(ledger.is_sound());
}

TEST_CASE("bad rows are reported and the others stored; strictly, none", "[usecase]") {
    Importing ledger;
    const std::string bad = list + "F4;C1;;2026-13-45;;1;;;;\nF5;C1;;2026-01-15;;x;;;;\nF1;C1;;2026-01-15;;5;;;;\n";
    const auto strict = ledger.import(bad, [](auto& request) { request.strict = true; });
    CHECK(strict.refused);
    CHECK(strict.rejected_count == 3);
    CHECK(strict.read == 7);
    CHECK(strict.batch.empty());
    CHECK(strict.open_total.empty());
    CHECK_FALSE(strict.covers);
    for (const auto& count :
         {strict.customers, strict.invoices, strict.credit_notes, strict.payments, strict.allocations, strict.disputes})
        CHECK(count == Count{}); // nothing was done
    CHECK_FALSE(std::filesystem::exists(ledger.ledger));

    const auto report = ledger.import(bad);
    CHECK_FALSE(report.refused);
    REQUIRE(report.rejected.size() == 3);
    CHECK(report.rejected[0].line == 6);
    CHECK(report.rejected[0].code == IssueCode::date_does_not_exist);
    CHECK(report.rejected[1].code == IssueCode::amount_unreadable);
    CHECK(report.rejected[2].code == IssueCode::duplicate_in_source);
    CHECK(report.rejected[2].arguments == std::vector<std::string>{"F1", "2"});
    CHECK(report.rejected[2].file.ends_with("list.csv"));
    CHECK(report.invoices.added == 3);
    CHECK(report.controls.front().name == "rows");
    CHECK(report.controls.front().holds);
    CHECK(ledger.rows("SELECT rows_read, rows_rejected FROM import_batch", 2) == "7|3");

    const auto all_bad = ledger.import(header + "F9;C1;;2026-13-45;;1;;;;\nF8;C1;;2026-01-15;;y;;;;\n");
    CHECK(all_bad.refused);
    CHECK(ledger.number("SELECT count(*) FROM import_batch") == 1);
}

TEST_CASE("a source that is no list leaves nothing behind", "[usecase]") {
    Importing ledger;
    const auto code = [&](const std::string& bytes) {
        const auto report = ledger.import(bytes);
        CHECK(report.refused);
        CHECK_FALSE(std::filesystem::exists(ledger.ledger));
        REQUIRE(report.rejected.size() == 1);
        return report.rejected[0].code;
    };
    CHECK(code("") == IssueCode::file_empty);
    CHECK(code(header) == IssueCode::no_rows);
    CHECK(code("hello\n") == IssueCode::no_header);
    CHECK(code(std::string("\x7F"
                           "ELF\0\0\0",
                           7)) == IssueCode::file_binary);
    const auto missing = [&](const std::filesystem::path& path) {
        return ledger.import("", [&](auto& request) { request.source = path; }).rejected.at(0).code;
    };
    CHECK(missing(ledger.folder() / "nothing.csv") == IssueCode::file_not_found);
    CHECK(missing(ledger.folder().path()) == IssueCode::file_unreadable);
}

TEST_CASE("a trial says the same and writes nothing", "[usecase]") {
    Importing ledger;
    const auto trial = [](ImportRequest& request) { request.dry_run = true; };
    auto report = ledger.import(list, trial);
    CHECK(report.invoices.added == 3);
    CHECK(report.open_total == "95.00");
    CHECK(report.batch.empty());
    CHECK_FALSE(std::filesystem::exists(ledger.ledger));
    (void)ledger.import(list);
    const auto before = ledger.contents();
    report = ledger.import(list + "F9;C9;;2026-01-15;;10;0;;;\n", trial);
    CHECK(report.invoices == Count{1, 0, 3});
    CHECK(ledger.contents() == before);
}

TEST_CASE("cancelled at any point, an import leaves the ledger as it was", "[usecase]") {
    Importing ledger;
    const auto never = Progress{[](auto, auto) { return false; }};
    auto report = ledger.import(list, {}, never);
    CHECK(report.cancelled);
    CHECK_FALSE(std::filesystem::exists(ledger.ledger));
    std::string large = header;
    for (int i = 0; i < 40'000; ++i)
        large += "N" + std::to_string(i) + ";C" + std::to_string(i % 300) + ";;2026-01-15;;10,00;10,00;;;\n";
    (void)ledger.import(list);
    const auto before = ledger.contents();
    int cancelled = 0;
    for (int last = 1; last < 8; ++last) {
        int calls = 0;
        std::int64_t furthest = 0;
        report = ledger.import(
            large, [](auto& request) { request.dry_run = true; }, Progress{[&](auto done, auto total) {
                CHECK(done <= total);
                CHECK(done >= furthest);
                furthest = done;
                return ++calls < last;
            }});
        cancelled += report.cancelled ? 1 : 0;
        REQUIRE(ledger.contents() == before);
    }
    CHECK(cancelled > 0);
}

TEST_CASE("while another program imports, an import waits for its turn", "[usecase]") {
    Importing ledger;
    (void)ledger.import(list);
    auto other = store::open_ledger(ledger.ledger, store::Access::write);
    auto lease = store::Lease::take(other, "import", ledger.clock.now_utc_ms());
    REQUIRE(lease.ok());
    try {
        (void)ledger.import(list);
        FAIL("two imports at once");
    } catch (const EnvironmentError& error) {
        CHECK(error.code() == EnvironmentCode::locked);
    }
    auto held = std::move(lease).value();
    held.release(other);
    CHECK(holds(ledger.import(list)));
    CHECK(ledger.number("SELECT count(*) FROM lease") == 0);
}

TEST_CASE("issues beyond what a report keeps are counted", "[usecase]") {
    Importing ledger;
    std::string large = list;
    for (int i = 0; i < 12'000; ++i)
        large += "N" + std::to_string(i) + ";C;;2026-01-15;;x;;;;\n";
    const auto report = ledger.import(large);
    CHECK(report.rejected.size() == ImportReport::issues_kept);
    CHECK(report.rejected_count == 12'000);
    CHECK(report.read == 12'004);
    CHECK(holds(report));
    CHECK(report.invoices.added == 3);
}

TEST_CASE("a ledger that was created by a killed program counts as absent", "[usecase]") {
    Importing ledger;
    std::ofstream(ledger.ledger).flush();
    CHECK(holds(ledger.import(list, [](auto& request) { request.dry_run = true; })));
    CHECK(std::filesystem::file_size(ledger.ledger) == 0);
    CHECK(holds(ledger.import(list)));
    CHECK(ledger.is_sound());
}

TEST_CASE("columns that nobody understands are named in the report", "[usecase]") {
    Importing ledger;
    const auto report = ledger.import("Facture;Client;Date;Chantier;Montant;Couleur\nF1;C;2026-01-15;Lyon;1;bleu\n");
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings[0].code == IssueCode::columns_ignored);
    CHECK(report.warnings[0].arguments == std::vector<std::string>{"Chantier, Couleur"});
    CHECK(report.warnings[0].line == 0);
    const auto payments = ledger.import("Client;Date;Montant;Banque\nC;2026-01-15;1;BNP\n",
                                        [](ImportRequest& request) { request.csv.kind = ListKind::payments; });
    REQUIRE(payments.warnings.size() == 1);
    CHECK(payments.warnings[0].arguments == std::vector<std::string>{"Banque"});
}
