// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/save_contact.h"

#include "core/usecase/customer_list.h"
#include "tests/core/usecase/acts.h"

using namespace encours;
using namespace encours::test;
using Reason = ActFailure::Reason;

namespace {

void customers(ImportRequest& request) { request.csv.kind = ListKind::customers; }

const std::string header = "Code;Nom;Contact;Fonction;E-mail;Tél\n";

struct WithAnne : Importing {
    WithAnne() { REQUIRE(holds(import(header + "A;Martin;Anne Roy;comptable;anne@x.fr;01\n", customers))); }
};

std::vector<Contact> contacts_of(const Importing& ledger) {
    return read_customer(ledger.ledger, customer_of(ledger, "A"))->sheet.contacts;
}

std::string words(const Importing& ledger) {
    std::string text;
    for (const auto& one : contacts_of(ledger))
        text += (text.empty() ? "" : " ") + one.name + "|" + one.role + "|" + one.email + "|" + one.phone + "|" +
                one.mobile + (one.is_default ? "|*" : "");
    return text;
}

Result<DoneAct, ActFailure> save(const Importing& ledger, Contact contact) {
    return save_contact({ledger.ledger, customer_of(ledger, "A"), std::move(contact), "Jeanne"}, ledger.clock);
}

Contact bob(bool is_default = false) {
    Contact contact;
    contact.name = "Bob";
    contact.email = "bob@x.fr";
    contact.is_default = is_default;
    return contact;
}

} // namespace

TEST_CASE("a contact is added, corrected and taken back; imports keep what a person wrote", "[usecase]") {
    WithAnne ledger;
    const auto added = save(ledger, bob());
    REQUIRE(added.ok());
    CHECK(words(ledger) == "Anne Roy|comptable|anne@x.fr|01||* Bob||bob@x.fr||");
    CHECK_FALSE(contacts_of(ledger)[1].is_imported);
    auto anne = contacts_of(ledger)[0];
    anne.phone = "09";
    const auto corrected = save(ledger, anne);
    REQUIRE(corrected.ok());
    REQUIRE(contacts_of(ledger)[0].corrections.size() == 1);
    CHECK(contacts_of(ledger)[0].corrections[0].told == "01");
    CHECK(save(ledger, anne).error().reason == Reason::nothing_corrected);

    SECTION("imported again") {
        REQUIRE(holds(ledger.import(header + "A;Martin;Anne Roy;direction;anne@x.fr;02\n"
                                             "A;Martin;Bob;achats;robert@x.fr;03\n",
                                    customers)));
        CHECK(words(ledger) == "Anne Roy|direction|anne@x.fr|09||* Bob|achats|bob@x.fr|03|");
        REQUIRE(reset_contact({ledger.ledger, anne.id, "Jeanne"}, ledger.clock).ok());
        CHECK(contacts_of(ledger)[0].phone == "02");
        CHECK(reset_contact({ledger.ledger, anne.id, "Jeanne"}, ledger.clock).error().reason == Reason::not_corrected);
    }
    SECTION("taken back") {
        REQUIRE(undo(ledger, corrected));
        REQUIRE(undo(ledger, added));
        CHECK(words(ledger) == "Anne Roy|comptable|anne@x.fr|01||*");
        CHECK(ledger.number("SELECT count(*) FROM contact_correction") == 0);
    }
    CHECK(ledger.is_sound());
}

TEST_CASE("another contact is preferred, and no list of invoices gives it another's name", "[usecase]") {
    WithAnne ledger;
    const auto preferred = save(ledger, bob(true));
    REQUIRE(preferred.ok());
    CHECK(words(ledger) == "Bob||bob@x.fr|||* Anne Roy|comptable|anne@x.fr|01|");
    REQUIRE(holds(ledger.import("number;issued;amount;customer_code;customer_contact;customer_mobile\n"
                                "F1;2026-01-01;5;A;Anne Roy;06\n")));
    CHECK(words(ledger) == "Bob||bob@x.fr|||* Anne Roy|comptable|anne@x.fr|01|");
    CHECK(ledger.is_sound());
}

TEST_CASE("who was removed has left: no import brings it back, the next one is written to", "[usecase]") {
    WithAnne ledger;
    REQUIRE(save(ledger, bob()).ok());
    const auto anne = contacts_of(ledger)[0].id;
    const auto removed = remove_contact({ledger.ledger, anne, "Jeanne"}, ledger.clock);
    REQUIRE(removed.ok());
    CHECK(words(ledger) == "Bob||bob@x.fr|||*");
    REQUIRE(holds(ledger.import(header + "A;Martin;Anne Roy;comptable;anne@x.fr;01\n", customers)));
    CHECK(words(ledger) == "Bob||bob@x.fr|||*");
    CHECK(remove_contact({ledger.ledger, anne, "Jeanne"}, ledger.clock).error().reason == Reason::unknown_contact);
    REQUIRE(undo(ledger, removed));
    CHECK(words(ledger) == "Anne Roy|comptable|anne@x.fr|01||* Bob||bob@x.fr||");
    // Nobody is left: the next one entered is the one to write to.
    for (const auto& one : contacts_of(ledger))
        REQUIRE(remove_contact({ledger.ledger, one.id, "Jeanne"}, ledger.clock).ok());
    REQUIRE(save(ledger, bob()).ok());
    CHECK(words(ledger) == "Bob||bob@x.fr|||*");
    CHECK(ledger.is_sound());
}

TEST_CASE("a contact without anything, or of nobody, is refused", "[usecase]") {
    WithAnne ledger;
    CHECK(save(ledger, {}).error().reason == Reason::contact_empty);
    auto gone = bob();
    gone.id = ContactId{99};
    CHECK(save(ledger, gone).error().reason == Reason::unknown_contact);
    CHECK(save_contact({ledger.ledger, CustomerId{99}, bob(), "Jeanne"}, ledger.clock).error().reason ==
          Reason::unknown_customer);
    CHECK(ledger.number("SELECT count(*) FROM act") == 0);
}
