// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <QDate>

namespace encours {

/// 1970-01-01 as Qt counts days.
inline constexpr qint64 qtDayOfEpoch = 2440588;

[[nodiscard]] inline QDate toQDate(Date date) { return QDate::fromJulianDay(date.days + qtDayOfEpoch); }

[[nodiscard]] inline Date fromQDate(QDate date) {
    return Date{static_cast<std::int32_t>(date.toJulianDay() - qtDayOfEpoch)};
}

} // namespace encours
