// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/identifier_check.h"

#include <algorithm>
#include <cstddef>

namespace encours {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return c >= 'A' && c <= 'Z'; }
bool all_digits(std::string_view text) { return std::all_of(text.begin(), text.end(), is_digit); }

int digit(char c) { return c - '0'; }

/// Letters count from 10, as ISO 7064 has it.
int remainder_97(std::string_view text, int remainder = 0) {
    for (const char c : text)
        remainder = is_digit(c) ? (remainder * 10 + digit(c)) % 97 : (remainder * 100 + (c - 'A' + 10)) % 97;
    return remainder;
}

struct CountryLength {
    std::string_view country;
    std::size_t length;
};

// SWIFT's IBAN registry, the countries from which customers of a French company pay.
constexpr CountryLength iban_lengths[] = {
    {"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22}, {"BH", 22},
    {"BR", 29}, {"CH", 21}, {"CY", 28}, {"CZ", 24}, {"DE", 22}, {"DK", 18}, {"DO", 28}, {"EE", 20}, {"ES", 24},
    {"FI", 18}, {"FO", 18}, {"FR", 27}, {"GB", 22}, {"GE", 22}, {"GI", 23}, {"GL", 18}, {"GR", 27}, {"GT", 28},
    {"HR", 21}, {"HU", 28}, {"IE", 22}, {"IL", 23}, {"IS", 26}, {"IT", 27}, {"JO", 30}, {"KW", 30}, {"KZ", 20},
    {"LB", 28}, {"LI", 21}, {"LT", 20}, {"LU", 20}, {"LV", 21}, {"MC", 27}, {"MD", 24}, {"ME", 22}, {"MK", 19},
    {"MR", 27}, {"MT", 31}, {"MU", 30}, {"NL", 18}, {"NO", 15}, {"PK", 24}, {"PL", 28}, {"PS", 29}, {"PT", 25},
    {"QA", 29}, {"RO", 24}, {"RS", 22}, {"SA", 24}, {"SE", 24}, {"SI", 19}, {"SK", 24}, {"SM", 27}, {"TL", 23},
    {"TN", 24}, {"TR", 26}, {"UA", 29}, {"VG", 24}, {"XK", 20},
};

/// Letters of a French account number stand for digits: A and J are 1, B, K and S 2, and so on.
int rib_digit(char c) {
    if (is_digit(c))
        return digit(c);
    const int place = c - 'A';
    return place < 9 ? place + 1 : place < 18 ? place - 8 : place - 16;
}

/// Bank, branch, account and key of a French account number add up to 0 modulo 97.
bool has_sound_rib(std::string_view rib) {
    int remainder = 0;
    for (const char c : rib)
        remainder = (remainder * 10 + rib_digit(c)) % 97;
    return remainder == 0;
}

/// The key of Luhn: from the right, every second digit counts double.
bool has_luhn_key(std::string_view digits) {
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int doubled = digit(digits[digits.size() - 1 - i]) * (i % 2 == 1 ? 2 : 1);
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
}

constexpr std::string_view la_poste = "356000000";

} // namespace

bool is_plausible_siren(std::string_view siren) {
    return siren.size() == 9 && all_digits(siren) && has_luhn_key(siren);
}

bool is_plausible_siret(std::string_view siret) {
    if (siret.size() != 14 || !all_digits(siret) || !is_plausible_siren(siret.substr(0, 9)))
        return false;
    int sum = 0;
    for (const char c : siret)
        sum += digit(c);
    return has_luhn_key(siret) || (siret.starts_with(la_poste) && sum % 5 == 0);
}

bool is_plausible_vat_number(std::string_view vat) {
    const bool names_country = vat.size() >= 2 && is_letter(vat[0]) && is_letter(vat[1]);
    if (names_country && !vat.starts_with("FR"))
        return vat.size() >= 4 && vat.size() <= 14;
    if (names_country)
        vat.remove_prefix(2);
    if (vat.size() != 11 || !all_digits(vat.substr(2)))
        return false;
    const auto key = vat.substr(0, 2);
    const auto siren = vat.substr(2);
    const bool monaco = siren.starts_with("000");
    if (!monaco && !is_plausible_siren(siren))
        return false;
    if (!all_digits(key))
        return key.find_first_of("OI") == std::string_view::npos;
    return remainder_97("12", remainder_97(siren)) == digit(key[0]) * 10 + digit(key[1]);
}

bool is_plausible_iban(std::string_view iban) {
    const auto fits = [&](const CountryLength& known) {
        return iban.starts_with(known.country) && iban.size() == known.length;
    };
    const bool right_length = std::any_of(std::begin(iban_lengths), std::end(iban_lengths), fits);
    const bool right_letters =
        std::all_of(iban.begin(), iban.end(), [](char c) { return is_digit(c) || is_letter(c); });
    if (!right_length || !right_letters || remainder_97(iban.substr(0, 4), remainder_97(iban.substr(4))) != 1)
        return false;
    const bool french_account = iban.starts_with("FR") || iban.starts_with("MC");
    return !french_account || has_sound_rib(iban.substr(4));
}

bool is_plausible_bic(std::string_view bic) {
    if (bic.size() != 8 && bic.size() != 11)
        return false;
    const auto is_either = [](char c) { return is_digit(c) || is_letter(c); };
    const auto bank = bic.substr(0, 4); // letters or, since 2014, digits
    return std::all_of(bank.begin(), bank.end(), is_either) && is_letter(bic[4]) && is_letter(bic[5]) &&
           std::all_of(bic.begin() + 6, bic.end(), is_either);
}

} // namespace encours
