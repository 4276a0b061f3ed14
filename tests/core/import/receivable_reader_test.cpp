// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_digest.h"
#include "tests/catch.h"
#include "tests/core/import/reading.h"

#include <set>
#include <string>

using namespace encours;
using namespace encours::test;

namespace {

const std::string header =
    "number;customer_code;customer_name;issued;booked;due;amount;open_amount;settled;kind;disputed;disputed_on;"
    "dispute_closed_on;currency;category;label\n";

CsvOptions options() {
    CsvOptions options;
    options.date_order = DateOrder::ymd;
    options.decimal_sign = DecimalSign::comma;
    return options;
}

Reading read_row(const std::string& row) { return read_list(header + row + "\n", options()); }

struct Rejected {
    IssueCode code;
    std::int32_t column;
    std::vector<std::string> arguments;

    friend bool operator==(const Rejected&, const Rejected&) = default;
};

Rejected rejected(const std::string& row) {
    const auto reading = read_row(row);
    CHECK(reading.rows.empty());
    REQUIRE(reading.rejected.size() == 1);
    const auto& issue = reading.rejected[0];
    CHECK(issue.line == 2);
    return {issue.code, issue.column, issue.arguments};
}

std::vector<IssueCode> warned(const std::string& row) {
    const auto reading = read_row(row);
    CHECK(reading.rows.size() == 1);
    std::vector<IssueCode> codes;
    for (const auto& issue : reading.warnings)
        codes.push_back(issue.code);
    return codes;
}

} // namespace

