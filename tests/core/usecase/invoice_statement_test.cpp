// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/late_interest.h"

#include "core/usecase/claim_choices.h"
#include "core/usecase/enter_payment.h"
#include "core/usecase/legal_events.h"
#include "core/usecase/rates.h"
#include "tests/core/usecase/acts.h"

using namespace encours;
using namespace encours::test;

namespace {

constexpr const char* head =
    "number;issued;due;amount;customer_code;customer_name;customer_kind;customer_penalty_rate\n";

InvoiceId invoice_of(const Importing& ledger, const std::string& number) {
    return InvoiceId{ledger.number("SELECT id FROM invoice WHERE number = '" + number + "'")};
}

InvoiceStatement statement(const Importing& ledger, const std::string& number, const char* at,
                           const InterestOptions& options = {}) {
    const auto made = invoice_statement(ledger.ledger, invoice_of(ledger, number), date(at), options);
    REQUIRE(made);
    return *made;
}

void pay(Importing& ledger, const std::string& rows) {
    const auto report = ledger.import("number;customer_code;paid;amount;reference\n" + rows,
                                      [](ImportRequest& request) { request.csv.kind = ListKind::payments; });
    REQUIRE(holds(report));
}

void record(Importing& ledger, LegalEventKind kind, const std::string& number, const char* on) {
    RecordLegalEventRequest request;
    request.ledger = ledger.ledger;
    request.kind = kind;
    request.invoice = invoice_of(ledger, number);
    request.on = date(on);
    request.reference = "1A 234";
    request.actor = "Jeanne";
    REQUIRE(record_legal_event(request, ledger.clock).ok());
}

} // namespace

TEST_CASE("interest is split at the half-year, and the indemnity stands beside it", "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(std::string(head) + "F1;2026-05-01;2026-05-31;12000;A;Martin;business;\n")));
    const auto made = statement(ledger, "F1", "2026-08-31");
    REQUIRE(made.items.size() == 1);
    const auto& segments = made.items.front().statement.segments;
    REQUIRE(segments.size() == 2);
    CHECK(segments[0].days == 30);
    CHECK(segments[0].amount == 11984);
    CHECK(segments[1].days == 62);
    CHECK(segments[1].amount == 25276);
    CHECK(made.interest.due == 37260);
    CHECK(made.costs.due == 4000);
    CHECK(made.left() == 1200000 + 37260 + 4000);
    CHECK(made.daily == 408);
    CHECK(made.regime.regime == Regime::business_statutory);
    CHECK(made.is_late());

    const auto on_due_day = statement(ledger, "F1", "2026-05-31");
    CHECK(on_due_day.left() == 1200000);
    CHECK_FALSE(on_due_day.is_late());
    CHECK(statement(ledger, "F1", "2026-04-30").none == NoInterest::not_issued_yet);
}

TEST_CASE("a part payment settles the principal, or the interest first, as it is chosen", "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(std::string(head) + "F1;2026-05-01;2026-05-31;12000;A;Martin;business;\n")));
    pay(ledger, "F1;A;2026-07-15;5000;VIR\n");
    CHECK(statement(ledger, "F1", "2026-08-31").left() == 733276);
    CHECK(statement(ledger, "F1", "2026-08-31", {Imputation::interest, {}, {}}).left() == 733629);

    const auto done = choose({ledger.ledger,
                              invoice_of(ledger, "F1"),
                              {{ChoiceKind::imputation, static_cast<std::int64_t>(Imputation::interest), {}}},
                              "Jeanne"},
                             ledger.clock);
    CHECK(last_facts(ledger) == R"({"choices":[{"kind":"imputation","value":1}],"invoice":1})");
    CHECK(statement(ledger, "F1", "2026-08-31").left() == 733629);
    CHECK(statement(ledger, "F1", "2026-08-31", {Imputation::principal, {}, {}}).left() == 733276);
    REQUIRE(undo(ledger, done));
    CHECK(statement(ledger, "F1", "2026-08-31").left() == 733276);
    CHECK(statement(ledger, "F1", "2026-07-14").principal.paid == 0); // not known yet
    CHECK(ledger.is_sound());
}

