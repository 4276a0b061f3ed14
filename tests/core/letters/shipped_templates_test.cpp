// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_text.h"
#include "core/letters/letter_words.h"
#include "core/letters/shipped_templates.h"
#include "core/letters/sms_text.h"
#include "core/policy/reminder_policy.h"
#include "tests/catch.h"
#include "tests/core/letters/letter_samples.h"

#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace encours;
using namespace encours::test;

namespace {

std::string name_of(const LetterTemplate& one) {
    return one.key + " " + one.language + " " + std::string(key_of(one.form));
}

std::string told(const std::vector<LetterFault>& faults) {
    std::string all;
    for (const auto& fault : faults)
        all += std::to_string(static_cast<int>(fault.reason)) + "@" +
               (fault.block ? std::to_string(*fault.block) : "-") + " " + fault.text + "; ";
    return all;
}

/// U+00A0 stands before the high signs, and within the quotes (Imprimerie nationale).
bool has_french_spacing(const std::string& text) {
    for (const std::string sign : {":", ";", "!", "?", "»", "%"}) {
        for (auto at = text.find(sign); at != text.npos; at = text.find(sign, at + sign.size())) {
            const bool is_after_space = at >= 2 && text.compare(at - 2, 2, "\u00A0") == 0;
            if (!is_after_space)
                return false;
        }
    }
    for (auto at = text.find("«"); at != text.npos; at = text.find("«", at + 2)) {
        if (text.compare(at + 2, 2, "\u00A0") != 0)
            return false;
    }
    return true;
}

/// What a reader would stumble over; "": nothing.
std::string slip_in(const std::string& text, const LetterTemplate& written) {
    std::vector<std::string> signs{"{", "}", "  ", " .", " ,", ".."};
    if (written.form != LetterForm::sms)
        signs.push_back("'");
    for (const auto& sign : signs) {
        if (text.find(sign) != text.npos)
            return "\"" + sign + "\" in: " + text;
    }
    const bool is_spaced = written.form == LetterForm::sms || written.language != "fr" || has_french_spacing(text);
    return is_spaced ? "" : "spacing of: " + text;
}

void check_sample(const LetterTemplate& written, const LetterCase& letter) {
    const auto text = fill_in(written, sample_facts(letter, written.language));
    REQUIRE(told(text.faults) == "");
    std::string all = text.subject, slips = slip_in(text.subject, written);
    for (const auto& part : text.parts) {
        slips += is_text(part.kind) && part.text.empty() ? "an empty paragraph" : slip_in(part.text, written);
        all += "\n" + part.text;
    }
    CHECK(slips == "");
    const auto faults = check_letter(written, text, letter);
    INFO(told(faults));
    CHECK_FALSE(stops(faults));
    if (letter.debtor.kind == CustomerKind::consumer)
        CHECK(occurrences(phrases_of("40 €, 40,00 €, L441-10, D441-5, indemnité"), all).empty());
    if (letter.debtor.kind == CustomerKind::public_body)
        CHECK(occurrences(phrases_of("L441-10, D441-5"), all).empty());
}

/// What it shows besides its sentences, and under which conditions.
std::vector<std::pair<std::string, std::vector<std::string>>> tables_of(const LetterTemplate& written) {
    std::vector<std::pair<std::string, std::vector<std::string>>> tables;
    for (const auto& block : written.blocks) {
        if (block.kind != BlockKind::paragraph)
            tables.emplace_back(key_of(block.kind), block.when);
    }
    return tables;
}

bool is_for(const LetterTemplate& written, const LetterCase& letter) {
    if (written.key == "contested_part")
        return holds(written.when, conditions_of(letter));
    return true;
}

} // namespace

TEST_CASE("every text that ships may be sent as it stands", "[letters]") {
    CHECK(shipped_templates().size() == 4 * (19 + 19 + 9));
    for (const auto& one : shipped_templates()) {
        INFO(name_of(one));
        CHECK(told(check_template(one)) == "");
        CHECK(one.is_shipped());
        CHECK_FALSE(one.name.empty());
        CHECK(shipped_template(one.key, one.language, one.form) == &one);
    }
}

TEST_CASE("the texts of every language are the same documents in the same forms, with the same blocks", "[letters]") {
    for (const auto& one : shipped_templates()) {
        for (const char* language : {"fr", "en", "de", "es"}) {
            INFO(name_of(one) << " in " << language);
            const auto* other = shipped_template(one.key, language, one.form);
            REQUIRE(other != nullptr);
            CHECK(other->tone == one.tone);
            CHECK(other->instead_of == one.instead_of);
            CHECK(other->when == one.when);
            CHECK(other->title.empty() == one.title.empty());
            CHECK(tables_of(*other) == tables_of(one));
        }
    }
}

