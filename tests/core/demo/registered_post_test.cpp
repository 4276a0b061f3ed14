// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/registered_post.h"

#include "core/calendar/holidays.h"
#include "core/letters/postal_mail.h"
#include "tests/catch.h"

using namespace encours;

TEST_CASE("an invented registered letter goes the way of the post", "[demo]") {
    demo::Dice dice(1, 2);
    const Date deposited = from_iso("2026-04-30").value(); // the 1st of May follows
    int delivered = 0, returned = 0;
    for (int i = 0; i < 1000; ++i) {
        CHECK(form_of_tracking(demo::registered_number(dice)) == TrackingForm::domestic);
        const auto fate = demo::registered_fate(dice, deposited);
        CHECK(fate.presented > deposited);
        CHECK(is_business_day(fate.presented, HolidayRegion::metropolitan));
        REQUIRE(fate.delivered.has_value() != fate.returned.has_value());
        if (fate.delivered) {
            ++delivered;
            CHECK(*fate.delivered >= fate.presented);
            CHECK(*fate.delivered <= fate.presented + 15);
        } else {
            ++returned;
            CHECK(*fate.returned > fate.presented + 15);
        }
    }
    CHECK(delivered > 700);
    CHECK(returned > 100);
}