TEST_CASE("cash that is set against nothing counts for the oldest due item, and is said", "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(std::string(head) + "F1;2026-05-01;2026-05-31;12000;A;Martin;business;\n"
                                                    "F2;2026-06-01;2026-06-30;1000;A;Martin;business;\n")));
    EnterPaymentRequest payment;
    payment.ledger = ledger.ledger;
    payment.customer = customer_of(ledger, "A");
    payment.paid = date("2026-07-15");
    payment.amount = 1250000;
    payment.reference = "VIR";
    payment.actor = "Jeanne";
    REQUIRE(enter_payment(payment, ledger.clock).ok());
    const auto first = statement(ledger, "F1", "2026-08-31");
    CHECK(first.principal.left() == 0);
    CHECK(first.has(InterestCaution::provisional_cash));
    CHECK_FALSE(first.has(FactCaution::credit_note_open));
    CHECK(first.items.front().settlements.front().text == "VIR");
    const auto second = statement(ledger, "F2", "2026-08-31");
    CHECK(second.principal.paid == 50000);
    CHECK(second.principal.left() == 50000);

    const auto whole = customer_statement(ledger.ledger, customer_of(ledger, "A"), date("2026-08-31"));
    REQUIRE(whole);
    REQUIRE(whole->invoices.size() == 2);
    CHECK(whole->totals.size() == 1);
    CHECK(whole->totals.front().principal.left() == 50000);
    CHECK(whole->totals.front().costs.due == 8000);
    CHECK(whole->totals.front().left() == first.left() + second.left());
}

TEST_CASE("an invoice that was paid late shows its interest and its indemnity still", "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(std::string(head) + "F1;2026-05-01;2026-05-31;12000;A;Martin;business;\n"
                                                    "F2;2026-05-01;2026-05-31;500;A;Martin;business;\n")));
    pay(ledger, "F1;A;2026-06-30;12000;VIR\nF2;A;2026-05-31;500;VIR\n");
    const auto late = statement(ledger, "F1", "2026-10-31");
    CHECK(late.principal.left() == 0);
    CHECK(late.interest.due == 11984);
    CHECK(late.costs.due == 4000);
    CHECK(late.daily == 0);
    CHECK_FALSE(statement(ledger, "F2", "2026-10-31").is_late());
    CHECK(customer_statement(ledger.ledger, customer_of(ledger, "A"), date("2026-10-31"))->invoices.size() == 1);
}

TEST_CASE("an invoice in instalments bears one indemnity, or each of its due items by choice", "[usecase][law]") {
    Importing ledger;
    REQUIRE(
        holds(ledger.import("number;issued;due;amount;customer_code;customer_name\nF1;2026-01-01;2026-01-31;500;A;M\n"
                            "F1;2026-01-01;2026-02-28;500;A;M\n")));
    REQUIRE(ledger.number("SELECT count(*) FROM due_item") == 2);
    CHECK(statement(ledger, "F1", "2026-03-31").costs.due == 4000);
    REQUIRE(choose({ledger.ledger, invoice_of(ledger, "F1"), {{ChoiceKind::indemnity_by_item, 1, "C-78/22"}}, "Jeanne"},
                   ledger.clock)
                .ok());
    CHECK(statement(ledger, "F1", "2026-03-31").costs.due == 8000);
    CHECK(statement(ledger, "F1", "2026-02-15").costs.due == 4000);
}

