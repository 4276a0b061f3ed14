// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/letters.h"

#include "core/base/environment_error.h"
#include "core/usecase/customer_list.h"
#include "tests/core/store/failing_vfs.h"
#include "tests/core/usecase/letter_writing.h"

using namespace encours;
using namespace encours::test;

namespace {

std::vector<std::string> failing(const std::filesystem::path& ledger) {
    std::vector<std::string> names;
    const auto checks = verify_ledger(ledger);
    for (const auto& check : checks.value()) {
        if (!check.holds)
            names.push_back(check.name);
    }
    return names;
}

} // namespace

TEST_CASE("messages are written, kept as they leave and read again byte for byte", "[letters]") {
    const LetterWriting here;
    const auto run = here.freeze("2026-10-16");
    const auto made = here.produce(run, "2026-10-16");
    REQUIRE(made.ok());
    CHECK(made.value().is_complete);
    CHECK(made.value().stopped.empty());
    REQUIRE(made.value().produced.size() == 2);
    CHECK(made.value().produced.front().file_name == "C1 reminder_neutral.pdf");
    CHECK(made.value().produced.front().pages == 1);
    CHECK(here.states() == "C1|2 C2|2");
    const auto letter = read_letter(here.ledger(), here.message_of("C1"));
    REQUIRE(letter);
    CHECK(letter->bytes == "C1 reminder_neutral 120000 F1 F2");
    CHECK(letter->media_type == "text/plain; charset=utf-8");
    CHECK(letter->recipient == "a@example.fr");
    CHECK(letter->subject == "reminder_neutral");
    CHECK(letter->dated == date("2026-10-16"));
    CHECK(letter->template_key == "reminder_neutral");
    CHECK(letter->template_language == "fr");
    CHECK(letter->is_intact);
    CHECK(read_letter(here.ledger(), here.message_of("C2"))->media_type == "application/pdf");
    const auto account = read_customer(here.ledger(), here.customer("C1"));
    REQUIRE(account);
    std::vector<MessageId> told; // by the customer's timeline
    for (const auto& entry : account->timeline) {
        if (entry.letter != MessageId())
            told.push_back(entry.letter);
    }
    CHECK(told == std::vector<MessageId>{here.message_of("C1")});
    CHECK_FALSE(read_letter(here.ledger(), MessageId{99}));
    CHECK(here.in.is_sound());
    // Looking again writes nothing: it is done.
    CHECK(here.produce(run, "2026-10-16").error().reason == RunFailure::Reason::wrong_state);
    CHECK(here.renderer.rendered == 2);
}

TEST_CASE("the journal names each letter's digest, and bytes that were changed are found", "[letters]") {
    const LetterWriting here;
    REQUIRE(here.produce(here.freeze("2026-10-16"), "2026-10-16").ok());
    CHECK(here.in.number("SELECT count(*) FROM journal_entry WHERE event = 'letters_produced' AND json_extract(facts,"
                         " '$.letters.\"' || (SELECT uuid FROM message WHERE id = 1) || '\"') ="
                         " (SELECT lower(hex(d.digest)) FROM document d JOIN message m ON m.document_id = d.id"
                         "  WHERE m.id = 1)") == 1);
    SECTION("the bytes alone") {
        here.execute("UPDATE document SET bytes = x'00' WHERE id = (SELECT document_id FROM message WHERE id = 1)");
        CHECK(failing(here.ledger()) == std::vector<std::string>{"stored_files"});
    }
    SECTION("with their digest") {
        const auto digest = to_hex(sha256("other"));
        here.execute("UPDATE document SET bytes = CAST('other' AS BLOB), digest = x'" + digest +
                     "' WHERE id = (SELECT document_id FROM message WHERE id = 1)");
        CHECK(failing(here.ledger()) == std::vector<std::string>{"letters_match_journal"});
    }
    SECTION("another message's letter") {
        here.execute("UPDATE message SET document_id = (SELECT document_id FROM message WHERE id = 2) WHERE id = 1");
        CHECK(failing(here.ledger()) == std::vector<std::string>{"letters_match_journal"});
    }
    CHECK_FALSE(read_letter(here.ledger(), MessageId{1})->is_intact);
}

TEST_CASE("a letter to a contact is one of what the file holds about the person", "[letters]") {
    const LetterWriting here;
    here.execute("INSERT INTO contact (uuid, customer_id, name, email, is_default) SELECT 'u', id, 'Anne Roux',"
                 " 'anne@example.fr', 1 FROM customer WHERE code = 'C1'");
    REQUIRE(here.produce(here.freeze("2026-10-16"), "2026-10-16").ok());
    CHECK(here.in.rows("SELECT c.name, m.recipient FROM message m JOIN contact c ON c.id = m.contact_id", 2) ==
          "Anne Roux|anne@example.fr");
    CHECK(here.in.number("SELECT count(*) FROM message WHERE contact_id IS NULL") == 1);
}

