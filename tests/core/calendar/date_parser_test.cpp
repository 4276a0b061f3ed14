// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/date_parser.h"

#include "tests/catch.h"

#include <string>
#include <vector>

using namespace encours;

namespace {

void check_reads(const std::vector<std::string>& texts, DateOrder order, std::string_view iso) {
    for (const auto& text : texts) {
        INFO('"' << text << '"');
        const auto date = parse_date(text, order);
        REQUIRE(date);
        CHECK(to_iso(date.value()) == iso);
    }
}

void check_refuses(const std::vector<std::string>& texts, DateOrder order, DateError error) {
    for (const auto& text : texts) {
        INFO('"' << text << '"');
        const auto date = parse_date(text, order);
        REQUIRE_FALSE(date);
        CHECK(date.error() == error);
    }
}

} // namespace

TEST_CASE("days are read in the order that is given", "[calendar]") {
    check_reads({"05/06/2026", "5/6/2026", "05-06-2026", "05.06.2026", "05 06 2026", "5. 6. 2026", "05/06/26",
                 "05 / 06 / 2026"},
                DateOrder::dmy, "2026-06-05");
    check_reads({"06/05/2026", "6/5/2026", "6-5-26"}, DateOrder::mdy, "2026-06-05");
    check_reads({"2026-06-05", "2026/06/05", "2026.6.5", "2026 06 05"}, DateOrder::ymd, "2026-06-05");
    check_reads({"20260605", "20260605.0", "20260605.00"}, DateOrder::ymd_compact, "2026-06-05");
}

TEST_CASE("two digits of a year stand for 1970 to 2069", "[calendar]") {
    check_reads({"31/12/69"}, DateOrder::dmy, "2069-12-31");
    check_reads({"01/01/70"}, DateOrder::dmy, "1970-01-01");
    check_reads({"31/12/99"}, DateOrder::dmy, "1999-12-31");
    check_reads({"01/01/00"}, DateOrder::dmy, "2000-01-01");
    // Only a year that comes last may be short: "30/09/26" would otherwise read as 2030 too, and no column be certain.
    check_refuses({"26-06-05", "30/09/26"}, DateOrder::ymd, DateError::not_a_date);
}

TEST_CASE("a time after the day is read over", "[calendar]") {
    check_reads({"2026-02-19 10:25:37", "2026-02-19T10:25:37", "2026-02-19T10:25:37Z", "2026-02-19T22:30:00.123+01:00",
                 "2026-02-19 10:25:37 UTC", "2026-02-19T10:25", "2026-02-19 3:05 PM", "2026-02-19 10h25",
                 "2026-02-19 10h", "2026-02-19T10:25:37-0500", "2026-02-19T10:25:37,5"},
                DateOrder::ymd, "2026-02-19");
    check_reads({"20260219T102537", "20260219T10:25:37", "20260219 10:25:37", "20260219T1025", "20260219T10"},
                DateOrder::ymd_compact, "2026-02-19");
    check_reads({"19/02/2026 10:25", "19-02-2026 22:30:00"}, DateOrder::dmy, "2026-02-19");
    check_refuses({"2026-02-19T", "2026-02-19 x", "2026-02-19 10", "2026-02-19 10:2", "2026-02-19 10:25:3",
                   "2026-02-19 10:25:37 Paris", "2026-02-19T10:25+1", "2026-02-19T10:25+01:0", "2026-02-19T1:",
                   "2026-02-19 102537", "2026-02-19 10h2", "2026-02-19 10:25.", "2026-02-19, 10:25", "2026-02-1910:25"},
                  DateOrder::ymd, DateError::not_a_date);
}

TEST_CASE("months have names in French and English", "[calendar]") {
    check_reads({"19 févr. 2026", "19 février 2026", "19 FÉVRIER 2026", "19 fevrier 2026", "19-Feb-2026",
                 "19-févr.-2026", "19-févr-26", "19 Feb 26", "19.févr.2026", "19/feb/2026", "19 fe\u0301vr. 2026",
                 "19\u00A0févr.\u00A02026"},
                DateOrder::dmy, "2026-02-19");
    check_reads({"Feb 19, 2026", "February 19 2026", "févr. 19, 2026"}, DateOrder::mdy, "2026-02-19");
    check_reads({"2026 févr. 19", "2026-Feb-19"}, DateOrder::ymd, "2026-02-19");
    check_reads({"1er août 2026", "1 aout 2026", "1er Aug. 2026", "1 ao\u0075\u0302t 2026"}, DateOrder::dmy,
                "2026-08-01");
    check_refuses({"19 jui 2026", "19 fe 2026", "19 fevrierx 2026", "févr 19 2026", "19 2026 févr", "19févr2026",
                   "19 févr 2026 2", "févr 2026", "Feb Feb Feb", "1 Feb, 2026 ,", "19 f\xE9vr. 2026"},
                  DateOrder::dmy, DateError::not_a_date);
}

