// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/facts.h"

#include "tests/catch.h"

#include <limits>

using namespace encours;

TEST_CASE("canonical JSON has its keys in order and no blanks, whatever the order they came in") {
    Facts facts;
    facts.set("z", 1);
    facts.set("a", Facts{{"é", "ü"}, {"b", nullptr}});
    CHECK(facts.canonical_json() == R"({"a":{"b":null,"é":"ü"},"z":1})");
    CHECK(Facts().canonical_json() == "{}");
}

TEST_CASE("facts are numbers without fractions, yes or no, texts, and lists of these") {
    const std::string text = "a \"word\" \\ and\na line";
    const Facts facts{{"number", std::numeric_limits<std::int64_t>::min()},
                      {"size", std::size_t{3}},
                      {"yes", true},
                      {"text", text},
                      {"view", std::string_view("x")},
                      {"list", std::vector<Fact>{"one", 2, std::vector<Fact>{}, Facts{{"in", false}}}}};
    CHECK(facts.canonical_json() == R"({"list":["one",2,[],{"in":false}],"number":-9223372036854775808,"size":3,)"
                                    R"("text":"a \"word\" \\ and\na line","view":"x","yes":true})");
}

TEST_CASE("a fact can be changed and has one value") {
    Facts facts{{"on", "2026-10-30"}};
    facts.set("on", "2026-10-31");
    CHECK(facts.canonical_json() == R"({"on":"2026-10-31"})");
}

TEST_CASE("JSON of the program's own is laid out anew") {
    CHECK(Fact::of_json(R"( { "b" : [ 1, 2 ], "a" : null } )").json() == R"({"a":null,"b":[1,2]})");
    CHECK_THROWS_AS(Fact::of_json("{"), std::exception);
    CHECK_THROWS_AS(Fact::of_json(R"({"a":[{"b":0.5}]})"), std::exception); // money is in minor units
}

TEST_CASE("a text that is not UTF-8 is refused: the chain could not be read back") {
    CHECK_THROWS_AS(Fact("Soci\xE9t\xE9"), std::exception);
}
