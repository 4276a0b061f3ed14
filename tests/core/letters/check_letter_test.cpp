// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_text.h"
#include "core/letters/shipped_templates.h"
#include "tests/catch.h"
#include "tests/core/letters/letter_samples.h"

#include <algorithm>

using namespace encours;
using namespace encours::test;

namespace {

using Reason = LetterFault::Reason;

std::vector<LetterFault> faults_of(const LetterTemplate& written, const LetterCase& letter) {
    return check_letter(written, fill_in(written, sample_facts(letter, written.language)), letter);
}

bool has(const std::vector<LetterFault>& faults, Reason reason, const std::string& text = {}) {
    return std::any_of(faults.begin(), faults.end(), [&](const LetterFault& fault) {
        return fault.reason == reason && (text.empty() || fault.text == text);
    });
}

} // namespace

TEST_CASE("a letter needs where it goes and who writes", "[letters]") {
    auto letter = sample_case("reminder_neutral", SampleDebtor::business, 1, 0);
    const auto* paper = shipped_template("reminder_neutral", "fr", LetterForm::letter);
    const auto* email = shipped_template("reminder_neutral", "fr", LetterForm::email);
    const auto* sms = shipped_template("reminder_neutral", "fr", LetterForm::sms);
    CHECK(faults_of(*paper, letter).empty());
    letter.city.clear();
    CHECK(faults_of(*paper, letter).empty()); // the postcode is enough
    letter.postcode.clear();
    letter.email.clear();
    letter.mobile.clear();
    letter.sender.siren.clear();
    for (const auto* written : {paper, email, sms})
        CHECK(has(faults_of(*written, letter), Reason::address_missing));
    CHECK(has(faults_of(*paper, letter), Reason::sender_incomplete));
    CHECK(has(faults_of(*email, letter), Reason::sender_incomplete));
    CHECK_FALSE(has(faults_of(*sms, letter), Reason::sender_incomplete));
}

TEST_CASE("the company's own words count: terms with the 40 € never reach a consumer", "[letters]") {
    auto written = *shipped_template("reminder_neutral", "fr", LetterForm::letter);
    written.blocks.push_back({BlockKind::paragraph, {"has_useful"}, "{useful}"});
    const auto at = written.blocks.size() - 1;
    auto letter = sample_case("reminder_neutral", SampleDebtor::consumer, 1, 0);
    letter.settings.useful = "Une indemnité de 40 € par facture (D441-5) s’ajoute.";
    auto facts = sample_facts(letter, "fr");
    facts.fields["useful"] = letter.settings.useful;
    const auto faults = check_letter(written, fill_in(written, facts), letter);
    CHECK(has(faults, Reason::forbidden_word, "D441-5"));
    CHECK(has(faults, Reason::forbidden_word, "40 €"));
    CHECK(faults.front().block == at);
    letter.debtor.kind = CustomerKind::business;
    CHECK_FALSE(has(check_letter(written, fill_in(written, facts), letter), Reason::forbidden_word));
    // Written once, it stands in letters of every language.
    auto german = *shipped_template("reminder_neutral", "de", LetterForm::letter);
    german.blocks.push_back({BlockKind::paragraph, {"has_useful"}, "{useful}"});
    letter.settings.useful = "Profitez de notre offre spéciale.";
    facts = sample_facts(letter, "de");
    facts.fields["useful"] = letter.settings.useful;
    CHECK(has(check_letter(german, fill_in(german, facts), letter), Reason::forbidden_word, "offre spéciale"));
    // A claim of 40 € is a claim.
    auto small = sample_case("reminder_neutral", SampleDebtor::consumer, 1, 0);
    facts = sample_facts(small, "fr");
    facts.fields["total"] = "40,00\u00A0€";
    const auto* shipped = shipped_template("reminder_neutral", "fr", LetterForm::letter);
    CHECK(check_letter(*shipped, fill_in(*shipped, facts), small).empty());
    small.costs = 4000;
    CHECK(has(check_letter(*shipped, fill_in(*shipped, facts), small), Reason::forbidden_word));
}

TEST_CASE("names are no words of ours", "[letters]") {
    auto letter = sample_case("reminder_firm", SampleDebtor::business, 1, 0);
    letter.debtor.name = "Huissier & Saisie SARL";
    auto facts = sample_facts(letter, "fr");
    facts.fields["customer"] = letter.debtor.name;
    auto written = *shipped_template("reminder_firm", "fr", LetterForm::letter);
    written.subject = "{customer} : relance";
    CHECK(check_letter(written, fill_in(written, facts), letter).empty());
    written.subject = "{customer} : l’huissier";
    CHECK(has(check_letter(written, fill_in(written, facts), letter), Reason::forbidden_word, "huissier"));
}

TEST_CASE("a formal notice without a deadline is none", "[letters]") {
    auto letter = sample_case("formal_notice", SampleDebtor::business, 1, 0);
    const auto* written = shipped_template("formal_notice", "fr", LetterForm::letter);
    CHECK(faults_of(*written, letter).empty());
    letter.deadline = no_day;
    const auto faults = faults_of(*written, letter);
    CHECK(has(faults, Reason::field_missing, "deadline"));
    CHECK(stops(faults));
    // What filling in met is told too.
    auto facts = sample_facts(letter, "fr");
    facts.fields["total"].clear();
    CHECK(has(check_letter(*written, fill_in(*written, facts), letter), Reason::field_empty, "total"));
}

TEST_CASE("who collects for others says for whom (CPCE R124-4)", "[letters]") {
    auto letter = sample_case("reminder_firm", SampleDebtor::business, 1, 0);
    letter.settings.collects_for_others = true;
    auto written = *shipped_template("reminder_firm", "fr", LetterForm::letter);
    CHECK_FALSE(has(faults_of(written, letter), Reason::field_missing));
    std::erase_if(written.blocks,
                  [](const TemplateBlock& block) { return block.text.find("{principal_name}") != std::string::npos; });
    CHECK(has(faults_of(written, letter), Reason::field_missing, "principal_name"));
}

TEST_CASE("an SMS is measured as it is sent; a letter that shows nothing is found", "[letters]") {
    auto letter = sample_case("reminder_friendly", SampleDebtor::business, 1, 0);
    const auto* sms = shipped_template("reminder_friendly", "fr", LetterForm::sms);
    auto facts = sample_facts(letter, "fr");
    CHECK(check_letter(*sms, fill_in(*sms, facts), letter).empty());
    facts.fields["company"] = std::string(80, 'M');
    const auto faults = check_letter(*sms, fill_in(*sms, facts), letter);
    CHECK(has(faults, Reason::too_long));
    CHECK_FALSE(stops(faults));
    LetterTemplate nothing;
    nothing.key = "own";
    CHECK(has(check_letter(nothing, {}, letter), Reason::nothing_said));
}