TEST_CASE("a row says all that a list can say", "[import]") {
    const auto reading =
        read_row("=\"00123\";0042;Épicerie;2026-01-15;2026-01-20;2026-02-14;1 200,50;200,50;;invoice;oui;"
                 "2026-02-01;2026-02-20;usd;Négoce;\"deux\nlignes\"");
    REQUIRE(reading.rows.size() == 1);
    const auto& row = reading.rows[0];
    CHECK(row.number == "00123");
    CHECK(row.code == "0042");
    CHECK(row.name == "Épicerie");
    CHECK(row.issued == iso_day("2026-01-15"));
    CHECK(row.booked == iso_day("2026-01-20"));
    CHECK(row.due == iso_day("2026-02-14"));
    CHECK(row.amount == 120'050);
    CHECK(row.open_amount == 20'050);
    CHECK(row.kind == DocumentKind::invoice);
    CHECK(row.disputed);
    CHECK(row.disputed_on == iso_day("2026-02-01"));
    CHECK(row.dispute_closed_on == iso_day("2026-02-20"));
    CHECK(row.currency == "USD");
    CHECK(row.category == "Négoce");
    CHECK(row.label == "deux\nlignes");
    CHECK(reading.warnings.empty());
}

TEST_CASE("credit notes are told by their sign or their kind", "[import]") {
    const auto row = [](const std::string& text) { return read_row(text).rows.at(0); };
    CHECK(row("A1;C;;2026-01-15;;;-10,00;;;;;;;;;").kind == DocumentKind::credit_note);
    CHECK(row("A1;C;;2026-01-15;;;10,00;;;avoir;;;;;;").amount == -1000);
    CHECK(row("A1;C;;2026-01-15;;;-10,00;4,00;;credit_note;;;;;;").open_amount == -400);
    CHECK(row("A1;C;;2026-01-15;;;10,00;-4,00;;381;;;;;;").open_amount == -400);
    CHECK(rejected("F1;C;;2026-01-15;;;-10,00;;;facture;;;;;;").code == IssueCode::kind_contradicts_sign);
    CHECK(rejected("F1;C;;2026-01-15;;;10,00;;;devis;;;;;;") == Rejected{IssueCode::kind_unknown, 10, {"devis"}});
}

TEST_CASE("a row that cannot be read is rejected with its column and value", "[import]") {
    CHECK(rejected(";C;;2026-01-15;;;10;;;;;;;;;") == Rejected{IssueCode::value_missing, 1, {"number"}});
    CHECK(rejected("F1;;;2026-01-15;;;10;;;;;;;;;") == Rejected{IssueCode::value_missing, 2, {"customer_code"}});
    CHECK(rejected("F1;C;;;;;10;;;;;;;;;") == Rejected{IssueCode::value_missing, 4, {"issued"}});
    CHECK(rejected("F1;C;;2026-01-15;;;;;;;;;;;;") == Rejected{IssueCode::value_missing, 7, {"amount"}});
    CHECK(rejected("F1;C;;15 janv;;;10;;;;;;;;;").code == IssueCode::date_unreadable);
    CHECK(rejected("F1;C;;2026-02-30;;;10;;;;;;;;;") == Rejected{IssueCode::date_does_not_exist, 4, {"2026-02-30"}});
    CHECK(rejected("F1;C;;2026-01-15;;1789-07-14;10;;;;;;;;;") ==
          Rejected{IssueCode::date_out_of_range, 6, {"1789-07-14"}});
    CHECK(rejected("F1;C;;2026-01-15;;;dix;;;;;;;;;") == Rejected{IssueCode::amount_unreadable, 7, {"dix"}});
    CHECK(rejected("F1;C;;2026-01-15;;;10,005;;;;;;;;;").code == IssueCode::amount_too_many_decimals);
    CHECK(rejected("F1;C;;2026-01-15;;;99999999999999;;;;;;;;;").code == IssueCode::amount_too_large);
    CHECK(rejected("F1;C;;2026-01-15;;;10;11;;;;;;;;") == Rejected{IssueCode::open_above_amount, 8, {"11", "10"}});
    CHECK(rejected("F1;C;;2026-01-15;;;10;-1;;;;;;;;").code == IssueCode::open_above_amount);
    CHECK(rejected("F1;C;;2026-01-15;;;10;;2026-11-26;;;;;;;") ==
          Rejected{IssueCode::settled_in_future, 9, {"2026-11-26"}});
    CHECK(rejected("F1;C;;2026-01-15;;;10;;;;maybe;;;;;") == Rejected{IssueCode::flag_unreadable, 11, {"maybe"}});
    CHECK(rejected("F1;C;;2026-01-15;;;10;;;;1;2026-03-01;2026-02-01;;;") ==
          Rejected{IssueCode::dispute_closed_before_opened, 13, {"2026-02-01"}});
    CHECK(rejected("F1;C;;2026-01-15;;;10;;;;;;;ZZQ;;") == Rejected{IssueCode::currency_unknown, 14, {"ZZQ"}});
    CHECK(rejected("F1;C;;2026-01-15;;;10;;;;;;;;;x;y") == Rejected{IssueCode::too_many_cells, 17, {"17", "16"}});
    CHECK(rejected("F1;C;\"open;2026-01-15;;;10;;;;;;;;;") == Rejected{IssueCode::quote_unclosed, 3, {}});
    CHECK(rejected("F1;C;a\x01;2026-01-15;;;10;;;;;;;;;") == Rejected{IssueCode::invalid_text, 3, {}});
    CHECK(rejected("F1;C;" + std::string(2'000'000, 'x')).code == IssueCode::record_too_long);
}

TEST_CASE("blank days, and what exports write for them, are none", "[import]") {
    const auto reading = read_row("F1;C;;2026-01-15;00/00/0000;0;10;;00000000;;;;;;;");
    REQUIRE(reading.rows.size() == 1);
    CHECK_FALSE(reading.rows[0].due);
    CHECK_FALSE(reading.rows[0].booked);
    CHECK_FALSE(reading.rows[0].settled);
}

TEST_CASE("odd rows are kept with a warning", "[import]") {
    using Codes = std::vector<IssueCode>;
    CHECK(warned("F1;C;;2026-01-15;;;0;;;;;;;;;") == Codes{IssueCode::amount_is_zero});
    CHECK(warned("F1;C;;2026-12-15;;2027-01-15;10;;;;;;;;;") == Codes{IssueCode::date_in_future});
    CHECK(warned("F1;C;;2026-01-15;;2062-01-15;10;;;;;;;;;") == Codes{IssueCode::date_in_future});
    CHECK(warned("F1;C;;2026-01-15;;2026-01-14;10;;2026-01-10;;;;;;;") ==
          Codes{IssueCode::due_before_issue, IssueCode::settled_before_issue});
    CHECK(warned("F1;C;;2026-10-15;;2027-01-15;10;;2026-11-25;;;;;;;").empty());
}

TEST_CASE("disputes are flags, days or both", "[import]") {
    const auto row = [](const std::string& text) { return read_row(text).rows.at(0); };
    CHECK(row("F1;C;;2026-01-15;;;10;;;;x;;;;;").disputed_on == iso_day("2026-01-15"));
    CHECK_FALSE(row("F1;C;;2026-01-15;;;10;;;;non;;;;;").disputed);
    CHECK_FALSE(row("F1;C;;2026-01-15;;;10;;;;non;2026-02-01;;;;").disputed);
    CHECK(row("F1;C;;2026-01-15;;;10;;;;2026-02-03;;;;;").disputed_on == iso_day("2026-02-03"));
    CHECK(row("F1;C;;2026-01-15;;;10;;;;;2026-02-04;;;;").disputed);
    const auto over = row("F1;C;;2026-01-15;;;10;;;;non;2026-02-04;2026-03-04;;;");
    CHECK(over.disputed);
    CHECK(over.dispute_closed_on == iso_day("2026-03-04"));
}

TEST_CASE("blank rows, footers and trailing separators are passed over", "[import]") {
    const auto reading =
        read_list("N° facture;Client;Date;Montant;\nF1;C;15/01/2026;10;\n\n;;;;;;\nTotal;;;10;\n;Sous-total;;10\n"
                  "\x1A",
                  {});
    CHECK(reading.read == 1);
    CHECK(reading.rejected.empty());
    // A row that merely resembles one is not lost in silence.
    CHECK(read_list("Client;N° facture;Date;Montant\nTotalÉnergies;F1;;10\nX;F2;15/01/2026;1\n").rejected.size() == 1);
}

TEST_CASE("customers' fields are read with the prefix", "[import]") {
    const std::string text = "number;customer_code;issued;due;amount;customer_siren;customer_terms;customer_kind;"
                             "customer_penalty_rate;customer_credit_limit\n";
    const auto reading =
        read_list(text + "F1;C1;2026-01-15;;10;552 008 443 00012;45 fdm a;public;12,40 %;1500\n", options());
    REQUIRE(reading.rows.size() == 1);
    CHECK(reading.rows[0].siren == "552008443");
    CHECK(reading.rows[0].terms == "45 FDM A");
    const auto code = [&](const std::string& row) {
        return read_list(text + row + "\n", options()).rejected.at(0).code;
    };
    CHECK(code("F1;C1;2026-01-15;;10;;45 FDM;;;") == IssueCode::terms_ambiguous);
    CHECK(code("F1;C1;2026-01-15;;10;;when paid;;;") == IssueCode::terms_unreadable);
    CHECK(code("F1;C1;2026-01-15;;10;;;king;;") == IssueCode::kind_unknown);
    CHECK(code("F1;C1;2026-01-15;;10;;;;-3;") == IssueCode::amount_unreadable);
    CHECK(code("F1;C1;2026-01-15;;10;;;;;-1") == IssueCode::amount_unreadable);
    // With a due day of its own, a row does not need its customer's terms.
    const auto dated = read_list(text + "F1;C1;2026-01-15;2026-02-15;10;;when paid;;;\n", options());
    CHECK(dated.rows.at(0).terms.empty());
    CHECK(dated.warnings.at(0).code == IssueCode::terms_unreadable);
}

TEST_CASE("the amounts of a currency have its decimals", "[import]") {
    const std::string text = "number;customer_code;issued;amount;currency\n";
    CHECK(read_list(text + "F1;C;2026-01-15;1500;JPY\n").rows.at(0).amount == 1500);
    CHECK(read_list(text + "F1;C;2026-01-15;1.500;TND\n",
                    [] {
                        auto point = options();
                        point.decimal_sign = DecimalSign::point;
                        return point;
                    }())
              .rows.at(0)
              .amount == 1500);
    CsvOptions francs;
    francs.currency = Currency::from_code("CHF");
    CHECK(read_list(text + "F1;C;2026-01-15;1500;\n", francs).rows.at(0).currency == "CHF");
}

TEST_CASE("a row's digest changes with every value of its document", "[import]") {
    ReceivableRow row;
    row.number = "F1";
    row.amount = 1000;
    std::set<std::uint64_t> digests{document_hash(row)};
    const auto differs = [&](auto change) {
        auto other = row;
        change(other);
        CHECK(digests.insert(document_hash(other)).second);
    };
    differs([](auto& r) { r.number = "F2"; });
    differs([](auto& r) { r.kind = DocumentKind::credit_note; });
    differs([](auto& r) { r.issued = Date{1}; });
    differs([](auto& r) { r.booked = Date{0}; });
    differs([](auto& r) { r.due = Date{0}; });
    differs([](auto& r) { r.amount = 1001; });
    differs([](auto& r) { r.open_amount = 0; });
    differs([](auto& r) { r.open_amount = 1; });
    differs([](auto& r) { r.settled = Date{0}; });
    differs([](auto& r) { r.disputed = true; });
    differs([](auto& r) { r.disputed_on = Date{0}; });
    differs([](auto& r) { r.dispute_closed_on = Date{0}; });
    differs([](auto& r) { r.currency = *Currency::from_code("USD"); });
    differs([](auto& r) { r.category = "a"; });
    differs([](auto& r) { r.label = "a"; });
    // It stands in files: it may never change.
    CHECK(document_hash(row) == 0xa0ddc91ed746b82dULL);
}
