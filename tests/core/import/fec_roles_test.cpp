// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/import/fec_reading.h"

using namespace encours;
using namespace encours::test;
using Role = EntryRole;
using Roles = std::vector<EntryRole>;

TEST_CASE("an entry's role is told by its counterpart accounts", "[fec]") {
    CHECK(entry_roles({{"411000", "A", "120", ""}, {"706000", "", "", "100"}, {"445710", "", "", "20"}}) ==
          Roles{Role::invoice});
    CHECK(entry_roles({{"411000", "A", "", "120"}, {"706000", "", "100", ""}, {"445710", "", "20", ""}}) ==
          Roles{Role::credit_note});
    CHECK(entry_roles({{"411000", "A", "", "12"}, {"709000", "", "10", ""}, {"445710", "", "2", ""}}) ==
          Roles{Role::credit_note});
    CHECK(entry_roles({{"512000", "", "120", ""}, {"411000", "A", "", "120"}}) == Roles{Role::payment});
    CHECK(entry_roles({{"511200", "", "120", ""}, {"411000", "A", "", "120"}}) == Roles{Role::payment});
    CHECK(entry_roles({{"580000", "", "120", ""}, {"411000", "A", "", "120"}}) == Roles{Role::payment});
    CHECK(entry_roles({{"411000", "A", "120", ""}, {"627000", "", "15", ""}, {"512000", "", "", "135"}}) ==
          Roles{Role::payment_out});
    CHECK(entry_roles({{"413000", "A", "120", ""}, {"411000", "A", "", "120"}}) == Roles{Role::bill, Role::bill});
    CHECK(entry_roles({{"512000", "", "120", ""}, {"413000", "A", "", "120"}}) == Roles{Role::payment});
    CHECK(entry_roles({{"416000", "A", "120", ""}, {"411000", "A", "", "120"}}) ==
          Roles{Role::doubtful, Role::doubtful});
    CHECK(entry_roles({{"654000", "", "100", ""}, {"445710", "", "20", ""}, {"411000", "A", "", "120"}}) ==
          Roles{Role::write_off});
    CHECK(entry_roles({{"671400", "", "120", ""}, {"416000", "A", "", "120"}}) == Roles{Role::write_off});
    CHECK(entry_roles({{"401000", "A", "50", ""}, {"411000", "A", "", "50"}}) == Roles{Role::set_off});
    CHECK(entry_roles({{"467000", "", "50", ""}, {"411000", "A", "", "50"}}) == Roles{Role::set_off});
    CHECK(entry_roles({{"511500", "", "50", ""}, {"411000", "A", "", "50"}}) == Roles{Role::set_off});
    CHECK(entry_roles({{"512000", "", "50", ""}, {"419100", "A", "", "50"}}) == Roles{Role::advance});
    CHECK(entry_roles({{"419100", "A", "50", ""}, {"411000", "A", "", "50"}}) == Roles{Role::advance, Role::advance});
    CHECK(entry_roles({{"658000", "", "0,02", ""}, {"411000", "A", "", "0,02"}}) == Roles{Role::difference});
    CHECK(entry_roles({{"411000", "A", "0,02", ""}, {"758000", "", "", "0,02"}}) == Roles{Role::difference});
    CHECK(entry_roles({{"665000", "", "2", ""}, {"411000", "A", "", "2"}}) == Roles{Role::difference});
    CHECK(entry_roles({{"411000", "A", "50", ""}, {"411000", "B", "", "50"}}) ==
          Roles{Role::between_customers, Role::between_customers});
    CHECK(entry_roles({{"471000", "", "50", ""}, {"411000", "A", "", "50"}}) == Roles{Role::unclassified});
    CHECK(entry_roles({{"418100", "", "120", ""}, {"706000", "", "", "100"}, {"445870", "", "", "20"}}) ==
          Roles{Role::unclassified});
}

TEST_CASE("where several accounts stand on the other side, the largest sum tells", "[fec]") {
    CHECK(entry_roles({{"512000", "", "98", ""}, {"665000", "", "2", ""}, {"411000", "A", "", "100"}}) ==
          Roles{Role::payment});
    CHECK(entry_roles({{"411000", "A", "120", ""},
                       {"706000", "", "", "99,99"},
                       {"445710", "", "", "20"},
                       {"758000", "", "", "0,01"}}) == Roles{Role::invoice});
    // An invoice paid at once, all in one entry.
    CHECK(entry_roles({{"411000", "A", "120", ""},
                       {"411000", "A", "", "120"},
                       {"706000", "", "", "100"},
                       {"445710", "", "", "20"},
                       {"530000", "", "120", ""}}) == Roles{Role::invoice, Role::payment});
    CHECK(entry_roles({{"411000", "A", "120", ""},
                       {"706000", "", "", "100"},
                       {"445710", "", "", "20"},
                       {"411000", "A", "", "120"},
                       {"530000", "", "120", ""}}) == Roles{Role::invoice, Role::payment});
    // A deposit's invoice, and the final one that takes the advance off.
    CHECK(entry_roles({{"411000", "A", "60", ""}, {"419100", "A", "", "50"}, {"445710", "", "", "10"}}) ==
          Roles{Role::invoice, Role::advance});
    CHECK(entry_roles({{"411000", "A", "60", ""},
                       {"419100", "A", "50", ""},
                       {"706000", "", "", "90"},
                       {"445710", "", "", "20"}}) == Roles{Role::invoice, Role::advance});
}

