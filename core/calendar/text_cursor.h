// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/letters.h"
#include "core/calendar/month_names.h"

#include <cstddef>
#include <string_view>

namespace encours {

/// Walks over the text of a day; every step says whether it found what it looked for. Internal to core/calendar.
class TextCursor {
public:
    explicit TextCursor(std::string_view text) : rest_(text) {}

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
    static constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

    std::string_view rest_;
};

} // namespace encours
