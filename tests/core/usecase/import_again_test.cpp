// SPDX-License-Identifier: GPL-3.0-or-later
// A list of another week: what changed since, and what did not.
#include "core/store/transaction.h"
#include "core/usecase/imports.h"
#include "tests/catch.h"
#include "tests/core/usecase/importing.h"

using namespace encours;
using namespace encours::test;

namespace {

const std::string header = "number;customer_code;customer_name;issued;due;amount;open_amount;settled;disputed;label\n";

std::string one(const std::string& rest) { return header + "F1;C1;Martin;2026-01-15;" + rest + "\n"; }

constexpr const char* payments = "SELECT kind, date(paid * 86400, 'unixepoch'), amount_minor FROM payment ORDER BY id";
constexpr const char* items = "SELECT date(due * 86400, 'unixepoch'), amount_minor, due_origin FROM due_item";
constexpr const char* disputes =
    "SELECT date(from_day * 86400, 'unixepoch'), date(until_day * 86400, 'unixepoch') FROM dispute";

} // namespace

TEST_CASE("what was paid since is added", "[usecase]") {
    Importing ledger;
    (void)ledger.import(one("2026-02-14;100;100;;;"));
    SECTION("whole, on a day") {
        const auto report = ledger.import(one("2026-02-14;100;;2026-03-01;;"));
        CHECK(report.payments == Count{1, 0, 0});
        CHECK(report.invoices == Count{0, 0, 1});
        CHECK(report.open_total == "0.00");
        CHECK(ledger.rows(payments, 3) == "0|2026-03-01|10000");
    }
    SECTION("in part, then the rest") {
        (void)ledger.import(one("2026-02-14;100;60;;;"));
        CHECK(ledger.rows(payments, 3) == "1|2026-11-25|4000");
        ledger.clock = FixedClock(Date{20790});
        const auto report = ledger.import(one("2026-02-14;100;25;;;"));
        CHECK(report.open_total == "25.00");
        (void)ledger.import(one("2026-02-14;100;;2026-11-30;;"));
        CHECK(ledger.rows(payments, 3) == "1|2026-11-25|4000 1|2026-12-03|3500 0|2026-11-30|2500");
        CHECK(ledger.number("SELECT sum(amount_minor) FROM allocation") == 10000);
    }
    SECTION("with the day of what is open: part before, nobody knows when, the rest on that day") {
        (void)ledger.import(one("2026-02-14;100;40;2026-03-01;;"));
        CHECK(ledger.rows(payments, 3) == "0|2026-03-01|4000 1|2026-11-25|6000");
    }
    CHECK(ledger.is_sound());
}

TEST_CASE("a day of payment that was unknown or another is put right", "[usecase]") {
    Importing ledger;
    (void)ledger.import(one("2026-02-14;100;0;;;"));
    CHECK(ledger.rows(payments, 3) == "1|2026-11-25|10000");
    auto report = ledger.import(one("2026-02-14;100;0;2026-03-01;;"));
    CHECK(report.payments == Count{0, 1, 0});
    CHECK(ledger.rows(payments, 3) == "0|2026-03-01|10000");
    report = ledger.import(one("2026-02-14;100;0;2026-03-02;;"));
    CHECK(report.payments == Count{0, 1, 0});
    CHECK(ledger.rows(payments, 3) == "0|2026-03-02|10000");
    CHECK(ledger.import(one("2026-02-14;100;0;2026-03-02;;")).payments == Count{0, 0, 1});
}

TEST_CASE("what is settled here and open there is warned about, and stays", "[usecase]") {
    Importing ledger;
    (void)ledger.import(one("2026-02-14;100;;2026-03-01;;"));
    const auto report = ledger.import(one("2026-02-14;100;80;;;"));
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings[0].code == IssueCode::settled_taken_back);
    CHECK(report.warnings[0].column == 7);
    CHECK(report.payments.added == 0);
    CHECK(report.controls.back().name == "open_total");
    CHECK(report.controls.back().expected == "80.00");
    CHECK(report.controls.back().found == "0.00");
    CHECK_FALSE(report.controls.back().holds);
    // A blank day of settlement says that it is open, where the list has no other word for it.
    const std::string silent = "number;customer_code;issued;amount;settled\nF1;C1;2026-01-15;100;\n";
    CHECK(ledger.import(silent).warnings.at(0).code == IssueCode::settled_taken_back);
    // A list that has no column for it says nothing.
    CHECK(ledger.import("number;customer_code;issued;amount\nF1;C1;2026-01-15;100\n").warning_count == 0);
}

