// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <cstdint>
#include <span>
#include <string>

namespace encours {

/// Something that takes a whole day in somebody's calendar.
struct CalendarEvent {
    std::string uid; ///< the same for the same thing each time it is exported, so that a calendar moves it
    Date day;
    std::string summary, description; ///< as plain text; lines parted by '\n'
};

/// A calendar that other programs read (RFC 5545): UTF-8, lines end in CR LF and are folded at 75 octets, never within a
/// character. `now_utc_ms` is when it was made.
[[nodiscard]] std::string icalendar(std::span<const CalendarEvent> events, std::int64_t now_utc_ms,
                                    const std::string& name);

} // namespace encours