TEST_CASE("a letter with a fault that stops it stays approved and is told", "[letters]") {
    LetterWriting here;
    here.renderer.refused = {"C2"};
    const auto run = here.freeze("2026-10-16");
    const auto made = here.produce(run, "2026-10-16");
    REQUIRE(made.ok());
    CHECK(made.value().produced.size() == 1);
    REQUIRE(made.value().stopped.size() == 1);
    CHECK(made.value().stopped.front().customer_code == "C2");
    CHECK(made.value().stopped.front().faults.front().reason == LetterFault::Reason::address_missing);
    CHECK(here.states() == "C1|2 C2|1");
    here.renderer.refused.clear();
    CHECK(here.produce(run, "2026-10-16").value().produced.size() == 1);
    CHECK(here.states() == "C1|2 C2|2");
}

TEST_CASE("what was paid since is not asked for, and what is left is asked as of today", "[letters]") {
    const LetterWriting here;
    const auto run = here.freeze("2026-10-16");
    SECTION("an item of two") {
        here.pay("F2", "2026-10-16", 20'000);
        REQUIRE(here.produce(run, "2026-10-16").ok());
        CHECK(read_letter(here.ledger(), here.message_of("C1"))->bytes == "C1 reminder_neutral 100000 F1");
        CHECK(here.in.number("SELECT total_minor FROM message WHERE id = 1") == 100'000);
        CHECK(here.in.rows("SELECT withdrawn_why FROM message_item WHERE withdrawn = 1", 1) == "paid");
    }
    SECTION("a part of an item") {
        here.pay("F1", "2026-10-16", 30'000);
        REQUIRE(here.produce(run, "2026-10-16").ok());
        CHECK(read_letter(here.ledger(), here.message_of("C1"))->bytes == "C1 reminder_neutral 90000 F1 F2");
        CHECK(here.in.number("SELECT total_minor FROM message WHERE id = 1") == 90'000);
        CHECK(here.in.number("SELECT open_minor FROM message_item WHERE message_id = 1 AND due_item_id = " +
                             std::to_string(here.item("F1"))) == 70'000);
    }
    SECTION("all of it") {
        here.pay("F1", "2026-10-16", 100'000);
        here.pay("F2", "2026-10-16", 20'000);
        const auto made = here.produce(run, "2026-10-16");
        REQUIRE(made.ok());
        CHECK(made.value().cancelled == 1);
        CHECK(here.states() == "C1|6 C2|2");
        CHECK_FALSE(read_letter(here.ledger(), here.message_of("C1")));
    }
    CHECK(here.in.is_sound());
}

TEST_CASE("a message of which only information is left is cancelled", "[letters]") {
    const LetterWriting here;
    const auto run = here.freeze("2026-10-16");
    here.execute("UPDATE message_item SET claimed = 0 WHERE due_item_id = " + std::to_string(here.item("F2")));
    here.pay("F1", "2026-10-15", 100'000);
    const auto made = here.produce(run, "2026-10-16");
    REQUIRE(made.ok());
    CHECK(made.value().cancelled == 1);
    CHECK(here.states() == "C1|6 C2|2");
}

TEST_CASE("what is stated of each item stands with the message", "[letters]") {
    const LetterWriting here;
    REQUIRE(here.produce(here.freeze("2026-10-16"), "2026-10-16").ok());
    CHECK(here.in.rows("SELECT v.number, i.open_minor, i.days_late, i.indemnity_minor FROM message_item i"
                       " JOIN due_item d ON d.id = i.due_item_id JOIN invoice v ON v.id = d.invoice_id"
                       " ORDER BY i.message_id, v.number",
                       4) == "F1|100000|15|4000 F2|20000|6|4000 F3|30000|15|4000");
    CHECK(here.in.number("SELECT count(*) FROM message_item WHERE interest_minor = 0") == 0);
}

TEST_CASE("writing that is cancelled leaves whole letters, and the rest is written later", "[letters]") {
    std::string list = "number;customer_code;customer_name;issued;due;amount;customer_address;customer_postcode;"
                       "customer_city\n";
    for (int i = 1; i <= 7; ++i)
        list += "F" + std::to_string(i) + ";C" + std::to_string(i) +
                ";Dupont;2026-09-01;2026-10-01;10,00;1 rue;35000;"
                "Rennes\n";
    const LetterWriting here(list);
    const auto run = here.freeze("2026-10-16");
    const auto made = here.produce(run, "2026-10-16", {[](std::int64_t done, std::int64_t total) {
                                       CHECK(total == 7);
                                       return done < 5;
                                   }});
    REQUIRE(made.ok());
    CHECK_FALSE(made.value().is_complete);
    const auto written = made.value().produced.size();
    // Batches of two: the third was under way, or through before anybody asked.
    CHECK((written == 4 || written == 6));
    const auto count = [&](const char* where) {
        return static_cast<std::size_t>(here.in.number("SELECT count(*) FROM message WHERE " + std::string(where)));
    };
    CHECK(count("state = 2 AND document_id IS NOT NULL") == written);
    CHECK(count("state = 1 AND document_id IS NULL") == 7 - written);
    const auto rest = here.produce(run, "2026-10-16");
    CHECK(rest.value().produced.size() == 7 - written);
    CHECK(rest.value().is_complete);
    CHECK(here.in.number("SELECT count(DISTINCT document_id) FROM message") == 7);
    CHECK(here.in.is_sound());
}

TEST_CASE("a batch of letters is taken back whole, unless one was posted", "[letters]") {
    const LetterWriting here;
    const auto made = here.produce(here.freeze("2026-10-16"), "2026-10-16");
    REQUIRE(made.value().acts.size() == 1);
    const UndoActRequest request{here.ledger(), made.value().acts.front().act, "claire"};
    const FixedClock clock(date("2026-10-16"));
    SECTION("before") {
        REQUIRE(undo_act(request, clock).ok());
        CHECK(here.states() == "C1|1 C2|1");
        CHECK_FALSE(read_letter(here.ledger(), MessageId{1}));
        CHECK(here.in.is_sound());
        CHECK(here.produce(RunId{1}, "2026-10-16").value().produced.size() == 2);
        CHECK(read_letter(here.ledger(), MessageId{1})->is_intact);
    }
    SECTION("after") {
        here.post("C1", "2026-10-16");
        CHECK_FALSE(undo_act(request, clock).ok());
        CHECK(here.states() == "C1|3 C2|2");
    }
    CHECK(here.in.is_sound());
}

TEST_CASE("a renderer that breaks down writes nothing of its batch", "[letters]") {
    class Broken final : public LetterRenderer {
        [[nodiscard]] RenderedLetter render(const LetterCase&, std::span<const LetterTemplate>) const override {
            throw std::runtime_error("no font");
        }
    };
    const LetterWriting here;
    ProduceLettersRequest request;
    request.ledger = here.ledger();
    request.run = here.freeze("2026-10-16");
    request.actor = "claire";
    CHECK_THROWS_AS(produce_letters(request, *here.receivables(), Broken(), FixedClock(date("2026-10-16"))),
                    std::runtime_error);
    CHECK(here.states() == "C1|1 C2|1");
}

TEST_CASE("messages that are not there or not approved are refused", "[letters]") {
    const LetterWriting here;
    ProduceLettersRequest request;
    request.ledger = here.ledger();
    request.run = RunId{9};
    const FixedClock clock(date("2026-10-16"));
    CHECK(produce_letters(request, *here.receivables(), here.renderer, clock).error().reason ==
          RunFailure::Reason::unknown_run);
    request.messages = {MessageId{9}};
    CHECK(produce_letters(request, *here.receivables(), here.renderer, clock).error().reason ==
          RunFailure::Reason::unknown_message);
}

TEST_CASE("a disk that fails while letters are kept leaves whole batches, and the rest is written after", "[letters]") {
    const auto trouble = GENERATE(DiskTrouble::full_from_then, DiskTrouble::broken_once);
    for (int nth = 1; nth < 3000; nth += 61) {
        const LetterWriting here;
        const auto run = here.freeze("2026-10-16");
        ProduceLettersRequest request;
        request.ledger = here.ledger();
        request.run = run;
        request.actor = "claire";
        request.batch = 1;
        const FixedClock clock(date("2026-10-16"));
        const auto there = here.receivables();
        bool met = false;
        {
            FailingDisk disk(trouble, nth);
            disk.begin();
            try {
                (void)produce_letters(request, *there, here.renderer, clock).ok();
            } catch (const EnvironmentError&) {
                met = true;
            }
            met = met || disk.met_trouble();
        }
        INFO("at change " << nth);
        REQUIRE(here.in.number("SELECT count(*) FROM message WHERE (state = 2) <> (document_id IS NOT NULL)") == 0);
        REQUIRE(here.in.number("SELECT count(*) FROM document") ==
                here.in.number("SELECT count(*) FROM message WHERE state = 2"));
        REQUIRE(here.in.is_sound());
        here.execute("DELETE FROM lease"); // as if the program had ended; it could not give it back
        (void)produce_letters(request, *there, here.renderer, clock).ok();
        REQUIRE(here.states() == "C1|2 C2|2");
        REQUIRE(here.in.is_sound());
        if (!met) {
            CHECK(nth > 10);
            return;
        }
    }
    FAIL("it never went well");
}
