// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fec_file_name.h"

#include <algorithm>

namespace encours {

namespace {

bool all_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

} // namespace

FecFileName read_fec_file_name(std::string_view name) {
    constexpr std::size_t siren_digits = 9;
    constexpr std::size_t day_digits = 8;
    for (std::size_t at = siren_digits; at + 3 + day_digits <= name.size(); ++at) {
        const auto siren = name.substr(at - siren_digits, siren_digits);
        const auto day = name.substr(at + 3, day_digits);
        if (upper(name[at]) != 'F' || upper(name[at + 1]) != 'E' || upper(name[at + 2]) != 'C' || !all_digits(siren) ||
            !all_digits(day))
            continue;
        return {std::string(siren),
                make_date(number(day.substr(0, 4)), number(day.substr(4, 2)), number(day.substr(6)))};
    }
    return {};
}

} // namespace encours
