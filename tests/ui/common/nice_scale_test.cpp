// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/nice_scale.h"

#include "tests/ui/catch_qt.h"

using encours::NiceScale;

TEST_CASE("an axis bears round numbers around its values", "[chart]") {
    CHECK(NiceScale::of(38.0, 68.0, 4).ticks == std::vector<double>{30, 40, 50, 60, 70});
    CHECK(NiceScale::of(0.0, 118420.0, 4).ticks == std::vector<double>{0, 50000, 100000, 150000});
    CHECK(NiceScale::of(-3.0, 9.0, 4).ticks == std::vector<double>{-5, 0, 5, 10});
    CHECK(NiceScale::of(0.0, 1e-3, 4).high() >= 1e-3);
}

TEST_CASE("equal values have room around them", "[chart]") {
    for (const double value : {0.0, 12.0, -4.0, 1e12}) {
        const NiceScale scale = NiceScale::of(value, value, 4);
        CAPTURE(value);
        REQUIRE(scale.ticks.size() >= 2);
        CHECK(scale.low() <= value);
        CHECK(scale.high() > value);
    }
}

TEST_CASE("whatever the values, few ticks hold them all", "[chart]") {
    for (double least = -1000.0; least < 1000.0; least += 37.3) {
        for (const double room : {0.01, 1.0, 12.5, 999.0, 1e7}) {
            const NiceScale scale = NiceScale::of(least, least + room, 4);
            CAPTURE(least, room);
            CHECK(scale.low() <= least + 1e-6);
            CHECK(scale.high() >= least + room - 1e-6);
            CHECK(scale.ticks.size() <= 7);
        }
    }
}
