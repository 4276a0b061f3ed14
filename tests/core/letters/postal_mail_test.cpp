// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/postal_mail.h"

#include "tests/catch.h"

using namespace encours;

TEST_CASE("the number of a registered letter is kept in upper case without blanks", "[mail]") {
    CHECK(compact_tracking(" 1a 234 567\u00A08901\u202F2\t") == "1A23456789012");
    CHECK(compact_tracking("") == "");
    CHECK(compact_tracking("é-7") == "é-7");
}

TEST_CASE("numbers of registered letters are known by their form and their check digit", "[mail]") {
    CHECK(form_of_tracking("rr 1234 5678 5 fr") == TrackingForm::s10);
    CHECK(form_of_tracking("RA473124829FR") == TrackingForm::s10);
    CHECK(form_of_tracking("RR123456784FR") == TrackingForm::s10_wrong_digit);
    CHECK(form_of_tracking("1A 234 567 8901 2") == TrackingForm::domestic);
    CHECK(form_of_tracking("1A 234 567 8901") == TrackingForm::other);
    CHECK(form_of_tracking("AR24-0f3c") == TrackingForm::other);
    CHECK(form_of_tracking(" ") == TrackingForm::none);
    CHECK(form_of_tracking(std::string(65, 'A')) == TrackingForm::too_long);
    CHECK_FALSE(is_doubtful(TrackingForm::domestic));
    CHECK_FALSE(is_doubtful(TrackingForm::none));
    CHECK(is_doubtful(TrackingForm::s10_wrong_digit));
}

TEST_CASE("check digits of ten and eleven are nought and five", "[mail]") {
    CHECK(form_of_tracking("RR000000005FR") == TrackingForm::s10); // sum 0: 11
    CHECK(form_of_tracking("RR600000000FR") == TrackingForm::s10_wrong_digit);
    CHECK(form_of_tracking("RR000010008FR") == TrackingForm::s10); // 3: 8
    CHECK(form_of_tracking("RR000400000FR") == TrackingForm::s10_wrong_digit);
    CHECK(form_of_tracking("RR000600000FR") == TrackingForm::s10); // 12: 10
}

TEST_CASE("what is ready after the collection leaves on the next business day", "[mail]") {
    const auto day = [](const char* iso) { return from_iso(iso).value(); };
    const auto in = HolidayRegion::metropolitan;
    CHECK(next_collection(day("2026-10-16"), 15, in) == day("2026-10-16")); // a Friday
    CHECK(next_collection(day("2026-10-16"), 16, in) == day("2026-10-19"));
    CHECK(next_collection(day("2026-10-17"), 9, in) == day("2026-10-19"));
    CHECK(next_collection(day("2026-11-10"), 18, in) == day("2026-11-12")); // 11 November
    CHECK(next_collection(day("2026-12-26"), 9, HolidayRegion::alsace_moselle) == day("2026-12-28"));
}
