// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/clock.h"

#include "tests/catch.h"

#include <chrono>
#include <cstdlib>
#include <ctime>

using namespace encours;

TEST_CASE("the machine's clock gives milliseconds since 1970 and the local day", "[usecase]") {
    const SystemClock clock;
    const auto before = std::chrono::system_clock::now();
    const auto now = clock.now_utc_ms();
    const auto after = std::chrono::system_clock::now();
    const auto ms = [](auto moment) {
        return std::chrono::duration_cast<std::chrono::milliseconds>(moment.time_since_epoch()).count();
    };
    CHECK(ms(before) <= now);
    CHECK(now <= ms(after));
    // No place on earth is more than 14 hours away from UTC.
    const auto utc_day = static_cast<std::int32_t>(now / 86'400'000);
    CHECK(clock.today() >= Date{utc_day - 1});
    CHECK(clock.today() <= Date{utc_day + 1});
}

TEST_CASE("a clock of the tests stands still", "[usecase]") {
    const FixedClock clock(Date{20757});
    CHECK(clock.today() == Date{20757});
    CHECK(clock.now_utc_ms() == 20757 * 86'400'000LL);
}
