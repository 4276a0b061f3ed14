// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "core/import/encoding_survey.h"
#include "core/import/text_decoder.h"
#include "tests/catch.h"
#include "tests/core/import/encoded.h"

#include <string>

using namespace encours;
using encours::test::encoded;

namespace {

std::string surveyed(std::string_view bytes, std::size_t piece = 1 << 20) {
    EncodingSurvey survey;
    for (; !bytes.empty(); bytes.remove_prefix(std::min(piece, bytes.size())))
        survey.see(bytes.substr(0, piece));
    return survey.encoding();
}

std::string decoded(std::string_view bytes, const std::string& encoding, std::size_t room = 4096) {
    MemorySource source(bytes);
    TextDecoder decoder(source, encoding);
    std::string text;
    std::string chunk(room, '\0');
    while (const auto count = decoder.read(chunk))
        text.append(chunk, 0, count);
    return text;
}

constexpr const char* header = "N° facture;Société;Échéance;Reste dû\n";
constexpr const char* row = "F1;Boulangerie Sainte-Thérèse à Évreux;12/03/2026;1 200,50\n";

} // namespace

TEST_CASE("an encoding is found by what makes sense of the bytes", "[import]") {
    const std::string text = std::string(header) + row;
    CHECK(surveyed(text) == "UTF-8");
    CHECK(surveyed("no accents at all;1;2\n") == "UTF-8");
    CHECK(surveyed("\xEF\xBB\xBF" + text) == "UTF-8");
    CHECK(surveyed(encoded(text, "CP1252")) == "windows-1252");
    CHECK(surveyed(encoded(text, "CP850")) == "CP850");
    // The signs that only one of the two has.
    CHECK(surveyed(encoded(text + "total : 1 200,50 €\n", "ISO-8859-15")) == "ISO-8859-15");
    CHECK(surveyed(encoded(text + "total : 1 200,50 €\n", "CP1252")) == "windows-1252");
    CHECK(surveyed(encoded("Sœurs Cœur et fils\n", "ISO-8859-15")) == "ISO-8859-15");
    CHECK(surveyed(encoded("L’Œuvre – « 2026 »\n", "CP1252")) == "windows-1252");
    CHECK(surveyed(encoded("N° de compte;0001\n", "CP850")) == "CP850");
    CHECK(surveyed(encoded("\xEF\xBB\xBF" + text, "UTF-16LE")) == "UTF-16LE");
    CHECK(surveyed(encoded("\xEF\xBB\xBF" + text, "UTF-16BE")) == "UTF-16BE");
}

TEST_CASE("one damaged byte does not turn a UTF-8 text into another", "[import]") {
    std::string text = std::string(header) + row;
    text[text.find("Boulangerie")] = '\xFF';
    CHECK(surveyed(text) == "UTF-8");
    CHECK(surveyed(text.substr(0, text.find("\x89vreux"))) == "UTF-8"); // cut within a character
}

TEST_CASE("an encoding does not depend on where chunks end", "[import]") {
    const std::string text = std::string(header) + row + "👍 ∑ €\n";
    for (std::size_t piece = 1; piece < 12; ++piece) {
        CHECK(surveyed(text, piece) == "UTF-8");
        CHECK(surveyed(encoded(std::string(header) + row, "CP1252"), piece) == "windows-1252");
    }
}

TEST_CASE("the same text in every encoding decodes to the same", "[import]") {
    const std::string text = std::string(header) + row;
    for (const char* encoding :
         {"UTF-8", "CP1252", "ISO-8859-15", "CP850", "UTF-16LE", "UTF-16BE", "UTF-32LE", "GB18030"}) {
        INFO(encoding);
        for (const std::size_t room : {16U, 17U, 23U, 4096U})
            CHECK(decoded(encoded(text, encoding), encoding, room) == text);
    }
    CHECK(decoded("\xEF\xBB\xBF" + text, "UTF-8") == text);
    CHECK(decoded(encoded("\xEF\xBB\xBF" + text, "UTF-16LE"), "UTF-16LE") == text);
}

TEST_CASE("long texts decode across the chunks", "[import]") {
    std::string text;
    for (int i = 0; text.size() < 300'000; ++i)
        text += std::to_string(i) + ";é€👍\n";
    CHECK(decoded(text, "UTF-8") == text);
    CHECK(decoded(encoded(text, "UTF-16BE"), "UTF-16BE") == text);
}

TEST_CASE("what an encoding does not know is marked, and the first place kept", "[import]") {
    const std::string mark(1, undecodable);
    CHECK(decoded("a\xC3(b\xE9\nc", "UTF-8") == "a" + mark + "(b" + mark + "\nc");
    CHECK(decoded("a\xED\xA0\x80z", "UTF-8") == "a" + mark + mark + mark + "z"); // a surrogate
    CHECK(decoded("ab\xC3", "UTF-8") == "ab" + mark);
    CHECK(decoded("a\x81z", "CP1252") == "a" + mark + "z");
    CHECK(decoded(std::string("a\0\0\xD8z\0b", 7), "UTF-16LE") == "a" + mark + "z" + mark);
    MemorySource source("abc\xE9");
    TextDecoder decoder(source, "UTF-8");
    std::string chunk(64, '\0');
    while (decoder.read(chunk) > 0) {
    }
    CHECK(decoder.first_undecodable() == 3U);
}

TEST_CASE("an encoding is known by iconv's names alone", "[import]") {
    CHECK(TextDecoder::knows("windows-1252"));
    CHECK(TextDecoder::knows("utf8"));
    CHECK_FALSE(TextDecoder::knows("klingon"));
    CHECK_FALSE(TextDecoder::knows(""));
    CHECK_FALSE(TextDecoder::knows("CP850//TRANSLIT"));
}
