// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/holidays.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace encours {

inline constexpr std::size_t longest_tracking =
    64; ///< of electronic registered letters: each provider has its own form

/// What the number of a registered letter looks like. None of these is a reason to refuse it: a provider may write its
/// numbers otherwise.
enum class TrackingForm : std::uint8_t {
    none,            ///< empty
    s10,             ///< UPU S10: two letters, eight digits, check digit, country; the check digit fits
    s10_wrong_digit, ///< so written, and the check digit does not fit: mistyped, as a rule
    domestic,        ///< La Poste within France: digit, letter, eleven digits ("1A 234 567 8901 2")
    other,
    too_long, ///< more than longest_tracking
};
/// As it is compared and kept: in upper case, without blanks.
[[nodiscard]] std::string compact_tracking(std::string_view typed);
/// However it is spaced.
[[nodiscard]] TrackingForm form_of_tracking(std::string_view typed);
/// A person should look at it again.
[[nodiscard]] constexpr bool is_doubtful(TrackingForm form) {
    return form == TrackingForm::s10_wrong_digit || form == TrackingForm::other || form == TrackingForm::too_long;
}

/// The hour of the day, local time, from which what is handed in leaves on the next business day.
inline constexpr int collection_hour = 16;

/// The day on which what is ready now leaves: today, a business day, before the collection's hour, else the next business
/// day. `hour`: 0 … 23.
[[nodiscard]] Date next_collection(Date today, int hour, HolidayRegion region);

} // namespace encours
