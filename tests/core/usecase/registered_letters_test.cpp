// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/registered_letters.h"

#include "core/usecase/attachments.h"
#include "core/usecase/late_interest.h"
#include "core/usecase/legal_events.h"
#include "core/usecase/record_events.h"
#include "tests/core/usecase/letter_writing.h"

using namespace encours;
using namespace encours::test;

namespace {

using Reason = ActFailure::Reason;

FollowLetterRequest follow_up(const LetterWriting& here, MessageId message, LetterMilestone milestone, const char* on) {
    FollowLetterRequest request;
    request.ledger = here.ledger();
    request.message = message;
    request.milestone = milestone;
    request.on = date(on);
    request.actor = "claire";
    return request;
}

/// A formal notice to C2, a consumer, posted on 27 October.
class Notifying : public LetterWriting {
public:
    TemporaryFolder folder;

    Notifying() {
        execute("UPDATE customer SET kind = 1 WHERE code = 'C2'");
        do_day("2026-10-06");
        do_day("2026-10-16");
        const auto run = freeze("2026-10-27");
        REQUIRE(produce(run, "2026-10-27").ok());
        REQUIRE(registered_letters(ledger()).size() == 2); // the other one is C1's
        CHECK(letter().state == MessageState::produced);
        CHECK_FALSE(letter().deposited);
        post("C2", "2026-10-27", "rr 123456785 fr");
        std::ofstream(folder / "acknowledgement.pdf", std::ios::binary) << "%PDF-1.7 signed";
    }
    [[nodiscard]] RegisteredLetter letter() const { return registered_letters(ledger()).front(); }
    [[nodiscard]] FollowLetterRequest following(LetterMilestone milestone, const char* on) const {
        return follow_up(*this, letter().message, milestone, on);
    }
    [[nodiscard]] std::int64_t interest(const char* at) const {
        const auto statement = customer_statement(ledger(), customer("C2"), date(at));
        return statement->totals.front().interest.left();
    }
};

const FixedClock later(date("2026-11-20"));

} // namespace

TEST_CASE("a registered letter is followed to its acknowledgement, and a consumer's interest runs from there",
          "[registered]") {
    const Notifying here;
    CHECK(here.letter().tracking == "RR123456785FR");
    CHECK(here.letter().deposited == date("2026-10-27"));
    CHECK(here.letter().is_under_way());
    CHECK(here.interest("2026-11-20") == 0);
    REQUIRE(follow_letter(here.following(LetterMilestone::presented, "2026-10-28"), later).ok());
    auto asked = here.following(LetterMilestone::delivered, "2026-10-30");
    asked.proof = here.folder / "acknowledgement.pdf";
    const auto delivered = follow_letter(asked, later);
    REQUIRE(delivered.ok());
    const auto letter = here.letter();
    CHECK(letter.presented == date("2026-10-28"));
    CHECK(letter.delivered == date("2026-10-30"));
    CHECK_FALSE(letter.is_under_way());
    REQUIRE(letter.proofs.size() == 1);
    CHECK(letter.proofs.front().name == "acknowledgement.pdf");
    CHECK(read_attached_file(here.ledger(), letter.proofs.front().id)->bytes == "%PDF-1.7 signed");
    CHECK(here.interest("2026-11-20") > 0);
    const auto events = legal_events_of(here.ledger(), letter.customer);
    REQUIRE(events.size() == 2);
    CHECK(events.front().kind == LegalEventKind::notice_received);
    CHECK(events.front().on == date("2026-10-30"));
    CHECK(events.front().reference == "RR123456785FR");
    CHECK(events.front().attachment);
    CHECK(here.in.is_sound());
    REQUIRE(undo_act({here.ledger(), delivered.value().act, "claire"}, later).ok());
    CHECK_FALSE(here.letter().delivered);
    CHECK(here.letter().proofs.empty());
    CHECK(here.in.is_sound());
}

