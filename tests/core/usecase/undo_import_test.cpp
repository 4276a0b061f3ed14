// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"
#include "tests/core/usecase/importing_books.h"

using namespace encours;
using namespace encours::test;

namespace {

const std::string first_list = "number;customer_code;customer_name;issued;due;amount;settled;disputed;customer_email\n"
                               "F1;C1;Dupont;2026-03-01;2026-03-31;100,00;;;a@example.fr\n"
                               "F2;C1;Dupont;2026-03-02;2026-04-01;200,00;2026-04-10;;a@example.fr\n"
                               "F3;C2;Martin;2026-03-03;2026-04-02;300,00;;;\n";
const std::string second_list = "number;customer_code;customer_name;issued;due;amount;settled;disputed;customer_email\n"
                                "F1;C1;Dupont SARL;2026-03-01;2026-04-15;110,00;2026-04-20;;b@example.fr\n"
                                "F2;C1;Dupont SARL;2026-03-02;2026-04-01;200,00;2026-04-11;;b@example.fr\n"
                                "F3;C2;Martin;2026-03-03;2026-04-02;300,00;;oui;\n"
                                "F4;C3;Petit;2026-05-04;2026-06-03;400,00;;;\n";

void execute(const Importing& in, const std::string& sql) {
    auto connection = store::open_ledger(in.ledger, store::Access::write);
    store::Transaction transaction(connection);
    connection.execute(sql);
    transaction.commit();
}

} // namespace

TEST_CASE("an import of a list that is taken back leaves the ledger as before", "[usecase]") {
    Importing to;
    const auto first = to.import(first_list);
    const auto before = all_rows(to);
    const auto second = to.import(second_list);
    CHECK(all_rows(to) != before);
    CHECK(undo(to, first.batch) == "built upon by 2");
    CHECK(undo(to, second.batch) == "undone");
    CHECK(all_rows(to) == before);
    CHECK(to.is_sound());
    CHECK(undo(to, second.batch) == "already undone");
    CHECK(undo(to, "1") == "undone");
    CHECK(to.number("SELECT count(*) FROM customer") == 0);
    CHECK(to.number("SELECT count(*) FROM invoice") == 0);
    CHECK(to.is_sound());
    CHECK(to.import(second_list).invoices.added == 4);
    CHECK(to.is_sound());
    CHECK(undo(to, "no such") == "unknown");
}

TEST_CASE("imports of books that are taken back leave the ledger as before", "[usecase]") {
    for (const unsigned seed : {11U, 12U, 13U}) {
        INFO("seed " << seed);
        BooksOfACompany books(seed);
        const auto year = books.year(2024, 80);
        const auto next = books.year(2025, 80);
        Importing to;
        const auto part = to.import(fec(year, 0, year.size() / 2));
        const auto after_part = all_rows(to);
        const auto whole = to.import(fec(year));
        const auto after_whole = all_rows(to);
        const auto following = to.import(fec(next));
        CHECK(undo(to, part.batch) == "built upon by 3");
        CHECK(undo(to, whole.batch) == "built upon by 3");
        CHECK(undo(to, following.batch) == "undone");
        CHECK(all_rows(to) == after_whole);
        CHECK(to.is_sound());
        CHECK(undo(to, whole.batch) == "undone");
        CHECK(all_rows(to) == after_part);
        CHECK(to.is_sound());
        CHECK(undo(to, part.batch) == "undone");
        CHECK(to.number("SELECT count(*) FROM invoice") == 0);
        CHECK(to.number("SELECT count(*) FROM book_line") == 0);
        CHECK(to.is_sound());
    }
}

TEST_CASE("what a person has changed since stays when an import is taken back", "[usecase]") {
    Importing to;
    (void)to.import(first_list);
    const auto second = to.import(second_list);
    execute(to, "UPDATE due_item SET due = 20700, due_origin = 2 WHERE invoice_id = (SELECT id FROM invoice"
                " WHERE number = 'F1'); UPDATE customer SET email = 'c@example.fr' WHERE code = 'C1'");
    CHECK(undo(to, second.batch) == "undone");
    CHECK(to.rows("SELECT due, due_origin, amount_minor FROM due_item JOIN invoice ON invoice.id = invoice_id"
                  " WHERE number = 'F1'",
                  3) == "20700|2|10000");
    CHECK(to.rows("SELECT name, email FROM customer WHERE code = 'C1'", 2) == "Dupont|c@example.fr");
    CHECK(to.is_sound());
}

