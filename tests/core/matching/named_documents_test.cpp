// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/named_documents.h"

#include "tests/catch.h"

using namespace encours;

namespace {

/// The numbers that a name speaks of, parted by blanks.
std::string spoken_of(const std::string& name, const std::vector<std::string>& numbers) {
    NamedDocuments named({name});
    for (std::size_t i = 0; i < numbers.size(); ++i)
        named.offer(InvoiceId{static_cast<std::int64_t>(i)}, numbers[i]);
    std::string found;
    const auto documents = named.documents();
    for (const auto id : documents.at(0))
        found += (found.empty() ? "" : " ") + numbers[static_cast<std::size_t>(id.value)];
    return found;
}

} // namespace

TEST_CASE("a name speaks of the number that it holds, however it is written", "[attachment]") {
    const std::vector<std::string> numbers{"FA-2026-0417", "FA-2026-0418", "AV-2026-0417", "2026/31"};
    CHECK(spoken_of("FA-2026-0417", numbers) == "FA-2026-0417");
    CHECK(spoken_of("Facture_fa2026 0417_signée (2)", numbers) == "FA-2026-0417");
    CHECK(spoken_of("20261031 AV.2026.0417", numbers) == "AV-2026-0417");
    CHECK(spoken_of("bon de livraison 2026-31", numbers) == "2026/31");
    CHECK(spoken_of("FACTURE FA00417", {"FA-417"}) == "FA-417");
}

TEST_CASE("a part of a number is not the number", "[attachment]") {
    CHECK(spoken_of("FA-2026-04170", {"FA-2026-0417"}).empty());
    CHECK(spoken_of("XFA-2026-0417", {"FA-2026-0417"}).empty());
    CHECK(spoken_of("FA-2026-0417", {"0417", "2026", "FA-2026-0417"}) == "FA-2026-0417"); // the longest
    CHECK(spoken_of("scan 12", {"12"}).empty());                                          // by chance
    CHECK(spoken_of("12", {"12"}) == "12");
    CHECK(spoken_of("relevé", {"FA-1", "releve"}).empty());
    CHECK(spoken_of("", {"FA-1"}).empty());
}

TEST_CASE("what is in doubt stays in doubt", "[attachment]") {
    CHECK(spoken_of("FA-101 et FA-102", {"FA-101", "FA-102", "FA-103"}) == "FA-101 FA-102");
    CHECK(spoken_of("FA-101", {"FA-101", "FA 101"}) == "FA-101 FA 101"); // of two customers
    CHECK(spoken_of("FA-1001 client 411", {"411", "FA-1001"}) == "411 FA-1001");
}

TEST_CASE("names are told apart", "[attachment]") {
    NamedDocuments named({"FA-101", "photo", "FA-102 copie", "FA-101 bon"});
    named.offer(InvoiceId{1}, "FA-101");
    named.offer(InvoiceId{2}, "FA-102");
    const auto documents = named.documents();
    REQUIRE(documents.size() == 4);
    CHECK(documents[0] == std::vector{InvoiceId{1}});
    CHECK(documents[1].empty());
    CHECK(documents[2] == std::vector{InvoiceId{2}});
    CHECK(documents[3] == std::vector{InvoiceId{1}});
}
