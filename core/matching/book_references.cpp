// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/book_references.h"

#include "core/base/content_hash.h"

#include <algorithm>
#include <array>

namespace encours::books {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) > 127;
}
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
char capital(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

std::string normalised(std::string_view text) {
    std::string kept;
    for (const char c : text) {
        if (is_digit(c) || is_letter(c)) {
            kept += capital(c);
        }
    }
    return kept;
}

bool identifies(std::string_view normal) {
    return std::any_of(normal.begin(), normal.end(), [](char c) { return c >= '1' && c <= '9'; });
}

ReferenceKey key_of(std::string_view normal) {
    return identifies(normal) ? std::max<ReferenceKey>(ContentHash().add(normal).value(), 1) : 0;
}

bool has_letter(std::string_view text) { return std::any_of(text.begin(), text.end(), is_letter); }

/// Words between blanks; the signs of "no." and the no-break space (C2 B0, C2 A0 in UTF-8) part them too.
std::vector<std::string_view> words_of(std::string_view label) {
    std::vector<std::string_view> words;
    std::size_t begin = 0;
    const auto close = [&](std::size_t end) {
        if (end > begin) {
            words.push_back(label.substr(begin, end - begin));
        }
    };
    for (std::size_t i = 0; i < label.size(); ++i) {
        const bool two =
            label[i] == '\xC2' && i + 1 < label.size() && (label[i + 1] == '\xB0' || label[i + 1] == '\xA0');
        if (two || is_blank(label[i])) {
            close(i);
            i += two ? 1 : 0;
            begin = i + 1;
        }
    }
    close(label.size());
    return words;
}

class Names {
public:
    void add(std::string_view normal) {
        if (normal.size() >= (has_letter(normal) ? 2U : 4U)) {
            const auto key = key_of(normal);
            if (key != 0 && std::find(keys.begin(), keys.end(), key) == keys.end()) {
                keys.push_back(key);
            }
        }
    }
    std::vector<ReferenceKey> keys;
};

} // namespace

ReferenceKey reference_key(std::string_view reference) { return key_of(normalised(reference)); }

ReferenceKey figures_key(std::string_view reference) {
    constexpr std::size_t enough = 5; // less is a day, a month or a year
    for (std::size_t begin = 0; begin < reference.size();) {
        auto end = begin;
        while (end != reference.size() && is_digit(reference[end])) {
            ++end;
        }
        const auto figures = reference.substr(begin, end - begin);
        const auto first = std::min(figures.find_first_not_of('0'), figures.size());
        if (figures.size() - first >= enough) {
            return key_of(figures.substr(first));
        }
        begin = end + 1;
    }
    return 0;
}

std::vector<ReferenceKey> names_in(std::string_view label) {
    constexpr std::size_t most_words = 64; // a label is a line of a page, not the page
    Names names;
    std::string before;
    auto words = words_of(label);
    words.resize(std::min(words.size(), most_words));
    for (const auto word : words) {
        const auto whole = normalised(word);
        names.add(whole);
        for (std::size_t begin = 0; begin < word.size();) {
            const auto end = std::min(word.find_first_of("/,;:()+&#", begin), word.size());
            names.add(normalised(word.substr(begin, end - begin)));
            begin = end + 1;
        }
        if (!before.empty() && has_letter(before) && !identifies(before)) {
            names.add(before + whole);
        }
        before = whole;
    }
    return names.keys;
}

std::string number_in(std::string_view label) {
    for (auto word : words_of(label)) {
        while (!word.empty() && !is_digit(word.back()) && !is_letter(word.back())) {
            word.remove_suffix(1);
        }
        while (!word.empty() && !is_digit(word.front()) && !is_letter(word.front())) {
            word.remove_prefix(1);
        }
        const auto digits = std::count_if(word.begin(), word.end(), is_digit);
        const bool is_day = word.find('/') != std::string_view::npos && !has_letter(word);
        if (!is_day && identifies(word) && (has_letter(word) ? digits >= 2 : digits >= 6)) {
            return std::string(word);
        }
    }
    return {};
}

std::string tidy(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (!is_blank(c)) {
            result += c;
        } else if (!result.empty() && result.back() != ' ') {
            result += ' ';
        }
    }
    if (!result.empty() && result.back() == ' ') {
        result.pop_back();
    }
    return result;
}

bool names_document(std::string_view opening_reference) {
    static constexpr std::array<std::string_view, 9> words = {"AN",    "RAN",    "OUV",       "OUVERTURE", "ANOUVEAU",
                                                              "SOLDE", "REPORT", "ANOUVEAUX", "AANOUVEAU"};
    auto normal = normalised(opening_reference);
    if (!identifies(normal)) {
        return false;
    }
    std::erase_if(normal, is_digit);
    return std::find(words.begin(), words.end(), normal) == words.end();
}

std::string capitals(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), capital);
    return result;
}

} // namespace encours::books
