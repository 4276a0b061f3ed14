// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/payment_terms_words.h"

#include "core/calendar/letters.h"

#include <algorithm>

namespace encours {

namespace {

using Word = TermsWord;

struct Named {
    std::string_view word;
    Word meaning;
};

constexpr Named words[] = {
    {"J", Word::days},
    {"JR", Word::days},
    {"JRS", Word::days},
    {"JOUR", Word::days},
    {"JOURS", Word::days},
    {"JN", Word::days},
    {"D", Word::days},
    {"DAY", Word::days},
    {"DAYS", Word::days},
    {"M", Word::months},
    {"MOIS", Word::months},
    {"MONTH", Word::months},
    {"MONTHS", Word::months},
    {"N", Word::net},
    {"NET", Word::net},
    {"NETS", Word::net},
    {"FDM", Word::end_of_month},
    {"FM", Word::end_of_month},
    {"EOM", Word::end_of_month},
    {"JFDM", Word::days_end_of_month},
    {"JFM", Word::days_end_of_month},
    {"FIN", Word::end_word},
    {"END", Word::end_word},
    {"DE", Word::of},
    {"DU", Word::of},
    {"OF", Word::of},
    {"LE", Word::on},
    {"THE", Word::on},
    {"ON", Word::on},
    {"DECADE", Word::decade},
    {"RECEPTION", Word::reception},
    {"RECEIPT", Word::reception},
    {"FACTURE", Word::invoice},
    {"FACTURATION", Word::invoice},
    {"INVOICE", Word::invoice},
    {"COMPTANT", Word::spot},
    {"CASH", Word::spot},
    {"A", Word::letter_a},
    {"B", Word::letter_b},
    {"ER", Word::ordinal},
    {"ST", Word::ordinal},
    {"ND", Word::ordinal},
    {"RD", Word::ordinal},
    {"TH", Word::ordinal},
    {"PAIEMENT", Word::filler},
    {"REGLEMENT", Word::filler},
    {"PAYABLE", Word::filler},
    {"PAYMENT", Word::filler},
    {"DUE", Word::filler},
    {"AU", Word::filler},
    {"DATE", Word::filler},
    {"LA", Word::filler},
    {"COMPTER", Word::filler},
    {"APRES", Word::filler},
    {"FROM", Word::filler},
    {"AFTER", Word::filler},
    {"UPON", Word::filler},
};

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view without_blanks(std::string_view text) {
    while (const std::size_t bytes = blank_bytes(text)) {
        text.remove_prefix(bytes);
    }
    return text;
}

/// Signs that separate words. A hyphen does too, but not before a number, which it would make negative.
bool separates(std::string_view text) {
    constexpr std::string_view signs = ".,:;()/+'";
    if (text.front() == '-') {
        const std::string_view next = without_blanks(text.substr(1));
        return next.empty() || !is_digit(next.front());
    }
    return signs.find(text.front()) != std::string_view::npos;
}

TermsToken read_number(std::string_view& text) {
    int value = 0;
    while (!text.empty() && is_digit(text.front())) {
        value = std::min(value * 10 + (text.front() - '0'), 1'000'000);
        text.remove_prefix(1);
    }
    return {Word::number, value};
}

TermsToken read_word(std::string_view& text) {
    char folded[12] = {};
    std::size_t size = 0;
    std::size_t bytes = 0;
    bool too_long = false;
    for (Letter letter = first_letter(text); letter.bytes != 0; letter = first_letter(text)) {
        if (letter.capital != 0) {
            too_long = too_long || size == sizeof folded;
            if (!too_long) {
                folded[size++] = letter.capital;
            }
        }
        bytes += letter.bytes;
        text.remove_prefix(letter.bytes);
    }
    const std::string_view word(folded, size);
    if (word == "A" && bytes > 1) {
        return {Word::at, 0};
    }
    const auto* const found =
        std::find_if(std::begin(words), std::end(words), [word](const Named& named) { return named.word == word; });
    return {too_long || found == std::end(words) ? Word::unknown : found->meaning, 0};
}

} // namespace

TermsTokens read_terms_words(std::string_view text) {
    TermsTokens result;
    while (!(text = without_blanks(text)).empty()) {
        result.blank = false;
        TermsToken token{Word::unknown, 0};
        if (is_digit(text.front())) {
            token = read_number(text);
        } else if (first_letter(text).bytes != 0) {
            token = read_word(text);
        } else if (separates(text)) {
            text.remove_prefix(1);
            continue;
        }
        if (result.count == result.tokens.size()) {
            token.word = Word::unknown;
            --result.count;
        }
        result.tokens[result.count++] = token;
        if (token.word == Word::unknown) {
            break;
        }
    }
    return result;
}

} // namespace encours