TEST_CASE("a consumer owes the legal rate from the formal notice on, and no indemnity", "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(std::string(head) + "F1;2026-01-15;2026-02-15;800;A;Martin;consumer;12\n")));
    const auto before = statement(ledger, "F1", "2026-10-31");
    CHECK(before.interest.due == 0);
    CHECK(before.has(InterestCaution::notice_missing));
    CHECK(before.regime.refused == std::vector{Refusal::clause_against_consumer, Refusal::indemnity_against_consumer});

    record(ledger, LegalEventKind::notice_presented, "F1", "2026-03-10");
    const auto presented = statement(ledger, "F1", "2026-10-31");
    CHECK(presented.interest.due == 1384);
    CHECK(presented.has(InterestCaution::notice_assumed));
    record(ledger, LegalEventKind::notice_received, "F1", "2026-03-10");
    const auto received = statement(ledger, "F1", "2026-10-31");
    CHECK(received.interest.due == 1384);
    CHECK_FALSE(received.has(InterestCaution::notice_assumed));
    CHECK(received.costs.due == 0);
    CHECK(received.items.front().notice == date("2026-03-10"));
    CHECK(statement(ledger, "F1", "2026-03-09").items.front().notice == std::nullopt);
}

TEST_CASE("after a judgment the legal rate runs, with five points more after two months", "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(std::string(head) + "F1;2026-01-01;2026-02-01;10000;A;Martin;business;\n")));
    record(ledger, LegalEventKind::judgment, "F1", "2026-02-01");
    CHECK(statement(ledger, "F1", "2026-06-30").interest.due == 23024);
    CHECK(statement(ledger, "F1", "2026-06-30").items.front().limit.judged);
}

TEST_CASE("insolvency of the customer stops what arose before it", "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(std::string(head) + "F1;2026-05-01;2026-05-31;12000;A;Martin;business;\n"
                                                    "F2;2026-07-01;2026-07-31;12000;A;Martin;business;\n")));
    RecordLegalEventRequest request;
    request.ledger = ledger.ledger;
    request.kind = LegalEventKind::insolvency_opened;
    request.customer = customer_of(ledger, "A");
    request.on = date("2026-07-01");
    request.actor = "Jeanne";
    REQUIRE(record_legal_event(request, ledger.clock).ok());
    const auto before = statement(ledger, "F1", "2026-08-31");
    CHECK(before.interest.due == 11984);
    CHECK(before.daily == 0);
    CHECK(before.has(InterestCaution::stopped_by_insolvency));
    CHECK(statement(ledger, "F2", "2026-08-31").interest.due > 0); // it arose after the opening
}

TEST_CASE("interest is capitalised where it is asked and a clause may grant it", "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(std::string(head) + "F1;2024-12-01;2024-12-31;10000;A;Martin;business;12\n"
                                                    "F2;2024-12-01;2024-12-31;10000;B;Durand;business;\n")));
    CHECK(statement(ledger, "F1", "2026-12-31").interest.due == 240000);
    const auto asked = statement(ledger, "F1", "2026-12-31", {{}, {}, true});
    CHECK(asked.interest.due == 254400);
    CHECK(asked.has(FactCaution::capitalisation_unproved));
    const auto refused = statement(ledger, "F2", "2026-10-31", {{}, {}, true});
    CHECK_FALSE(refused.terms.capitalise);
    CHECK(refused.regime.refused == std::vector{Refusal::capitalisation_not_agreed});

    const auto without_ground =
        choose({ledger.ledger, invoice_of(ledger, "F2"), {{ChoiceKind::capitalise, 1, " "}}, "Jeanne"}, ledger.clock);
    REQUIRE_FALSE(without_ground.ok());
    CHECK(without_ground.error().reason == ActFailure::Reason::text_missing);
    REQUIRE(choose({ledger.ledger, invoice_of(ledger, "F2"), {{ChoiceKind::capitalise, 1, "CGV, art. 9"}}, "Jeanne"},
                   ledger.clock)
                .ok());
    const auto founded = statement(ledger, "F2", "2026-10-31");
    CHECK(founded.terms.capitalise);
    CHECK_FALSE(founded.has(FactCaution::capitalisation_unproved));
}

