// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/amount_spelling.h"

#include "core/money/currency.h"
#include "core/money/money.h"

#include <utility>

namespace encours {

namespace {

using Mark = AmountMark;

struct Character {
    Mark mark;
    std::size_t bytes;
};

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// What UTF-8 spells with several bytes.
Character wide_character(std::string_view text) {
    struct Spelled {
        std::string_view bytes;
        Mark mark;
    };
    static constexpr Spelled characters[] = {
        {"\xC2\xA0", Mark::blank},          // no-break space
        {"\xE2\x80\xAF", Mark::blank},      // narrow no-break space
        {"\xE2\x80\x89", Mark::blank},      // thin space
        {"\xE2\x88\x92", Mark::minus},      // minus sign
        {"\xE2\x82\xAC", Mark::currency},   // €
        {"\xC2\xA3", Mark::currency},       // £
        {"\xC2\xA5", Mark::currency},       // ¥
        {"\xE2\x80\x99", Mark::apostrophe}, // ’, as Swiss locales write it
    };
    for (const auto& character : characters) {
        if (text.starts_with(character.bytes)) {
            return {character.mark, character.bytes.size()};
        }
    }
    return {Mark::other, 1};
}

/// A code of ISO 4217 is one mark.
Character letters(std::string_view text) {
    const bool three = text.size() == 3 || (text.size() > 3 && !is_letter(text[3]));
    return three && Currency::from_code(text.substr(0, 3)) ? Character{Mark::currency, 3} : Character{Mark::other, 1};
}

Character first_character(std::string_view text) {
    if (text.empty()) {
        return {Mark::end, 0};
    }
    switch (const char c = text.front()) {
    case ',':
        return {Mark::comma, 1};
    case '.':
        return {Mark::point, 1};
    case ' ':
        return {Mark::blank, 1};
    case '\'':
        return {Mark::apostrophe, 1};
    case '-':
        return {Mark::minus, 1};
    case '+':
        return {Mark::plus, 1};
    case '(':
        return {Mark::open, 1};
    case ')':
        return {Mark::close, 1};
    case '$':
        return {Mark::currency, 1};
    default:
        if (is_digit(c)) {
            return {Mark::digit, 1};
        }
        return is_letter(c) ? letters(text) : wide_character(text);
    }
}

constexpr bool may_stand_between_digits(Mark mark) {
    return mark == Mark::comma || mark == Mark::point || mark == Mark::blank || mark == Mark::apostrophe;
}

class Reader {
public:
    explicit Reader(std::string_view text) : rest_(text) {}

    std::optional<AmountSpelling> read() {
        if (!around_number(Side::before) || !number() || !around_number(Side::after) || !rest_.empty()) {
            return std::nullopt;
        }
        if (opened_ != closed_ || (opened_ && signed_)) {
            return std::nullopt;
        }
        return spelling_;
    }

private:
    enum class Side { before, after };

    static bool first_time(bool& seen) { return !std::exchange(seen, true); }

    /// Blanks, a sign, a currency, a parenthesis; false when one stands twice or on the wrong side.
    bool around_number(Side side) {
        for (;;) {
            const Character next = first_character(rest_);
            bool fits = true;
            switch (next.mark) {
            case Mark::blank:
                break;
            case Mark::minus:
                spelling_.negative = true;
                fits = first_time(signed_);
                break;
            case Mark::plus:
                fits = first_time(signed_);
                break;
            case Mark::currency:
                fits = first_time(currency_);
                break;
            case Mark::open:
                spelling_.negative = true;
                fits = side == Side::before && first_time(opened_);
                break;
            case Mark::close:
                fits = side == Side::after && first_time(closed_);
                break;
            default:
                return true;
            }
            if (!fits) {
                return false;
            }
            rest_.remove_prefix(next.bytes);
        }
    }

    bool number() {
        spelling_.first_run = spelling_.last_run = digits();
        for (;;) {
            const Character mark = first_character(rest_);
            if (!may_stand_between_digits(mark.mark)) {
                break;
            }
            const bool digit_follows = mark.bytes < rest_.size() && is_digit(rest_[mark.bytes]);
            if (!digit_follows && mark.mark == Mark::blank) {
                break;
            }
            if ((!digit_follows && mark.mark == Mark::apostrophe) || !add_mark(mark.mark)) {
                return false;
            }
            rest_.remove_prefix(mark.bytes);
            spelling_.last_run = digits();
        }
        return !spelling_.first_run.empty() || !spelling_.last_run.empty();
    }

    std::string_view digits() {
        std::size_t count = 0;
        while (count < rest_.size() && is_digit(rest_[count])) {
            ++count;
        }
        const std::string_view run = rest_.substr(0, count);
        rest_.remove_prefix(count);
        return run;
    }

    /// Another mark turns the one before it into a mark of thousands; false when it cannot be one.
    bool add_mark(Mark mark) {
        AmountSpelling& s = spelling_;
        if (s.marks == 1) {
            s.grouping = s.last;
        }
        if (s.marks > 0) {
            const bool first_fits = !s.first_run.empty() && s.first_run.size() <= 3;
            if (!first_fits || s.last_run.size() != 3 || s.grouping != s.last) {
                return false;
            }
        }
        s.before_last = append_digits(s.before_last, s.last_run);
        s.last = mark;
        ++s.marks;
        return true;
    }

    std::string_view rest_;
    AmountSpelling spelling_;
    bool signed_ = false;
    bool currency_ = false;
    bool opened_ = false;
    bool closed_ = false;
};

constexpr bool is_outer_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (is_outer_blank(text.front()) || first_character(text).mark == Mark::blank)) {
        text.remove_prefix(is_outer_blank(text.front()) ? 1 : first_character(text).bytes);
    }
    while (!text.empty() && is_outer_blank(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

} // namespace

bool AmountSpelling::may_be_grouped_whole() const {
    if (marks == 0 || last_run.size() != 3 || first_run.empty() || first_run.size() > 3) {
        return false;
    }
    // Nobody groups "0,123": a zero before a single mark is a number below one.
    return marks == 1 ? first_run.front() != '0' : grouping == last;
}

bool AmountSpelling::may_have_decimals() const {
    return (last == Mark::comma || last == Mark::point) && grouping != last;
}

std::uint64_t append_digits(std::uint64_t value, std::string_view digits) {
    for (const char c : digits) {
        if (value > static_cast<std::uint64_t>(largest_amount)) {
            break;
        }
        value = value * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return value;
}

std::string_view unguarded(std::string_view text) {
    text = trimmed(text);
    const std::size_t guard = text.starts_with("=\"") ? 2 : text.starts_with('"') ? 1 : 0;
    if (guard != 0 && text.size() > guard && text.ends_with('"')) {
        text = trimmed(text.substr(guard, text.size() - guard - 1));
    }
    return text;
}

std::optional<AmountSpelling> read_amount_spelling(std::string_view text) { return Reader(text).read(); }

} // namespace encours
