// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fec_cells.h"

#include "core/money/money.h"

#include <algorithm>
#include <string>

namespace encours {

namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The cell with no-break spaces of every encoding as blanks: U+00A0 and U+202F in UTF-8, 0xA0 in the ISO and Windows
/// code pages, 0xFF in DOS's. No other character of an amount holds these bytes.
std::string with_plain_blanks(std::string_view cell) {
    std::string text;
    for (std::size_t i = 0; i < cell.size();) {
        const auto rest = cell.substr(i);
        const std::size_t blank = rest.starts_with("\xC2\xA0")                       ? 2
                                  : rest.starts_with("\xE2\x80\xAF")                 ? 3
                                  : rest.front() == '\xA0' || rest.front() == '\xFF' ? 1
                                                                                     : 0;
        text += blank > 0 ? ' ' : rest.front();
        i += std::max<std::size_t>(blank, 1);
    }
    return text;
}

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

bool eight_digits(std::string_view text) { return text.size() == 8 && std::all_of(text.begin(), text.end(), is_digit); }

} // namespace

std::optional<std::int64_t> plain_fec_amount(std::string_view cell) {
    const char* at = cell.data();
    const char* const end = at + cell.size();
    while (at != end && *at == ' ')
        ++at;
    const bool negative = at != end && *at == '-';
    if (at != end && (*at == '-' || *at == '+'))
        ++at;
    if (end - at > 18) // more digits could pass 64 bits
        return std::nullopt;
    const char* const first = at;
    std::int64_t value = 0;
    for (; at != end && is_digit(*at); ++at)
        value = value * 10 + (*at - '0');
    if (at == first)
        return std::nullopt;
    int decimals = 0;
    if (at != end && (*at == ',' || *at == '.')) {
        for (++at; at != end && is_digit(*at); ++at, ++decimals)
            value = value * 10 + (*at - '0');
    }
    while (at != end && *at == ' ')
        ++at;
    if (at != end || decimals > 2)
        return std::nullopt;
    constexpr std::int64_t scales[] = {100, 10, 1};
    const auto scale = scales[decimals];
    if (value > largest_amount / scale)
        return std::nullopt;
    value *= scale;
    return negative ? -value : value;
}

Result<std::int64_t, AmountError> fec_amount(std::string_view cell, int decimals) {
    cell = bare(cell);
    if (cell.empty())
        return std::int64_t{0};
    if (decimals == 2) {
        if (const auto plain = plain_fec_amount(cell))
            return *plain;
    }
    const auto text = with_plain_blanks(cell);
    const bool comma = text.find(',') != std::string::npos;
    const bool point = text.find('.') != std::string::npos;
    // The law knows no mark between thousands, so that a mark that stands alone separates decimals …
    std::optional<DecimalSign> sign;
    if (comma != point)
        sign = comma ? DecimalSign::comma : DecimalSign::point;
    const auto amount = parse_amount(text, decimals, sign);
    if (amount)
        return amount;
    if (amount.error() == AmountError::empty)
        return std::int64_t{0};
    // … unless it stands more than once: then it groups.
    const bool repeated = sign && text.find(comma ? ',' : '.') != text.rfind(comma ? ',' : '.');
    return repeated ? parse_amount(text, decimals) : amount;
}

Result<std::optional<Date>, DateError> fec_date(std::string_view cell) {
    cell = bare(cell);
    if (cell.empty())
        return std::optional<Date>{};
    if (eight_digits(cell)) {
        if (const auto day = make_date(number(cell.substr(0, 4)), number(cell.substr(4, 2)), number(cell.substr(6))))
            return day;
        // JJMMAAAA is never taken for AAAAMMJJ: its month and the year's century would change places.
        if (const auto day = make_date(number(cell.substr(4)), number(cell.substr(2, 2)), number(cell.substr(0, 2))))
            return day;
    }
    const auto text = with_plain_blanks(cell);
    const auto compact = parse_date(text, DateOrder::ymd_compact);
    if (compact)
        return std::optional<Date>(compact.value());
    if (compact.error() == DateError::empty)
        return std::optional<Date>{};
    auto error = compact.error();
    for (const auto order : {DateOrder::ymd, DateOrder::dmy}) {
        const auto day = parse_date(text, order);
        if (day)
            return std::optional<Date>(day.value());
        if (error == DateError::not_a_date)
            error = day.error();
    }
    return failure(error);
}

int fec_direction(std::string_view cell) {
    cell = bare(cell);
    if (cell.empty())
        return 0;
    if (cell == "1" || cell == "+1" || cell == "+")
        return 1;
    if (cell == "-1" || cell == "-" || cell == "1-")
        return -1;
    const char first = cell.front();
    // "D" and "C", or the words: "Débit", "CREDIT".
    const bool word = cell.size() == 1 || cell.size() >= 5;
    return !word ? 0 : first == 'D' || first == 'd' ? 1 : first == 'C' || first == 'c' ? -1 : 0;
}

} // namespace encours