TEST_CASE("invoices carry their share of sales and VAT, to the last cent", "[fec]") {
    auto report = read_entry({{"411000", "A", "120", ""}, {"706000", "", "", "100"}, {"445710", "", "", "20"}});
    CHECK(report.lines.at(0).net == 10000);
    CHECK(report.lines.at(0).vat == 2000);

    // Three customers in one entry, sales and VAT as totals: in proportion.
    report = read_entry({{"411000", "A", "100", ""},
                         {"411000", "B", "100", ""},
                         {"411000", "C", "", "50"},
                         {"706000", "", "", "125,01"},
                         {"445710", "", "", "24,99"}});
    CHECK(roles_of(report) == Roles{Role::invoice, Role::invoice, Role::credit_note});
    CHECK(report.lines.at(0).net + report.lines.at(1).net + report.lines.at(2).net == 12501);
    CHECK(report.lines.at(0).vat + report.lines.at(1).vat + report.lines.at(2).vat == 2499);
    CHECK(report.lines.at(2).net == -4167);

    // By reference, where each balances: exactly.
    report = read_entry({{"411000", "A", "120", "", "F1"},
                         {"411000", "B", "55", "", "F2"},
                         {"706000", "", "", "100", "F1"},
                         {"706000", "", "", "50", "F2"},
                         {"445710", "", "", "20", "F1"},
                         {"445710", "", "", "5", "F2"}});
    CHECK(report.lines.at(1).net == 5000);
    CHECK(report.lines.at(1).vat == 500);

    // A part that balances where it stands is judged by itself.
    report = read_entry({{"411000", "A", "120", ""},
                         {"706000", "", "", "100"},
                         {"445710", "", "", "20"},
                         {"411000", "B", "55", ""},
                         {"706000", "", "", "50"},
                         {"445710", "", "", "5"}});
    CHECK(report.lines.at(0).net == 10000);
    CHECK(report.lines.at(1).vat == 500);

    // Rebates lower the sales; a write-off's VAT is no sale's.
    report = read_entry(
        {{"411000", "A", "108", ""}, {"706000", "", "", "100"}, {"709000", "", "10", ""}, {"445710", "", "", "18"}});
    CHECK(report.lines.at(0).net == 9000);
    report = read_entry({{"654000", "", "100", ""}, {"445710", "", "20", ""}, {"411000", "A", "", "120"}});
    CHECK(report.lines.at(0).vat == 0);
}

TEST_CASE("what is taken off an invoice for the same customer is the invoice's, not a credit note", "[fec]") {
    const auto report = read_entry(
        {{"411000", "A", "120", ""}, {"411700", "A", "", "6"}, {"706000", "", "", "95"}, {"445710", "", "", "19"}});
    CHECK(roles_of(report) == Roles{Role::invoice, Role::invoice});
    CHECK(report.lines.at(0).net + report.lines.at(1).net == 9500);
}

TEST_CASE("opening balances by journal, by label, by the capital beside them; on the first day", "[fec]") {
    const auto role = [](const std::string& journal, const std::string& journal_name, const std::string& label,
                         const std::string& account, const std::string& booked) {
        FecLine first;
        first.booked = "20260101";
        first.account = "601000";
        FecLine line;
        line.journal = journal;
        line.journal_name = journal_name;
        line.label = label;
        line.booked = booked;
        line.debit = "100";
        auto other = line;
        other.account = account;
        other.debit = "";
        other.credit = "100";
        other.label = "x";
        return read_fec_text(fec({first, line, other})).lines.at(0).role;
    };
    const std::string first = "20260101";
    const std::string later = "20260301";
    for (const auto* code : {"AN", "RAN", "OUV", "ANO", "A-NOUVEAU"})
        CHECK(role(code, "", "F1", "467000", first) == Role::opening);
    CHECK(role("00", "Report à nouveau", "F1", "467000", first) == Role::opening);
    CHECK(role("OD", "", "À NOUVEAU 2025", "467000", first) == Role::opening);
    CHECK(role("OD", "", "Report 2025", "467000", first) == Role::opening);
    CHECK(role("OD", "", "F1", "110000", first) == Role::opening);
    CHECK(role("OD", "", "F1", "467000", first) == Role::set_off);
    CHECK(role("AN", "", "F1", "706000", first) == Role::invoice); // not of the balance sheet alone
    CHECK(role("AN", "", "F1", "467000", later) == Role::set_off);
    CHECK(role("AN", "A nouveaux", "F1", "467000", later) == Role::opening);
    CHECK(role("OD", "", "À nouveau 2025", "467000", later) == Role::set_off);
}
