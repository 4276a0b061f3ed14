// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/enter_payment.h"

#include "core/usecase/imports.h"
#include "tests/core/usecase/acts.h"

using namespace encours;
using namespace encours::test;
using Reason = ActFailure::Reason;

namespace {

const std::string list = "number;issued;due;amount;customer_code;customer_name\n"
                         "F1;2026-01-01;2026-02-01;100;A;Martin\nF2;2026-01-05;2026-02-05;250;A;Martin\n";

const std::string header =
    "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\tPieceRef\t"
    "PieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise\n";

std::string line(const char* entry, const char* day, const char* account, const char* customer, const char* reference,
                 const char* debit, const char* credit, const char* letter) {
    return std::string("JO\tJournal\t") + entry + "\t" + day + "\t" + account + "\tCompte\t" + customer + "\t" +
           (*customer != 0 ? "Martin" : "") + "\t" + reference + "\t" + day + "\tLibelle\t" + debit + "\t" + credit +
           "\t" + letter + "\t" + (*letter != 0 ? "20260310" : "") + "\t20260101\t\t\n";
}

/// Two invoices.
std::string books() {
    return header + line("1", "20260101", "411000", "A", "F1", "100,00", "0,00", "") +
           line("1", "20260101", "707000", "", "F1", "0,00", "100,00", "") +
           line("2", "20260105", "411000", "A", "F2", "250,00", "0,00", "") +
           line("2", "20260105", "707000", "", "F2", "0,00", "250,00", "");
}

/// And what was paid of the second one, lettered or not.
std::string books_with_payment(const char* letter) {
    auto text = header + line("1", "20260101", "411000", "A", "F1", "100,00", "0,00", "") +
                line("1", "20260101", "707000", "", "F1", "0,00", "100,00", "") +
                line("2", "20260105", "411000", "A", "F2", "250,00", "0,00", letter) +
                line("2", "20260105", "707000", "", "F2", "0,00", "250,00", "");
    return text + line("3", "20260304", "512000", "", "VIR", "250,00", "0,00", "") +
           line("3", "20260304", "411000", "A", "VIR", "0,00", "250,00", letter);
}

EnterPaymentRequest payment(const Importing& ledger, std::int64_t amount,
                            std::vector<EnterPaymentRequest::Part> parts) {
    return {ledger.ledger, customer_of(ledger, "A"), date("2026-03-02"), amount, "VIR 7", std::move(parts), "Jeanne"};
}

DueItemId item(const Importing& ledger, const std::string& number) { return DueItemId{item_of(ledger, number)}; }

std::string payments_of(const Importing& ledger) {
    return ledger.rows("SELECT kind, amount_minor FROM payment ORDER BY id", 2);
}

} // namespace

TEST_CASE("a payment settles what it was set against, and is taken back whole", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(list)));
    const auto payable = payable_items(ledger.ledger, customer_of(ledger, "A"));
    REQUIRE(payable.items.size() == 2);
    CHECK(payable.items[1].claim.number == "F2");
    CHECK(payable.items[1].claim.open == 25000);
    const auto done = enter_payment(
        payment(ledger, 34500, {{item(ledger, "F1"), 10000, 0}, {item(ledger, "F2"), 24600, 400}}), ledger.clock);
    REQUIRE_FALSE(done.ok()); // 346 € of 345 €
    CHECK(done.error().reason == Reason::allocated_too_much);
    const auto fits = enter_payment(
        payment(ledger, 34600, {{item(ledger, "F1"), 10000, 0}, {item(ledger, "F2"), 24600, 400}}), ledger.clock);
    REQUIRE(fits.ok());
    CHECK(open_of(ledger) == "F1|0 F2|0");
    CHECK(payments_of(ledger) == "0|34600 4|400");
    CHECK(ledger.is_sound());
    REQUIRE(undo(ledger, fits));
    CHECK(open_of(ledger) == "F1|10000 F2|25000");
    CHECK(payments_of(ledger).empty());
    CHECK(ledger.is_sound());
}

