// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fec_columns.h"
#include "tests/catch.h"
#include "tests/core/import/fec_reading.h"

#include <algorithm>

using namespace encours;
using namespace encours::test;
using Codes = std::vector<IssueCode>;
using Roles = std::vector<EntryRole>;

namespace {

/// An invoice of 120 and its payment.
std::string small_fec() {
    return fec({{.account = "411000", .customer = "A", .debit = "120,00", .customer_name = "Dupont"},
                {.account = "706000", .credit = "100,00"},
                {.account = "445710", .credit = "20,00"},
                {.journal = "BQ", .number = "2", .booked = "20260210", .account = "512000", .debit = "120,00"},
                {.journal = "BQ",
                 .number = "2",
                 .booked = "20260210",
                 .account = "411000",
                 .customer = "A",
                 .credit = "120,00",
                 .lettering = "AA",
                 .lettered_on = "20260211"}});
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

std::int64_t balance(const FecReport& report, const std::string& account, const char* month_end) {
    for (const auto& balance : report.month_balances) {
        if (balance.account == account && balance.month_end == from_iso(month_end))
            return balance.balance;
    }
    return -1;
}

} // namespace

TEST_CASE("a FEC gives its lines on receivables, its totals and the days that it covers", "[fec]") {
    const auto report = read_fec_text(small_fec(), "", "123456789FEC20261231.txt");
    CHECK_FALSE(report.refused);
    CHECK(report.read == 5);
    CHECK(report.entries == 2);
    CHECK(report.entries_unbalanced == 0);
    CHECK(report.debit == 24000);
    CHECK(report.credit == 24000);
    CHECK(report.siren == "123456789");
    CHECK(report.closing == from_iso("2026-12-31"));
    CHECK(report.covers == CoveredSpan{*from_iso("2026-01-05"), *from_iso("2026-02-10")});
    CHECK(report.digest == sha256(small_fec()));
    CHECK(report.encoding == "UTF-8");
    CHECK(report.rejected.empty());
    CHECK(report.warnings.empty());
    REQUIRE(report.lines.size() == 2);
    const auto& invoice = report.lines[0];
    CHECK(invoice.account == BookAccount::customer);
    CHECK(invoice.account_number == "411000");
    CHECK(invoice.customer_code == "A");
    CHECK(invoice.customer_name == "Dupont");
    CHECK(invoice.journal == "VE");
    CHECK(invoice.entry_number == "1");
    CHECK(invoice.booked == from_iso("2026-01-05"));
    CHECK(invoice.reference == "F1");
    CHECK(invoice.document_day == from_iso("2026-01-05"));
    CHECK(invoice.label == "Libelle");
    CHECK(invoice.amount == 12000);
    CHECK(invoice.lettering.empty());
    CHECK_FALSE(invoice.lettered_on);
    CHECK(invoice.validated_on == from_iso("2026-01-31"));
    CHECK(invoice.identity == line_identity(invoice));
    const auto& payment = report.lines[1];
    CHECK(payment.amount == -12000);
    CHECK(payment.lettering == "AA");
    CHECK(payment.lettered_on == from_iso("2026-02-11"));
}

TEST_CASE("balances at each month's close, by group of accounts", "[fec]") {
    const auto report = read_fec_text(fec({{.booked = "20260105", .account = "411000", .debit = "100"},
                                           {.booked = "20260331", .account = "411000", .credit = "30"},
                                           {.booked = "20260331", .account = "413000", .debit = "30"},
                                           {.booked = "20260201", .account = "419100", .credit = "5"},
                                           {.booked = "20260201", .account = "491000", .credit = "7"},
                                           {.booked = "20260201", .account = "401000", .credit = "7"}}));
    CHECK(balance(report, "411", "2026-01-31") == 10000);
    CHECK(balance(report, "411", "2026-02-28") == 10000);
    CHECK(balance(report, "411", "2026-03-31") == 7000);
    CHECK(balance(report, "413", "2026-02-28") == 0);
    CHECK(balance(report, "413", "2026-03-31") == 3000);
    CHECK(balance(report, "4191", "2026-02-28") == -500);
    CHECK(balance(report, "491", "2026-03-31") == -700);
    CHECK(report.month_balances.size() == 4 * 3);
}

TEST_CASE("lines of an entry need not stand together", "[fec]") {
    // Sorted by account; two invoices and their payments.
    const auto report =
        read_fec_text(fec({{.number = "1", .customer = "A", .reference = "F1", .debit = "120"},
                           {.number = "2", .customer = "B", .reference = "F2", .debit = "60"},
                           {.journal = "BQ", .number = "3", .customer = "A", .reference = "V1", .credit = "120"},
                           {.number = "1", .account = "445710", .reference = "F1", .credit = "20"},
                           {.number = "2", .account = "445710", .reference = "F2", .credit = "10"},
                           {.journal = "BQ", .number = "3", .account = "512000", .reference = "V1", .debit = "120"},
                           {.number = "1", .account = "706000", .reference = "F1", .credit = "100"},
                           {.number = "2", .account = "706000", .reference = "F2", .credit = "50"}}));
    CHECK(roles_of(report) == Roles{EntryRole::invoice, EntryRole::invoice, EntryRole::payment});
    CHECK(report.entries == 3);
    CHECK(report.entries_unbalanced == 0);
    CHECK(report.lines.at(1).net == 5000);
    CHECK(report.warnings.empty());
}

TEST_CASE("entries without numbers are told apart by where they balance", "[fec]") {
    for (const auto* number : {"", "0", "-"}) {
        const auto report = read_fec_text(fec({{.number = number, .customer = "A", .debit = "120"},
                                               {.number = number, .account = "706000", .credit = "120"},
                                               {.number = number, .account = "512000", .debit = "60"},
                                               {.number = number, .customer = "B", .credit = "60"}}));
        CHECK(roles_of(report) == Roles{EntryRole::invoice, EntryRole::payment});
        CHECK(report.entries == 2);
        CHECK(report.entries_unbalanced == 0);
    }
}

TEST_CASE("entries whose numbers are of no use are put together by reference, then by neighbourhood", "[fec]") {
    // Each line has a number of its own; the references tell, out of order.
    auto report = read_fec_text(fec({{.number = "1", .customer = "A", .reference = "F1", .debit = "120"},
                                     {.number = "2", .customer = "B", .reference = "F2", .debit = "60"},
                                     {.number = "3", .account = "706000", .reference = "F1", .credit = "120"},
                                     {.number = "4", .account = "706000", .reference = "F2", .credit = "60"}}));
    CHECK(roles_of(report) == Roles{EntryRole::invoice, EntryRole::invoice});
    CHECK(report.lines.at(0).net == 12000);
    CHECK(report.entries == 2);
    // No references either.
    report = read_fec_text(fec({{.number = "1", .customer = "A", .reference = "", .debit = "120"},
                                {.number = "2", .account = "706000", .reference = "", .credit = "120"},
                                {.number = "3", .account = "512000", .reference = "", .debit = "60"},
                                {.number = "4", .customer = "B", .reference = "", .credit = "60"}}));
    CHECK(roles_of(report) == Roles{EntryRole::invoice, EntryRole::payment});
    CHECK(report.entries == 2);
    CHECK(report.entries_unbalanced == 0);
}

TEST_CASE("an entry that does not balance is read, counted, and named", "[fec]") {
    const auto report = read_fec_text(fec({{.number = "7", .customer = "A", .debit = "120"},
                                           {.number = "7", .account = "706000", .credit = "100"},
                                           {.number = "8", .account = "601000", .debit = "5"}}));
    CHECK(report.entries == 2);
    CHECK(report.entries_unbalanced == 2);
    CHECK(roles_of(report) == Roles{EntryRole::invoice});
    REQUIRE(issue_codes(report.warnings) == Codes{IssueCode::fec_entry_unbalanced});
    CHECK(report.warnings[0].line == 2);
    CHECK(report.warnings[0].arguments == std::vector<std::string>{"VE", "7", "20.00"});

    // A broken file may hold anything there: a report quotes no more than a person reads.
    const auto broken = read_fec_text(fec({{.journal = std::string(5000, 'x'), .customer = "A", .debit = "120"}}));
    REQUIRE(issue_codes(broken.warnings) == Codes{IssueCode::fec_entry_unbalanced});
    CHECK(broken.warnings[0].arguments[0].size() < 100);
}

TEST_CASE("the customer is the auxiliary account, else what the account says, else « divers »", "[fec]") {
    const auto customer = [](FecLine line) {
        line.debit = "1";
        const auto report = read_fec_text(fec({line}));
        return report.lines.at(0).customer_code + "/" + report.lines.at(0).customer_name;
    };
    CHECK(customer({.account = "411000", .customer = "A", .customer_name = "Dupont", .account_name = "Clients"}) ==
          "A/Dupont");
    CHECK(customer({.account = "411000", .customer = "A", .account_name = "Clients"}) == "A/A");
    CHECK(customer({.account = "411DUPONT", .account_name = "Dupont SA"}) == "DUPONT/Dupont SA");
    CHECK(customer({.account = "41100012", .account_name = "Dupont SA"}) == "00012/Dupont SA");
    CHECK(customer({.account = "411000", .account_name = "Clients"}) == "DIVERS/Clients");
    CHECK(customer({.account = "411000", .customer = "-", .account_name = "Clients"}) == "DIVERS/Clients");
    CHECK(customer({.account = "411000"}) == "DIVERS/DIVERS");
}

TEST_CASE("lines alike in all that identifies them are told apart by their order", "[fec]") {
    const FecLine line{.customer = "A", .debit = "1"};
    auto other = line;
    other.debit = "2";
    const auto report = read_fec_text(fec({line, other, line, line}));
    CHECK(report.lines.at(0).ordinal == 0);
    CHECK(report.lines.at(1).ordinal == 0);
    CHECK(report.lines.at(2).ordinal == 1);
    CHECK(report.lines.at(3).ordinal == 2);
    CHECK(report.lines.at(2).identity != report.lines.at(3).identity);
}

TEST_CASE("a FEC's amounts in another currency bear the line's sign", "[fec]") {
    const auto read = [](const std::string& amount, const std::string& currency) {
        return read_fec_text(fec({{.credit = "90", .foreign_amount = amount, .foreign_currency = currency}}));
    };
    auto report = read("100,00", "USD");
    CHECK(report.lines.at(0).foreign_currency == Currency::from_code("USD"));
    CHECK(report.lines.at(0).foreign_amount == -10000);
    CHECK_FALSE(read("90,00", "EUR").lines.at(0).foreign_currency);
    CHECK_FALSE(read("0,00", "USD").lines.at(0).foreign_currency);
    CHECK(issue_codes(read("5", "ZZZ").warnings) ==
          Codes{IssueCode::currency_unknown, IssueCode::fec_entry_unbalanced});
}

TEST_CASE("debit and credit on one line are netted", "[fec]") {
    const auto report = read_fec_text(fec({{.debit = "150,00", .credit = "30,00"}}));
    CHECK(report.lines.at(0).amount == 12000);
    CHECK(report.debit == 15000);
    CHECK(report.credit == 3000);
}

TEST_CASE("a line that matters and cannot be read is rejected, with its place", "[fec]") {
    const auto rejected = [](const FecLine& line) { return read_fec_text(fec({line})).rejected.at(0); };
    auto issue = rejected({.debit = "12O,00"});
    CHECK(issue.code == IssueCode::amount_unreadable);
    CHECK(issue.file == "fec.txt");
    CHECK(issue.line == 2);
    CHECK(issue.column == 12);
    CHECK(issue.column_name == "Debit");
    CHECK(issue.arguments == std::vector<std::string>{"12O,00"});
    CHECK(rejected({.debit = "1,234"}).code == IssueCode::amount_too_many_decimals);
    CHECK(rejected({.credit = "99999999999999"}).code == IssueCode::amount_too_large);
    CHECK(rejected({.booked = "20260230", .debit = "1"}).code == IssueCode::date_does_not_exist);
    CHECK(rejected({.booked = "", .debit = "1"}).code == IssueCode::value_missing);
    CHECK(rejected({.booked = "hier", .debit = "1"}).column == 4);
    CHECK(rejected({.account = "", .debit = "1"}).code == IssueCode::fec_account_unreadable);
    CHECK(rejected({.account = "C01", .customer = "A", .debit = "1"}).column_name == "CompteNum");
}

TEST_CASE("a column's name is quoted readable, whatever bytes it has", "[fec]") {
    auto text = fec({{.account = "C01", .customer = "A", .debit = "1"}});
    text.replace(text.find("CompteNum"), 9, "Compte\x01N\xE9um");
    const auto report = read_fec_text(text);
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected[0].column_name == "CompteNum");
}