TEST_CASE("a document that was reminded is kept as cancelled when its import is taken back, and revived by the next",
          "[usecase]") {
    Importing to;
    const auto report = to.import(first_list);
    execute(to,
            "INSERT INTO hold (kind, customer_id, due_item_id, from_day, reason) SELECT 4, customer_id, d.id, 20560,"
            " 'asked' FROM invoice i JOIN due_item d ON d.invoice_id = i.id WHERE number = 'F2'");
    CHECK(undo(to, report.batch) == "undone");
    CHECK(to.rows("SELECT number FROM invoice", 1) == "F2");
    CHECK(to.rows("SELECT reason FROM withdrawal", 1) == "0");
    CHECK(to.rows("SELECT standing FROM standing", 1) == "3");
    CHECK(to.number("SELECT count(*) FROM payment") == 0);
    CHECK(to.is_sound());
    const auto ledger = LedgerFile::open(to.ledger);
    REQUIRE(ledger);
    CHECK(aged_balance(*ledger.value()->receivables(), Date{20782}).total.total() == 0);

    Importing fresh;
    (void)fresh.import(first_list);
    (void)to.import(first_list);
    CHECK(exported(to) == exported(fresh));
    CHECK(to.number("SELECT count(*) FROM withdrawal") == 0);
    CHECK(to.is_sound());
}

TEST_CASE("an import keeps the controls that its report told, and what fails stays known", "[usecase]") {
    Importing to;
    const std::string list = "number;customer_code;issued;due;amount;open_amount;settled\n";
    (void)to.import(list + "F1;C1;2026-03-01;2026-03-31;100;;2026-04-10\n");
    const auto taken_back = to.import(list + "F1;C1;2026-03-01;2026-03-31;100;80;\n");
    CHECK_FALSE(holds(taken_back));
    const auto imports = list_imports(to.ledger);
    REQUIRE(imports);
    const auto& batches = imports.value().batches;
    REQUIRE(batches.size() == 2);
    CHECK(batches[0].controls.size() == 2);
    CHECK(batches[0].controls_failed() == 0);
    REQUIRE(batches[1].controls.size() == taken_back.controls.size());
    CHECK(batches[1].controls_failed() == 1);
    CHECK(batches[1].controls.back().name == "open_total");
    CHECK(batches[1].controls.back().expected == "80.00");
    CHECK(batches[1].controls.back().found == "0.00");
    // Books have controls of their own.
    BooksOfACompany books(5);
    const auto report = to.import(fec(books.year(2025, 40)));
    CHECK(list_imports(to.ledger).value().batches[2].controls.size() == report.controls.size());
    CHECK(to.is_sound());
}

TEST_CASE("the list of imports tells what each brought, and the days that each source covers", "[usecase]") {
    Importing to;
    (void)to.import(first_list);
    BooksOfACompany books(5);
    const auto lines = books.year(2025, 40);
    (void)to.import(fec(lines));
    CHECK(undo(to, "2") == "undone");
    const auto imports = list_imports(to.ledger);
    REQUIRE(imports);
    const auto& batches = imports.value().batches;
    REQUIRE(batches.size() == 2);
    CHECK(batches[0].format == "csv");
    CHECK(batches[0].documents == 3);
    CHECK(batches[0].customers == 2);
    CHECK(batches[0].payments == 1);
    CHECK_FALSE(batches[0].undone_at_utc_ms);
    CHECK(batches[1].format == "fec");
    CHECK(batches[1].documents == 0);
    CHECK(batches[1].undone_at_utc_ms);
    REQUIRE(imports.value().sources.size() == 2);
    CHECK(imports.value().sources[0].spans.size() == 1);
    CHECK(imports.value().sources[1].spans.empty());
}
