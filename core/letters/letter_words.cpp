// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_words.h"

#include "core/base/folded_text.h"
#include "core/base/utf8.h"

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

bool is_same(const std::string& word, const std::string& wanted) {
    return word == wanted || (word.size() == wanted.size() + 1 && word.back() == 's' && word.starts_with(wanted));
}

/// No sign that parts a sentence stands between two words of a phrase: "140 €, 40 jours" speaks of no € 40.
bool stands_at(const std::vector<LetterWord>& words, std::size_t at, const LetterPhrase& phrase,
               std::string_view text) {
    for (std::size_t i = 0; i < phrase.size(); ++i) {
        const auto& word = words[at + i];
        if (!is_same(word.folded, phrase[i]))
            return false;
        const auto before = i == 0 ? std::string_view() : text.substr(words[at + i - 1].end);
        if (i > 0 && before.substr(0, word.begin - words[at + i - 1].end).find_first_of(",;:!?()") != before.npos)
            return false;
    }
    return true;
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
    std::vector<LetterPhrase> phrases;
    while (!list.empty()) {
        const auto end = list.find(", ");
        LetterPhrase phrase;
        for (auto& word : words_of(list.substr(0, end)))
            phrase.push_back(std::move(word.folded));
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
        for (std::size_t at = 0; !phrase.empty() && at + phrase.size() <= words.size(); ++at) {
            if (!stands_at(words, at, phrase, text))
                continue;
            const auto begin = words[at].begin;
            found.emplace_back(text.substr(begin, words[at + phrase.size() - 1].end - begin));
            break;
        }
    }
    return found;
}

} // namespace encours
