// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_facts.h"
#include "tests/catch.h"
#include "tests/core/letters/letter_samples.h"

using namespace encours;
using namespace encours::test;

namespace {

LetterItem item(std::int64_t invoice, const char* number, std::int64_t interest = 0,
                std::optional<std::int32_t> rate = {}) {
    LetterItem made;
    made.invoice = InvoiceId{invoice};
    made.number = number;
    made.interest = interest;
    made.rate = rate;
    return made;
}

LetterCase of(std::vector<LetterItem> items) {
    LetterCase letter;
    letter.items = std::move(items);
    return letter;
}

} // namespace

TEST_CASE("an invoice in several parts is one invoice", "[letters]") {
    CHECK(invoices_in({}) == 0);
    const auto parts = of({item(7, "F-12"), item(7, "F-12"), item(7, "F-12")});
    CHECK(invoices_in(parts.items) == 1);
    CHECK(conditions_of(parts).contains("one"));
    CHECK_FALSE(conditions_of(parts).contains("several"));
    // A number that came again in another year is another invoice.
    const auto years = of({item(7, "F-12"), item(8, "F-12")});
    CHECK(invoices_in(years.items) == 2);
    CHECK(conditions_of(years).contains("several"));
}

TEST_CASE("a rate is said only where it is true of all that bears interest", "[letters]") {
    CHECK_FALSE(common_rate(of({})));
    CHECK(common_rate(of({item(1, "a", 500, 1240), item(2, "b", 70, 1240)})) == 1240);
    CHECK(common_rate(of({item(1, "a", 500, 1240), item(2, "not late")})) == 1240);
    CHECK_FALSE(common_rate(of({item(1, "a", 500, 1240), item(2, "b", 70, 1215)})));
    // Its half-years differ.
    CHECK_FALSE(common_rate(of({item(1, "a", 500), item(2, "b", 70, 1215)})));
    CHECK(conditions_of(of({item(1, "a", 500, 1240)})).contains("has_rate"));
    CHECK_FALSE(conditions_of(of({item(1, "a", 500, 1240), item(2, "b", 70, 1215)})).contains("has_rate"));
}

TEST_CASE("no link to pay is offered where no one sum is to be paid", "[letters]") {
    auto letter = sample_case("reminder_neutral", SampleDebtor::business, 1, 0);
    letter.settings.payment_link = "https://pay.example/{amount}";
    CHECK(letter.asks_one_payment());
    CHECK(conditions_of(letter).contains("has_payment_link"));
    letter.credit = letter.principal;
    CHECK_FALSE(letter.asks_one_payment());
    CHECK_FALSE(conditions_of(letter).contains("has_payment_link"));
    letter.credit = 0;
    letter.plan = LetterPlan{};
    CHECK_FALSE(letter.asks_one_payment());
    CHECK_FALSE(conditions_of(letter).contains("has_payment_link"));
}
