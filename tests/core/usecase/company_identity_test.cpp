// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/company_identity.h"

#include "core/usecase/company_doubts.h"
#include "core/usecase/create_company.h"
#include "tests/catch.h"
#include "tests/core/usecase/importing.h"

#include <set>

using namespace encours;
using namespace encours::test;

namespace {

/// A new company and its file.
struct Company {
    Importing file;

    Company() { REQUIRE_FALSE(create_company({file.ledger, "Menuiserie Dubois", "Jeanne"}, file.clock)); }

    CompanyState save(const std::function<void(CompanyIdentity&)>& change) {
        const auto shown = read_company_state(file.ledger).identity;
        auto wanted = shown;
        change(wanted);
        const auto saved = save_company({file.ledger, shown, wanted, "Jeanne"}, file.clock);
        REQUIRE(saved.ok());
        return saved.value();
    }
};

/// All fields another value than at first, and one that the file accepts.
CompanyIdentity everything() {
    CompanyIdentity identity;
    for (const auto field : all_company_fields())
        set_text(identity, field, "any " + std::string(key_of(field)));
    identity.country = "BE";
    identity.siren = "552008443";
    identity.siret = "55200844300012";
    identity.vat_number = "FR19552008443";
    identity.iban = "FR1420041010050500013M02606";
    identity.bic = "PSSTFRPPLIL";
    identity.capital = 1'000'000;
    identity.means = 63;
    identity.terms = "45 FDM A";
    identity.penalty_kind = PenaltyKind::fixed;
    identity.penalty_rate = 1215;
    identity.retention_of_title = true;
    identity.credit_insurance = true;
    identity.private_creditor = true;
    identity.imputation = Imputation::interest;
    identity.days_in_year = DaysInYear::actual;
    identity.claim_nature = ClaimNature::transport;
    return identity;
}

std::vector<CompanyDoubt> doubts(CompanyField field, const std::string& text, CompanyIdentity identity = {}) {
    identity.name = identity.name.empty() ? "Dubois" : identity.name;
    set_text(identity, field, text);
    std::vector<CompanyDoubt> found;
    for (const auto& doubted : company_doubts(identity))
        found.push_back(doubted.doubt);
    return found;
}

using Doubts = std::vector<CompanyDoubt>;

} // namespace

TEST_CASE("every field of the identity is saved and read back, and taken back at once", "[usecase]") {
    Company company;
    const auto before = read_company_state(company.file.ledger);
    const auto saved = company.save([](CompanyIdentity& identity) { identity = everything(); });
    CHECK(saved.identity == everything());
    CHECK(read_company_state(company.file.ledger).identity == everything());
    REQUIRE(saved.last);
    CHECK(saved.last->fields.size() == company_field_count);
    CHECK(saved.last->actor == "Jeanne");

    const auto undone = undo_company_change({company.file.ledger, saved.last->revision, "Jeanne"}, company.file.clock);
    REQUIRE(undone.ok());
    CHECK(undone.value().identity == before.identity);
    CHECK_FALSE(undone.value().last);
    CHECK(company.file.is_sound());
}

TEST_CASE("the keys of the fields tell them apart and lead back", "[usecase]") {
    std::set<std::string_view> keys;
    for (const auto field : all_company_fields()) {
        CHECK(keys.insert(key_of(field)).second);
        CHECK(company_field_from_key(key_of(field)) == field);
    }
    CHECK_FALSE(company_field_from_key("uuid"));
}

TEST_CASE("each change has its journal entry, with what names somebody beside the chain", "[usecase]") {
    Company company;
    const auto saved = company.save([](CompanyIdentity& identity) { identity.payment_contact = "Anne Petit"; });
    CHECK(company.file.rows("SELECT event, facts FROM journal_entry ORDER BY id", 2).find("Anne") == std::string::npos);
    CHECK(company.file.number("SELECT count(*) FROM journal_entry WHERE event = 'company_changed'") == 1);
    CHECK(company.file.number("SELECT count(*) FROM journal_text WHERE text LIKE '%Anne Petit%'") == 1);
    CHECK(undo_company_change({company.file.ledger, saved.last->revision, "Paul"}, company.file.clock).ok());
    CHECK(company.file.number("SELECT count(*) FROM journal_entry WHERE event = 'company_change_undone'"
                              " AND actor = 'Paul'") == 1);
}

TEST_CASE("changes are taken back one after the other, each once", "[usecase]") {
    Company company;
    const auto first = company.save([](CompanyIdentity& identity) { identity.city = "Lille"; });
    const auto second = company.save([](CompanyIdentity& identity) { identity.city = "Lens"; });
    const auto undo = [&](const CompanyState& state) {
        return undo_company_change({company.file.ledger, state.last->revision, "Jeanne"}, company.file.clock);
    };
    CHECK(undo(first).error() == CompanyRefusal::nothing_to_undo); // not the last
    const auto back = undo(second);
    REQUIRE(back.ok());
    CHECK(back.value().identity.city == "Lille");
    CHECK(undo(second).error() == CompanyRefusal::nothing_to_undo);
    const auto further = undo(back.value());
    REQUIRE(further.ok());
    CHECK(further.value().identity.city.empty());
}

TEST_CASE("what did not change is not written, and no other's change is lost", "[usecase]") {
    Company company;
    const auto shown = read_company_state(company.file.ledger).identity;
    company.save([](CompanyIdentity& identity) { identity.city = "Lille"; }); // in another window
    auto wanted = shown;
    wanted.phone = "03 20 00 00 00";
    const auto saved = save_company({company.file.ledger, shown, wanted, "Paul"}, company.file.clock);
    REQUIRE(saved.ok());
    CHECK(saved.value().identity.city == "Lille");
    CHECK(saved.value().identity.phone == "03 20 00 00 00");
    const auto entries = company.file.number("SELECT count(*) FROM journal_entry");
    CHECK(save_company({company.file.ledger, wanted, wanted, "Paul"}, company.file.clock).ok());
    CHECK(company.file.number("SELECT count(*) FROM journal_entry") == entries);
}

