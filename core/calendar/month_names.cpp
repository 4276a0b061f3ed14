// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/month_names.h"

#include "core/calendar/letters.h"

#include <cstddef>

namespace encours {

namespace {

struct MonthName {
    std::string_view name;
    int month;
};

constexpr MonthName month_names[] = {
    {"JANVIER", 1}, {"FEVRIER", 2},  {"MARS", 3},      {"AVRIL", 4},    {"MAI", 5},       {"JUIN", 6},
    {"JUILLET", 7}, {"AOUT", 8},     {"SEPTEMBRE", 9}, {"OCTOBRE", 10}, {"NOVEMBRE", 11}, {"DECEMBRE", 12},
    {"JANUARY", 1}, {"FEBRUARY", 2}, {"MARCH", 3},     {"APRIL", 4},    {"MAY", 5},       {"JUNE", 6},
    {"JULY", 7},    {"AUGUST", 8},   {"SEPTEMBER", 9}, {"OCTOBER", 10}, {"NOVEMBER", 11}, {"DECEMBER", 12},
};

} // namespace

std::size_t leading_letters(std::string_view text) {
    std::size_t count = 0;
    while (const std::size_t bytes = first_letter(text.substr(count)).bytes) {
        count += bytes;
    }
    return count;
}

int month_of_name(std::string_view name) {
    char folded[9] = {};
    std::size_t size = 0;
    while (!name.empty()) {
        const Letter letter = first_letter(name);
        if (letter.bytes == 0 || (letter.capital != 0 && size == sizeof folded)) {
            return 0;
        }
        if (letter.capital != 0) {
            folded[size++] = letter.capital;
        }
        name.remove_prefix(letter.bytes);
    }
    if (size < 3) {
        return 0;
    }
    int found = 0;
    for (const auto& [whole, month] : month_names) {
        if (whole.starts_with(std::string_view(folded, size))) {
            if (found != 0 && found != month) {
                return 0;
            }
            found = month;
        }
    }
    return found;
}

} // namespace encours
