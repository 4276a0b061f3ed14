// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/customer_list.h"

#include "core/store/receivables_load.h"
#include "core/usecase/add_note.h"
#include "core/usecase/correct_customer.h"
#include "core/usecase/correct_due_day.h"
#include "core/usecase/enter_payment.h"
#include "core/usecase/ledger_file.h"
#include "core/usecase/merge_customers.h"
#include "core/usecase/record_dispute.h"
#include "tests/core/usecase/acts.h"

using namespace encours;
using namespace encours::test;

namespace {

const char* const invoices = "number;issued;due;amount;settled;customer_code;customer_name;customer_siren\n"
                             "F1;2026-01-01;2026-02-01;100;2026-02-11;A;Martin;552008443\n"
                             "F2;2026-03-01;2026-04-01;300;;A;Martin;552008443\n"
                             "F3;2026-03-01;2026-04-01;50;;B;Martin bis;\n";

std::vector<ListedCustomer> facts_of(const Importing& ledger, const char* at, const char* until) {
    const auto file = LedgerFile::open(ledger.ledger);
    REQUIRE(file.ok());
    return read_listed_customers(ledger.ledger, *file.value()->receivables(), date(at), date(until));
}

} // namespace

TEST_CASE("the list knows delays, last contacts, and by what a customer may be looked for", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(invoices)));
    const auto a = customer_of(ledger, "A");
    REQUIRE(add_customer_note({ledger.ledger, a, "called", "Jeanne"}, ledger.clock).ok()); // on 2026-11-25
    REQUIRE(merge_customers({ledger.ledger, customer_of(ledger, "B"), a, "Jeanne"}, ledger.clock).ok());
    auto facts = facts_of(ledger, "2026-04-30", "2026-11-30");
    REQUIRE(facts.size() == 2);
    CHECK(facts[0].delay == 10.0);
    CHECK(facts[0].last_contact == date("2026-11-25"));
    CHECK(facts[0].found_by.find("552008443") != std::string::npos);
    CHECK(facts[0].found_by.find("Martin bis") != std::string::npos);
    CHECK_FALSE(facts[0].is_merged);
    CHECK(facts[1].is_merged);
    CHECK_FALSE(facts[1].delay.has_value());
    facts = facts_of(ledger, "2026-02-10", "2026-11-24");
    CHECK_FALSE(facts[0].delay.has_value()); // not paid yet
    CHECK(facts[0].last_contact == no_day);
}

TEST_CASE("a customer's file tells all that happened, the last first", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(invoices)));
    const auto a = customer_of(ledger, "A");
    const DueItemId f2{item_of(ledger, "F2")};
    REQUIRE(open_dispute({ledger.ledger, f2, date("2026-04-10"), 4000, "two doors", "Jeanne"}, ledger.clock).ok());
    REQUIRE(close_dispute({ledger.ledger, f2, date("2026-05-10"), "delivered", "Jeanne"}, ledger.clock).ok());
    REQUIRE(correct_due_day({ledger.ledger, f2, date("2026-05-01"), "agreed", "Jeanne"}, ledger.clock).ok());
    EnterPaymentRequest payment;
    payment.ledger = ledger.ledger;
    payment.customer = a;
    payment.paid = date("2026-05-12");
    payment.amount = 20000;
    payment.reference = "VIR 7";
    payment.parts = {{f2, 15000, 0}};
    REQUIRE(enter_payment(payment, ledger.clock).ok());
    const auto correction =
        correct_customer({ledger.ledger, a, {{CustomerField::city, "Brest"}}, "Jeanne"}, ledger.clock);
    REQUIRE(correction.ok());
    const auto file = read_customer(ledger.ledger, a).value();

    using Kind = TimelineEntry::Kind;
    std::vector<Kind> kinds;
    for (const auto& entry : file.timeline)
        kinds.push_back(entry.kind);
    CHECK(kinds == std::vector<Kind>{Kind::correction, Kind::correction, Kind::import, Kind::payment,
                                     Kind::dispute_closed, Kind::dispute_opened, Kind::document, Kind::payment,
                                     Kind::document});
    CHECK(file.timeline[0].text == "customer_corrected");
    CHECK(file.timeline[0].changes[0].field == "city");
    CHECK(file.timeline[0].changes[0].after == "Brest");
    CHECK(file.timeline[1].number == "F2");
    CHECK(file.timeline[1].changes[0].after == "2026-05-01");
    CHECK(file.timeline[2].documents == 2);
    CHECK(file.timeline[2].payments == 1);
    CHECK(file.timeline[5].amount == 4000);
    CHECK(file.timeline[5].text == "two doors");

    REQUIRE(file.payments.size() == 2);
    CHECK(file.payments[0].reference == "VIR 7");
    CHECK(file.payments[0].unallocated() == 5000);
    REQUIRE(file.payments[0].parts.size() == 1);
    CHECK(file.payments[0].parts[0].number == "F2");
    CHECK(file.payments[1].source != "");
    // What was taken back did not happen.
    REQUIRE(undo(ledger, correction));
    CHECK(read_customer(ledger.ledger, a)->timeline.front().number == "F2");
}