TEST_CASE("only an empty name is refused", "[usecase]") {
    Company company;
    const auto shown = read_company_state(company.file.ledger).identity;
    auto wanted = shown;
    wanted.name = "  ";
    CHECK(save_company({company.file.ledger, shown, wanted, "Jeanne"}, company.file.clock).error() ==
          CompanyRefusal::empty_name);
    const auto saved = company.save([](CompanyIdentity& identity) {
        identity.siren = "123 456 789"; // a wrong key
        identity.iban = "fr00 1";
        identity.terms = "90 jours";
    });
    CHECK(saved.identity.siren == "123456789");
    CHECK(saved.identity.iban == "FR001");
    CHECK(saved.identity.terms == "90 jours");
}

TEST_CASE("the terms that are saved estimate the due days of imports", "[usecase]") {
    Company company;
    const std::string list = "number;issued;amount;customer_code\nF1;2026-01-10;100;A\n";
    const auto due = "SELECT max(due) FROM due_item";
    company.save([](CompanyIdentity& identity) { identity.terms = "45 jours fin de mois A"; });
    CHECK_FALSE(company.file.import(list).refused);
    CHECK(company.file.number(due) == from_iso("2026-02-28")->days);
    // Words that nobody can read are kept for the letters, and change no due day.
    CHECK(company.save([](CompanyIdentity& identity) { identity.terms = "comme convenu"; }).identity.terms ==
          "comme convenu");
    CHECK_FALSE(company.file.import(list + "F2;2026-02-10;100;A\n").refused);
    CHECK(company.file.number(due) == from_iso("2026-03-31")->days);
    company.save([](CompanyIdentity& identity) { identity.terms = ""; });
    CHECK_FALSE(company.file.import(list + "F3;2026-04-10;100;A\n").refused);
    CHECK(company.file.number(due) == from_iso("2026-05-10")->days);
}

TEST_CASE("what looks wrong in an identifier is pointed out", "[usecase]") {
    CompanyIdentity known;
    known.siren = "552008443";
    CHECK(doubts(CompanyField::siren, "552 008 443") == Doubts{});
    CHECK(doubts(CompanyField::siren, "552008444") == Doubts{CompanyDoubt::siren_implausible});
    CHECK(doubts(CompanyField::siret, "552 008 443 00013", known) == Doubts{CompanyDoubt::siret_implausible});
    CHECK(doubts(CompanyField::siret, "404 833 048 00022", known) == Doubts{CompanyDoubt::siret_of_another});
    CHECK(doubts(CompanyField::siret, "35600000000048") == Doubts{});
    CHECK(doubts(CompanyField::vat_number, "FR 19 552 008 443", known) == Doubts{});
    CHECK(doubts(CompanyField::vat_number, "FR18552008443", known) == Doubts{CompanyDoubt::vat_implausible});
    CHECK(doubts(CompanyField::vat_number, "FR83404833048", known) == Doubts{CompanyDoubt::vat_of_another});
    CHECK(doubts(CompanyField::iban, "FR14 2004 1010 0505 0001 3M02 606") == Doubts{});
    CHECK(doubts(CompanyField::iban, "FR15 2004 1010 0505 0001 3M02 606") == Doubts{CompanyDoubt::iban_implausible});
    CHECK(doubts(CompanyField::bic, "psst fr pp lil") == Doubts{});
    CHECK(doubts(CompanyField::bic, "PSSTFRP") == Doubts{CompanyDoubt::bic_implausible});
    CHECK(doubts(CompanyField::payment_email, "compta@dubois.fr") == Doubts{});
    CHECK(doubts(CompanyField::email, "compta.dubois.fr") == Doubts{CompanyDoubt::email_implausible});
    CHECK(doubts(CompanyField::name, " ") == Doubts{CompanyDoubt::name_empty});
}

TEST_CASE("terms that no invoice of a year may have are pointed out, with the law's bounds", "[usecase]") {
    for (const auto* terms : {"30", "60 jours", "45 FDM A", "45 FDM B", "fin de mois", "30 FDM", "COMPTANT"})
        CHECK(doubts(CompanyField::terms, terms) == Doubts{});
    for (const auto* terms : {"61", "90 jours", "60 FDM", "3 mois", "45 FDM A LE 10"})
        CHECK(doubts(CompanyField::terms, terms) == Doubts{CompanyDoubt::terms_too_long});
    CHECK(doubts(CompanyField::terms, "45 FDM") == Doubts{CompanyDoubt::terms_ambiguous});
    CHECK(doubts(CompanyField::terms, "comme convenu") == Doubts{CompanyDoubt::terms_unreadable});
}

TEST_CASE("penalties under the law's floor and an insurance without its number are pointed out", "[usecase]") {
    CompanyIdentity identity;
    identity.penalty_kind = PenaltyKind::legal_times;
    CHECK(doubts(CompanyField::penalty_rate, "300", identity) == Doubts{});
    CHECK(doubts(CompanyField::penalty_rate, "299", identity) == Doubts{CompanyDoubt::penalty_below_floor});
    CHECK(doubts(CompanyField::credit_insurance, "1") == Doubts{CompanyDoubt::insurance_incomplete});
    identity.penalty_kind = PenaltyKind::ecb_plus;
    identity.insurer = "Assureur";
    identity.policy_number = "P-1";
    CHECK(doubts(CompanyField::credit_insurance, "1", identity) == Doubts{});
}
