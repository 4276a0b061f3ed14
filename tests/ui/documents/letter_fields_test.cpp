// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/documents/sample_letter.h"
#include "ui/documents/letter_fields.h"

using namespace encours;
using namespace encours::test;

namespace {

/// Everything that a case may hold.
LetterCase fullCase() {
    LetterCase letter = sampleLetter();
    letter.settings.collects_for_others = true;
    letter.settings.principal_name = "Scierie Morel";
    letter.settings.principal_address = "1 rue du Lac\n39000 Lons";
    letter.settings.payment_link = "https://pay.example/?r={reference}&a={amount}";
    letter.settings.terms = "30 jours";
    letter.settings.useful = "Merci de votre fidélité";
    letter.settings.mediator = "Médiateur";
    letter.sender.payment_email = "r@v.example";
    letter.sender.payment_phone = "03 81 11 11 11";
    letter.agency = "Recouvrement SA";
    letter.dispute = LetterDispute{{"F-2026-0412"}, "L-7", 12'000, on(2026, 10, 1), "M. Roux", on(2026, 11, 2)};
    letter.payment = LetterPayment{on(2026, 10, 5), 200'000, {"F-2026-0412"}, false};
    return letter;
}

/// A plan has no one sum to pay by a link.
LetterCase plannedCase() {
    LetterCase letter = fullCase();
    letter.plan =
        LetterPlan{{{1, on(2026, 11, 30), 50'000}, {2, on(2026, 12, 31), 30'080}}, 90'080, 10'000, "interest"};
    return letter;
}

QString field(const LetterFacts& facts, const char* name) {
    const auto found = facts.fields.find(name);
    return found == facts.fields.end() ? QString() : QString::fromStdString(found->second);
}

} // namespace

TEST_CASE("every field has its value where the condition that it needs holds", "[documents]") {
    LetterCase credited = fullCase();
    credited.credits = {{"A-1", on(2026, 10, 2), 5'000}};
    credited.credit = 5'000;
    LetterCase inCredit = credited;
    inCredit.credit = inCredit.principal + 1;
    LetterCase early = fullCase();
    early.settings.discount_rate = 200;
    early.on = on(2026, 7, 20);
    for (const char* language : {"fr", "en", "de"}) {
        std::set<std::string, std::less<>> seen;
        for (LetterCase letter : {fullCase(), plannedCase(), credited, inCredit, early}) {
            letter.language = language;
            const LetterFacts facts = letterFacts(letter);
            for (const LetterField& one : letter_fields()) {
                const bool isSaid = !field(facts, std::string(one.name).c_str()).isEmpty();
                if (isSaid)
                    seen.emplace(one.name);
                INFO(one.name);
                if (one.needs.empty() || facts.conditions.contains(one.needs))
                    CHECK(isSaid);
            }
            for (const auto& [name, value] : facts.fields) {
                INFO(name);
                CHECK(letter_field(name) != nullptr);
            }
        }
        CHECK(seen.size() == letter_fields().size());
    }
}

TEST_CASE("fields speak French", "[documents]") {
    const LetterFacts facts = letterFacts(fullCase());
    CHECK(field(facts, "deadline") == QStringLiteral("vendredi 13 novembre 2026"));
    CHECK(field(facts, "deadline_days") == QStringLiteral("14"));
    CHECK(field(facts, "numbers") == QStringLiteral("F-2026-412 et F-2026-455"));
    CHECK(field(facts, "principal") == QStringLiteral("17\u00a0659,83\u00a0€"));
    CHECK(field(facts, "oldest_due") == QStringLiteral("17 août 2026"));
    CHECK(field(facts, "oldest_days") == QStringLiteral("74"));
    CHECK(field(facts, "penalty_rate") == QStringLiteral("12,40\u00a0%"));
    CHECK(field(facts, "indemnity") == QStringLiteral("40,00\u00a0€"));
    const LetterFacts planned = letterFacts(plannedCase());
    CHECK(field(planned, "plan_total") == QStringLiteral("800,80\u00a0€"));
    CHECK(field(planned, "plan_total_in_words") == QStringLiteral("huit cents euros et quatre-vingts centimes"));
    CHECK(field(planned, "payment_link").isEmpty());
    CHECK(field(facts, "salutation") == QStringLiteral("Madame Ferrand,"));
    CHECK(field(facts, "last_contact") == QStringLiteral("notre courrier du 20 octobre 2026"));
    CHECK(field(facts, "payment_link") == QStringLiteral("https://pay.example/?r=VAUBAN-411RIVEG-3010&a=%1")
                                              .arg(static_cast<double>(fullCase().asked()) / 100.0, 0, 'f', 2));
    CHECK(facts.count == 2);
}

TEST_CASE("fields speak English", "[documents]") {
    LetterCase letter = plannedCase();
    letter.language = "en";
    const LetterFacts facts = letterFacts(letter);
    CHECK(field(facts, "principal") == QStringLiteral("€17,659.83"));
    CHECK(field(facts, "deadline") == QStringLiteral("Friday 13 November 2026"));
    CHECK(field(facts, "plan_total_in_words") == QStringLiteral("eight hundred euros and eighty cents"));
    CHECK(field(facts, "numbers") == QStringLiteral("F-2026-412 and F-2026-455"));
}

TEST_CASE("what a case lacks is in no field", "[documents]") {
    LetterCase letter;
    letter.language = "fr";
    letter.on = on(2026, 10, 30);
    letter.debtor.kind = CustomerKind::consumer;
    letter.regime.regime = Regime::consumer;
    const LetterFacts facts = letterFacts(letter);
    for (const char* name : {"deadline", "interest", "costs", "indemnity", "promise_day", "plan_total", "iban",
                             "all_contacts", "credits", "oldest_number"})
        CHECK(field(facts, name).isEmpty());
    CHECK(field(facts, "salutation") == QStringLiteral("Madame, Monsieur,"));
    CHECK(facts.count == 1);
    letter.debtor.name = "M. Jean Petit";
    CHECK(field(letterFacts(letter), "salutation") == QStringLiteral("Monsieur Petit,"));
}

TEST_CASE("an invoice in several parts is counted and named once", "[documents]") {
    LetterCase letter = sampleLetter(1);
    letter.items.push_back(letter.items.front());
    letter.items.back().due = on(2026, 9, 17);
    addUp(letter);
    const LetterFacts facts = letterFacts(letter);
    CHECK(facts.count == 1);
    CHECK(field(facts, "count") == QStringLiteral("1"));
    CHECK(field(facts, "numbers") == QStringLiteral("F-2026-412"));
}

TEST_CASE("rates that differ are not said as one", "[documents]") {
    LetterCase letter = sampleLetter();
    letter.items.back().rate = 1215;
    CHECK(field(letterFacts(letter), "penalty_rate").isEmpty());
}

TEST_CASE("the discount names what is left to pay and until when", "[documents]") {
    LetterCase letter = sampleLetter();
    letter.on = on(2026, 7, 20);
    letter.settings.discount_rate = 150;
    letter.settings.discount_days = 10;
    const LetterFacts facts = letterFacts(letter);
    CHECK(field(facts, "discount_rate") == QStringLiteral("1,50\u00a0%"));
    CHECK(field(facts, "discount_day") == QStringLiteral("vendredi 7 août 2026"));
    CHECK(field(facts, "discount_amount") == QStringLiteral("264,90\u00a0€"));
    CHECK(field(facts, "discount_total") == QStringLiteral("17\u00a0394,93\u00a0€"));
}
