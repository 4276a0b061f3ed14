// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/icalendar.h"

#include "tests/catch.h"

#include <vector>

using namespace encours;

namespace {

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const auto end = text.find("\r\n", begin);
        REQUIRE(end != std::string::npos); // every line ends so
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 2;
    }
    return lines;
}

std::string unfolded(std::string text) {
    for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n "))
        text.erase(at, 3);
    return text;
}

} // namespace

TEST_CASE("a calendar holds whole days that other programs can read", "[export]") {
    const std::vector<CalendarEvent> events{
        {"c1-reminder_1@encours", *from_iso("2026-12-31"), "Dupont; fils, 1\\2", "first\nsecond"}};
    const auto text = icalendar(events, 1'767'225'600'000 + 3'723'000, "Vauban");
    CHECK(text == "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Encours//Reminders//EN\r\nCALSCALE:GREGORIAN\r\n"
                  "METHOD:PUBLISH\r\nX-WR-CALNAME:Vauban\r\nBEGIN:VEVENT\r\nUID:c1-reminder_1@encours\r\n"
                  "DTSTAMP:20260101T010203Z\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"
                  "SUMMARY:Dupont\\; fils\\, 1\\\\2\r\nDESCRIPTION:first\\nsecond\r\nTRANSP:TRANSPARENT\r\n"
                  "END:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST_CASE("long lines are folded at 75 octets, never within a character", "[export]") {
    for (std::size_t length = 55; length < 160; ++length) {
        std::string summary(length, 'x');
        summary += "éàü€éàü€éàü€éàü€éàü€éàü€éàü€éàü€";
        const std::vector<CalendarEvent> events{{"u", Date{0}, summary, {}}};
        const auto text = icalendar(events, 0, "n");
        for (const auto& line : lines_of(text)) {
            REQUIRE(line.size() <= 75);
            const auto first = static_cast<unsigned char>(line[line[0] == ' ' ? 1 : 0]);
            REQUIRE((first & 0xC0U) != 0x80U);
        }
        REQUIRE(unfolded(text).find("SUMMARY:" + summary + "\r\n") != std::string::npos);
    }
}