TEST_CASE("days, amounts and labels that changed are taken over", "[usecase]") {
    Importing ledger;
    const auto first = ledger.import(one("2026-02-14;100;100;;;old"));
    auto report = ledger.import(one("2026-02-28;120;120;;;new"));
    CHECK(report.invoices == Count{0, 1, 0});
    CHECK(ledger.rows(items, 3) == "2026-02-28|12000|0");
    CHECK(ledger.rows("SELECT gross_minor, label FROM invoice", 2) == "12000|new");
    CHECK(report.open_total == "120.00");
    // The first batch's total changed with it: the journal says so.
    CHECK(ledger.number("SELECT count(*) FROM journal_entry WHERE id = 2 AND facts LIKE '%" + first.batch +
                        "%2000%'") == 1);
    // What the list does not say stays.
    report = ledger.import("number;customer_code;issued;due;amount\nF1;C1;2026-01-15;2026-02-28;120\n");
    CHECK(ledger.rows("SELECT label FROM invoice", 1) == "new");
    CHECK(report.invoices == Count{0, 0, 1});
}

TEST_CASE("an amount below what is settled is refused, and so is another currency", "[usecase]") {
    Importing ledger;
    (void)ledger.import(one("2026-02-14;100;40;;;"));
    auto report = ledger.import(one("2026-02-14;50;;;;"));
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected[0].code == IssueCode::changed_amount_below_settled);
    CHECK(report.rejected[0].arguments == std::vector<std::string>{"F1", "50.00", "60.00"});
    report = ledger.import("number;customer_code;issued;due;amount;currency\nF1;C1;2026-01-15;2026-02-14;100;USD\n");
    CHECK(report.rejected.at(0).code == IssueCode::currency_differs);
    CHECK(ledger.rows("SELECT gross_minor, currency FROM invoice", 2) == "10000|EUR");
}

TEST_CASE("disputes open, change and close with the list", "[usecase]") {
    Importing ledger;
    (void)ledger.import(one("2026-02-14;100;;;;"));
    auto report = ledger.import(one("2026-02-14;100;;;2026-02-20;"));
    CHECK(report.disputes == Count{1, 0, 0});
    CHECK(ledger.rows(disputes, 2) == "2026-02-20|-");
    report = ledger.import(one("2026-02-14;100;;;2026-02-21;"));
    CHECK(report.disputes == Count{0, 1, 0});
    report = ledger.import(one("2026-02-14;100;;;non;"));
    CHECK(report.disputes == Count{0, 1, 0});
    CHECK(ledger.rows(disputes, 2) == "2026-02-21|2026-11-25");
    CHECK(ledger.import(one("2026-02-14;100;;;non;")).disputes == Count{0, 0, 0});
}

TEST_CASE("what a person corrected stays", "[usecase]") {
    Importing ledger;
    (void)ledger.import(one("2026-02-14;100;;;;"));
    {
        auto connection = store::open_ledger(ledger.ledger, store::Access::write);
        store::Transaction transaction(connection);
        connection.execute("UPDATE due_item SET due = 20600, due_origin = 2");
        connection.execute("INSERT INTO dispute (due_item_id, from_day) VALUES (1, 20500)");
        transaction.commit();
    }
    const auto report = ledger.import(one("2026-03-14;100;;;non;x"));
    CHECK(ledger.number("SELECT due FROM due_item") == 20600);
    CHECK(ledger.rows("SELECT from_day, until_day FROM dispute", 2) == "20500|-");
    CHECK(report.disputes == Count{});
}

TEST_CASE("terms date what has no due day, and follow the customer's", "[usecase]") {
    Importing ledger;
    const std::string short_header = "number;customer_code;issued;amount;customer_terms\n";
    const auto sixty = [](ImportRequest& request) { request.terms = parse_payment_terms("60").value(); };
    // The company's are 30 days; those that are asked for go before them, the customer's own before both.
    (void)ledger.import(short_header + "F1;C1;2026-01-15;10;\nF2;C2;2026-01-15;10;45 FDM A\n", sixty);
    CHECK(ledger.rows(items, 3) == "2026-03-16|1000|1 2026-03-31|1000|1");
    (void)ledger.import(short_header + "F1;C1;2026-01-15;10;\nF3;C1;2026-01-16;10;\n");
    CHECK(ledger.rows(items, 3) == "2026-02-14|1000|1 2026-03-31|1000|1 2026-02-15|1000|1");
    // Terms that become known date the customer's earlier estimates anew.
    const auto report = ledger.import(short_header + "F4;C1;2026-01-20;10;FDM\n");
    CHECK(report.customers == Count{0, 1, 0});
    CHECK(ledger.rows(items, 3) == "2026-01-31|1000|1 2026-03-31|1000|1 2026-01-31|1000|1 2026-01-31|1000|1");
    // Imported again, those rows find their due days as they would date them.
    CHECK(ledger.import(short_header + "F1;C1;2026-01-15;10;\n").invoices == Count{0, 0, 1});
}

TEST_CASE("a credit note without due day counts from its issue day, whatever the terms", "[usecase]") {
    Importing ledger;
    const std::string short_header = "number;customer_code;issued;due;amount;customer_terms\n";
    const std::string list = short_header + "A1;C1;2026-01-15;;-10;60\nA2;C1;2026-01-15;2026-02-20;-10;60\n";
    (void)ledger.import(list);
    CHECK(ledger.rows(items, 3) == "2026-01-15|-1000|0 2026-02-20|-1000|0");
    (void)ledger.import(short_header + "F1;C1;2026-01-15;;10;30\n"); // terms that change move estimates alone
    CHECK(ledger.rows(items, 3) == "2026-01-15|-1000|0 2026-02-20|-1000|0 2026-02-14|1000|1");
    CHECK(ledger.import(list).credit_notes == Count{0, 0, 2});
}