TEST_CASE("a registered letter that comes back brings a task and its reason", "[registered]") {
    const Notifying here;
    auto asked = here.following(LetterMilestone::returned, "2026-11-14");
    CHECK(follow_letter(asked, later).error().reason == Reason::text_missing);
    asked.reason = "not claimed";
    REQUIRE(follow_letter(asked, later).ok());
    CHECK(here.letter().returned == date("2026-11-14"));
    CHECK(here.letter().returned_why == "not claimed");
    CHECK_FALSE(here.letter().is_under_way());
    CHECK(here.in.number("SELECT count(*) FROM task WHERE kind = 2") == 1);
    CHECK(here.interest("2026-11-20") == 0);
    CHECK(follow_letter(asked, later).error().reason == Reason::already_recorded);
}

TEST_CASE("the receipt of the deposit is kept before anything else is known", "[registered]") {
    const Notifying here;
    const ProveDepositRequest asked{here.ledger(), here.letter().message, here.folder / "acknowledgement.pdf",
                                    "claire"};
    const auto kept = prove_deposit(asked, later);
    REQUIRE(kept.ok());
    REQUIRE(here.letter().proofs.size() == 1);
    CHECK(here.letter().is_under_way());
    CHECK(legal_events_of(here.ledger(), here.letter().customer).empty()); // the law counts from what comes later
    CHECK(prove_deposit(asked, later).error().reason == Reason::already_recorded);
    auto other = asked;
    other.proof = here.folder / "none.pdf";
    CHECK(prove_deposit(other, later).error().reason == Reason::file_unreadable);
    other = asked;
    other.message = MessageId{99};
    CHECK(prove_deposit(other, later).error().reason == Reason::message_missing);
    const auto posting =
        here.in.rows("SELECT uuid FROM act WHERE verb = 'messages_posted' ORDER BY id DESC LIMIT 1", 1);
    CHECK(undo_act({here.ledger(), posting, "claire"}, later).error().reason == Reason::changed_since);
    REQUIRE(undo_act({here.ledger(), kept.value().act, "claire"}, later).ok());
    CHECK(here.letter().proofs.empty());
    CHECK(undo_act({here.ledger(), posting, "claire"}, later).ok());
    CHECK(here.in.is_sound());
}

TEST_CASE("what cannot have become of a registered letter is refused", "[registered]") {
    const Notifying here;
    CHECK(follow_letter(here.following(LetterMilestone::delivered, "2026-10-25"), later).error().reason ==
          Reason::day_before_start);
    CHECK(follow_letter(here.following(LetterMilestone::delivered, "2026-11-21"), later).error().reason ==
          Reason::day_in_future);
    auto asked = here.following(LetterMilestone::delivered, "2026-10-30");
    asked.proof = here.folder / "none.pdf";
    CHECK(follow_letter(asked, later).error().reason == Reason::file_unreadable);
    asked.message = MessageId{99};
    CHECK(follow_letter(asked, later).error().reason == Reason::message_missing);
    CHECK_FALSE(here.letter().delivered);
}

TEST_CASE("the deadline that counts is the one that the letter names", "[registered]") {
    const LetterWriting here;
    here.do_day("2026-10-06");
    here.do_day("2026-10-16");
    const auto run = here.freeze("2026-10-27");
    REQUIRE(here.produce(run, "2026-10-27").ok());
    const auto deadline = [&](const char* code) {
        return Date{static_cast<std::int32_t>(
            here.in.number("SELECT deadline FROM message WHERE id = " + std::to_string(here.message_of(code).value)))};
    };
    CHECK(deadline("C2") == date("2026-11-04")); // as written: eight days
    here.post("C2", "2026-10-28", "RR1");        // the next collection but one
    CHECK(deadline("C2") == date("2026-11-04"));
    CHECK(here.in.number("SELECT granted_deadline FROM item_state WHERE due_item_id = " +
                         std::to_string(here.item("F3"))) == date("2026-11-04").days);
    here.post("C1", "2026-11-05"); // after the day that it names: the days of the step count
    CHECK(deadline("C1") == date("2026-11-13"));
}

