// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <cstdint>

namespace encours {

/// The only way to the present: given to the use cases, so that tests and reports can stand on any day.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Date today() const = 0;              ///< the person's local day
    [[nodiscard]] virtual std::int64_t now_utc_ms() const = 0; ///< since 1970-01-01
};

/// The machine's clock and time zone.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Date today() const override;
    [[nodiscard]] std::int64_t now_utc_ms() const override;
};

/// Stands still, for tests.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Date today) : today_(today) {}
    [[nodiscard]] Date today() const override { return today_; }
    [[nodiscard]] std::int64_t now_utc_ms() const override { return std::int64_t{today_.days} * 86'400'000; }

private:
    Date today_;
};

} // namespace encours
