// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/usecase/importing_books.h"

using namespace encours;
using namespace encours::test;

namespace {

void check_nothing_new(const ImportReport& again) {
    CHECK(holds(again));
    for (const auto& count : {again.customers, again.invoices, again.credit_notes, again.payments, again.allocations}) {
        CHECK(count.added == 0);
        CHECK(count.updated == 0);
    }
    CHECK(again.customers.unchanged > 0);
    CHECK(again.invoices.unchanged > 0);
}

bool has(const ImportReport& report, IssueCode code) {
    return std::any_of(report.warnings.begin(), report.warnings.end(),
                       [code](const Issue& issue) { return issue.code == code; });
}

void check_controls(const ImportReport& report) {
    for (const auto& control : report.controls) {
        INFO(control.name << ": expected " << control.expected << ", found " << control.found);
        CHECK(control.holds);
    }
}

} // namespace

TEST_CASE("a FEC is recognised whatever its name, and its lines become documents, payments and what is open",
          "[usecase]") {
    const std::string text =
        std::string(fec_header) +
        "VE\tVentes\t1\t20260310\t411000\tClients\tDUPONT\tDupont SARL\tF1\t20260309\tFacture "
        "F1\t120,00\t0,00\t\t\t20260310\t\t\n"
        "VE\tVentes\t1\t20260310\t707000\tVentes\t\t\tF1\t20260309\tFacture F1\t0,00\t100,00\t\t\t20260310\t\t\n"
        "VE\tVentes\t1\t20260310\t445710\tTVA\t\t\tF1\t20260309\tFacture F1\t0,00\t20,00\t\t\t20260310\t\t\n"
        "BQ\tBanque\t2\t20260420\t512000\tBanque\t\t\tVIR\t20260420\tVirement F1\t50,00\t0,00\t\t\t20260420\t\t\n"
        "BQ\tBanque\t2\t20260420\t411000\tClients\tDUPONT\tDupont SARL\tVIR\t20260420\tVirement "
        "F1\t0,00\t50,00\t\t\t20260420\t\t\n";
    Importing to;
    const auto report = to.import(text);
    CHECK(report.format == "fec");
    CHECK(holds(report));
    check_controls(report);
    CHECK(report.read == 5);
    CHECK(report.covers == CoveredSpan{*from_iso("2026-03-10"), *from_iso("2026-04-20")});
    CHECK(report.customers == Count{1, 0, 0});
    CHECK(report.invoices == Count{1, 0, 0});
    CHECK(report.payments == Count{1, 0, 0});
    CHECK(report.allocations == Count{1, 0, 0});
    CHECK(report.open_total == "70.00");
    CHECK(to.rows("SELECT code, name FROM customer", 2) == "DUPONT|Dupont SARL");
    CHECK(to.rows("SELECT number, date(issued * 86400, 'unixepoch'), date(booked * 86400, 'unixepoch'), gross_minor,"
                  " net_minor, vat_minor FROM invoice",
                  6) == "F1|2026-03-09|2026-03-10|12000|10000|2000");
    CHECK(to.rows("SELECT date(due * 86400, 'unixepoch'), due_origin FROM due_item", 2) == "2026-04-08|1");
    CHECK(to.is_sound());
    check_nothing_new(to.import(text));
    CHECK(to.is_sound());
}

TEST_CASE("the same FEC again adds nothing, also under another name", "[usecase]") {
    BooksOfACompany books(1);
    const auto year = books.year(2025, 120);
    Importing to;
    check_controls(to.import(fec(year)));
    CHECK(to.is_sound());
    const auto before = all_rows(to);
    for (const char* name :
         {"123456789FEC20251231.txt", "123456789FEC20251231.txt", "copie.txt", "987654321FEC20251231.txt"}) {
        INFO(name);
        check_nothing_new(to.import(fec(year), [&](ImportRequest& request) {
            const auto renamed = to.folder() / name;
            std::filesystem::copy_file(request.source, renamed, std::filesystem::copy_options::overwrite_existing);
            request.source = renamed;
        }));
        CHECK(all_rows(to) == before);
    }
    CHECK(to.number("SELECT count(*) FROM source") == 1);
}

