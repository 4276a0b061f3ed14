// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/amount_parser.h"

#include "tests/catch.h"

#include <initializer_list>

using namespace encours;

namespace {

DecimalSignInference seen(std::initializer_list<const char*> column) {
    DecimalSignInference inference;
    for (const char* const text : column) {
        inference.see(text);
    }
    return inference;
}

} // namespace

TEST_CASE("one value that speaks for itself decides for its column", "[money]") {
    CHECK(seen({"1,234", "12,5", "7"}).sign() == DecimalSign::comma);
    CHECK(seen({"1.234", "12.5", "7"}).sign() == DecimalSign::point);
    CHECK(seen({"1,234", "1,234.56"}).sign() == DecimalSign::point);
    CHECK(seen({"1.234", "1.234,56 €"}).sign() == DecimalSign::comma);
    CHECK(seen({"1,234", "1,234,567"}).sign() == DecimalSign::point);
    CHECK(seen({"1.234", "1.234.567"}).sign() == DecimalSign::comma);
    CHECK(seen({"1,234", "0,123"}).sign() == DecimalSign::comma);
    CHECK(seen({"1,234", "1 234,567"}).sign() == DecimalSign::comma);
    CHECK(seen({"1,234", "123,"}).sign() == DecimalSign::comma);
    CHECK(seen({"(1'234.50)"}).sign() == DecimalSign::point);
}

TEST_CASE("values that could be either tell nothing", "[money]") {
    for (const auto& inference : {seen({}), seen({"", "12", "1 234", "1'234"}), seen({"1,234", "12.345"}),
                                  seen({"abc", "1,2,3", "12/05", "-"})}) {
        CHECK_FALSE(inference.sign());
        CHECK_FALSE(inference.contradictory());
    }
}

TEST_CASE("a column that mixes both signs is contradictory, and each value is judged by itself", "[money]") {
    const auto inference = seen({"12,50", "12.50"});
    CHECK(inference.contradictory());
    CHECK_FALSE(inference.sign());
    CHECK(parse_amount("12,50", 2, inference.sign()).value() == 1250);
    CHECK(parse_amount("12.50", 2, inference.sign()).value() == 1250);
}
