// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/promise_outcome.h"

#include "tests/catch.h"
#include "tests/core/ledger/receivables_builder.h"

using namespace encours;
using namespace encours::test;

namespace {

constexpr auto region = HolidayRegion::metropolitan;

/// The builder's customers have the ids 1, 2, … in the order of their places.
Promise promise(const Receivables& receivables, std::vector<std::uint32_t> items, std::int64_t amount, const char* made,
                const char* until, CustomerIndex customer = 0) {
    Promise made_promise;
    made_promise.customer = (*receivables.customers)[customer];
    made_promise.made_on = day(made);
    made_promise.until = day(until);
    made_promise.amount = amount;
    made_promise.currency = receivables.currency;
    for (const auto item : items)
        made_promise.items.push_back(DueItemId{item});
    return made_promise;
}

PromiseStatus status(const Receivables& receivables, const Promise& one, const char* at) {
    return promise_outcomes(receivables, std::span(&one, 1), day(at), region).front().status;
}

} // namespace

TEST_CASE("a promise is kept when its money came in time, broken after its grace", "[kpi][promise]") {
    ReceivablesBuilder ledger;
    const auto kept = ledger.invoice(day("2026-01-01"), day("2026-01-31"), 10000);
    const auto unpaid = ledger.invoice(day("2026-01-01"), day("2026-01-31"), 20000);
    ledger.pay(kept, day("2026-03-10"), 10000);
    const auto receivables = ledger.build();
    // Friday 6 March; two business days more end on Tuesday 10 March.
    const auto good = promise(receivables, {kept}, 10000, "2026-02-20", "2026-03-06");
    CHECK(status(receivables, good, "2026-03-09") == PromiseStatus::open);
    CHECK(status(receivables, good, "2026-03-10") == PromiseStatus::kept);
    CHECK(promise_outcomes(receivables, std::span(&good, 1), day("2026-12-31"), region).front().kept_on ==
          day("2026-03-10"));
    const auto bad = promise(receivables, {unpaid}, 20000, "2026-02-20", "2026-03-06");
    CHECK(status(receivables, bad, "2026-03-10") == PromiseStatus::open);
    CHECK(status(receivables, bad, "2026-03-11") == PromiseStatus::broken);
    CHECK(promise_outcomes(receivables, std::span(&bad, 1), day("2026-03-11"), region).front().decided_on ==
          day("2026-03-11"));
}

TEST_CASE("five per cent may be missing; less than that is a part", "[kpi][promise]") {
    ReceivablesBuilder ledger;
    const auto nearly = ledger.invoice(day("2026-01-01"), day("2026-01-31"), 10000);
    const auto half = ledger.invoice(day("2026-01-01"), day("2026-01-31"), 10000);
    ledger.pay(nearly, day("2026-03-02"), 9500);
    ledger.pay(half, day("2026-03-02"), 9499);
    const auto receivables = ledger.build();
    CHECK(status(receivables, promise(receivables, {nearly}, 10000, "2026-02-20", "2026-03-06"), "2026-04-01") ==
          PromiseStatus::kept);
    const auto part = promise(receivables, {half}, 10000, "2026-02-20", "2026-03-06");
    CHECK(status(receivables, part, "2026-04-01") == PromiseStatus::part);
    CHECK(is_broken(PromiseStatus::part));
    CHECK(promise_outcomes(receivables, std::span(&part, 1), day("2026-04-01"), region).front().received == 9499);
}

TEST_CASE("cash before the promise, of others, bounced or in another currency keeps none", "[kpi][promise]") {
    ReceivablesBuilder ledger;
    const auto item = ledger.invoice(day("2026-01-01"), day("2026-01-31"), 30000);
    ledger.pay(item, day("2026-02-10"), 10000);                                    // before
    ledger.payment(day("2026-03-02"), 20000, 1);                                   // another customer's
    ledger.reverse(ledger.pay(item, day("2026-03-03"), 20000), day("2026-03-05")); // bounced
    ledger.settlement({0, day("2026-03-03"), 20000, SettlementKind::cash, {}, Currency::from_code("USD").value()});
    ledger.pay(item, day("2026-03-03"), 1000, SettlementKind::write_off); // nobody paid that
    const auto receivables = ledger.build();
    const auto one = promise(receivables, {item}, 20000, "2026-02-20", "2026-03-06");
    CHECK(status(receivables, one, "2026-04-01") == PromiseStatus::broken);
    CHECK(status(receivables, one, "2026-03-04") == PromiseStatus::kept); // as it was known before the bounce
}