TEST_CASE("the steps of the policies that ship find their texts", "[letters]") {
    for (const auto& policy : shipped_policies("fr")) {
        for (const auto& step : policy.steps) {
            for (const auto channel : step.channels) {
                LetterCase letter;
                letter.document = step.template_key;
                letter.language = "fr";
                letter.channel = channel;
                if (!form_of(channel))
                    continue; // a call has a guide; whom it does not reach is written to
                INFO(policy.key << " " << step.key);
                CHECK(choose_template(shipped_templates(), letter, {}) != nullptr);
            }
        }
    }
}

TEST_CASE("no text threatens or asks by SMS what wants a letter", "[letters]") {
    for (const char* key : {"formal_notice", "hand_over", "payment_plan", "debt_acknowledgement", "receipt"})
        CHECK(shipped_template(key, "fr", LetterForm::sms) == nullptr);
}

TEST_CASE("every text reads well in every case", "[letters]") {
    std::mt19937 random(4411);
    for (const auto& written : shipped_templates()) {
        INFO(name_of(written));
        for (const auto debtor : sample_debtors) {
            for (const std::size_t items : {std::size_t{1}, std::size_t{2}}) {
                for (int i = 0; i < 6; ++i) {
                    const std::uint32_t traits = i == 0   ? 0
                                                 : i == 1 ? all_traits
                                                          : static_cast<std::uint32_t>(random());
                    const auto letter = sample_case(document_of(written), debtor, items, traits);
                    if (is_for(written, letter))
                        check_sample(written, letter);
                }
            }
        }
    }
}

TEST_CASE("accounts in credit, and receipts of cash that is set against nothing, are written too", "[letters]") {
    for (const char* language : {"fr", "en", "de", "es"}) {
        for (const auto form : {LetterForm::letter, LetterForm::email}) {
            const auto* account_text = shipped_template("account_statement", language, form);
            auto account = sample_case("account_statement", SampleDebtor::business, 2, 0);
            account.credit = account.principal + 5'000;
            INFO(name_of(*account_text));
            check_sample(*account_text, account);
            account.items.clear();
            account.principal = 0;
            check_sample(*account_text, account);
            auto receipt = sample_case("receipt", SampleDebtor::business, 0, 0);
            receipt.payment->numbers.clear();
            check_sample(*shipped_template("receipt", language, form), receipt);
        }
    }
}

TEST_CASE("thanks speak of as many invoices as were paid", "[letters]") {
    const auto several = phrases_of("ces factures, these invoices, diesen Rechnungen, estas facturas");
    for (const char* language : {"fr", "en", "de", "es"}) {
        for (const auto form : {LetterForm::letter, LetterForm::email}) {
            const auto letter = sample_case("thanks", SampleDebtor::business, 2, 0); // one was paid, two are open
            for (const auto& part :
                 fill_in(*shipped_template("thanks", language, form), sample_facts(letter, language)).parts)
                CHECK(occurrences(several, part.text).empty());
        }
    }
}

TEST_CASE("a usual letter is not too long, and its SMS fits into one", "[letters]") {
    constexpr std::uint32_t usual = with_deadline | with_accessories | claiming_accessories | with_contacts |
                                    with_broken_promise | with_contact | with_phone;
    for (const auto& written : shipped_templates()) {
        for (const auto debtor : sample_debtors) {
            const auto letter = sample_case(document_of(written), debtor, 2, usual);
            const auto text = fill_in(written, sample_facts(letter, written.language));
            INFO(name_of(written));
            if (is_for(written, letter))
                CHECK(told(check_letter(written, text, letter)) == "");
        }
        if (written.form != LetterForm::sms)
            continue;
        for (std::uint32_t traits : {0U, all_traits, usual}) {
            for (const std::size_t items : {std::size_t{1}, std::size_t{2}}) {
                const auto letter = sample_case(document_of(written), SampleDebtor::business, items, traits);
                std::string all;
                for (const auto& part : fill_in(written, sample_facts(letter, written.language)).parts)
                    all += (all.empty() ? "" : " ") + part.text;
                INFO(name_of(written) << ": " << all);
                CHECK(sms_length(all).limit == 160);
                CHECK(sms_length(all).fits());
            }
        }
    }
}
