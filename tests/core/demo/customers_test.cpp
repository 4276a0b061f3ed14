// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/customers.h"

#include "core/demo/people.h"
#include "core/demo/places.h"
#include "tests/catch.h"

#include <algorithm>
#include <set>

using namespace encours;
using namespace encours::demo;

namespace {

Plan plan(std::int64_t invoices, std::int64_t customers) { return {*from_iso("2026-10-31"), invoices, customers, 1}; }

} // namespace

TEST_CASE("the customers are people, firms and public bodies of the region", "[demo]") {
    const auto customers = make_customers(plan(2600, 140));
    REQUIRE(customers.size() == 140);
    std::set<std::string> codes, names, kinds;
    std::set<Character> characters;
    std::size_t without_email = 0;
    std::size_t without_address = 0;
    for (const auto& customer : customers) {
        INFO(customer.code << " " << customer.name);
        CHECK(codes.insert(customer.code).second);
        CHECK(names.insert(customer.name).second);
        CHECK(customer.postcode.size() == 5);
        CHECK_FALSE(customer.city.empty());
        CHECK_FALSE(customer.category.empty());
        CHECK_FALSE(customer.contacts.empty());
        CHECK((customer.email.empty() || customer.email.ends_with(".example")));
        CHECK(customer.siren.empty() == (customer.kind == CustomerKind::consumer));
        CHECK(customer.from <= customer.until);
        characters.insert(customer.character);
        without_email += customer.email.empty();
        without_address += customer.address.empty();
    }
    CHECK(characters.size() == 10); // all of the story
    CHECK(without_email > 2);
    CHECK(without_email < 30);
    CHECK(without_address > 0);
    CHECK(without_address < 15);
}

TEST_CASE("a customer is the same whatever the number of the others", "[demo]") {
    const auto few = make_customers(plan(2600, 140));
    const auto many = make_customers(plan(2600, 300));
    for (std::size_t i = 0; i < few.size(); ++i)
        if (few[i].character != Character::big_account) // its weight follows the whole
            CHECK(few[i].address == many[i].address);
}

TEST_CASE("one customer is enough for a demonstration", "[demo]") { CHECK(make_customers(plan(1, 1)).size() == 1); }

TEST_CASE("names become addresses of e-mail", "[demo]") {
    CHECK(plain("Hôtel du Lion d'Or") == "hotel-du-lion-d-or");
    CHECK(plain("Lefèvre & Fils") == "lefevre-fils");
    CHECK(plain("École-Valentin") == "ecole-valentin");
    CHECK(plain("  ") == "");
}

TEST_CASE("what is in a town is said as French says it", "[demo]") {
    CHECK(of_city("Dole") == "de Dole");
    CHECK(of_city("Ornans") == "d'Ornans");
    CHECK(of_city("École-Valentin") == "d'École-Valentin");
    CHECK(of_city("Le Creusot") == "du Creusot");
}
