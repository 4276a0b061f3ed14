// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/enter_document.h"

#include "core/usecase/imports.h"
#include "core/usecase/read_invoice.h"
#include "tests/core/usecase/acts.h"

using namespace encours;
using namespace encours::test;
using Reason = ActFailure::Reason;

namespace {

EnterDocumentRequest document(const Importing& ledger, const std::string& number, std::int64_t gross = 12000) {
    EnterDocumentRequest request;
    request.ledger = ledger.ledger;
    request.customer = customer_of(ledger, "A");
    request.number = number;
    request.issued = date("2026-03-10");
    request.gross = gross;
    request.actor = "Jeanne";
    return request;
}

} // namespace

TEST_CASE("an invoice is entered with the customer's terms, and taken back without a trace in the balances",
          "[usecase]") {
    Importing ledger;
    REQUIRE(holds(
        ledger.import("number;issued;due;amount;customer_code;customer_name\nF1;2026-01-01;2026-02-01;100;A;M\n")));
    auto request = document(ledger, "M-1");
    request.net = 10000;
    request.vat = 2000;
    const auto done = enter_document(request, ledger.clock);
    REQUIRE(done.ok());
    CHECK(due_of(ledger, "M-1") == "2026-04-09|1"); // 30 days: nobody said otherwise
    CHECK(ledger.rows("SELECT gross_minor, net_minor, vat_minor, batch_id FROM invoice WHERE number = 'M-1'", 4) ==
          "12000|10000|2000|-");
    CHECK(ledger.is_sound());
    const auto id = ledger.number("SELECT id FROM invoice WHERE number = 'M-1'");
    CHECK(read_invoice(ledger.ledger, InvoiceId{id})->source.empty());
    REQUIRE(undo(ledger, done));
    CHECK(open_of(ledger) == "F1|10000");
    // Its id is never given again.
    REQUIRE(enter_document(document(ledger, "M-2"), ledger.clock).ok());
    CHECK(ledger.number("SELECT id FROM invoice WHERE number = 'M-2'") == id + 1);
}

TEST_CASE("a credit note lowers what is owed, and what is wrong is refused", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(
        ledger.import("number;issued;due;amount;customer_code;customer_name\nF1;2026-01-01;2026-02-01;100;A;M\n")));
    auto credit = document(ledger, "F1", 3000);
    credit.kind = DocumentKind::credit_note;
    REQUIRE(enter_document(credit, ledger.clock).ok());
    CHECK(ledger.rows("SELECT i.kind, d.amount_minor, date(d.due * 86400, 'unixepoch') FROM invoice i"
                      " JOIN due_item d ON d.invoice_id = i.id ORDER BY i.id",
                      3) == "0|10000|2026-02-01 1|-3000|2026-03-10");
    const auto before = ledger.contents();
    CHECK(enter_document(document(ledger, "f-1"), ledger.clock).error().reason == Reason::number_taken);
    CHECK(enter_document(document(ledger, " - "), ledger.clock).error().reason == Reason::number_missing);
    CHECK(enter_document(document(ledger, "X", 0), ledger.clock).error().reason == Reason::amount_missing);
    auto differs = document(ledger, "X");
    differs.net = 10000;
    differs.vat = 1999;
    CHECK(enter_document(differs, ledger.clock).error().reason == Reason::amounts_differ);
    auto early = document(ledger, "X");
    early.due = date("2026-03-09");
    CHECK(enter_document(early, ledger.clock).error().reason == Reason::day_before_start);
    auto nobody = document(ledger, "X");
    nobody.customer = CustomerId{99};
    CHECK(enter_document(nobody, ledger.clock).error().reason == Reason::unknown_customer);
    CHECK(ledger.contents() == before);
}

TEST_CASE("an import that brings an entered invoice enriches it and never counts it twice", "[usecase]") {
    Importing ledger;
    REQUIRE(holds(
        ledger.import("number;issued;due;amount;customer_code;customer_name\nF1;2026-01-01;2026-02-01;100;A;M\n")));
    const auto done = enter_document(document(ledger, "F-2026/041"), ledger.clock);
    REQUIRE(done.ok());
    const auto spelt = GENERATE("F-2026/041", "F2026041");
    const auto report = ledger.import("number;issued;due;amount;customer_code;customer_name;label\n" +
                                      std::string(spelt) + ";2026-03-10;2026-05-31;120;A;M;Three doors\n");
    REQUIRE(holds(report));
    CHECK(report.invoices.added == 0);
    CHECK(report.invoices.updated == 1);
    CHECK(ledger.rows("SELECT number, gross_minor, label, batch_id FROM invoice WHERE id > 1", 4) ==
          std::string(spelt) + "|12000|Three doors|-");
    CHECK(due_of(ledger, spelt) == "2026-05-31|0");
    CHECK(ledger.is_sound());
    // Taking the import back leaves what was entered, as it was.
    const auto refused = undo_act({ledger.ledger, done.value().act, "Jeanne"}, ledger.clock);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().reason == Reason::changed_since);
    REQUIRE(undo_import({ledger.ledger, "2", "Jeanne"}, ledger.clock).ok());
    CHECK(due_of(ledger, "F-2026/041") == "2026-04-09|1");
    CHECK(open_of(ledger) == "F-2026/041|12000 F1|10000");
    CHECK(ledger.is_sound());
    REQUIRE(undo(ledger, done));
    CHECK(open_of(ledger) == "F1|10000");
}
