// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/icalendar.h"

#include <cstdio>
#include <string_view>

namespace encours {

namespace {

constexpr std::size_t octets_of_line = 75; ///< without the line's end (RFC 5545, 3.1)

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// A content line, folded: each further line begins with a blank, which counts.
void append_line(std::string& text, std::string_view line) {
    std::size_t room = octets_of_line;
    while (line.size() > room) {
        auto end = room;
        while (end > 1 && continues_character(line[end]))
            --end;
        text.append(line.substr(0, end)).append("\r\n ");
        line.remove_prefix(end);
        room = octets_of_line - 1;
    }
    text.append(line).append("\r\n");
}

/// RFC 5545, 3.3.11; control characters are nothing that a calendar may hold.
std::string escaped(std::string_view value) {
    std::string text;
    for (const char c : value) {
        if (c == '\\' || c == ';' || c == ',')
            text += '\\';
        if (c == '\n')
            text += "\\n";
        else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f)
            text += c;
    }
    return text;
}

std::string digits(const char* format, int a, int b, int c) {
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, format, a, b, c);
    return buffer;
}

std::string day_text(Date day) {
    const auto parts = year_month_day(day);
    return digits("%04d%02d%02d", parts.year, parts.month, parts.day);
}

std::string moment_text(std::int64_t utc_ms) {
    const auto seconds = utc_ms / 1000;
    const auto of_day = static_cast<int>(seconds % 86'400);
    return day_text(Date{static_cast<std::int32_t>(seconds / 86'400)}) + "T" +
           digits("%02d%02d%02dZ", of_day / 3600, of_day / 60 % 60, of_day % 60);
}

} // namespace

std::string icalendar(std::span<const CalendarEvent> events, std::int64_t now_utc_ms, const std::string& name) {
    std::string text;
    append_line(text, "BEGIN:VCALENDAR");
    append_line(text, "VERSION:2.0");
    append_line(text, "PRODID:-//Encours//Reminders//EN");
    append_line(text, "CALSCALE:GREGORIAN");
    append_line(text, "METHOD:PUBLISH");
    append_line(text, "X-WR-CALNAME:" + escaped(name));
    const auto stamp = moment_text(now_utc_ms);
    for (const auto& event : events) {
        append_line(text, "BEGIN:VEVENT");
        append_line(text, "UID:" + escaped(event.uid));
        append_line(text, "DTSTAMP:" + stamp);
        append_line(text, "DTSTART;VALUE=DATE:" + day_text(event.day));
        append_line(text, "DTEND;VALUE=DATE:" + day_text(event.day + 1));
        append_line(text, "SUMMARY:" + escaped(event.summary));
        if (!event.description.empty())
            append_line(text, "DESCRIPTION:" + escaped(event.description));
        append_line(text, "TRANSP:TRANSPARENT");
        append_line(text, "END:VEVENT");
    }
    append_line(text, "END:VCALENDAR");
    return text;
}

} // namespace encours