TEST_CASE("what is wrong with other lines and other days is a warning", "[fec]") {
    auto report = read_fec_text(fec({{.account = "601000", .debit = "abc"}, {.account = "HT", .debit = "1"}}));
    CHECK(report.rejected.empty());
    CHECK(issue_codes(report.warnings) == Codes{IssueCode::amount_unreadable, IssueCode::fec_account_unreadable});
    CHECK(report.debit == 100);
    report = read_fec_text(fec({{.booked = "hier", .account = "601000", .debit = "1"}}));
    CHECK(report.warnings.empty());
    report = read_fec_text(fec({{.debit = "1", .document_day = "31/02/2026"}}));
    CHECK(issue_codes(report.warnings) == Codes{IssueCode::date_does_not_exist, IssueCode::fec_entry_unbalanced});
    CHECK_FALSE(report.lines.at(0).document_day);
}

TEST_CASE("what is no FEC is refused as a whole, with a reason", "[fec]") {
    const auto refusal = [](std::string_view bytes) {
        const auto report = read_fec_text(bytes);
        CHECK(report.refused);
        CHECK(report.lines.empty());
        return report.rejected.at(0).code;
    };
    CHECK(refusal("") == IssueCode::file_empty);
    CHECK(refusal("\n \n") == IssueCode::file_empty);
    CHECK(refusal("Facture;Client;Montant\nF1;A;12\n") == IssueCode::no_header);
    CHECK(refusal(std::string(fec_names) + "\n") == IssueCode::no_rows);
    CHECK(refusal(replaced(small_fec(), "CompteNum\t", "x\t")) == IssueCode::fec_column_missing);
    CHECK(refusal(replaced(small_fec(), "\tCredit\t", "\tx\t")) == IssueCode::fec_column_missing);
    const std::string endless(200'000, 'x');
    const auto report = read_fec_text(small_fec() + endless);
    CHECK(report.refused);
    CHECK(issue_codes(report.rejected) == Codes{IssueCode::fec_line_too_long});
    CHECK(report.rejected[0].line == 7);
    CHECK(read_fec_text(small_fec(), "klingon").rejected.at(0).code == IssueCode::encoding_unknown);
}

TEST_CASE("a FEC is recognised by its columns", "[fec]") {
    CHECK(looks_like_fec(small_fec()));
    CHECK(looks_like_fec("\xEF\xBB\xBF" + small_fec()));
    CHECK(looks_like_fec(replaced(small_fec(), "\t", "|")));
    CHECK(looks_like_fec(replaced(small_fec(), "\t", ";")));
    CHECK_FALSE(looks_like_fec(""));
    CHECK_FALSE(looks_like_fec("Facture;Client;Date;Montant\n"));
    CHECK_FALSE(looks_like_fec("CompteNum;CompteLib;Debit;Credit\n"));
    CHECK_FALSE(looks_like_fec("Date;Compte;Libelle;Debit;Credit;Lettrage\n"));
    std::string wide = "\xFF\xFE";
    for (const char c : small_fec())
        (wide += c) += '\0';
    CHECK(looks_like_fec(wide));
}

TEST_CASE("reading can be cancelled, and tells how far it is", "[fec]") {
    const auto bytes = small_fec();
    MemorySource source(bytes);
    std::uint64_t told = 0;
    auto report = read_fec(source, {}, [&told](std::uint64_t count) {
        told = count;
        return true;
    });
    CHECK(told == bytes.size());
    CHECK_FALSE(report.cancelled);
    MemorySource again(bytes);
    report = read_fec(again, {}, [](std::uint64_t) { return false; });
    CHECK(report.cancelled);
}

TEST_CASE("a file of several chunks is read as one", "[fec]") {
    std::string text(fec_names);
    text += '\n';
    const auto head = text.size();
    const auto tail = small_fec().substr(head);
    constexpr int times = 12'000; // some 3.5 MB
    for (int i = 0; i < times; ++i)
        text += tail;
    const auto report = read_fec_text(text);
    CHECK(report.read == 5 * times);
    CHECK(report.lines.size() == 2 * times);
    CHECK(report.debit == std::int64_t{24000} * times);
    CHECK(report.debit == report.credit);
    CHECK(report.entries_unbalanced == 0);
    CHECK(report.rejected_count + report.warning_count == 0);
    CHECK(report.digest == sha256(text));
    CHECK(report.lines.back().ordinal == times - 1);
}

TEST_CASE("a separator too many among cells in quotation marks is part of the text around it", "[fec]") {
    // Cells in quotation marks are kept apart from the line; those without are not.
    std::string quoted;
    for (const char c : fec_names)
        quoted += c == '\t' ? std::string("\";\"") : std::string(1, c);
    const std::string header = '"' + quoted + "\"\n";
    const std::string start = R"("VE";"Ventes";"1";"20260105";"411000";"Clients";"C1";"Dupont";"F1";"20260105";)";
    const std::string end = R"(;"120,00";"0,00";"";"";"20260131";"";"")";
    const std::string sold =
        R"("VE";"Ventes";"1";"20260105";"707000";"Ventes";"";"";"F1";"20260105";"Facture";"0,00";"120,00";"";"";"20260131";"";"")";
    for (const auto* label : {R"("Facture";n 7)", R"(Facture;"n 7")", R"(Facture;n 7)", R"("Facture";"n 7")"}) {
        CAPTURE(label);
        for (const auto* last : {"", "\n"}) {
            const auto report = read_fec_text(header + sold + '\n' + start + label + end + last);
            REQUIRE(report.rejected.empty());
            REQUIRE(report.lines.size() == 1);
            CHECK(report.lines[0].amount == 12000);
            CHECK(report.lines[0].label == label);
        }
    }
}
