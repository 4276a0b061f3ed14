// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/shipped_templates.h"

#include "core/letters/shipped_letter_texts.h"
#include "core/letters/template_json.h"

#include <map>

namespace encours {

namespace {

using Json = nlohmann::json;

/// Blocks that several documents of a language have, by name: in the place of {"use": "name"}.
using SharedBlocks = std::map<std::string, Json, std::less<>>;

constexpr std::string_view shared_key = "shared";

Json with_shared(Json form, const SharedBlocks& shared) {
    Json blocks = Json::array();
    for (const auto& block : form.at("blocks")) {
        if (!block.contains("use")) {
            blocks.push_back(block);
            continue;
        }
        for (const auto& one : shared.at(block.at("use").get<std::string>()))
            blocks.push_back(one);
    }
    form["blocks"] = std::move(blocks);
    return form;
}

void read_document(const ShippedLetterText& text, const SharedBlocks& shared, std::vector<LetterTemplate>& into) {
    const auto json = Json::parse(text.text);
    for (const auto form : {LetterForm::letter, LetterForm::email, LetterForm::sms}) {
        const auto found = json.find(std::string(key_of(form)));
        if (found == json.end())
            continue;
        LetterTemplate made;
        made.key = text.key;
        made.language = text.language;
        made.form = form;
        made.name = json.at("name").get<std::string>();
        made.tone = read_tone(json, made.key);
        made.instead_of = read_text(json, "instead_of", made.key);
        made.when = read_texts(json, "when", made.key);
        read_form(with_shared(*found, shared), made.key, made);
        into.push_back(std::move(made));
    }
}

std::vector<LetterTemplate> read_all() {
    std::map<std::string, SharedBlocks, std::less<>> shared;
    for (const auto& text : shipped_letter_texts()) {
        if (text.key == shared_key)
            shared[std::string(text.language)] = Json::parse(text.text).get<SharedBlocks>();
    }
    std::vector<LetterTemplate> all;
    for (const auto& text : shipped_letter_texts()) {
        if (text.key != shared_key)
            read_document(text, shared[std::string(text.language)], all);
    }
    return all;
}

} // namespace

// What ships is right or the program is wrong: a fault in it ends the program, and a test reads all of it.
const std::vector<LetterTemplate>& shipped_templates() {
    static const auto all = read_all();
    return all;
}

const LetterTemplate* shipped_template(std::string_view key, std::string_view language, LetterForm form) {
    for (const auto& one : shipped_templates()) {
        if (one.key == key && one.language == language && one.form == form)
            return &one;
    }
    return nullptr;
}

} // namespace encours
