// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/date_spelling.h"

#include "core/calendar/letters.h"
#include "core/calendar/month_names.h"

#include <cstddef>

namespace encours {

namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Walks over a text; every step says whether it found what it looked for.
class Cursor {
public:
    explicit Cursor(std::string_view text) : rest_(text) {}

    [[nodiscard]] bool at_end() const { return rest_.empty(); }
    [[nodiscard]] bool at_digit() const { return !rest_.empty() && is_digit(rest_.front()); }

    bool skip(char c) {
        const bool found = rest_.starts_with(c);
        rest_.remove_prefix(found ? 1 : 0);
        return found;
    }
    /// ASCII letters in any case; the word is given in small letters.
    bool skip_word(std::string_view word) {
        if (rest_.size() < word.size()) {
            return false;
        }
        for (std::size_t i = 0; i < word.size(); ++i) {
            if ((rest_[i] | 0x20) != word[i]) {
                return false;
            }
        }
        rest_.remove_prefix(word.size());
        return true;
    }
    bool skip_blanks() {
        const std::size_t before = rest_.size();
        while (const std::size_t bytes = blank_bytes(rest_)) {
            rest_.remove_prefix(bytes);
        }
        return rest_.size() != before;
    }
    /// How many digits follow, and their value when they are at most eight.
    std::size_t digits(int& value) {
        std::size_t count = 0;
        value = 0;
        for (; count < rest_.size() && is_digit(rest_[count]); ++count) {
            if (count < 8) {
                value = value * 10 + (rest_[count] - '0');
            }
        }
        rest_.remove_prefix(count);
        return count;
    }
    std::size_t digits() {
        int value = 0;
        return digits(value);
    }
    /// The month whose name follows, 0 when none does.
    int month_name() {
        const std::size_t letters = leading_letters(rest_);
        const int month = month_of_name(rest_.substr(0, letters));
        rest_.remove_prefix(month != 0 ? letters : 0);
        return month;
    }

private:
    std::string_view rest_;
};

std::string_view trimmed(std::string_view text) {
    while (const std::size_t bytes = blank_bytes(text)) {
        text.remove_prefix(bytes);
    }
    while (!text.empty() && blank_bytes(text.substr(text.size() - 1)) != 0) {
        text.remove_suffix(1); // no-break spaces at the end are skipped like those before a time
    }
    return text;
}

/// Without blanks around it, quotes, or a spreadsheet's guard: ="19/02/2026".
std::string_view unguarded(std::string_view text) {
    text = trimmed(text);
    const std::size_t guard = text.starts_with("=\"") ? 2 : text.starts_with('"') ? 1 : 0;
    if (guard != 0 && text.size() > guard && text.ends_with('"')) {
        text = trimmed(text.substr(guard, text.size() - guard - 1));
    }
    return text;
}

// ---- The time after a day, which is read over ----------------------------------------------------------------------

bool skip_zone(Cursor& cursor) {
    if (cursor.skip('Z') || cursor.skip('z') || cursor.skip_word("utc") || cursor.skip_word("gmt")) {
        return true;
    }
    if (!cursor.skip('+') && !cursor.skip('-')) {
        return true; // none
    }
    const std::size_t hours = cursor.digits();
    return hours == 4 || (hours == 2 && (!cursor.skip(':') || cursor.digits() == 2));
}

/// "10:25", "10:25:37.5", "10h25", "3:05 PM", "10:25:37+01:00"; after a T also "102537".
bool skip_clock(Cursor& cursor, bool after_t) {
    const std::size_t hours = cursor.digits();
    const bool clock = hours == 1 || hours == 2;
    if (clock && cursor.skip_word("h")) {
        const std::size_t minutes = cursor.digits();
        return minutes == 0 || minutes == 2;
    }
    if (clock && cursor.skip(':')) {
        if (cursor.digits() != 2 || (cursor.skip(':') && cursor.digits() != 2)) {
            return false;
        }
    } else if (!after_t || (hours != 2 && hours != 4 && hours != 6)) {
        return false;
    }
    return (!cursor.skip('.') && !cursor.skip(',')) || cursor.digits() > 0;
}

/// True at the end of the text and before nothing but a time.
bool only_time_left(Cursor cursor) {
    if (cursor.at_end()) {
        return true;
    }
    const bool after_t = cursor.skip('T') || cursor.skip('t');
    if (!after_t && !cursor.skip_blanks()) {
        return false;
    }
    if (cursor.at_end()) {
        return !after_t;
    }
    if (!skip_clock(cursor, after_t)) {
        return false;
    }
    cursor.skip_blanks();
    if (cursor.skip_word("am") || cursor.skip_word("pm")) {
        cursor.skip_blanks();
    }
    return skip_zone(cursor) && cursor.at_end();
}

// ---- The day -------------------------------------------------------------------------------------------------------

using Shape = DateSpelling::Shape;

/// Eight digits, which a spreadsheet may have turned into a number: "20260219.0".
DateSpelling compact(Cursor cursor, int digits) {
    if (cursor.skip('.')) {
        std::size_t zeros = 0;
        while (cursor.skip('0')) {
            ++zeros;
        }
        if (zeros == 0 || !cursor.at_end()) {
            return {};
        }
    } else if (!only_time_left(cursor)) {
        return {};
    }
    DateSpelling spelling{Shape::compact, {}};
    spelling.parts[0] = {digits / 10'000, 4};
    spelling.parts[1] = {digits / 100 % 100, 2};
    spelling.parts[2] = {digits % 100, 2};
    return digits == 0 ? DateSpelling{Shape::empty, {}} : spelling;
}

/// A number of one to four digits, or a month's name with the point of its abbreviation; "1er" is French for the first.
bool read_part(Cursor& cursor, DateSpelling::Part& part, bool& abbreviated) {
    abbreviated = false;
    if (cursor.at_digit()) {
        int value = 0;
        const std::size_t digits = cursor.digits(value);
        part = {value, static_cast<int>(digits)};
        if (digits <= 2 && value == 1) {
            cursor.skip_word("er");
        }
        return digits <= 4;
    }
    const int month = cursor.month_name();
    part = {month, 0};
    abbreviated = month != 0 && cursor.skip('.');
    return month != 0;
}

/// One of / - . with or without blanks around, or blanks alone; 0 when there is none.
char read_separator(Cursor& cursor) {
    const bool blanks = cursor.skip_blanks();
    for (const char sign : {'/', '-', '.'}) {
        if (cursor.skip(sign)) {
            cursor.skip_blanks();
            return sign;
        }
    }
    return blanks ? ' ' : '\0';
}

DateSpelling parts(Cursor cursor) {
    DateSpelling spelling{Shape::parts, {}};
    char separators[2] = {};
    bool abbreviated = false;
    for (std::size_t i = 0; i < 3; ++i) {
        if (!read_part(cursor, spelling.parts[i], abbreviated)) {
            return {};
        }
        if (i == 2) {
            break;
        }
        const bool named = spelling.parts[0].digits == 0 || (i == 1 && spelling.parts[1].digits == 0);
        if (i == 1 && named) {
            cursor.skip(','); // "Feb 19, 2026"
        }
        separators[i] = read_separator(cursor);
        if (separators[i] == '\0' && !abbreviated) {
            return {};
        }
    }
    const auto& [first, second, third] = spelling.parts;
    const bool named = first.digits == 0 || second.digits == 0;
    if (third.digits == 0 || (!named && separators[0] != separators[1]) || !only_time_left(cursor)) {
        return {};
    }
    const bool zeros = !named && first.value == 0 && second.value == 0 && third.value == 0;
    return zeros ? DateSpelling{Shape::empty, {}} : spelling;
}

/// Numbers at fixed places of a text.
class FixedNumbers {
public:
    explicit FixedNumbers(const char* text) : text_(text) {}

    DateSpelling::Part two(std::size_t at) { return {pair(at), 2}; }
    DateSpelling::Part four(std::size_t at) { return {pair(at) * 100 + pair(at + 2), 4}; }
    [[nodiscard]] bool all_digits() const { return all_digits_; }

private:
    int pair(std::size_t at) {
        const auto tens = static_cast<unsigned>(text_[at] - '0');
        const auto ones = static_cast<unsigned>(text_[at + 1] - '0');
        all_digits_ = all_digits_ && tens <= 9 && ones <= 9;
        return static_cast<int>(tens * 10 + ones);
    }

    const char* text_;
    bool all_digits_ = true;
};

/// What nearly every cell of a file holds: "19/02/2026", "2026-02-19" or "20260219"; false for all else. Filled in
/// place, as copies would cost more than the reading.
bool read_plain(std::string_view text, DateSpelling& spelling) {
    const auto separates = [&text](std::size_t at) { return text[at] == '/' || text[at] == '-' || text[at] == '.'; };
    FixedNumbers numbers(text.data());
    auto& [first, second, third] = spelling.parts;
    spelling.shape = text.size() == 8 ? Shape::compact : Shape::parts;
    if (text.size() == 10 && separates(2) && text[5] == text[2]) {
        first = numbers.two(0);
        second = numbers.two(3);
        third = numbers.four(6);
    } else if (text.size() == 8 || (text.size() == 10 && separates(4) && text[7] == text[4])) {
        const std::size_t separator = text.size() == 8 ? 0 : 1;
        first = numbers.four(0);
        second = numbers.two(4 + separator);
        third = numbers.two(6 + 2 * separator);
    } else {
        return false;
    }
    return numbers.all_digits() && (first.value | second.value | third.value) != 0;
}

} // namespace

DateSpelling read_date_spelling(std::string_view text) {
    DateSpelling plain;
    if (read_plain(text, plain)) {
        return plain;
    }
    text = unguarded(text);
    if (text.empty() || text == "0") {
        return {Shape::empty, {}};
    }
    Cursor cursor(text);
    int value = 0;
    if (Cursor ahead = cursor; ahead.digits(value) == 8) {
        return compact(ahead, value);
    }
    return parts(cursor);
}

} // namespace encours
