// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a file of any kind is said with its line and its column, and nothing half is written.
#include "tests/core/import/workbooks.h"

#include "tests/catch.h"
#include "tests/core/usecase/importing_books.h"

using namespace encours;
using namespace encours::test;

namespace {

struct Malformed {
    const char* what;
    ListKind kind;
    std::string text;
    IssueCode code;
    std::int64_t line;
    std::int32_t column;
    const char* column_name;
};

const std::string invoice_titles = "number;customer_code;issued;due;amount;open_amount\n";
const std::string sound_invoice = "F1;C1;2026-01-15;2026-02-15;100,00;40,00\n";
const std::string customer_titles = "code;name;terms;credit_limit;penalty_rate\n";
const std::string payment_titles = "customer_code;number;amount;paid\n";

std::string entry(const std::string& day, const std::string& account, const std::string& debit,
                  const std::string& credit) {
    return "VE\tVentes\t1\t" + day + "\t" + account + "\tClients\tC1\tMartin\tF1\t20260115\tFacture\t" + debit + "\t" +
           credit + "\t\t\t20260115\t\t\n";
}

std::vector<Malformed> malformed_rows() {
    using Code = IssueCode;
    const auto invoices = ListKind::receivables;
    const auto list = invoice_titles + sound_invoice;
    const auto books = fec_header + entry("20260115", "411000", "120,00", "0,00");
    const auto customers = customer_titles + "C1;Martin;30;1000;10\n";
    const auto payments = payment_titles + "C1;F1;10,00;2026-01-20\n";
    return {
        {"an amount", invoices, list + "F2;C1;2026-01-16;;douze;\n", Code::amount_unreadable, 3, 5, "amount"},
        {"an open amount", invoices, list + "F2;C1;2026-01-16;;12,00;1O\n", Code::amount_unreadable, 3, 6,
         "open_amount"},
        {"more open than owed", invoices, list + "F2;C1;2026-01-16;;12,00;13,00\n", Code::open_above_amount, 3, 6,
         "open_amount"},
        {"a day that there is not", invoices, list + "F2;C1;2026-02-30;;12,00;\n", Code::date_does_not_exist, 3, 3,
         "issued"},
        {"a day that is none", invoices, list + "F2;C1;hier;;12,00;\n", Code::date_unreadable, 3, 3, "issued"},
        {"no number", invoices, list + ";C1;2026-01-16;;12,00;\n", Code::value_missing, 3, 1, "number"},
        {"no customer", invoices, list + "F2;;2026-01-16;;12,00;\n", Code::value_missing, 3, 2, "customer_code"},
        {"a document twice", invoices, list + sound_invoice, Code::duplicate_in_source, 3, 1, "number"},
        {"a quote that never closes", invoices, list + "F2;\"C1;2026-01-16;;12,00;\n", Code::quote_unclosed, 3, 2,
         "customer_code"},
        {"too few cells", invoices, list + "F2;C1;2026-01-16\n", Code::too_few_cells, 3, 0, ""},
        {"a limit", ListKind::customers, customers + "C2;Bois;30;beaucoup;10\n", Code::amount_unreadable, 3, 4,
         "credit_limit"},
        {"a customer's rate", ListKind::customers, customers + "C2;Bois;30;10;dix\n", Code::amount_unreadable, 3, 5,
         "penalty_rate"},
        {"no code", ListKind::customers, customers + ";;30;10;10\n", Code::value_missing, 3, 1, "code"},
        {"a payment's amount", ListKind::payments, payments + "C1;F1;dix;2026-01-21\n", Code::amount_unreadable, 3, 3,
         "amount"},
        {"a payment of nothing", ListKind::payments, payments + "C1;F1;0;2026-01-21\n", Code::payment_is_zero, 3, 3,
         "amount"},
        {"a payment's day", ListKind::payments, payments + "C1;F1;10;2026-02-30\n", Code::date_does_not_exist, 3, 4,
         "paid"},
        {"nobody's payment", ListKind::payments, payments + "C9;;10;2026-01-21\n", Code::customer_unknown, 3, 1,
         "customer_code"},
        {"a debit", invoices, books + entry("20260116", "411000", "0,00", "12O,00"), Code::amount_unreadable, 3, 13,
         "Credit"},
        {"a booking day", invoices, books + entry("20260230", "411000", "0,00", "120,00"), Code::date_does_not_exist, 3,
         4, "EcritureDate"},
        {"an account", invoices, books + entry("20260116", "client", "0,00", "120,00"), Code::fec_account_unreadable, 3,
         5, "CompteNum"},
        {"a line cut within", invoices,
         books + "VE\tVentes\t1\t20260116\t707000\n" + entry("20260117", "707000", "0,00", "120,00"),
         Code::too_few_cells, 3, 0, ""},
    };
}

} // namespace

TEST_CASE("a row that is wrong is named by its line and column, in every kind of file", "[usecase]") {
    for (const auto& row : malformed_rows()) {
        INFO(row.what);
        Importing ledger;
        REQUIRE(holds(ledger.import(invoice_titles + "F0;C1;2026-01-01;;1,00;1,00\n")));
        const auto before = ledger.contents();
        const auto how = [&row](bool strict) {
            return [&row, strict](ImportRequest& request) {
                request.csv.kind = row.kind;
                request.strict = strict;
            };
        };
        const auto refused = ledger.import(row.text, how(true));
        CHECK(refused.refused);
        CHECK(ledger.contents() == before);
        const auto report = ledger.import(row.text, how(false));
        CHECK_FALSE(report.refused);
        CHECK(report.read == std::count(row.text.begin(), row.text.end(), '\n') - 1);
        REQUIRE(report.rejected.size() == 1);
        CHECK(report.rejected[0].code == row.code);
        CHECK(report.rejected[0].line == row.line);
        CHECK(report.rejected[0].column == row.column);
        CHECK(report.rejected[0].column_name == row.column_name);
        CHECK(ledger.is_sound());
    }
}

TEST_CASE("a workbook's cell that is wrong is named by its row and column", "[usecase]") {
    const SheetRows rows = {{text("number"), text("customer_code"), text("issued"), text("amount")},
                            {text("F1"), text("C1"), day("2026-01-15"), number("100")},
                            {text("F2"), text("C1"), day("2026-01-16"), text("douze")},
                            {text("F3"), text("C1"), day("2026-01-17"), {SheetCell::Kind::error, "#REF!"}}};
    for (const auto& bytes : {zip_of(xlsx_parts({{"Liste", rows}})), zip_of(ods_parts({{"Liste", rows}}))}) {
        Importing ledger;
        const auto report = ledger.import(bytes);
        CHECK(report.invoices.added == 1);
        REQUIRE(report.rejected.size() == 2);
        CHECK(report.rejected[0].code == IssueCode::amount_unreadable);
        CHECK(report.rejected[0].line == 3);
        CHECK(report.rejected[0].column == 4);
        CHECK(report.rejected[1].code == IssueCode::cell_error);
        CHECK(report.rejected[1].line == 4);
        CHECK(report.rejected[1].column == 4);
    }
}