TEST_CASE("a clause under three times the legal rate is computed as written, and flagged until it is replaced",
          "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(std::string(head) + "F1;2026-05-01;2026-05-31;12000;A;Martin;business;5\n")));
    const auto written = statement(ledger, "F1", "2026-06-30");
    CHECK(written.interest.due == 4932);
    CHECK(written.has(InterestCaution::clause_under_floor));
    CHECK(written.regime.clause == PenaltyClause{PenaltyKind::fixed, 500});
    const auto done = choose({ledger.ledger, invoice_of(ledger, "F1"), {{ChoiceKind::statutory_rate, 1, ""}}, "Jeanne"},
                             ledger.clock);
    CHECK(statement(ledger, "F1", "2026-06-30").interest.due == 11984);
    CHECK_FALSE(statement(ledger, "F1", "2026-06-30").has(InterestCaution::clause_under_floor));
    REQUIRE(undo(ledger, done));
    CHECK(statement(ledger, "F1", "2026-06-30").interest.due == 4932);
}

TEST_CASE("the days of a leap year count as they are where it is chosen", "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(std::string(head) + "F1;2024-01-01;2024-01-31;50000;A;Martin;business;14,5\n")));
    CHECK(statement(ledger, "F1", "2024-02-29").interest.due == 57603);
    CHECK(statement(ledger, "F1", "2024-02-29", {{}, DaysInYear::actual, {}}).interest.due == 57445);
}

TEST_CASE("a half-year without a rate leaves its part uncomputed until somebody enters it", "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(std::string(head) + "F1;2026-11-01;2026-11-20;12000;A;Martin;business;\n")));
    const auto known = statement(ledger, "F1", "2026-12-31");
    CHECK(known.complete);
    const auto made = statement(ledger, "F1", "2027-01-31");
    CHECK_FALSE(made.complete);
    CHECK_FALSE(made.daily);
    CHECK(made.has(InterestCaution::rate_missing));
    CHECK_FALSE(made.items.front().statement.segments.back().amount);
    CHECK(made.interest.due == known.interest.due);

    const auto half = HalfYear::of(date("2027-01-01"));
    const auto done =
        set_rate({ledger.ledger, RateSeries::ecb_refinancing, half, 265, "BCE, 16/09/2026", "Jeanne"}, ledger.clock);
    REQUIRE(done.ok());
    CHECK(statement(ledger, "F1", "2027-01-31").interest.due == known.interest.due + 12893); // 31 days at 12.65 %
    REQUIRE(undo(ledger, done));
    CHECK_FALSE(statement(ledger, "F1", "2027-01-31").complete);
}

TEST_CASE("interest is kept in reserve, or given up with a reason, in whole or part", "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(std::string(head) + "F1;2026-05-01;2026-05-31;12000;A;Martin;business;\n")));
    const auto take = [&](ChoiceKind kind, Stance stance, const char* ground) {
        return choose(
            {ledger.ledger, invoice_of(ledger, "F1"), {{kind, static_cast<std::int64_t>(stance), ground}}, "Jeanne"},
            ledger.clock);
    };
    REQUIRE(take(ChoiceKind::interest_stance, Stance::reserve, "").ok());
    auto made = statement(ledger, "F1", "2026-08-31");
    CHECK(made.interest.left() == 37260);
    CHECK(made.interest_claimed() == 0);
    CHECK(made.claimed() == 1200000 + 4000);

    CHECK(take(ChoiceKind::costs_stance, Stance::waive, "").error().reason == ActFailure::Reason::text_missing);
    const auto waived = take(ChoiceKind::costs_stance, Stance::waive, "a good customer");
    REQUIRE(waived.ok());
    made = statement(ledger, "F1", "2026-08-31");
    CHECK(made.costs.due == 4000);
    CHECK(made.costs.left() == 0);
    CHECK(made.choices.costs_ground == "a good customer");
    CHECK(take(ChoiceKind::costs_stance, Stance::waive, "a good customer").error().reason ==
          ActFailure::Reason::nothing_changes);
    CHECK(claim_choices_of(ledger.ledger, invoice_of(ledger, "F1")).size() == 2);
    REQUIRE(undo(ledger, waived));

    WaiveRequest request{ledger.ledger, invoice_of(ledger, "F1"), WaiverTarget::interest,
                         10000,         date("2026-08-31"),       "settled amicably",
                         "Jeanne"};
    const auto part = waive(request, ledger.clock);
    REQUIRE(part.ok());
    CHECK(waive(request, ledger.clock).error().reason == ActFailure::Reason::already_recorded);
    CHECK(statement(ledger, "F1", "2026-08-31").interest.left() == 27260);
    CHECK(statement(ledger, "F1", "2026-08-30").interest.waived == 0);
    request.amount = 27261;
    const auto more = waive(request, ledger.clock);
    REQUIRE_FALSE(more.ok());
    CHECK(more.error().reason == ActFailure::Reason::part_too_large);
    CHECK(more.error().text == "27260");
    REQUIRE(undo(ledger, part));
    CHECK(statement(ledger, "F1", "2026-08-31").interest.left() == 37260);
    CHECK(ledger.is_sound());
}