TEST_CASE("two years in either order give the same ledger", "[usecase]") {
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        INFO("seed " << seed);
        BooksOfACompany books(seed);
        const auto first = fec(books.year(2024, 100));
        const auto second = fec(books.year(2025, 100));
        Importing forwards;
        check_controls(forwards.import(first));
        check_controls(forwards.import(second));
        Importing backwards;
        check_controls(backwards.import(second));
        check_controls(backwards.import(first));
        CHECK(exported(forwards) == exported(backwards));
        CHECK(forwards.is_sound());
        CHECK(backwards.is_sound());
    }
}

TEST_CASE("the year between two comes later, or last: until then the opening stands for it, and nothing counts twice",
          "[usecase]") {
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        INFO("seed " << seed);
        BooksOfACompany books(seed);
        const auto first = fec(books.year(2024, 60));
        const auto second = fec(books.year(2025, 60));
        const auto third = fec(books.year(2026, 60));
        Importing forwards;
        check_controls(forwards.import(first));
        check_controls(forwards.import(second));
        const auto whole = forwards.import(third);
        check_controls(whole);
        Importing without_middle;
        check_controls(without_middle.import(first));
        const auto gap = without_middle.import(third);
        check_controls(gap);
        CHECK(gap.open_total == whole.open_total);
        CHECK(has(gap, IssueCode::books_missing));
        CHECK(without_middle.is_sound());
        const auto last = without_middle.import(second);
        check_controls(last);
        CHECK_FALSE(has(last, IssueCode::books_missing));
        CHECK(exported(without_middle) == exported(forwards));
        CHECK(without_middle.is_sound());
        Importing backwards;
        check_controls(backwards.import(third));
        const auto older = backwards.import(first);
        check_controls(older);
        CHECK(older.open_total == whole.open_total);
        check_controls(backwards.import(second));
        CHECK(exported(backwards) == exported(forwards));
        // Taken back, the year is missing again.
        CHECK(undo(backwards, "3") == "undone");
        CHECK(backwards.is_sound());
    }
}

TEST_CASE("a FEC cut at any line and imported before the whole gives the ledger of the whole alone", "[usecase]") {
    BooksOfACompany books(7, 4);
    const auto lines = books.year(2025, 40);
    Importing whole;
    check_controls(whole.import(fec(lines)));
    const auto expected = exported(whole);
    for (std::size_t cut = 1; cut < lines.size(); ++cut) {
        INFO("cut after line " << cut);
        Importing to;
        (void)to.import(fec(lines, 0, cut));
        CHECK(holds(to.import(fec(lines))));
        REQUIRE(exported(to) == expected);
        if (cut % 20 == 0)
            REQUIRE(to.is_sound());
    }
}

TEST_CASE("a line that is in its days no more is gone, but not when the file is not whole", "[usecase]") {
    BooksOfACompany books(3);
    const auto lines = books.year(2025, 60);
    // An invoice of the middle of the year goes with its three lines.
    std::size_t gone = lines.size();
    for (std::size_t i = lines.size() / 2; i + 2 < lines.size() && gone == lines.size(); ++i)
        if (lines[i].starts_with("VE") && lines[i].find("411000") != std::string::npos)
            gone = i;
    auto without = lines;
    without.erase(without.begin() + static_cast<std::ptrdiff_t>(gone),
                  without.begin() + static_cast<std::ptrdiff_t>(gone) + 3);
    Importing to;
    (void)to.import(fec(lines));
    const auto before = exported(to);

    auto not_whole = without;
    not_whole.erase(not_whole.begin());
    const auto kept = to.import(fec(not_whole));
    CHECK(std::any_of(kept.warnings.begin(), kept.warnings.end(),
                      [](const Issue& issue) { return issue.code == IssueCode::books_lines_kept; }));
    CHECK(exported(to) == before);

    const auto report = to.import(fec(without));
    CHECK(std::any_of(report.warnings.begin(), report.warnings.end(),
                      [](const Issue& issue) { return issue.code == IssueCode::books_line_gone; }));
    CHECK(report.vanished.count == 1);
    Importing alone;
    (void)alone.import(fec(without));
    CHECK(exported(to) == exported(alone));
    CHECK(to.is_sound());
    (void)to.import(fec(lines));
    CHECK(exported(to) == before);
    CHECK(to.is_sound());
}

