// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/template_json.h"

#include "core/letters/shipped_templates.h"
#include "core/policy/shipped_words.h"

namespace encours {

namespace {

using Json = nlohmann::json;

constexpr int file_version = 1;

[[noreturn]] void refuse(const std::string& where, const std::string& expected) {
    throw TemplateJsonError((where.empty() ? "the file" : where) + ": " + expected);
}

std::string path(const std::string& where, const std::string& member) {
    return where.empty() ? member : where + "." + member;
}

void expect_object(const Json& json, const std::string& where) {
    if (!json.is_object())
        refuse(where, "an object was expected");
}

/// nullptr: there is no such member, or it is null.
const Json* member_of(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found == json.end() || found->is_null() ? nullptr : &*found;
}

std::string required_text(const Json& json, const char* member, const std::string& where) {
    auto text = read_text(json, member, where);
    if (text.empty())
        refuse(path(where, member), "text is missing");
    return text;
}

TemplateBlock read_block(const Json& json, const std::string& where) {
    expect_object(json, where);
    TemplateBlock block;
    const auto key = read_text(json, "kind", where);
    const auto kind = key.empty() ? std::optional(BlockKind::paragraph) : block_kind_from_key(key);
    if (!kind)
        refuse(path(where, "kind"), "\"" + key + "\" is no kind of block");
    block.kind = *kind;
    block.when = read_texts(json, "when", where);
    block.text = read_text(json, "text", where);
    return block;
}

LetterTemplate read_template(const Json& json, const std::string& where) {
    expect_object(json, where);
    LetterTemplate made;
    made.key = required_text(json, "key", where);
    made.language = required_text(json, "language", where);
    const auto form_key = required_text(json, "form", where);
    const auto form = letter_form_from_key(form_key);
    if (!form)
        refuse(path(where, "form"), "\"" + form_key + "\" is none of letter, email, sms");
    made.form = *form;
    if (const auto* version = member_of(json, "version")) {
        if (!version->is_number_integer() || *version < 0 || *version > 1'000'000)
            refuse(path(where, "version"), "a number from 0 was expected");
        made.version = version->get<int>();
    }
    made.name = read_text(json, "name", where);
    made.tone = read_tone(json, where);
    made.instead_of = read_text(json, "instead_of", where);
    made.when = read_texts(json, "when", where);
    read_form(json, where, made);
    return made;
}

Json json_of(const LetterTemplate& one) {
    Json json{{"key", one.key},
              {"language", one.language},
              {"form", key_of(one.form)},
              {"version", one.version},
              {"name", one.name},
              {"tone", shipped_tone_names[static_cast<std::size_t>(one.tone)]},
              {"subject", one.subject},
              {"title", one.title},
              {"instead_of", one.instead_of},
              {"when", one.when},
              {"blocks", Json::array()}};
    for (const auto& block : one.blocks)
        json["blocks"].push_back({{"kind", key_of(block.kind)}, {"when", block.when}, {"text", block.text}});
    return json;
}

std::vector<LetterTemplate> read_file(std::string_view text) {
    const auto json = Json::parse(text);
    expect_object(json, "");
    const auto* version = member_of(json, "encours_templates");
    if (version == nullptr || !version->is_number_integer())
        refuse("encours_templates", "this is no file of templates");
    if (*version != file_version)
        refuse("encours_templates", "the file is of a newer program");
    const auto* list = member_of(json, "templates");
    if (list == nullptr || !list->is_array())
        refuse("templates", "a list was expected");
    std::vector<LetterTemplate> templates;
    for (const auto& one : *list)
        templates.push_back(read_template(one, "templates[" + std::to_string(templates.size()) + "]"));
    return templates;
}

} // namespace

std::string read_text(const Json& json, const char* member, const std::string& where) {
    const auto* found = member_of(json, member);
    if (found == nullptr)
        return {};
    if (!found->is_string())
        refuse(path(where, member), "text was expected");
    return found->get<std::string>();
}

std::vector<std::string> read_texts(const Json& json, const char* member, const std::string& where) {
    const auto* found = member_of(json, member);
    if (found == nullptr)
        return {};
    std::vector<std::string> texts;
    if (!found->is_array())
        refuse(path(where, member), "a list was expected");
    for (const auto& one : *found) {
        if (!one.is_string())
            refuse(path(where, member), "a list of texts was expected");
        texts.push_back(one.get<std::string>());
    }
    return texts;
}

Tone read_tone(const Json& json, const std::string& where) {
    const auto key = read_text(json, "tone", where);
    const auto* found = std::find(shipped_tone_names.begin(), shipped_tone_names.end(), key);
    if (found == shipped_tone_names.end())
        refuse(path(where, "tone"), "\"" + key + "\" is none of friendly, neutral, firm, formal");
    return static_cast<Tone>(found - shipped_tone_names.begin());
}

void read_form(const Json& json, const std::string& where, LetterTemplate& into) {
    expect_object(json, where);
    into.subject = read_text(json, "subject", where);
    into.title = read_text(json, "title", where);
    const auto* blocks = member_of(json, "blocks");
    if (blocks == nullptr || !blocks->is_array())
        refuse(path(where, "blocks"), "a list was expected");
    for (const auto& block : *blocks)
        into.blocks.push_back(read_block(block, path(where, "blocks[" + std::to_string(into.blocks.size()) + "]")));
}

std::string templates_to_json(std::span<const LetterTemplate> templates) {
    Json list = Json::array();
    for (const auto& one : templates)
        list.push_back(json_of(one));
    // Bytes that are no UTF-8 become U+FFFD: a file that leaves can always be read.
    return Json{{"encours_templates", file_version}, {"templates", list}}.dump(1, ' ', false,
                                                                               Json::error_handler_t::replace);
}

Result<std::vector<LetterTemplate>, TemplateFileFault> templates_from_json(std::string_view json) {
    try {
        return read_file(json);
    } catch (const TemplateJsonError& error) {
        return failure(TemplateFileFault{error.what()});
    } catch (const Json::exception& error) {
        return failure(TemplateFileFault{error.what()});
    }
}

} // namespace encours
