// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/shipped_templates.h"
#include "tests/catch.h"

using namespace encours;

TEST_CASE("templates leave and come back unchanged", "[letters]") {
    auto templates = shipped_templates();
    templates.front().version = 7;
    templates.front().blocks.front().text = "“quoted” \\ \n\t{{}} é";
    const auto back = templates_from_json(templates_to_json(templates));
    REQUIRE(back.ok());
    CHECK(back.value() == templates);
    CHECK(templates_from_json(templates_to_json({})).value().empty());
    templates.front().name = "\xFF"; // no UTF-8
    CHECK(templates_from_json(templates_to_json(templates)).value().front().name == "\uFFFD");
}

TEST_CASE("a file of templates is read as far as it is clear, and refused with its place", "[letters]") {
    const auto read = [](const std::string& one) {
        return templates_from_json(R"({"encours_templates": 1, "templates": [)" + one + "]}");
    };
    const auto good = read(R"({"key": "own", "language": "fr", "form": "sms", "tone": "firm", "unknown": [1],
        "title": null, "blocks": [{"text": "a"}, {"kind": "items", "more": true}]})");
    REQUIRE(good.ok());
    CHECK(good.value().at(0).tone == Tone::firm);
    CHECK(good.value().at(0).blocks.at(0).kind == BlockKind::paragraph);
    CHECK(good.value().at(0).blocks.at(1).kind == BlockKind::items);

    const struct {
        const char *written, *told;
    } bad[] = {
        {R"({"language": "fr", "form": "sms", "tone": "firm", "blocks": []})", "templates[0].key: text is missing"},
        {R"({"key": "a", "language": "fr", "form": "fax", "tone": "firm", "blocks": []})",
         "templates[0].form: \"fax\""},
        {R"({"key": "a", "language": "fr", "form": "sms", "tone": "rude", "blocks": []})",
         "templates[0].tone: \"rude\""},
        {R"({"key": "a", "language": "fr", "form": "sms", "tone": "firm"})", "templates[0].blocks: a list"},
        {R"({"key": "a", "language": "fr", "form": "sms", "tone": "firm", "blocks": [{"kind": "tabel"}]})",
         "templates[0].blocks[0].kind: \"tabel\""},
        {R"({"key": "a", "language": "fr", "form": "sms", "tone": "firm", "blocks": [{"when": "one"}]})",
         "templates[0].blocks[0].when: a list"},
        {R"({"key": "a", "language": "fr", "form": "sms", "tone": "firm", "version": -1, "blocks": []})",
         "templates[0].version"},
        {"3", "templates[0]: an object"},
    };
    for (const auto& one : bad) {
        INFO(one.written);
        const auto result = read(one.written);
        REQUIRE_FALSE(result.ok());
        CHECK_THAT(result.error().text, test::contains_text(one.told));
    }
    for (const char* text : {"", "[]", "{}", "null", R"({"encours_templates": 2, "templates": []})",
                             R"({"encours_templates": "1", "templates": []})", R"({"encours_templates": 1})"}) {
        const auto result = templates_from_json(text);
        REQUIRE_FALSE(result.ok());
        CHECK_FALSE(result.error().text.empty());
    }
}

TEST_CASE("a file of templates that was cut off or damaged is refused or read, never more", "[letters]") {
    const std::vector<LetterTemplate> some(shipped_templates().begin(), shipped_templates().begin() + 2);
    const auto whole = templates_to_json(some);
    for (std::size_t size = 0; size < whole.size(); size += 31)
        CHECK_FALSE(templates_from_json(std::string_view(whole).substr(0, size)).ok());
    for (std::size_t at = 0; at < whole.size(); at += 37) {
        for (const char c : {'"', '{', ']', '\0', '\xFF'}) {
            auto damaged = whole;
            damaged[at] = c;
            (void)templates_from_json(damaged);
        }
    }
}