TEST_CASE("a credit note lowers the principal from the first day, or from its own where it is chosen",
          "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(
        ledger.import("number;issued;due;amount;kind;customer_code;customer_name\n"
                      "F1;2026-01-01;2026-01-31;1000;invoice;A;M\nA1;2026-03-01;2026-03-01;-400;credit_note;A;M\n")));
    const auto items =
        ledger.number("SELECT d.id FROM due_item d JOIN invoice i ON i.id = d.invoice_id WHERE i.number = 'A1'");
    {
        auto connection = store::open_ledger(ledger.ledger, store::Access::write);
        connection.execute("INSERT INTO allocation (due_item_id, position, credit_item_id, amount_minor) VALUES (" +
                           std::to_string(item_of(ledger, "F1")) + ", 0, " + std::to_string(items) + ", 40000)");
    }
    const auto made = statement(ledger, "F1", "2026-06-30");
    CHECK(made.principal.due == 60000);
    CHECK(made.credit_notes == 40000);
    CHECK(made.items.front().statement.segments.front().base == 60000);
    REQUIRE(choose({ledger.ledger, invoice_of(ledger, "F1"), {{ChoiceKind::credit_notes_from_day, 1, ""}}, "Jeanne"},
                   ledger.clock)
                .ok());
    CHECK(statement(ledger, "F1", "2026-06-30").items.front().statement.segments.front().base == 100000);
    CHECK(statement(ledger, "A1", "2026-06-30").none == NoInterest::not_an_invoice);
}

TEST_CASE("cash that the program set against an invoice is provisional, until a source names the invoice",
          "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(std::string(head) + "F1;2026-05-01;2026-05-31;12000;A;Martin;business;\n"
                                                    "F2;2026-05-01;2026-05-31;1000;A;Martin;business;\n")));
    pay(ledger, ";A;2026-07-15;12000;VIR 1\nF2;A;2026-07-15;500;VIR 2\n");
    const auto proposed = statement(ledger, "F1", "2026-08-31");
    CHECK(proposed.principal.left() == 0);
    CHECK(proposed.has(InterestCaution::provisional_cash));
    const auto named = statement(ledger, "F2", "2026-08-31");
    CHECK(named.principal.left() == 50000);
    CHECK_FALSE(named.has(InterestCaution::provisional_cash));
}

TEST_CASE("a credit note that is set against nothing is said, from its own day", "[usecase][law]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(std::string(head) + "F1;2026-05-01;2026-05-31;12000;A;Martin;business;\n"
                                                    "C1;2026-07-01;;-400;A;Martin;business;\n"
                                                    "F2;2026-05-01;2026-05-31;100;B;Durand;business;\n")));
    CHECK(statement(ledger, "F1", "2026-08-31").has(FactCaution::credit_note_open));
    CHECK_FALSE(statement(ledger, "F1", "2026-06-30").has(FactCaution::credit_note_open));
    CHECK_FALSE(statement(ledger, "F2", "2026-08-31").has(FactCaution::credit_note_open));
}
