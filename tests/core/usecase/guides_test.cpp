// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/guides.h"

#include "tests/core/usecase/answering.h"

using namespace encours;
using namespace encours::test;
using Reason = ActFailure::Reason;

namespace {

Guide guide_of(const Importing& ledger, const std::string& key, const std::string& language = "en") {
    for (const auto& guide : read_guides(ledger.ledger, language)) {
        if (guide.key == key)
            return guide;
    }
    return {};
}

} // namespace

TEST_CASE("a guide is edited in the ledger, and the shipped one comes back", "[usecase][guide]") {
    Importing ledger;
    REQUIRE(holds(ledger.import(owed)));
    const auto shipped = guide_of(ledger, "card_dispute");
    SaveGuideRequest asked{ledger.ledger, "card_dispute", "en", "Ours", "Say {customer} hello.", "Jeanne"};
    const auto done = save_guide(asked, ledger.clock);
    REQUIRE(done.ok());
    CHECK(guide_of(ledger, "card_dispute").title == "Ours");
    CHECK(guide_of(ledger, "card_dispute").is_edited);
    CHECK(guide_of(ledger, "card_dispute").is_shipped);
    CHECK_FALSE(guide_of(ledger, "card_dispute", "fr").is_edited);
    CHECK(refusal(save_guide(asked, ledger.clock)) == Reason::nothing_changes);
    asked.body = "Say {nobody} hello.";
    CHECK(refusal(save_guide(asked, ledger.clock)) == Reason::guide_faulty);
    asked.body = " ";
    CHECK(refusal(save_guide(asked, ledger.clock)) == Reason::text_missing);
    REQUIRE(reset_guide({ledger.ledger, "card_dispute", "en", "Jeanne"}, ledger.clock).ok());
    CHECK(guide_of(ledger, "card_dispute") == shipped);
    CHECK(refusal(reset_guide({ledger.ledger, "card_dispute", "en", "Jeanne"}, ledger.clock)) ==
          Reason::nothing_changes);
    SaveGuideRequest own{ledger.ledger, "card_own", "en", "Our own", "A trick.", "Jeanne"};
    const auto added = save_guide(own, ledger.clock);
    REQUIRE(added.ok());
    CHECK(read_guides(ledger.ledger, "en").back().title == "Our own");
    REQUIRE(undo(ledger, added));
    CHECK(guide_of(ledger, "card_own").key.empty());
    CHECK(ledger.is_sound());
}
