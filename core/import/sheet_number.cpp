// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheet_number.h"

#include <algorithm>
#include <charconv>

namespace encours {

namespace {

constexpr std::size_t digits_seen = 15;
constexpr int most_whole_digits = 40;
constexpr Date day_0_of_1900{-25'569};          // 1899-12-30
constexpr Date day_0_of_1904{-24'107};          // 1904-01-01
constexpr std::int32_t last_serial = 2'958'465; // 9999-12-31

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// 0.DIGITS times ten to the power of `point`.
struct Decimal {
    bool negative = false;
    std::string digits;
    int point = 0;
};

std::optional<Decimal> read_decimal(std::string_view text) {
    Decimal decimal;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        decimal.negative = text.front() == '-';
        text.remove_prefix(1);
    }
    bool some = false;
    bool after_point = false;
    std::size_t at = 0;
    for (; at < text.size() && (is_digit(text[at]) || (text[at] == '.' && !after_point)); ++at) {
        if (text[at] == '.') {
            after_point = true;
            continue;
        }
        some = true;
        if (decimal.digits.empty() && text[at] == '0') {
            decimal.point -= after_point ? 1 : 0;
            continue;
        }
        decimal.digits += text[at];
        decimal.point += after_point ? 0 : 1;
    }
    if (!some)
        return std::nullopt;
    if (at < text.size()) {
        if (text[at] != 'e' && text[at] != 'E')
            return std::nullopt;
        text.remove_prefix(at + 1);
        if (text.starts_with('+'))
            text.remove_prefix(1);
        int exponent = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), exponent);
        if (read.ec != std::errc() || read.ptr != text.data() + text.size() || exponent > 400 || exponent < -400)
            return std::nullopt;
        decimal.point += exponent;
    }
    return decimal;
}

void round(Decimal& decimal) {
    auto& digits = decimal.digits;
    if (digits.size() > digits_seen) {
        const bool up = digits[digits_seen] >= '5';
        digits.resize(digits_seen);
        std::size_t at = digits.size();
        while (up && at > 0 && ++digits[--at] > '9')
            digits[at] = '0';
        if (up && digits.front() == '0') {
            digits.insert(digits.begin(), '1');
            ++decimal.point;
        }
    }
    while (!digits.empty() && digits.back() == '0')
        digits.pop_back();
}

std::string plain_of(const Decimal& decimal) {
    const auto& digits = decimal.digits;
    if (digits.empty())
        return "0";
    std::string text = decimal.negative ? "-" : "";
    const auto whole = static_cast<std::size_t>(std::max(decimal.point, 0));
    if (whole == 0) {
        text += "0." + std::string(static_cast<std::size_t>(-decimal.point), '0') + digits;
    } else if (whole >= digits.size()) {
        text += digits + std::string(whole - digits.size(), '0');
    } else {
        text += digits.substr(0, whole) + "." + digits.substr(whole);
    }
    return text;
}

/// Calls visit(c) for the characters of a format that are neither quoted nor escaped nor in brackets, in lower case, up to
/// the first semicolon: what follows is for negative numbers.
template <class Visit>
void visit_format(std::string_view format, Visit&& visit) {
    for (std::size_t i = 0; i < format.size() && format[i] != ';'; ++i) {
        const char c = format[i];
        if (c == '\\' || c == '_' || c == '*') {
            ++i; // the next one stands for itself, for its width, or fills
        } else if (c == '"' || c == '[') {
            const auto end = format.find(c == '"' ? '"' : ']', i + 1);
            if (end == std::string_view::npos)
                return;
            const auto inside = format.substr(i + 1, end - i - 1);
            if (c == '[' && !inside.empty() && inside.find_first_not_of("hmsHMS") == std::string_view::npos)
                visit('['); // a span of time
            i = end;
        } else {
            visit(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
        }
    }
}

} // namespace

std::optional<std::string> plain_decimals(std::string_view number) {
    auto decimal = read_decimal(number);
    if (!decimal || decimal->point > most_whole_digits)
        return std::nullopt;
    round(*decimal);
    if (decimal->point < -most_whole_digits)
        return "0";
    return plain_of(*decimal);
}

std::string as_percent(std::string_view plain) {
    auto decimal = read_decimal(plain).value_or(Decimal());
    decimal.point += 2;
    while (!decimal.digits.empty() && decimal.digits.back() == '0')
        decimal.digits.pop_back();
    return plain_of(decimal) + "%";
}

std::string padded(std::string_view plain, int width) {
    const bool negative = plain.starts_with('-');
    const auto digits = plain.substr(negative ? 1 : 0);
    const auto whole = std::min(digits.find('.'), digits.size());
    const auto zeros = std::max<std::size_t>(static_cast<std::size_t>(width), whole) - whole;
    return (negative ? "-" : "") + std::string(zeros, '0') + std::string(digits);
}

std::optional<Date> day_of_serial(std::string_view plain, DateSystem system) {
    std::int32_t serial = 0;
    const auto* const end = plain.data() + plain.size();
    const auto read = std::from_chars(plain.data(), end, serial);
    const bool whole = read.ec == std::errc() && (read.ptr == end || *read.ptr == '.');
    if (!whole || plain.starts_with('-') || serial > last_serial)
        return std::nullopt;
    if (system == DateSystem::from_1904)
        return day_0_of_1904 + serial;
    if (serial < 1)
        return std::nullopt;
    return day_0_of_1900 + (serial < 60 ? serial + 1 : serial);
}

NumberLook built_in_look(int format) {
    const auto between = [format](int first, int last) { return format >= first && format <= last; };
    NumberLook look;
    // 27 to 31, 36 and 50 to 58 are days in East Asian workbooks, 18 to 21, 32 to 35 and 45 to 47 times.
    if (between(14, 17) || format == 22 || between(27, 31) || format == 36 || between(50, 54) || between(57, 58))
        look.kind = NumberLook::Kind::day;
    else if (format == 9 || format == 10)
        look.kind = NumberLook::Kind::percent;
    return look;
}

NumberLook look_of_format(std::string_view format) {
    bool day = false;
    bool month = false;
    bool time = false;
    bool percent = false;
    bool other = false;
    int zeros = 0;
    visit_format(format, [&](char c) {
        day |= c == 'd' || c == 'y';
        month |= c == 'm';
        time |= c == 'h' || c == 's' || c == '[';
        percent |= c == '%';
        zeros += c == '0' ? 1 : 0;
        other |= c != '0';
    });
    NumberLook look;
    // "General" and "Standard" are words of their own, and "a/p" marks a time.
    const bool is_word = format.starts_with("General") || format.starts_with("Standard") || format == "@";
    if (is_word)
        return look;
    if ((day && !time) || (day && month) || (month && !time))
        look.kind = NumberLook::Kind::day;
    else if (percent)
        look.kind = NumberLook::Kind::percent;
    else if (!other && zeros > 1)
        look.zeros = zeros;
    return look;
}

} // namespace encours
