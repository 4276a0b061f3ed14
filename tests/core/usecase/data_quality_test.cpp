// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/data_quality.h"

#include "core/law/rate_table.h"
#include "core/usecase/company_identity.h"
#include "core/usecase/correct_customer.h"
#include "core/usecase/enter_payment.h"
#include "core/usecase/ledger_file.h"
#include "tests/core/usecase/acts.h"

using namespace encours;
using namespace encours::test;

namespace {

/// A company about which nothing is to be said.
void complete_company(const Importing& at) {
    const auto state = read_company_state(at.ledger);
    SaveCompanyRequest request{at.ledger, state.identity, state.identity, "Jeanne"};
    request.wanted.name = "Menuiserie Dubois";
    request.wanted.siren = "732829320";
    request.wanted.address = "1 rue du Port";
    request.wanted.city = "Lille";
    request.wanted.iban = "FR7630006000011234567890189";
    REQUIRE(save_company(request, at.clock).ok());
}

std::vector<WeakPoint> points(const Importing& at, const char* day = "2026-11-25", const char* today = "2026-11-25") {
    const auto file = LedgerFile::open(at.ledger);
    REQUIRE(file.ok());
    const auto receivables = file.value()->receivables();
    return data_quality(at.ledger, *receivables, aged_balance(*receivables, date(day)), date(today));
}

/// "kind of name: at stake/count", in their order, of one kind.
std::string said(const std::vector<WeakPoint>& points, Weakness kind) {
    std::string text;
    for (const auto& point : points) {
        if (point.kind == kind)
            text += (text.empty() ? "" : ", ") + point.name + " " + std::to_string(point.at_stake) + "/" +
                    std::to_string(point.count);
    }
    return text;
}

const std::string customers = "customer_code;customer_name;address;postcode;city;email;siren\n"
                              "A;Martin;2 rue Haute;59000;Lille;a@martin.fr;732829320\n"
                              "B;Durand;;;;;\n"
                              "C;Garage Petit;3 rue Basse;62000;Arras;;123456789\n"
                              "D;Dormant;;;;;\n"
                              "E;MARTIN SARL;;59000;;e@martin.fr;732829320\n";

const std::string list = "number;issued;due;amount;customer_code;customer_name\n"
                         "F1;2026-10-01;2026-10-31;100;A;Martin\n"
                         "F2;2026-10-02;;250;B;Durand\n"
                         "F3;2026-10-02;;30;B;Durand\n"
                         "F4;2026-10-05;2026-11-05;70;C;Garage Petit\n"
                         "F5;2026-10-05;2026-11-05;70;C;Garage Petit\n"
                         "F6;2026-11-20;2026-12-20;40;E;MARTIN SARL\n";

class Weakened : public Importing {
public:
    Weakened() {
        REQUIRE(holds(import(list)));
        REQUIRE(holds(import(customers, [](ImportRequest& request) { request.csv.kind = ListKind::customers; })));
        complete_company(*this);
    }
};

} // namespace

TEST_CASE("each weakness is found where it is, with what is at stake", "[quality]") {
    const Weakened at;
    const auto all = points(at);
    CHECK(said(all, Weakness::address_missing) == "Durand 28000/0, MARTIN SARL 4000/0");
    CHECK(said(all, Weakness::email_missing) == "Durand 28000/0, Garage Petit 14000/0");
    CHECK(said(all, Weakness::siren_missing) == "Durand 28000/0"); // Dormant owes nothing
    CHECK(said(all, Weakness::siren_implausible) == "Garage Petit 14000/0");
    CHECK(said(all, Weakness::dues_estimated) == "Durand 28000/2");
    CHECK(said(all, Weakness::customer_twice) == "Martin 14000/0");
    CHECK(said(all, Weakness::invoice_twice) == "Garage Petit 7000/0");
    CHECK(said(all, Weakness::old_data).empty());
    CHECK(said(all, Weakness::letters_unsigned).empty());
    CHECK(said(all, Weakness::iban_missing).empty());
    CHECK(said(all, Weakness::rows_refused).empty());
    for (const auto& point : all) {
        if (point.kind == Weakness::customer_twice)
            CHECK(point.twin == customer_of(at, "E"));
        if (point.kind == Weakness::invoice_twice) {
            CHECK(point.numbers == "F4, F5");
            CHECK(point.invoices.size() == 2);
        }
    }
    CHECK(std::is_sorted(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.at_stake > b.at_stake; }));
}

TEST_CASE("money of no invoice and customers in credit are told apart", "[quality]") {
    Weakened at;
    const auto pay = [&](const char* customer, std::int64_t amount) {
        REQUIRE(enter_payment({at.ledger, customer_of(at, customer), date("2026-11-10"), amount, "", {}, "Jeanne"},
                              at.clock)
                    .ok());
    };
    pay("A", 4000);
    pay("C", 15000);
    const auto all = points(at);
    CHECK(said(all, Weakness::cash_unallocated) == "Martin 4000/0");
    CHECK(said(all, Weakness::in_credit) == "Garage Petit 1000/0");
    // As of a day before, there was none.
    CHECK(said(points(at, "2026-11-09"), Weakness::cash_unallocated).empty());
}

