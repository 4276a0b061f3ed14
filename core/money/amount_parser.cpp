// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/amount_parser.h"

#include "core/money/amount_spelling.h"
#include "core/money/money.h"

#include <cassert>
#include <cstddef>

namespace encours {

namespace {

constexpr std::uint64_t powers_of_ten[] = {1, 10, 100, 1'000, 10'000, 100'000, 1'000'000};
constexpr std::uint64_t limit = largest_amount;

constexpr AmountMark mark_of(DecimalSign sign) {
    return sign == DecimalSign::comma ? AmountMark::comma : AmountMark::point;
}

/// What nearly every cell of a file holds: ASCII digits, perhaps a minus before and one comma or point within.
struct Plain {
    bool negative = false;
    std::uint64_t digits = 0; ///< all of them as one number
    std::size_t decimals = 0; ///< how many stand after the mark
    AmountMark mark = AmountMark::end;
};

/// Nothing sends the text to the reader of all spellings; so does a mark before three digits, which may group.
std::optional<Plain> read_plain(std::string_view text) {
    const char* at = text.data();
    const char* const end = at + text.size();
    Plain plain;
    if (at != end && *at == '-') {
        plain.negative = true;
        ++at;
    }
    if (end - at > 18) { // more digits could pass 64 bits
        return std::nullopt;
    }
    const auto read_digits = [&at, end, &plain] {
        const char* const first = at;
        for (; at != end && *at >= '0' && *at <= '9'; ++at) {
            plain.digits = plain.digits * 10 + static_cast<std::uint64_t>(*at - '0');
        }
        return static_cast<std::size_t>(at - first);
    };
    if (read_digits() == 0) {
        return std::nullopt;
    }
    if (at != end && (*at == ',' || *at == '.')) {
        plain.mark = *at == ',' ? AmountMark::comma : AmountMark::point;
        ++at;
        plain.decimals = read_digits();
    }
    if (at != end || plain.decimals == 3) {
        return std::nullopt;
    }
    return plain;
}

Result<std::int64_t, AmountError> signed_amount(std::uint64_t magnitude, bool negative) {
    if (magnitude > limit) {
        return failure(AmountError::too_large);
    }
    const auto amount = static_cast<std::int64_t>(magnitude);
    return negative ? -amount : amount;
}

/// Puts a whole number and the digits of its fraction together; zeros beyond the currency's decimals are no loss.
Result<std::int64_t, AmountError> minor_units(std::uint64_t whole, std::string_view fraction, std::size_t decimals,
                                              bool negative) {
    std::uint64_t magnitude = whole * powers_of_ten[decimals]; // at most 10^13 · 10^6
    for (std::size_t i = 0; i < fraction.size(); ++i) {
        if (i < decimals) {
            magnitude += static_cast<std::uint64_t>(fraction[i] - '0') * powers_of_ten[decimals - 1 - i];
        } else if (fraction[i] != '0') {
            return failure(AmountError::too_many_decimals);
        }
    }
    return signed_amount(magnitude, negative);
}

Result<std::int64_t, AmountError> decide(const AmountSpelling& spelling, std::size_t decimals,
                                         std::optional<DecimalSign> sign) {
    if (spelling.marks == 0) {
        return minor_units(append_digits(0, spelling.last_run), {}, decimals, spelling.negative);
    }
    bool grouped = spelling.may_be_grouped_whole();
    bool fractional = spelling.may_have_decimals();
    if (sign) {
        grouped = grouped && spelling.last != mark_of(*sign);
        fractional = fractional && spelling.last == mark_of(*sign);
    } else if (decimals == 0 && grouped) {
        fractional = false; // nobody writes three decimals of a currency that has none
    }
    if (grouped && fractional) {
        return failure(AmountError::ambiguous);
    }
    if (grouped) {
        const std::uint64_t whole = append_digits(spelling.before_last, spelling.last_run);
        return minor_units(whole, {}, decimals, spelling.negative);
    }
    if (fractional) {
        return minor_units(spelling.before_last, spelling.last_run, decimals, spelling.negative);
    }
    return failure(AmountError::not_a_number);
}

/// The decimal sign that a spelling gives away, if it does.
std::optional<DecimalSign> evidence(const AmountSpelling& spelling) {
    const bool grouped = spelling.may_be_grouped_whole();
    const bool fractional = spelling.may_have_decimals();
    if (grouped == fractional) {
        return std::nullopt;
    }
    if (spelling.last == AmountMark::comma) {
        return fractional ? DecimalSign::comma : DecimalSign::point;
    }
    if (spelling.last == AmountMark::point) {
        return fractional ? DecimalSign::point : DecimalSign::comma;
    }
    return std::nullopt;
}

} // namespace

Result<std::int64_t, AmountError> parse_amount(std::string_view text, int decimals, std::optional<DecimalSign> sign) {
    assert(decimals >= 0 && decimals <= 6);
    const auto wanted = static_cast<std::size_t>(decimals);
    if (const auto plain = read_plain(text)) {
        const bool understood =
            plain->mark == AmountMark::end || (plain->decimals <= wanted && (!sign || plain->mark == mark_of(*sign)));
        if (understood && plain->digits <= limit) {
            return signed_amount(plain->digits * powers_of_ten[wanted - plain->decimals], plain->negative);
        }
    }
    text = unguarded(text);
    if (text.empty()) {
        return failure(AmountError::empty);
    }
    const auto spelling = read_amount_spelling(text);
    if (!spelling) {
        return failure(AmountError::not_a_number);
    }
    return decide(*spelling, wanted, sign);
}

void DecimalSignInference::see(std::string_view text) {
    std::optional<DecimalSign> told;
    if (const auto plain = read_plain(text)) {
        if (plain->mark != AmountMark::end) {
            told = plain->mark == AmountMark::comma ? DecimalSign::comma : DecimalSign::point;
        }
    } else if (const auto spelling = read_amount_spelling(unguarded(text))) {
        told = evidence(*spelling);
    }
    if (told) {
        ++(*told == DecimalSign::comma ? comma_ : point_);
    }
}

std::optional<DecimalSign> DecimalSignInference::sign() const {
    if ((comma_ == 0) == (point_ == 0)) {
        return std::nullopt;
    }
    return comma_ > 0 ? DecimalSign::comma : DecimalSign::point;
}

bool DecimalSignInference::contradictory() const { return comma_ > 0 && point_ > 0; }

} // namespace encours
