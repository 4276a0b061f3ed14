// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace encours {

/// What a word of payment terms stands for, in French or English. Internal to core/calendar.
enum class TermsWord : std::uint8_t {
    end,     ///< of the text
    unknown, ///< also a character that has no place in payment terms
    number,
    days,   ///< J, jours, days; also JN, days net
    months, ///< M, mois, months: the unit, and the word in "fin de mois"
    net,
    end_of_month,      ///< FDM, EOM: the abbreviation
    days_end_of_month, ///< JFDM, JFM
    end_word,          ///< fin, end
    of,
    on, ///< le, the, on: before a day of the month
    decade,
    reception,
    invoice,  ///< the day everything counts from anyway
    spot,     ///< comptant, cash
    at,       ///< à, with its accent
    letter_a, ///< the reading A of "fin de mois", or "à" without its accent
    letter_b,
    ordinal, ///< er, th: after a day of the month
    filler,  ///< says nothing by itself: paiement, date, la, from
};

struct TermsToken {
    TermsWord word = TermsWord::end;
    int number = 0; ///< at most 1,000,000, which is out of every range
};

/// The words of a text, of which real terms have few. Anything beyond the last place is an unknown word.
struct TermsTokens {
    std::array<TermsToken, 16> tokens;
    std::size_t count = 0;
    bool blank = true; ///< the text holds nothing but blanks
};

[[nodiscard]] TermsTokens read_terms_words(std::string_view text);

} // namespace encours
