// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "tests/catch.h"

#include <type_traits>
#include <unordered_set>

namespace {

using CustomerId = encours::Id<struct CustomerTag>;
using InvoiceId = encours::Id<struct InvoiceTag>;

} // namespace

TEST_CASE("an id is none until it is given, and orders by number", "[base]") {
    CHECK_FALSE(CustomerId{});
    CHECK(CustomerId{1});
    CHECK(CustomerId{1} == CustomerId{1});
    CHECK(CustomerId{1} < CustomerId{2});
}

TEST_CASE("an id of one kind is not taken for another", "[base]") {
    STATIC_REQUIRE_FALSE(std::is_convertible_v<CustomerId, InvoiceId>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<InvoiceId, CustomerId>);
    STATIC_REQUIRE(sizeof(CustomerId) == 8);
}

TEST_CASE("ids can be kept in hashed sets", "[base]") {
    const std::unordered_set<CustomerId> seen{CustomerId{1}, CustomerId{2}, CustomerId{1}};
    CHECK(seen.size() == 2);
    CHECK(seen.contains(CustomerId{2}));
}