TEST_CASE("every month is known by its names and their beginnings", "[calendar]") {
    const std::vector<std::vector<std::string>> months = {
        {"janvier", "janv", "jan", "January"},
        {"février", "févr", "fév", "fev", "Feb", "February"},
        {"mars", "mar", "March"},
        {"avril", "avr", "Apr", "April"},
        {"mai", "May"},
        {"juin", "Jun", "June"},
        {"juillet", "juil", "Jul", "July"},
        {"août", "aou", "Aug", "August"},
        {"septembre", "sept", "sep", "Sep"},
        {"octobre", "oct", "Oct", "October"},
        {"novembre", "nov", "Nov", "November"},
        {"décembre", "déc", "dec", "Dec", "December"},
    };
    int month = 0;
    for (const auto& names : months) {
        ++month;
        for (const auto& name : names) {
            INFO(name);
            CHECK(parse_date("3 " + name + " 2026", DateOrder::dmy).value_or({}) == make_date(2026, month, 3));
        }
    }
}

TEST_CASE("what exports write for no day is empty", "[calendar]") {
    for (const DateOrder order : {DateOrder::ymd, DateOrder::dmy, DateOrder::mdy, DateOrder::ymd_compact}) {
        check_refuses({"", " ", "\t", "0", "00000000", "00/00/0000", "0000-00-00", "00/00/00", "00.00.0000", "\"\"",
                       "=\"\"", "=\"00/00/0000\"", "0000-00-00 00:00:00", "\u00A0"},
                      order, DateError::empty);
    }
}

TEST_CASE("quotes and guards are taken off", "[calendar]") {
    check_reads({"\"19/02/2026\"", "=\"19/02/2026\"", " 19/02/2026 ", "\u00A019/02/2026\u00A0", "\" 19/02/2026\"\r"},
                DateOrder::dmy, "2026-02-19");
}

TEST_CASE("days that do not exist are told from those that are out of range", "[calendar]") {
    check_refuses({"30/02/2026", "29/02/2026", "31/04/2026", "01/13/2026", "00/01/2026", "01/00/2026", "32/01/2026",
                   "29/02/2100"},
                  DateOrder::dmy, DateError::no_such_day);
    check_refuses({"31/12/1899", "01/01/2200", "31/12/9999", "01/01/0001", "01/01/0000"}, DateOrder::dmy,
                  DateError::out_of_range);
    check_refuses({"20261301", "20260230", "20260100"}, DateOrder::ymd_compact, DateError::no_such_day);
    check_refuses({"99991231", "18991231"}, DateOrder::ymd_compact, DateError::out_of_range);
    check_reads({"29/02/2028"}, DateOrder::dmy, "2028-02-29");
    check_reads({"01/01/1900"}, DateOrder::dmy, "1900-01-01");
    check_reads({"31/12/2199"}, DateOrder::dmy, "2199-12-31");
}

TEST_CASE("other shapes than the order's are not days", "[calendar]") {
    check_refuses({"2026-02-19",    "20260219",    "19/02",        "19/02/202",   "19/02/20260",
                   "19//02/2026",   "19/02-2026",  "/19/02/2026",  "19/02/2026/", "a9/02/2026",
                   "19/02/2026x",   "19/002/2026", "019/02/2026",  "abc",         "-",
                   "46072",         "46072.5",     "19,02,2026",   "Total",       "\xFF\xFE\x80",
                   "19/0\xC3/2026", "1e1/02/2026", "\"19/02/2026", "19/02/2026\""},
                  DateOrder::dmy, DateError::not_a_date);
    check_refuses({"19/02/2026"}, DateOrder::ymd, DateError::not_a_date);
    check_refuses({"2026-02-19", "2026021", "202602190", "20260219.5", "20260219.", "20260219x", "20260219.0x",
                   "2026 0219", "20260219T"},
                  DateOrder::ymd_compact, DateError::not_a_date);
}

TEST_CASE("orders are spelled as on the command line", "[calendar]") {
    for (const DateOrder order : {DateOrder::ymd, DateOrder::dmy, DateOrder::mdy, DateOrder::ymd_compact}) {
        CHECK(date_order_from_text(to_text(order)) == order);
    }
    CHECK(date_order_from_text("d/m/y") == DateOrder::dmy);
    CHECK(date_order_from_text("Y-m-D") == DateOrder::ymd);
    for (const char* text : {"", "D/M", "D/M/Y ", "Y/M/D", "DMY", "dd/mm/yyyy"}) {
        CHECK_FALSE(date_order_from_text(text));
    }
}
