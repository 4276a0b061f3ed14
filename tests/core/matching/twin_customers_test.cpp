// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/twin_customers.h"

#include "tests/catch.h"

using namespace encours;

namespace {

using Customer = CustomersOfOthers::Customer;
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

Customer customer(const char* name, const char* siren = "", const char* vat = "", const char* postcode = "") {
    return {CustomerId{}, name, siren, vat, postcode};
}

} // namespace

TEST_CASE("one name, SIREN or VAT number makes twins unless something speaks against it", "[quality]") {
    CHECK(twin_customers({customer("Martin SARL"), customer("Durand"), customer("SARL MARTIN")}) == Pairs{{0, 2}});
    CHECK(twin_customers({customer("Martin", "732829320"), customer("Garage du Pont", "732 829 320")}) ==
          Pairs{{0, 1}});
    CHECK(twin_customers({customer("Martin", "", "FR44732829320"), customer("Autre", "", "FR 44 732829320")}) ==
          Pairs{{0, 1}});
    CHECK(twin_customers({customer("Martin", "732829320"), customer("Martin", "552100554")}).empty());
    CHECK(twin_customers({customer("Mairie", "", "", "59000"), customer("Mairie", "", "", "62000")}).empty());
    CHECK(twin_customers({customer("Mairie", "", "", "59000"), customer("Mairie")}) == Pairs{{0, 1}});
    CHECK(twin_customers({customer(""), customer(""), customer("SARL"), customer("SAS")}).empty());
}

TEST_CASE("establishments of one company are customers of their own", "[quality]") {
    CHECK(twin_customers(
              {customer("Super Lille", "732829320", "", "59000"), customer("Super Arras", "732829320", "", "62000")})
              .empty());
    CHECK(twin_customers({customer("Super", "732829320", "", "59000"), customer("Super", "732829320", "", "62000")}) ==
          Pairs{{0, 1}});
}

TEST_CASE("of many that are one, the first stands with every other", "[quality]") {
    CHECK(twin_customers({customer("Martin"), customer("MARTIN"), customer("Martin SAS")}) == Pairs{{0, 1}, {0, 2}});
}
