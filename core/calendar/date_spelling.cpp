// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/date_spelling.h"

#include "core/calendar/letters.h"
#include "core/calendar/text_cursor.h"

#include <cstddef>

namespace encours {

namespace {

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

bool skip_zone(TextCursor& cursor) {
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
bool skip_clock(TextCursor& cursor, bool after_t) {
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
bool only_time_left(TextCursor cursor) {
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
DateSpelling compact(TextCursor cursor, int digits) {
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
bool read_part(TextCursor& cursor, DateSpelling::Part& part, bool& abbreviated) {
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
char read_separator(TextCursor& cursor) {
    const bool blanks = cursor.skip_blanks();
    for (const char sign : {'/', '-', '.'}) {
        if (cursor.skip(sign)) {
            cursor.skip_blanks();
            return sign;
        }
    }
    return blanks ? ' ' : '\0';
}

DateSpelling parts(TextCursor cursor) {
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
    TextCursor cursor(text);
    int value = 0;
    if (TextCursor ahead = cursor; ahead.digits(value) == 8) {
        return compact(ahead, value);
    }
    return parts(cursor);
}

} // namespace encours