TEST_CASE("a year that is split over files is whole once all are there", "[usecase]") {
    BooksOfACompany books(21);
    const auto lines = books.year(2025, 120);
    Importing whole;
    (void)whole.import(fec(lines));
    const auto part = [](Importing& to, const std::string& text, const char* name) {
        return to.import(text, [&](ImportRequest& request) {
            const auto named = to.folder() / name;
            std::filesystem::rename(request.source, named);
            request.source = named;
        });
    };
    for (const auto cut : {lines.size() / 3, lines.size() / 2, 2 * lines.size() / 3}) {
        INFO("cut after line " << cut);
        Importing to;
        (void)part(to, fec(lines, 0, cut), "123456789FEC20251231_1.txt");
        (void)part(to, fec(lines, cut), "123456789FEC20251231_2.txt");
        CHECK(to.number("SELECT count(*) FROM book_line WHERE gone_batch_id IS NOT NULL") == 0);
        CHECK(to.number("SELECT count(*) FROM book_line") ==
              whole.number("SELECT count(*) FROM book_line WHERE gone_batch_id IS NULL"));
        CHECK(to.is_sound());
        (void)to.import(fec(lines));
        CHECK(exported(to) == exported(whole));
    }
}

TEST_CASE("a file that lacks most of the lines of its days is a part of the books: what it lacks is kept",
          "[usecase]") {
    BooksOfACompany books(22);
    const auto lines = books.year(2025, 120);
    Importing to;
    (void)to.import(fec(lines));
    const auto before = exported(to);
    std::vector<std::string> bank;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(bank),
                 [](const std::string& line) { return line.starts_with("BQ"); });
    const auto report = to.import(fec(bank));
    CHECK(std::any_of(report.warnings.begin(), report.warnings.end(),
                      [](const Issue& issue) { return issue.code == IssueCode::books_lines_kept; }));
    CHECK(exported(to) == before);
}

TEST_CASE("a document that was acted upon stays as cancelled when it is gone from the books, and comes back with them",
          "[usecase]") {
    BooksOfACompany books(23, 3);
    auto lines = books.year(2025, 30);
    const std::string invoice[] = {
        "VE\tVE\t900\t20250701\t411000\t411000\tC1\tClient numéro 1\tFX\t20250701\tFacture\t120,00\t0,00\t\t\t\t\t\n",
        "VE\tVE\t900\t20250701\t707000\t707000\t\t\tFX\t20250701\tFacture\t0,00\t100,00\t\t\t\t\t\n",
        "VE\tVE\t900\t20250701\t445710\t445710\t\t\tFX\t20250701\tFacture\t0,00\t20,00\t\t\t\t\t\n"};
    auto with = lines;
    with.insert(with.end(), std::begin(invoice), std::end(invoice));
    Importing to;
    (void)to.import(fec(with));
    const auto before = exported(to);
    {
        auto connection = store::open_ledger(to.ledger, store::Access::write);
        store::Transaction transaction(connection);
        connection.execute("INSERT INTO hold (kind, customer_id, due_item_id, from_day, reason) SELECT 4, customer_id,"
                           " d.id, 20560, 'asked' FROM invoice i JOIN due_item d ON d.invoice_id = i.id"
                           " WHERE number = 'FX'");
        transaction.commit();
    }
    const auto report = to.import(fec(lines));
    CHECK(std::any_of(report.warnings.begin(), report.warnings.end(),
                      [](const Issue& issue) { return issue.code == IssueCode::books_document_kept; }));
    CHECK(to.rows("SELECT reason FROM withdrawal", 1) == "1");
    CHECK(holds(report));
    CHECK(to.is_sound());
    CHECK(to.import(fec(with)).invoices.updated >= 1);
    CHECK(to.number("SELECT count(*) FROM withdrawal") == 0);
    CHECK(exported(to) == before);
    CHECK(to.is_sound());
    CHECK(undo(to, "3") == "undone");
    CHECK(to.number("SELECT count(*) FROM withdrawal") == 1);
    CHECK(to.is_sound());
}
