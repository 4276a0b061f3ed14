// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/date_parser.h"

#include "tests/catch.h"

#include <initializer_list>
#include <random>
#include <string>
#include <vector>

using namespace encours;

namespace {

DateOrderInference seen(std::initializer_list<const char*> column) {
    DateOrderInference inference;
    for (const char* const text : column) {
        inference.see(text);
    }
    return inference;
}

} // namespace

TEST_CASE("one day above twelve decides for its column", "[calendar]") {
    CHECK(seen({"05/06/2026", "19/06/2026"}).order() == DateOrder::dmy);
    CHECK(seen({"05/06/2026", "06/19/2026"}).order() == DateOrder::mdy);
    CHECK(seen({"30/09/26"}).order() == DateOrder::dmy);
    CHECK(seen({"2026-06-05", ""}).order() == DateOrder::ymd);
    CHECK(seen({"20260605", "00000000", "20260605.0"}).order() == DateOrder::ymd_compact);
    CHECK(seen({"5 juin 2026"}).order() == DateOrder::dmy);
    CHECK_FALSE(seen({"05/06/2026", "19/06/2026"}).ambiguous());
}

TEST_CASE("a column that two orders read differently is ambiguous", "[calendar]") {
    const auto inference = seen({"05/06/2026", "01/02/2026"});
    CHECK(inference.ambiguous());
    CHECK_FALSE(inference.order());
    CHECK(inference.possible(DateOrder::dmy));
    CHECK(inference.possible(DateOrder::mdy));
    CHECK_FALSE(inference.possible(DateOrder::ymd));
}

TEST_CASE("orders that read the same days leave no doubt", "[calendar]") {
    const auto inference = seen({"05/05/2026", "01/01/2026"});
    CHECK_FALSE(inference.ambiguous());
    CHECK(inference.order() == DateOrder::dmy);
    CHECK(inference.possible(DateOrder::mdy));
}

TEST_CASE("a difference does not matter once an order has failed", "[calendar]") {
    CHECK_FALSE(seen({"05/06/2026", "2026-06-05"}).ambiguous());
    CHECK_FALSE(seen({"05/06/2026", "2026-06-05"}).order());
}

TEST_CASE("empty values are not counted, failures are", "[calendar]") {
    const auto nothing = seen({"", " ", "0", "00/00/0000"});
    CHECK(nothing.seen() == 0);
    CHECK_FALSE(nothing.order());
    CHECK_FALSE(nothing.ambiguous());
    CHECK(nothing.possible(DateOrder::ymd));

    const auto mostly_french = seen({"19/06/2026", "20/06/2026", "30/02/2026", "Total", ""});
    CHECK(mostly_french.seen() == 4);
    CHECK_FALSE(mostly_french.order());
    CHECK(mostly_french.failures(DateOrder::dmy) == 2);
    CHECK(mostly_french.failures(DateOrder::mdy) == 4);
    CHECK(mostly_french.failures(DateOrder::ymd) == 4);
}

TEST_CASE("the order that is learnt reads every value of the column", "[calendar]") {
    std::mt19937 random(7);
    for (int column = 0; column < 500; ++column) {
        std::vector<std::string> values;
        DateOrderInference inference;
        for (int row = 0; row < 6; ++row) {
            const auto part = [&random](unsigned to) { return std::to_string(1 + random() % to); };
            values.push_back(part(column % 2 == 0 ? 12 : 31) + '/' + part(12) + "/2026");
            inference.see(values.back());
        }
        for (const DateOrder order : {DateOrder::ymd, DateOrder::dmy, DateOrder::mdy, DateOrder::ymd_compact}) {
            std::uint64_t failures = 0;
            for (const auto& value : values) {
                failures += parse_date(value, order).ok() ? 0u : 1u;
            }
            REQUIRE(inference.failures(order) == failures);
        }
    }
}

TEST_CASE("values that no order reads are told from those that another order reads", "[calendar]") {
    DateOrderInference column;
    column.see("13/02/2026");
    column.see("02/13/2026");
    column.see("soon");
    CHECK(column.unreadable() == 1);
    CHECK(column.failures(DateOrder::dmy) == 2);
    CHECK_FALSE(column.differ());
    column.see("05/05/2026");
    CHECK_FALSE(column.differ());
    column.see("05/06/2026");
    CHECK(column.differ());
}