TEST_CASE("with a complete list, what is absent is settled", "[usecase]") {
    Importing ledger;
    const std::string two = header +
                            "F1;C1;Martin;2026-01-15;2026-02-14;100;100;;;\nF2;C1;Martin;2026-01-20;2026-02-20;70;"
                            "70;;;\n";
    const auto complete = [](ImportRequest& request) { request.complete_list = true; };
    auto report = ledger.import(two, complete);
    CHECK(report.covers == CoveredSpan{Date{20782}, Date{20782}});
    CHECK(ledger.number("SELECT balances_only FROM import_batch") == 1);

    ledger.clock = FixedClock(Date{20789});
    report = ledger.import(header + "F2;C1;Martin;2026-01-20;2026-02-20;70;70;;;\n", complete);
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings[0].code == IssueCode::absent_from_list);
    CHECK(report.warnings[0].arguments == std::vector<std::string>{"C1", "F1"});
    CHECK(report.payments == Count{1, 0, 0});
    CHECK(report.open_total == "70.00");
    CHECK(holds(report));
    CHECK(ledger.rows(payments, 3) == "1|2026-12-02|10000");

    SECTION("a refused row is in the list all the same") {
        report = ledger.import(header + "F2;C1;Martin;2026-01-20;2026-02-20;seventy;70;;;\nF3;C1;;2026-01-20;;1;1;;;\n",
                               complete);
        CHECK(report.open_total == "71.00");
        CHECK(report.warning_count == 0);
    }
    SECTION("a row of which nothing is known could be any: nothing is settled") {
        report =
            ledger.import(header + ";C1;Martin;2026-01-20;2026-02-20;70;70;;;\nF3;C1;;2026-01-20;;1;1;;;\n", complete);
        CHECK(report.open_total == "71.00");
        CHECK(report.controls.front().name == "complete_list");
        CHECK_FALSE(report.controls.front().holds);
    }
    SECTION("what comes back into the list is open again from that day on, and a part of it stays paid") {
        ledger.clock = FixedClock(Date{20796});
        report = ledger.import(
            header + "F1;C1;Martin;2026-01-15;2026-02-14;100;60;;;\nF2;C1;Martin;2026-01-20;2026-02-20;70;"
                     "70;;;\n",
            complete);
        CHECK(report.warning_count == 0);
        CHECK(report.invoices == Count{0, 1, 1});
        CHECK(report.open_total == "130.00");
        CHECK(holds(report));
        CHECK(ledger.rows("SELECT kind, paid - 20782, amount_minor, reversed_on - 20782 FROM payment ORDER BY id", 4) ==
              "1|7|10000|14 1|14|4000|-");
        CHECK(ledger.is_sound());
        const auto reopened = ledger.import(two, complete);
        CHECK(reopened.open_total == "170.00");
        REQUIRE(undo_import({ledger.ledger, reopened.batch, "test"}, ledger.clock).ok());
        CHECK(ledger.number("SELECT count(*) FROM payment WHERE reversed_on IS NULL") == 1);
        CHECK(ledger.is_sound());
        CHECK(ledger.import(two, complete).open_total == "170.00");
        CHECK(holds(ledger.import(two, complete)));
        CHECK(ledger.is_sound());
    }
    SECTION("what a payment of a known day settled is not opened by a list: that is warned about") {
        (void)ledger.import(header + "F2;C1;Martin;2026-01-20;2026-02-20;70;70;2026-03-01;;\n");
        report = ledger.import(header + "F2;C1;Martin;2026-01-20;2026-02-20;70;70;;;\n", complete);
        CHECK(report.warnings.at(0).code == IssueCode::settled_taken_back);
    }
    SECTION("a document that the list could not know yet is not absent") {
        (void)ledger.import(header +
                            "F9;C1;Martin;2026-12-10;2027-01-10;5;5;;;\nF2;C1;Martin;2026-01-20;2026-02-20;70;70;;;\n");
        report = ledger.import(header + "F2;C1;Martin;2026-01-20;2026-02-20;70;70;;;\n", complete);
        CHECK(report.open_total == "75.00");
    }
}

TEST_CASE("covered days are those that were said", "[usecase]") {
    Importing ledger;
    const CoveredSpan year{*from_iso("2026-01-01"), *from_iso("2026-10-31")};
    const auto report = ledger.import(one("2026-02-14;100;40;;;"), [&](auto& request) { request.covers = year; });
    CHECK(report.covers == year);
    CHECK(ledger.rows(payments, 3) == "1|2026-10-31|6000");
    CHECK(ledger.rows("SELECT covers_first, covers_last FROM import_batch", 2) ==
          std::to_string(year.first.days) + "|" + std::to_string(year.last.days));
}