TEST_CASE("cash keeps a promise of its own currency alone, though the customer made one in each", "[kpi][promise]") {
    ReceivablesBuilder ledger;
    const auto dollars = Currency::from_code("USD").value();
    ledger.invoice(day("2026-01-01"), day("2026-01-31"), 20000);
    ledger.settlement({0, day("2026-03-03"), 20000, SettlementKind::cash, {}, dollars});
    const auto receivables = ledger.build();
    std::vector<Promise> two{promise(receivables, {}, 20000, "2026-02-20", "2026-03-05"),
                             promise(receivables, {}, 20000, "2026-02-20", "2026-03-06")};
    two[1].currency = dollars;
    const auto outcomes = promise_outcomes(receivables, two, day("2026-04-01"), region);
    CHECK(outcomes[0].status == PromiseStatus::broken);
    CHECK(outcomes[1].status == PromiseStatus::kept);
}

TEST_CASE("cash that is set against nothing keeps a promise, but only one", "[kpi][promise]") {
    ReceivablesBuilder ledger;
    const auto a = ledger.invoice(day("2026-01-01"), day("2026-01-31"), 10000);
    const auto b = ledger.invoice(day("2026-01-01"), day("2026-01-31"), 10000);
    ledger.payment(day("2026-03-02"), 10000);
    const auto receivables = ledger.build();
    const std::vector<Promise> two{promise(receivables, {b}, 10000, "2026-02-20", "2026-03-06"),
                                   promise(receivables, {a}, 10000, "2026-02-20", "2026-03-05")};
    const auto outcomes = promise_outcomes(receivables, two, day("2026-04-01"), region);
    CHECK(outcomes[0].status == PromiseStatus::broken);
    CHECK(outcomes[1].status == PromiseStatus::kept);
}

TEST_CASE("a promise whose items a credit note settled is kept; one taken back is none", "[kpi][promise]") {
    ReceivablesBuilder ledger;
    const auto item = ledger.invoice(day("2026-01-01"), day("2026-01-31"), 10000);
    ledger.set_against(ledger.credit_note(day("2026-03-01"), day("2026-03-01"), 10000), item, 10000);
    const auto other = ledger.invoice(day("2026-01-01"), day("2026-01-31"), 10000);
    const auto receivables = ledger.build();
    CHECK(status(receivables, promise(receivables, {item}, 10000, "2026-02-20", "2026-03-06"), "2026-04-01") ==
          PromiseStatus::kept);
    auto back = promise(receivables, {other}, 10000, "2026-02-20", "2026-03-06");
    back.withdrawn_on = day("2026-02-25");
    CHECK(status(receivables, back, "2026-02-24") == PromiseStatus::open);
    CHECK(status(receivables, back, "2026-04-01") == PromiseStatus::withdrawn);
}

TEST_CASE("a plan runs while its instalments come, and is in default from the day after the grace", "[kpi][plan]") {
    ReceivablesBuilder ledger;
    const auto item = ledger.invoice(day("2026-01-01"), day("2026-01-31"), 30000);
    ledger.pay(item, day("2026-03-02"), 10000);
    ledger.pay(item, day("2026-04-20"), 10000); // the second, late
    const auto receivables = ledger.build();
    PaymentPlan plan;
    plan.customer = (*receivables.customers)[0];
    plan.agreed_on = day("2026-02-15");
    plan.currency = receivables.currency;
    plan.items = {DueItemId{item}};
    plan.instalments = {{day("2026-03-02"), 10000}, {day("2026-04-01"), 10000}, {day("2026-05-04"), 10000}};
    const auto at = [&](const char* on) {
        return plan_outcomes(receivables, std::span(&plan, 1), day(on), region).front();
    };
    CHECK(at("2026-03-15").status == PlanStatus::running);
    CHECK(at("2026-03-15").instalments_met == 1);
    CHECK(at("2026-03-15").next == Instalment{day("2026-04-01"), 10000});
    // Wednesday 1 April; Friday the 3rd is the last day of grace.
    CHECK(at("2026-04-03").status == PlanStatus::running);
    CHECK(at("2026-04-04").status == PlanStatus::in_default);
    CHECK(at("2026-04-04").default_on == day("2026-04-04"));
    CHECK(at("2026-04-20").status == PlanStatus::running); // it came after all
    CHECK(at("2026-05-10").status == PlanStatus::in_default);
    plan.ended_on = day("2026-04-10");
    CHECK(at("2026-04-20").status == PlanStatus::ended);
    CHECK(at("2026-04-20").received == 10000);
    plan.ended_on.reset();
    ledger.pay(item, day("2026-05-04"), 10000);
    const auto paid = ledger.build();
    CHECK(plan_outcomes(paid, std::span(&plan, 1), day("2026-06-01"), region).front().status == PlanStatus::paid);
    CHECK(plan_outcomes(paid, std::span(&plan, 1), day("2026-06-01"), region).front().received == 30000);
}
