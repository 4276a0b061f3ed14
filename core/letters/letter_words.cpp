// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_words.h"

#include "core/base/folded_text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <utility>

namespace encours {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// It stands within words and is none of their letters: stars, soft hyphen, blanks without width, accents that stand apart.
bool is_invisible(std::string_view character) {
    const bool is_combining = character.size() == 2 && (character[0] == '\xCC' || character[0] == '\xCD');
    return is_combining || character == "*" || character == "\u00AD" || character == "\u200B" ||
           character == "\u200C" || character == "\u200D" || character == "\u2060";
}

bool goes_on_as_number(std::string_view text, std::size_t at, const std::string& word) {
    const bool is_mark = text[at] == ',' || text[at] == '.';
    return is_mark && !word.empty() && is_digit(word.back()) && at + 1 < text.size() && is_digit(text[at + 1]);
}

/// Of words between, and no sign that ends a sentence.
constexpr std::size_t most_between = 6;

bool is_same(const std::string& word, const PhraseWord& wanted) {
    const auto& part = wanted.folded;
    if (wanted.begins_anywhere && wanted.ends_anywhere)
        return word.find(part) != word.npos;
    if (wanted.ends_anywhere)
        return word.starts_with(part);
    const bool has_s = word.size() > part.size() && word.back() == 's';
    const auto bare = std::string_view(word).substr(0, word.size() - (has_s ? 1 : 0));
    return wanted.begins_anywhere ? word.ends_with(part) || bare.ends_with(part) : word == part || bare == part;
}

/// No sign that parts a sentence stands between two words of a phrase: "140 €, 40 jours" speaks of no € 40. Commas part no clause
/// that goes on over a distance.
bool is_parted(const LetterWord& before, const LetterWord& word, std::string_view signs, std::string_view text) {
    return text.substr(before.end, word.begin - before.end).find_first_of(signs) != text.npos;
}

/// Where the last word of the phrase that begins at `at` stands; words.size(): it does not stand there.
std::size_t end_of_phrase(const std::vector<LetterWord>& words, std::size_t at, const LetterPhrase& phrase,
                          std::string_view text) {
    if (!is_same(words[at].folded, phrase.front()))
        return words.size();
    for (std::size_t i = 1; i < phrase.size(); ++i) {
        const std::size_t between = phrase[i].follows_at_distance ? most_between : 0;
        const std::string_view signs = phrase[i].follows_at_distance ? ".;:!?" : ",;:!?()";
        std::size_t next = at + 1;
        const auto goes_on = [&] {
            return next < words.size() && next - at <= between + 1 &&
                   !is_parted(words[next - 1], words[next], signs, text);
        };
        while (goes_on() && !is_same(words[next].folded, phrase[i]))
            ++next;
        if (!goes_on())
            return words.size();
        at = next;
    }
    return at;
}

} // namespace

std::vector<LetterWord> words_of(std::string_view text) {
    std::vector<LetterWord> words;
    LetterWord word;
    const auto finish = [&] {
        if (!word.folded.empty())
            words.push_back(word);
        word = {};
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto character = text.substr(at, utf8_step(text.substr(at)).length);
        auto letters = fold(character);
        if (letters.empty() && goes_on_as_number(text, at, word.folded)) {
            letters = character;
        } else if (letters.empty() && !is_invisible(character)) {
            finish();
            if (character == "€" || character == "\uFFFC")
                words.push_back({character == "€" ? "eur" : std::string(character), at, at + character.size()});
        }
        if (!letters.empty()) {
            const char first = letters.front();
            const bool is_number = is_digit(first) || first == ',' || first == '.';
            if (!word.folded.empty() && is_digit(word.folded.back()) != is_number && first != ',' && first != '.' &&
                word.folded.back() != ',' && word.folded.back() != '.')
                finish();
            if (word.folded.empty())
                word.begin = at;
            word.folded += letters;
            word.end = at + character.size();
        }
        at += character.size();
    }
    finish();
    return words;
}

std::vector<LetterPhrase> phrases_of(std::string_view list) {
    constexpr std::string_view distance = "\u2026";
    std::vector<LetterPhrase> phrases;
    while (!list.empty()) {
        const auto end = list.find(", ");
        LetterPhrase phrase;
        bool is_distant = false;
        for (auto rest = list.substr(0, end); !rest.empty();) {
            const auto blank = std::min(rest.find(' '), rest.size());
            const auto written = rest.substr(0, blank);
            rest.remove_prefix(std::min(blank + 1, rest.size()));
            if (written == distance) {
                is_distant = true;
                continue;
            }
            const auto words = words_of(written);
            for (std::size_t i = 0; i < words.size(); ++i)
                phrase.push_back({words[i].folded, i == 0 && written.starts_with('-'),
                                  i + 1 == words.size() && written.ends_with('-'),
                                  std::exchange(is_distant, false) && !phrase.empty()});
        }
        if (!phrase.empty())
            phrases.push_back(std::move(phrase));
        list.remove_prefix(end == list.npos ? list.size() : end + 2);
    }
    return phrases;
}

std::vector<std::string> occurrences(std::span<const LetterPhrase> phrases, std::string_view text) {
    const auto words = words_of(text);
    std::vector<std::string> found;
    for (const auto& phrase : phrases) {
        for (std::size_t at = 0; !phrase.empty() && at < words.size(); ++at) {
            const auto last = end_of_phrase(words, at, phrase, text);
            if (last == words.size())
                continue;
            const auto begin = words[at].begin;
            found.emplace_back(text.substr(begin, words[last].end - begin));
            break;
        }
    }
    return found;
}

} // namespace encours