TEST_CASE("a posting is not taken back once the post has told something of the letter", "[registered]") {
    const LetterWriting here;
    here.do_day("2026-10-06");
    here.do_day("2026-10-16");
    REQUIRE(here.produce(here.freeze("2026-10-27"), "2026-10-27").ok());
    PostRequest request;
    request.ledger = here.ledger();
    request.messages = {here.message_of("C2")};
    request.posted_on = date("2026-10-27");
    request.actor = "claire";
    const auto posted = mark_posted(request, FixedClock(date("2026-10-27")));
    REQUIRE(posted.ok());
    const auto presented =
        follow_letter(follow_up(here, here.message_of("C2"), LetterMilestone::presented, "2026-10-28"), later);
    REQUIRE(presented.ok());
    const auto undone = [&](const std::string& act) { return undo_act({here.ledger(), act, "claire"}, later); };
    CHECK(undone(posted.value().act).error().reason == Reason::changed_since);
    REQUIRE(undone(presented.value().act).ok());
    CHECK(undone(posted.value().act).ok());
    CHECK(here.in.is_sound());
}

TEST_CASE("a notice that was not registered is received for the law only with a proof", "[registered]") {
    const Notifying here;
    here.execute("UPDATE message SET channel = 0 WHERE id = " + std::to_string(here.message_of("C2").value));
    auto follow = follow_up(here, here.message_of("C2"), LetterMilestone::delivered, "2026-10-30");
    REQUIRE(follow_letter(follow, later).ok());
    CHECK(legal_events_of(here.ledger(), here.customer("C2")).empty());
    follow.proof = here.folder / "acknowledgement.pdf";
    REQUIRE(follow_letter(follow, later).ok());
    CHECK(legal_events_of(here.ledger(), here.customer("C2")).size() == 1);
}

TEST_CASE("the number of a registered letter is set and corrected", "[registered]") {
    const Notifying here;
    const auto track = [&](const std::string& number) {
        return track_letter({here.ledger(), here.letter().message, number, "claire"}, later);
    };
    CHECK(track("RR 123456785 FR").error().reason == Reason::nothing_changes);
    const auto done = track("1a 234 567 8901 2");
    REQUIRE(done.ok());
    CHECK(here.letter().tracking == "1A23456789012");
    REQUIRE(undo_act({here.ledger(), done.value().act, "claire"}, later).ok());
    CHECK(here.letter().tracking == "RR123456785FR");
    CHECK(track(std::string(65, 'A')).error().reason == Reason::value_unknown);
    CHECK(track_letter({here.ledger(), MessageId{1}, "A", "claire"}, later).error().reason == Reason::message_missing);
}

TEST_CASE("lines of events follow registered letters with their proof", "[registered]") {
    const Notifying here;
    std::ofstream(here.folder / "events.jsonl")
        << R"({"kind":"delivered","customer":"C2","on":"2026-10-30","tracking":"rr123456785fr","proof":"acknowledgement.pdf"})"
        << "\n"
        << R"({"kind":"delivered","customer":"C2","on":"2026-10-30","tracking":"RR123456785FR"})"
        << "\n"
        << R"({"kind":"delivered","customer":"C2","on":"2026-10-31","proof":"none.pdf"})"
        << "\n";
    const auto recorded = record_events({here.ledger(), here.folder / "events.jsonl", "claire"}, later);
    REQUIRE(recorded.ok());
    CHECK(recorded.value().recorded == 1);
    CHECK(recorded.value().unchanged == 1);
    REQUIRE(recorded.value().refused.size() == 1);
    CHECK(recorded.value().refused.front().act.reason == Reason::file_unreadable);
    CHECK(here.letter().delivered == date("2026-10-30"));
    CHECK(here.letter().proofs.size() == 1);
    CHECK(here.interest("2026-11-20") > 0);
}
