// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/identifiers.h"

namespace encours::demo {

namespace {

std::string digits(std::int64_t n, std::size_t width) {
    auto text = std::to_string(n);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

/// The digit that makes Luhn's sum a multiple of ten when it is added at the end.
char luhn_digit(const std::string& number) {
    int sum = 0;
    bool doubled = true;
    for (auto digit = number.rbegin(); digit != number.rend(); ++digit, doubled = !doubled) {
        const int value = (*digit - '0') * (doubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

int mod_97(const std::string& number) {
    int rest = 0;
    for (const char digit : number)
        rest = (rest * 10 + (digit - '0')) % 97;
    return rest;
}

std::string in_pairs(const std::string& number) {
    std::string text;
    for (std::size_t i = 0; i < number.size(); i += 2)
        text += (i > 0 ? " " : "") + number.substr(i, 2);
    return text;
}

} // namespace

std::string siren(std::int64_t n) {
    const auto body = "000" + digits(n % 100'000, 5);
    return body + luhn_digit(body);
}

std::string siret(const std::string& siren) {
    const auto body = siren + "0001";
    return body + luhn_digit(body);
}

std::string vat_number(const std::string& siren) { return "FR" + digits((12 + 3 * mod_97(siren)) % 97, 2) + siren; }

std::string iban(std::int64_t n) {
    // RIB key: 97 − (89 bank + 15 branch + 3 account) mod 97; IBAN: 98 − (BBAN, "FR00") mod 97, F = 15, R = 27.
    constexpr std::int64_t bank = 99'999;
    constexpr std::int64_t branch = 25'000;
    const auto key = 97 - (89 * bank + 15 * branch + 3 * n) % 97;
    const auto bban = digits(bank, 5) + digits(branch, 5) + digits(n, 11) + digits(key, 2);
    return "FR" + digits(98 - mod_97(bban + "152700"), 2) + bban;
}

std::string telephone(std::int64_t n) { return in_pairs("035301" + digits(n % 10'000, 4)); }

std::string mobile(std::int64_t n) { return in_pairs("063998" + digits(n % 10'000, 4)); }

} // namespace encours::demo
