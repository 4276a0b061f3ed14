// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/chain.h"

#include "tests/catch.h"

#include <vector>

using namespace encours;

namespace {

JournalEvent event_number(int n) {
    JournalEvent event;
    event.at_utc_ms = 1'800'000'000'000 + n;
    event.actor = "claire";
    event.event = n % 2 == 0 ? "import" : "note";
    event.entity = "customer";
    event.entity_id = n;
    event.facts = R"({"n":)" + std::to_string(n) + "}";
    event.personal_text = n % 3 == 0 ? "" : "Madame Dupont, " + std::to_string(n);
    return event;
}

std::vector<JournalEntry> chain_of(int length) {
    std::vector<JournalEntry> chain;
    JournalHead head;
    for (int n = 1; n <= length; ++n) {
        chain.push_back(next_entry(head, event_number(n)));
        head = {chain.back().id, chain.back().digest};
    }
    return chain;
}

ChainCheck checked(const std::vector<JournalEntry>& chain, std::optional<JournalHead> noted = std::nullopt) {
    ChainCheck check(noted);
    for (const auto& entry : chain) {
        check.see(entry);
    }
    check.end();
    return check;
}

JournalHead head_of(const std::vector<JournalEntry>& chain) { return {chain.back().id, chain.back().digest}; }

} // namespace

TEST_CASE("a chain that nobody touched holds, whatever head was noted") {
    const auto chain = chain_of(7);
    CHECK(checked(chain).fault() == ChainFault::none);
    CHECK(checked(chain).head() == head_of(chain));
    CHECK(checked(chain, JournalHead{}).fault() == ChainFault::none);
    CHECK(checked(chain, JournalHead{3, chain[2].digest}).fault() == ChainFault::none);
    CHECK(checked({}).fault() == ChainFault::none);
}

TEST_CASE("every field of an entry is tied, at its own place") {
    const auto chain = chain_of(5);
    const auto tampered = [&](auto&& change) {
        auto copy = chain;
        change(copy[2]);
        const auto check = checked(copy);
        return std::pair(check.fault(), check.faulty_id());
    };
    const std::pair differs(ChainFault::digest_differs, std::int64_t{3});
    CHECK(tampered([](auto& e) { e.event.at_utc_ms += 1; }) == differs);
    CHECK(tampered([](auto& e) { e.event.actor = "paul"; }) == differs);
    CHECK(tampered([](auto& e) { e.event.event = "import"; }) == differs);
    CHECK(tampered([](auto& e) { e.event.entity = "invoice"; }) == differs);
    CHECK(tampered([](auto& e) { e.event.entity_id = 4; }) == differs);
    CHECK(tampered([](auto& e) { e.event.facts = "{}"; }) == differs);
    CHECK(tampered([](auto& e) { e.commitment[31] ^= 1; }) == differs);
    CHECK(tampered([](auto& e) { e.digest[0] ^= 1; }) == differs);
    CHECK(tampered([](auto& e) { e.id = 4; }) == std::pair(ChainFault::number_missing, std::int64_t{4}));
    // What moves from one field to the next is not the same entry.
    CHECK(tampered([](auto& e) {
              e.event.actor = "clair";
              e.event.event = "e" + e.event.event;
          }) == differs);
}

TEST_CASE("the personal text is tied too, until it is erased with its salt") {
    auto chain = chain_of(5);
    REQUIRE(chain[3].text);
    const auto own = *chain[3].text;
    chain[3].text->text = "Monsieur Martin";
    CHECK(checked(chain).fault() == ChainFault::text_differs);
    CHECK(checked(chain).faulty_id() == 4);
    chain[3].text = own;
    chain[3].text->salt[0] ^= 1;
    CHECK(checked(chain).fault() == ChainFault::text_differs);

    chain[3].text.reset();
    CHECK(checked(chain).fault() == ChainFault::none);
    CHECK(checked(chain).texts_erased() == 1);
    CHECK(checked(chain).head() == head_of(chain));

    REQUIRE_FALSE(chain[2].text); // there never was one: one that is put there afterwards shows
    chain[2].text = own;
    CHECK(checked(chain).fault() == ChainFault::text_differs);
}

TEST_CASE("removed, added and moved entries show") {
    const auto chain = chain_of(6);
    auto removed = chain;
    removed.erase(removed.begin() + 2);
    CHECK(checked(removed).fault() == ChainFault::number_missing);
    for (std::size_t i = 2; i < removed.size(); ++i) {
        removed[i].id = static_cast<std::int64_t>(i) + 1; // numbered anew
    }
    CHECK(checked(removed).fault() == ChainFault::digest_differs);
    CHECK(checked(removed).faulty_id() == 3);

    auto moved = chain;
    std::swap(moved[1], moved[2]);
    CHECK(checked(moved).fault() == ChainFault::number_missing);
    std::swap(moved[1].id, moved[2].id);
    CHECK(checked(moved).fault() == ChainFault::digest_differs);

    auto added = chain;
    added.insert(added.begin() + 3, next_entry({3, chain[2].digest}, event_number(9)));
    CHECK(checked(added).fault() == ChainFault::number_missing);
    auto first_gone = chain;
    first_gone.erase(first_gone.begin());
    CHECK(checked(first_gone).fault() == ChainFault::number_missing);
}

TEST_CASE("a tail that was cut shows against a head that somebody noted, and only then") {
    const auto chain = chain_of(6);
    auto cut = chain;
    cut.resize(4);
    CHECK(checked(cut).fault() == ChainFault::none);
    CHECK(checked(cut, head_of(chain)).fault() == ChainFault::head_missing);
    CHECK(checked(cut, JournalHead{4, chain[3].digest}).fault() == ChainFault::none);
    CHECK(checked({}, head_of(chain)).fault() == ChainFault::head_missing);
}

TEST_CASE("a chain that was written anew shows against a head that somebody noted, and only then") {
    const auto chain = chain_of(6);
    const auto anew = chain_of(6); // the same events, other salts
    CHECK(checked(anew).fault() == ChainFault::none);
    CHECK(checked(anew, head_of(chain)).fault() == ChainFault::head_missing);
}

TEST_CASE("equal texts have different commitments, so that nobody can guess them from the chain") {
    const auto one = next_entry({}, event_number(1));
    const auto other = next_entry({}, event_number(1));
    CHECK(one.commitment != other.commitment);
    CHECK(next_entry({}, event_number(1), one.text->salt).digest == one.digest);
}

TEST_CASE("the form of a digest never changes: chains of years ago are checked by it") {
    const auto entry = next_entry({}, event_number(1), Salt{});
    CHECK(to_hex(entry.commitment) == "3aab0c36e4b6c018744525782865aef00d023ad1886b2c394a30d637f0f23f06");
    CHECK(to_hex(entry.digest) == "e3518faa85371a31059d46a204a1d550cc591a0b9aa8e1f16b1f774e3a39cb74");
}