TEST_CASE("a payment is never set against more than is open", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(list)));
    const auto reason = [&](std::int64_t amount, std::vector<EnterPaymentRequest::Part> parts) {
        return enter_payment(payment(ledger, amount, std::move(parts)), ledger.clock).error().reason;
    };
    const auto first = item(ledger, "F1");
    CHECK(reason(0, {}) == Reason::amount_missing);
    CHECK(reason(20000, {{first, 10001, 0}}) == Reason::part_too_large);
    CHECK(reason(20000, {{first, 5000, 0}, {first, 5000, 0}}) == Reason::unknown_document);
    CHECK(reason(9000, {{first, 9000, 1000}}) == Reason::difference_too_large);
    CHECK(reason(9000, {{first, 9000, 300}}) == Reason::difference_too_large); // it would still be open
    CHECK(reason(9000, {{DueItemId{99}, 9000, 0}}) == Reason::unknown_document);
    CHECK(payments_of(ledger).empty());
}

TEST_CASE("taking the invoices' import back leaves the payment that was entered", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(list)));
    REQUIRE(enter_payment(payment(ledger, 10000, {{item(ledger, "F1"), 10000, 0}}), ledger.clock).ok());
    REQUIRE(undo_import({ledger.ledger, "1", "Jeanne"}, ledger.clock).ok());
    CHECK(payments_of(ledger) == "0|10000");
    CHECK(ledger.is_sound());
}

TEST_CASE("a list that says that an invoice is paid does not pay it again", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(list)));
    REQUIRE(enter_payment(payment(ledger, 25000, {{item(ledger, "F2"), 25000, 0}}), ledger.clock).ok());
    REQUIRE(holds(
        ledger.import("number;issued;due;amount;settled;customer_code;customer_name\n"
                      "F1;2026-01-01;2026-02-01;100;;A;Martin\nF2;2026-01-05;2026-02-05;250;2026-03-02;A;Martin\n")));
    CHECK(payments_of(ledger) == "0|25000");
    CHECK(open_of(ledger) == "F1|10000 F2|0");
    ImportReport told = ledger.import("customer_code;reference;amount;paid\nA;VIREMENT;250;2026-03-04\n",
                                      [](ImportRequest& request) { request.csv.kind = ListKind::payments; });
    CHECK(told.payments == Count{0, 0, 1});
    CHECK(payments_of(ledger) == "0|25000");
    CHECK(ledger.is_sound());
}

TEST_CASE("books that tell an entered payment later tell of the same one", "[usecase]") {
    const auto letter = GENERATE("", "AA");
    Importing ledger;
    REQUIRE(holds(ledger.import(books())));
    const auto done = enter_payment(payment(ledger, 25000, {{item(ledger, "F2"), 25000, 0}}), ledger.clock);
    REQUIRE(done.ok());
    for (int again = 0; again < 2; ++again) {
        REQUIRE(holds(ledger.import(books_with_payment(letter))));
        CHECK(payments_of(ledger) == "0|25000");
        CHECK(open_of(ledger) == "F1|10000 F2|0");
        CHECK(ledger.number("SELECT count(*) FROM payment WHERE book_source_id IS NOT NULL AND batch_id IS NULL") == 1);
        CHECK(ledger.is_sound());
    }
    // Books that are taken back leave what was entered.
    REQUIRE(undo_import({ledger.ledger, "3", "Jeanne"}, ledger.clock).ok());
    REQUIRE(undo_import({ledger.ledger, "2", "Jeanne"}, ledger.clock).ok());
    CHECK(payments_of(ledger) == "0|25000");
    CHECK(open_of(ledger) == "F1|10000 F2|0");
    CHECK(ledger.number("SELECT count(*) FROM payment WHERE book_source_id IS NOT NULL") == 0);
    CHECK(ledger.is_sound());
}

TEST_CASE("what a person set an entered payment against stays, unless the books letter it otherwise", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(books())));
    // By hand against the first, in part; the books only propose, and later letter it against the second.
    REQUIRE(enter_payment(payment(ledger, 25000, {{item(ledger, "F1"), 10000, 0}}), ledger.clock).ok());
    REQUIRE(holds(ledger.import(books_with_payment(""))));
    CHECK(payments_of(ledger) == "0|25000");
    CHECK(open_of(ledger) == "F1|0 F2|10000");
    REQUIRE(holds(ledger.import(books_with_payment("AA"))));
    CHECK(open_of(ledger) == "F1|10000 F2|0");
    CHECK(ledger.is_sound());
}
