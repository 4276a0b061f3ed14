// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_rules.h"

#include "core/letters/shipped_letter_texts.h"
#include "core/letters/template_json.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <tuple>
#include <utility>

namespace encours {

namespace {

constexpr bool asks = true, tells = false, claims = true;

constexpr DocumentRules documents[] = {
    {"notice_before_due", "items payment signature", "items payment", "total next_due", asks},
    {"reminder_friendly", "items payment signature", "items payment", "total", asks, claims},
    {"reminder_neutral", "items payment signature", "items payment", "total", asks, claims},
    {"reminder_firm", "items payment signature", "items payment", "total", asks, claims},
    {"call", "items payment signature", "items payment", "total", asks, claims},
    {"last_reminder", "items account payment signature", "items account payment", "total deadline", asks, claims, 260},
    {"deliveries_stopped", "items payment signature", "items payment", "total", asks},
    {"formal_notice", "items account payment signature", "items account payment", "total deadline", asks, claims, 320,
     280},
    {"hand_over", "items account payment signature", "items account payment", "total", asks, claims, 280, 220},
    {"thanks", "signature", "", "paid paid_day paid_numbers", tells},
    {"terms_reminder", "signature", "", "", tells},
    {"dispute_received", "signature", "", "dispute_numbers dispute_reference contested dispute_day", tells, tells, 260},
    {"account_statement", "items signature", "items", "day", tells},
    {"receipt", "signature", "", "paid paid_day", tells},
    // A contract to sign is as long as it must be.
    {"payment_plan", "instalments signatures", "instalments", "plan_total plan_count", tells, tells, 900},
    {"debt_acknowledgement", "items handwriting signatures", "", "total", tells, tells, 500},
};

struct ForbiddenWords {
    std::string documents; ///< keys with a blank between; "": every one
    LetterAudience audience = LetterAudience::all;
    std::vector<LetterPhrase> phrases;
};

struct Calls {
    std::string document; ///< "": every other
    std::vector<LetterPhrase> phrases;
};

/// Of resources/letters/<language>/rules.json, whose "why" is for those who edit it.
struct LanguageRules {
    std::vector<ForbiddenWords> forbidden;
    std::vector<Calls> calls; ///< a document's own ones first
};

/// Articles, which no language translates: what the law grants between businesses alone (C. com. L441-10, D441-5; C. civ. 1231-6
/// for the others); public buyers follow the public procurement code (CCP R2192-31, D2192-35).
constexpr std::string_view business_articles = "L441-10, D441-5";

std::vector<LetterPhrase> phrases_in(const nlohmann::json& json) {
    std::vector<LetterPhrase> phrases;
    for (const auto& words : read_texts(json, "words", "rules"))
        for (auto& phrase : phrases_of(words))
            phrases.push_back(std::move(phrase));
    return phrases;
}

LetterAudience audience_of(const std::string& key) {
    if (key.empty())
        return LetterAudience::all;
    if (key == "consumer")
        return LetterAudience::consumer;
    throw TemplateJsonError("rules: audience " + key);
}

LanguageRules read_rules(std::string_view text) {
    const auto json = nlohmann::json::parse(text);
    LanguageRules rules;
    for (const auto& one : json.at("forbidden"))
        rules.forbidden.push_back(
            {read_text(one, "documents", "rules"), audience_of(read_text(one, "audience", "rules")), phrases_in(one)});
    for (const auto& one : json.at("calls"))
        rules.calls.push_back({read_text(one, "documents", "rules"), phrases_in(one)});
    return rules;
}

// What ships is right or the program is wrong, as the templates.
const LanguageRules* language_rules(std::string_view language) {
    static const auto all = [] {
        std::map<std::string, LanguageRules, std::less<>> read;
        for (const auto& text : shipped_letter_rules())
            read.emplace(text.language, read_rules(text.text));
        return read;
    }();
    const auto found = all.find(language);
    return found == all.end() ? nullptr : &found->second;
}

bool is_of(std::string_view list, std::string_view word) {
    const auto words = listed(list);
    return list.empty() || std::find(words.begin(), words.end(), word) != words.end();
}

const DocumentRules* find_rules(std::string_view key) {
    const auto* found = std::find_if(std::begin(documents), std::end(documents),
                                     [&](const DocumentRules& one) { return one.document == key; });
    return found == std::end(documents) ? nullptr : found;
}

} // namespace

std::vector<std::string_view> listed(std::string_view list) {
    std::vector<std::string_view> words;
    while (!list.empty()) {
        const auto end = std::min(list.find(' '), list.size());
        if (end > 0)
            words.push_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return words;
}

const DocumentRules* rules_of(const LetterTemplate& written) {
    std::string_view key = written.instead_of.empty() ? written.key : written.instead_of;
    const auto* found = find_rules(key);
    while (found == nullptr && key.rfind('_') != key.npos) {
        key = key.substr(0, key.rfind('_'));
        found = find_rules(key);
    }
    return found;
}

const std::vector<LetterPhrase>& forbidden_words(std::string_view document, std::string_view language,
                                                 LetterAudience audience) {
    static std::mutex mutex;
    static std::map<std::tuple<std::string, std::string, LetterAudience>, std::vector<LetterPhrase>> known;
    const std::lock_guard lock(mutex);
    const auto [place, is_new] = known.try_emplace({std::string(document), std::string(language), audience});
    auto& words = place->second; // stays where it is
    if (!is_new)
        return words;
    if (audience != LetterAudience::all)
        words = phrases_of(business_articles);
    if (const auto* rules = language_rules(language)) {
        for (const auto& one : rules->forbidden)
            if (one.audience == audience && is_of(one.documents, document))
                words.insert(words.end(), one.phrases.begin(), one.phrases.end());
    }
    return words;
}

const std::vector<LetterPhrase>& indemnity_amounts() {
    static const auto amounts = phrases_of(
        "40 €, 40,00 €, 40.00 €, € 40, € 40.00, € 40,00, quarante euros, forty euros, vierzig Euro, cuarenta "
        "euros, 40 euro, 40,00 euro");
    return amounts;
}

std::vector<LetterPhrase> calls_to_act(std::string_view document, std::string_view language) {
    if (const auto* rules = language_rules(language)) {
        for (const auto& one : rules->calls)
            if (one.document.empty() || one.document == document)
                return one.phrases;
    }
    return {};
}

} // namespace encours
