// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace encours {

/// What is counted, for the languages whose numbers agree with it: "eins", "ein Euro", "eine Million"; "uno", "un euro", "una libra".
enum class Counted { nothing, masculine, feminine };

/// Numbers beyond are written in digits.
inline constexpr std::int64_t beyondCardinals = 1'000'000'000'000;

// Cardinal numbers in words, from 0 to below that.

/// The spelling before 1990, which deeds keep: "vingt et un", "quatre-vingts", "deux mille trois cents".
[[nodiscard]] QString frenchCardinal(std::int64_t number, Counted counted);
/// "one thousand and five", as the British say it.
[[nodiscard]] QString englishCardinal(std::int64_t number, Counted counted);
/// "eintausendzweihundertvierunddreißig", with each "ein" that a deed writes.
[[nodiscard]] QString germanCardinal(std::int64_t number, Counted counted);
/// "doscientos veintiún mil"; thousands of millions, not "millardos".
[[nodiscard]] QString spanishCardinal(std::int64_t number, Counted counted);

} // namespace encours
