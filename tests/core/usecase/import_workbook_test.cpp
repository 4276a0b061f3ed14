// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks end in the same ledger as the CSV that holds the same.
#include "tests/core/import/workbooks.h"

#include "core/usecase/export_ledger.h"
#include "tests/catch.h"
#include "tests/core/usecase/importing.h"

#include <iterator>

using namespace encours;
using namespace encours::test;

namespace {

SheetRows list_of(int count) {
    SheetRows rows = {{text("N° facture"), text("Code client"), text("Client"), text("Date"), text("Échéance"),
                       text("Montant TTC"), text("Reste dû"), text("Libellé"), text("Email")}};
    for (int i = 1; i <= count; ++i) {
        const auto iso = to_iso(Date{20'500 + i % 200});
        const auto cents = (i * 7919) % 1'000'00 + 1;
        auto amount = std::to_string(cents / 100) + "." + (cents % 100 < 10 ? "0" : "") + std::to_string(cents % 100);
        rows.push_back({text("F" + std::to_string(i)),
                        {SheetCell::Kind::code, std::to_string(1 + i % 17)},
                        text("Société n° " + std::to_string(1 + i % 17)),
                        day(iso),
                        i % 5 == 0 ? SheetCell{} : day(iso),
                        number(amount),
                        number(i % 3 == 0 ? "0" : amount),
                        text("é & <" + std::to_string(i) + ">"),
                        text("c" + std::to_string(i % 17) + "@example.org")});
    }
    return rows;
}

/// A list that leaves the ledger, at the end of 2026-11-25.
std::string exported(const Importing& ledger, ExportTable what, const std::string& name = "out.csv") {
    const auto file = ledger.folder() / name;
    const auto opened = LedgerFile::open(ledger.ledger);
    REQUIRE(opened.ok());
    const auto rows = export_table(*opened.value(), what, Date{20'782}, file);
    REQUIRE(rows.ok());
    CHECK(rows.value() > 0);
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("the same list as CSV, XLSX and ODS gives the same export", "[usecase]") {
    const auto rows = list_of(300);
    Importing csv;
    CHECK(holds(csv.import(csv_of(rows))));
    const auto expected = csv.contents();
    for (const auto& bytes : {zip_of(xlsx_parts({{"Liste", rows}})), zip_of(ods_parts({{"Liste", rows}}))}) {
        Importing workbook;
        const auto report = workbook.import(bytes);
        CHECK(holds(report));
        CHECK(report.sheet == "Liste");
        CHECK(report.invoices.added == 300);
        CHECK(workbook.contents() == expected);
        for (const auto what : {ExportTable::open_items, ExportTable::invoices, ExportTable::payments,
                                ExportTable::customers, ExportTable::aging})
            CHECK(exported(workbook, what) == exported(csv, what));
        CHECK(workbook.is_sound());
        // Another format of the same list is no other source.
        const auto again = csv.import(bytes);
        CHECK(again.invoices == Count{0, 0, 300});
        CHECK(again.payments.added == 0);
    }
}

TEST_CASE("the first sheet that fits is read, another when a person names it", "[usecase]") {
    const std::vector<SheetOf> sheets = {
        {"Notice", {{text("Exporté le"), text("25/11/2026")}}}, {"2025", list_of(3)}, {"2026", list_of(5)}};
    for (const auto& bytes : {zip_of(xlsx_parts(sheets)), zip_of(ods_parts(sheets))}) {
        Importing ledger;
        const auto first = ledger.import(bytes);
        CHECK(first.sheet == "2025");
        CHECK(first.invoices.added == 3);
        const auto named = ledger.import(bytes, [](ImportRequest& request) { request.csv.sheet = "2026"; });
        CHECK(named.sheet == "2026");
        CHECK(named.invoices == Count{2, 0, 3});
        const auto unknown = ledger.import(bytes, [](ImportRequest& request) { request.csv.sheet = "2027"; });
        CHECK(unknown.refused);
        REQUIRE(unknown.rejected.size() == 1);
        CHECK(unknown.rejected[0].code == IssueCode::sheet_unknown);
        CHECK(unknown.rejected[0].arguments == std::vector<std::string>{"2027", "Notice, 2025, 2026"});
        const auto no_list = ledger.import(bytes, [](ImportRequest& request) { request.csv.sheet = "Notice"; });
        REQUIRE(no_list.rejected.size() == 1);
        CHECK(no_list.rejected[0].code == IssueCode::no_sheet_fits);
    }
}

TEST_CASE("the workbook that the program writes is read back, compressed as it is", "[usecase]") {
    Importing first;
    (void)first.import(csv_of(list_of(300)));
    const auto workbook = exported(first, ExportTable::invoices, "out.xlsx");
    REQUIRE(workbook.starts_with("PK"));
    Importing second;
    const auto report = second.import(workbook);
    CHECK(report.format == "xlsx");
    CHECK(report.rejected_count == 0);
    CHECK(report.invoices.added == 300);
    CHECK(second.number("SELECT sum(gross_minor) FROM invoice") ==
          first.number("SELECT sum(gross_minor) FROM invoice"));
    const char* const days = "SELECT number, issued FROM invoice ORDER BY number";
    CHECK(second.rows(days, 2) == first.rows(days, 2));
}

TEST_CASE("a damaged workbook changes nothing and says so", "[usecase]") {
    const auto bytes = zip_of(xlsx_parts({{"Liste", list_of(40)}}));
    Importing ledger;
    (void)ledger.import(csv_of(list_of(3)));
    const auto before = ledger.contents();
    for (const std::size_t size : {bytes.size() - 1, bytes.size() / 2, std::size_t{30}}) {
        const auto report = ledger.import(bytes.substr(0, size));
        CHECK(report.refused);
        REQUIRE(report.rejected.size() == 1);
        CHECK(report.rejected[0].code == IssueCode::workbook_damaged);
    }
    const auto old = ledger.import("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 the rest");
    REQUIRE(old.rejected.size() == 1);
    CHECK(old.rejected[0].code == IssueCode::workbook_old_format);
    std::string locked = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(5000, '\0');
    for (const char c : std::string("EncryptedPackage"))
        locked += std::string(1, c) + '\0';
    CHECK(ledger.import(locked).rejected.at(0).code == IssueCode::workbook_encrypted);
    CHECK(ledger.import("<html><table><tr><td>N°</td></tr></table></html>").rejected.at(0).code ==
          IssueCode::workbook_old_format);
    CHECK(ledger.contents() == before);
}

TEST_CASE("a sheet that is asked of a list without sheets is said not to have been looked for", "[usecase]") {
    Importing ledger;
    const auto report = ledger.import("number;issued;due;amount;customer_code\nF1;2026-10-01;2026-10-31;100;A\n",
                                      [](ImportRequest& request) { request.csv.sheet = "2026"; });
    CHECK(report.invoices.added == 1);
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings[0].code == IssueCode::sheet_unknown);
    CHECK(report.warnings[0].arguments == std::vector<std::string>{"2026", ""});
}
