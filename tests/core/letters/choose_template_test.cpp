// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_text.h"
#include "core/letters/shipped_templates.h"
#include "tests/catch.h"

using namespace encours;

namespace {

LetterTemplate made(std::string key, std::string language, int version = 0, std::string instead_of = {},
                    std::vector<std::string> when = {}) {
    LetterTemplate one;
    one.key = std::move(key);
    one.language = std::move(language);
    one.version = version;
    one.instead_of = std::move(instead_of);
    one.when = std::move(when);
    return one;
}

LetterCase asked(std::string document, std::string language, std::string set = {}) {
    LetterCase letter;
    letter.document = std::move(document);
    letter.language = std::move(language);
    letter.template_set = std::move(set);
    return letter;
}

} // namespace

TEST_CASE("a text is chosen by persona, by case, by key; in the language, in English, in French", "[letters]") {
    const std::vector<LetterTemplate> all{
        made("reminder", "fr"),
        made("reminder", "fr", 2),
        made("reminder", "fr", 1),
        made("reminder_workshops", "fr"),
        made("zealous", "fr", 0, "reminder", {"loyal", "one"}),
        made("loyal_b", "fr", 0, "reminder", {"loyal"}),
        made("loyal_a", "fr", 0, "reminder", {"loyal"}),
        made("changed", "fr", 0, "reminder", {"risky"}),
        made("changed", "fr", 1, "reminder", {"habitual"}),
        made("reminder", "en"),
        made("only_french", "fr"),
    };
    const auto choose = [&](const LetterCase& letter, const std::set<std::string, std::less<>>& conditions) {
        const auto* chosen = choose_template(all, letter, conditions);
        return chosen == nullptr ? std::string()
                                 : chosen->key + " " + chosen->language + " " + std::to_string(chosen->version);
    };
    CHECK(choose(asked("reminder", "fr"), {}) == "reminder fr 2");
    CHECK(choose(asked("reminder", "fr", "workshops"), {"loyal", "one"}) == "reminder_workshops fr 0");
    CHECK(choose(asked("reminder", "fr", "unknown"), {"loyal", "one"}) == "zealous fr 0");
    CHECK(choose(asked("reminder", "fr"), {"loyal"}) == "loyal_a fr 0");
    // The older version's conditions count no more.
    CHECK(choose(asked("reminder", "fr"), {"risky"}) == "reminder fr 2");
    CHECK(choose(asked("reminder", "fr"), {"habitual"}) == "changed fr 1");
    CHECK(choose(asked("reminder", "de"), {"loyal"}) == "reminder en 0");
    CHECK(choose(asked("only_french", "de"), {}) == "only_french fr 0");
    CHECK(choose(asked("nothing", "fr"), {}).empty());
    auto by_phone = asked("reminder", "fr");
    by_phone.channel = Channel::telephone;
    CHECK(choose(by_phone, {}).empty());
    by_phone.channel = Channel::sms;
    CHECK(choose(by_phone, {}).empty());
}

TEST_CASE("the three messages by profile take the place of the usual ones", "[letters]") {
    const auto choose = [](const char* document, Channel channel,
                           const std::set<std::string, std::less<>>& conditions) {
        auto letter = asked(document, "fr");
        letter.channel = channel;
        const auto* chosen = choose_template(shipped_templates(), letter, conditions);
        return chosen == nullptr ? std::string() : chosen->key;
    };
    CHECK(choose("reminder_friendly", Channel::email, {"loyal", "first_delay"}) == "first_delay");
    CHECK(choose("reminder_friendly", Channel::email, {"loyal"}) == "reminder_friendly");
    CHECK(choose("reminder_neutral", Channel::letter, {"habitual"}) == "habitual_offer");
    CHECK(choose("reminder_neutral", Channel::letter, {"habitual", "contested", "has_uncontested"}) ==
          "contested_part");
    CHECK(choose("reminder_firm", Channel::letter, {"habitual"}) == "reminder_firm");
    CHECK(choose("formal_notice", Channel::registered_letter, {}) == "formal_notice");
    CHECK(choose("formal_notice", Channel::sms, {}).empty());
}