TEST_CASE("old data, refused rows and a company without its identity weaken everything", "[quality]") {
    Importing at;
    REQUIRE_FALSE(at.import(list + "F7;2026-13-01;;10;A;Martin\n").refused);
    const auto fresh = points(at, "2026-11-25", "2026-11-26");
    CHECK(said(fresh, Weakness::letters_unsigned) == " 52000/0"); // what is overdue
    CHECK(said(fresh, Weakness::iban_missing) == " 52000/0");
    CHECK(said(fresh, Weakness::rows_refused) == " 56000/1");
    CHECK(said(fresh, Weakness::old_data).empty());
    CHECK(said(points(at, "2026-11-25", "2027-03-01"), Weakness::old_data) == " 56000/96");
}

TEST_CASE("controls of the last imports that fail weaken every figure, until they hold", "[quality]") {
    Importing at;
    const std::string titles = "number;customer_code;issued;due;amount;open_amount;settled\n";
    const std::string owed = "F2;C1;2026-03-01;2026-03-31;50;50;\n";
    (void)at.import(titles + "F1;C1;2026-03-01;2026-03-31;100;;2026-04-10\n" + owed);
    CHECK(said(points(at), Weakness::controls_failed).empty());
    (void)at.import(titles + "F1;C1;2026-03-01;2026-03-31;100;80;\n" + owed); // it was settled
    CHECK(said(points(at), Weakness::controls_failed) == " 5000/1");
    (void)at.import(titles + "F1;C1;2026-03-01;2026-03-31;100;;2026-04-10\n" + owed);
    CHECK(said(points(at), Weakness::controls_failed).empty());
}

TEST_CASE("claims whose time draws near or is over, and rates that late claims lack, are pointed out", "[quality]") {
    Importing at;
    REQUIRE_FALSE(at.import("number;issued;due;amount;customer_code;customer_name\n"
                            "F1;2021-11-30;2021-12-31;100;A;Martin\n" // five years end on 31 December 2026
                            "F2;2019-11-30;2019-12-31;250;B;Durand\n"
                            "F3;2026-10-01;2026-10-31;70;C;Garage Petit\n")
                      .refused);
    const auto all = points(at);
    CHECK(said(all, Weakness::limit_near) == "Martin 10000/36");
    CHECK(said(all, Weakness::limit_over) == "Durand 25000/-694");
    CHECK(said(all, Weakness::rate_missing).empty());
    for (const auto& point : all) {
        if (point.kind == Weakness::limit_near) {
            CHECK(point.numbers == "F1");
            CHECK(point.invoices.size() == 1);
        }
    }
    // In a half-year that no table knows yet.
    bool is_found = false;
    for (const auto& point : points(at, "2199-01-31", "2026-11-25")) {
        if (point.kind == Weakness::rate_missing && point.numbers == "2199-S1") {
            is_found = true;
            CHECK(point.code == key_of(RateSeries::ecb_refinancing));
            CHECK(point.count == 3);
        }
    }
    CHECK(is_found);
}

TEST_CASE("terms and due days that the law does not allow are pointed out by customer", "[quality][law]") {
    Importing at;
    const auto report = at.import("number;issued;due;amount;customer_code;customer_name;customer_kind;customer_terms\n"
                                  "F1;2026-08-01;2026-10-31;100;A;Martin;business;\n"   // 91 days
                                  "F2;2026-08-15;2026-10-15;50;A;Martin;business;\n"    // 61 days, 45 end of month
                                  "F3;2026-08-01;2026-09-30;30;A;Martin;business;\n"    // 60 days
                                  "F4;2026-08-01;2026-12-31;20;B;Mme Petit;consumer;\n" // no business
                                  "F5;2026-10-01;2026-10-31;10;C;Durand;business;60 FDM A\n");
    REQUIRE(holds(report));
    REQUIRE(report.warnings.size() >= 1);
    const auto warned = std::find_if(report.warnings.begin(), report.warnings.end(),
                                     [](const Issue& issue) { return issue.code == IssueCode::terms_too_long; });
    REQUIRE(warned != report.warnings.end());
    CHECK(warned->arguments == std::vector<std::string>{"2"});
    CHECK(said(points(at), Weakness::terms_too_long) == "Martin 15000/2, Durand 0/0");

    const auto done = correct_customer(
        {at.ledger, customer_of(at, "A"), {{CustomerField::terms_stipulated, "1"}}, "Jeanne"}, at.clock);
    REQUIRE(done.ok());
    CHECK(said(points(at), Weakness::terms_too_long) == "Martin 10000/1, Durand 0/0");
    const auto again =
        at.import("number;issued;due;amount;customer_code;customer_name\nF6;2026-11-01;2026-12-01;5;A;Martin\n");
    CHECK(std::none_of(again.warnings.begin(), again.warnings.end(),
                       [](const Issue& issue) { return issue.code == IssueCode::terms_too_long; }));
}
