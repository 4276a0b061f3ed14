// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/known_documents.h"

#include "tests/catch.h"

#include <random>
#include <unordered_map>

using namespace encours;

TEST_CASE("documents are found by their keys, however many", "[matching]") {
    KnownDocuments known;
    CHECK(known.find(1) == nullptr);
    std::mt19937_64 random(1);
    std::unordered_map<std::uint64_t, std::uint32_t> expected;
    for (std::uint32_t id = 1; id <= 50'000; ++id) {
        const auto key = KnownDocuments::key_of(CustomerId{id % 700}, random());
        expected[key] = id;
        known.add({key, id, id, 0});
    }
    CHECK(known.size() == expected.size());
    for (const auto& [key, id] : expected) {
        auto* const entry = known.find(key);
        REQUIRE(entry != nullptr);
        REQUIRE(entry->invoice_id == id);
        REQUIRE(known.find(key, entry) == nullptr);
    }
    for (int i = 0; i < 10'000; ++i)
        REQUIRE(known.find(random()) == nullptr);
    std::size_t visited = 0;
    known.for_each([&](const auto&) { ++visited; });
    CHECK(visited == known.size());
}

TEST_CASE("documents that share a key are all found", "[matching]") {
    KnownDocuments known;
    // The largest keys begin at the last place, so that the search goes round the end.
    for (const std::uint64_t key : {~std::uint64_t{0}, std::uint64_t{7}}) {
        for (std::uint32_t id = 1; id <= 5; ++id)
            known.add({key, 0, id, 0});
        std::uint32_t sum = 0;
        for (auto* entry = known.find(key); entry != nullptr; entry = known.find(key, entry))
            sum += entry->invoice_id;
        CHECK(sum == 15);
    }
    known.reserve(100'000);
    std::uint32_t sum = 0;
    for (auto* entry = known.find(7); entry != nullptr; entry = known.find(7, entry))
        sum += entry->invoice_id;
    CHECK(sum == 15);
}

TEST_CASE("the customer is part of the key", "[matching]") {
    CHECK(KnownDocuments::key_of(CustomerId{1}, 5) != KnownDocuments::key_of(CustomerId{2}, 5));
    CHECK(KnownDocuments::key_of(CustomerId{1}, 5) != KnownDocuments::key_of(CustomerId{1}, 6));
}
