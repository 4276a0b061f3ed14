// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/payment_terms.h"

#include "tests/catch.h"

#include <random>
#include <string>

using namespace encours;

namespace {

using Unit = PaymentTerms::Unit;
using Then = PaymentTerms::Then;

Date day(std::string_view iso) {
    const auto date = from_iso(iso);
    REQUIRE(date);
    return *date;
}

std::string due(std::string_view terms, std::string_view issued) {
    const auto parsed = parse_payment_terms(terms);
    REQUIRE(parsed);
    return to_iso(due_date(parsed.value(), day(issued)));
}

std::string due_received(std::string_view terms, std::string_view issued, std::string_view received) {
    const auto parsed = parse_payment_terms(terms);
    REQUIRE(parsed);
    return to_iso(due_date(parsed.value(), day(issued), day(received)));
}

PaymentTerms random_terms(std::mt19937& random) {
    PaymentTerms terms;
    terms.unit = random() % 4 == 0 ? Unit::months : Unit::days;
    terms.span = static_cast<std::int16_t>(random() % (terms.unit == Unit::months ? 37 : 1000));
    if (random() % 3 == 0) {
        terms.span = random() % 2 == 0 ? std::int16_t{0} : static_cast<std::int16_t>(terms.unit == Unit::days ? 45 : 1);
    }
    terms.then = static_cast<Then>(random() % 5);
    terms.day_of_month = static_cast<std::int8_t>(random() % 2 == 0 ? 0 : random() % 32);
    terms.from_receipt = random() % 3 == 0;
    return terms;
}

} // namespace

TEST_CASE("due days of the usual terms", "[calendar]") {
    const struct {
        const char* issued;
        const char* net_30;
        const char* net_60;
        const char* end_of_month_30;
        const char* reading_a_45;
        const char* reading_b_45;
        const char* end_of_month_30_the_10th;
        const char* end_of_month;
    } table[] = {
        {"2026-01-10", "2026-02-09", "2026-03-11", "2026-02-28", "2026-02-28", "2026-03-17", "2026-03-10",
         "2026-01-31"},
        {"2026-01-15", "2026-02-14", "2026-03-16", "2026-02-28", "2026-03-31", "2026-03-17", "2026-03-10",
         "2026-01-31"},
        {"2026-01-31", "2026-03-02", "2026-04-01", "2026-03-31", "2026-03-31", "2026-03-17", "2026-04-10",
         "2026-01-31"},
        {"2026-02-15", "2026-03-17", "2026-04-16", "2026-03-31", "2026-04-30", "2026-04-14", "2026-04-10",
         "2026-02-28"},
        {"2026-03-10", "2026-04-09", "2026-05-09", "2026-04-30", "2026-04-30", "2026-05-15", "2026-05-10",
         "2026-03-31"},
        {"2026-03-31", "2026-04-30", "2026-05-30", "2026-04-30", "2026-05-31", "2026-05-15", "2026-05-10",
         "2026-03-31"},
        {"2026-06-16", "2026-07-16", "2026-08-15", "2026-07-31", "2026-07-31", "2026-08-14", "2026-08-10",
         "2026-06-30"},
        {"2026-07-17", "2026-08-16", "2026-09-15", "2026-08-31", "2026-08-31", "2026-09-14", "2026-09-10",
         "2026-07-31"},
        {"2026-12-20", "2027-01-19", "2027-02-18", "2027-01-31", "2027-02-28", "2027-02-14", "2027-02-10",
         "2026-12-31"},
        {"2028-01-30", "2028-02-29", "2028-03-30", "2028-02-29", "2028-03-31", "2028-03-16", "2028-03-10",
         "2028-01-31"},
    };
    for (const auto& row : table) {
        INFO(row.issued);
        CHECK(due("30", row.issued) == row.net_30);
        CHECK(due("60", row.issued) == row.net_60);
        CHECK(due("30 FDM", row.issued) == row.end_of_month_30);
        CHECK(due("45 FDM A", row.issued) == row.reading_a_45);
        CHECK(due("FDM 45", row.issued) == row.reading_b_45);
        CHECK(due("45 FDM B", row.issued) == row.reading_b_45);
        CHECK(due("30 FDM LE 10", row.issued) == row.end_of_month_30_the_10th);
        CHECK(due("FDM", row.issued) == row.end_of_month);
    }
}

TEST_CASE("months are clamped to the last day", "[calendar]") {
    CHECK(due("1 M", "2026-01-31") == "2026-02-28");
    CHECK(due("1 M", "2028-01-31") == "2028-02-29");
    CHECK(due("2 M", "2026-12-31") == "2027-02-28");
    CHECK(due("2 M FDM", "2026-01-10") == "2026-03-31");
    CHECK(due("FDM 1 M", "2026-03-10") == "2026-04-30");
}

TEST_CASE("a day of the month comes strictly after the day reached", "[calendar]") {
    CHECK(due("30 LE 10", "2026-01-11") == "2026-03-10"); // reached on 10 February
    CHECK(due("30 LE 10", "2026-01-10") == "2026-02-10"); // reached on the 9th
    CHECK(due("0 LE 10", "2026-01-10") == "2026-02-10");
    CHECK(due("30 FDM LE 15", "2026-12-20") == "2027-02-15");
    CHECK(due("0 LE 31", "2026-01-15") == "2026-01-31");
    CHECK(due("0 LE 31", "2026-01-31") == "2026-02-28");
    CHECK(due("0 LE 30", "2026-02-27") == "2026-02-28");
    CHECK(due("0 LE 30", "2026-02-28") == "2026-03-30");
    CHECK(due("0 LE 31", "2028-02-28") == "2028-02-29");
}

TEST_CASE("a month has three decades, the last as long as the month", "[calendar]") {
    CHECK(due("DECADE", "2026-02-10") == "2026-02-10");
    CHECK(due("DECADE", "2026-02-11") == "2026-02-20");
    CHECK(due("DECADE", "2026-02-21") == "2026-02-28");
    CHECK(due("DECADE", "2028-02-21") == "2028-02-29");
    CHECK(due("DECADE 30", "2026-02-03") == "2026-03-12"); // 10 February, then 30 days
    CHECK(due("30 DECADE", "2026-02-03") == "2026-03-10"); // 5 March, then the end of its decade
    CHECK(due("30 DECADE", "2026-02-23") == "2026-03-31");
}

TEST_CASE("terms from receipt count from the day received, when it is known", "[calendar]") {
    CHECK(due("30 RECEPTION", "2026-02-03") == "2026-03-05");
    CHECK(due_received("30 RECEPTION", "2026-02-03", "2026-02-10") == "2026-03-12");
    CHECK(due_received("RECEPTION", "2026-02-03", "2026-02-10") == "2026-02-10");
    CHECK(due_received("30", "2026-02-03", "2026-02-10") == "2026-03-05");
    CHECK(due_received("45 FDM A LE 10 RECEPTION", "2026-01-10", "2026-01-15") == "2026-04-10");
    // Goods that came long before their invoice: it is not due before it exists.
    CHECK(due_received("30 RECEPTION", "2026-06-30", "2026-03-01") == "2026-06-30");
}

TEST_CASE("the canonical text of terms", "[calendar]") {
    CHECK(to_text({}) == "30");
    CHECK(to_text({0, Unit::days, Then::nothing, 0, false}) == "COMPTANT");
    CHECK(to_text({0, Unit::days, Then::nothing, 0, true}) == "RECEPTION");
    CHECK(to_text({0, Unit::days, Then::nothing, 10, true}) == "0 LE 10 RECEPTION");
    CHECK(to_text({30, Unit::days, Then::span_then_end_of_month, 10, false}) == "30 FDM LE 10");
    CHECK(to_text({45, Unit::days, Then::span_then_end_of_month, 0, true}) == "45 FDM A RECEPTION");
    CHECK(to_text({45, Unit::days, Then::end_of_month_then_span, 0, false}) == "FDM 45");
    CHECK(to_text({0, Unit::days, Then::span_then_end_of_month, 0, false}) == "FDM");
    CHECK(to_text({2, Unit::months, Then::span_then_end_of_month, 0, false}) == "2 M FDM");
    CHECK(to_text({30, Unit::days, Then::decade_then_span, 0, false}) == "DECADE 30");
    CHECK(to_text({30, Unit::days, Then::span_then_decade, 0, false}) == "30 DECADE");
}

TEST_CASE("canonical text reads back to the same terms, and nothing is due before its issue", "[calendar]") {
    std::mt19937 random(8);
    for (int i = 0; i < 50'000; ++i) {
        const PaymentTerms terms = random_terms(random);
        const std::string text = to_text(terms);
        INFO(text);
        const auto parsed = parse_payment_terms(text);
        REQUIRE(parsed);
        REQUIRE(parsed.value() == terms);

        const Date issued = earliest_date + static_cast<std::int32_t>(random() % 109'573);
        const Date received = issued + static_cast<std::int32_t>(random() % 121) - 60;
        REQUIRE(due_date(terms, issued) >= issued);
        REQUIRE(due_date(terms, issued, received) >= issued);
        REQUIRE(due_date(terms, issued + 1) >= due_date(terms, issued));
        const bool plain = terms.then == Then::nothing && terms.unit == Unit::days && terms.day_of_month == 0;
        REQUIRE((!plain || due_date(terms, issued) - issued == terms.span));
    }
}
