// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/rate_table.h"

#include "core/law/shipped_text.h"
#include "tests/catch.h"
#include "tests/core/law/claims.h"

using namespace encours;

namespace {

using Reason = RateFileFault::Reason;

const std::string header = "series,half_year,percent,certainty,source\n";

HalfYear half(std::string_view text) { return half_year_from_text(text).value(); }

std::int32_t shipped(RateSeries series, std::string_view half_year) {
    const Rate* rate = shipped_rates().find(series, half(half_year));
    REQUIRE(rate != nullptr);
    return rate->hundredths;
}

} // namespace

TEST_CASE("the shipped rates are whole: no fault, no gap, each with its source", "[law]") {
    const RateFile file = rates_from_csv(shipped_rates_text);
    CHECK(file.faults.empty());
    CHECK(file.rates.size() == shipped_rates().rates().size());
    for (const Rate& rate : file.rates) {
        CHECK_FALSE(rate.source.empty());
        CHECK(rate.certainty != Certainty::entered);
    }
    for (const RateSeries series :
         {RateSeries::ecb_refinancing, RateSeries::legal_professional, RateSeries::legal_private}) {
        const HalfYear first = half(series == RateSeries::ecb_refinancing ? "2013-S1" : "2015-S1");
        CHECK(shipped_rates().last(series) == half("2026-S2"));
        for (HalfYear one = first; one <= half("2026-S2"); one = one.next()) {
            INFO(to_text(one));
            CHECK(shipped_rates().find(series, one) != nullptr);
        }
        CHECK(shipped_rates().find(series, half("2012-S2")) == nullptr);
        CHECK(shipped_rates().find(series, half("2027-S1")) == nullptr);
    }
}

TEST_CASE("the shipped rates are those of the references", "[law]") {
    CHECK(shipped(RateSeries::ecb_refinancing, "2013-S1") == 75);
    CHECK(shipped(RateSeries::ecb_refinancing, "2021-S2") == 0);
    CHECK(shipped(RateSeries::ecb_refinancing, "2024-S1") == 450);
    CHECK(shipped(RateSeries::ecb_refinancing, "2026-S1") == 215);
    CHECK(shipped(RateSeries::ecb_refinancing, "2026-S2") == 240);
    CHECK(shipped(RateSeries::legal_professional, "2015-S1") == 93);
    CHECK(shipped(RateSeries::legal_professional, "2024-S1") == 507);
    CHECK(shipped(RateSeries::legal_professional, "2026-S2") == 275);
    CHECK(shipped(RateSeries::legal_private, "2024-S2") == 816);
    CHECK(shipped(RateSeries::legal_private, "2026-S2") == 684);
    for (const Rate& rate : shipped_rates().rates()) {
        CHECK((rate.certainty == Certainty::provisional) == (rate.half_year == half("2026-S2")));
    }
}

TEST_CASE("of two rates for a half-year the later one holds", "[law]") {
    std::vector<Rate> rates = shipped_rates().rates();
    rates.push_back({RateSeries::ecb_refinancing, half("2026-S2"), 241, "corrected", Certainty::entered});
    rates.push_back({RateSeries::ecb_refinancing, half("2027-S1"), 265, "added", Certainty::entered});
    rates.push_back({RateSeries::ecb_refinancing, half("2026-S2"), 242, "again", Certainty::entered});
    const RateTable table{rates};
    CHECK(table.find(RateSeries::ecb_refinancing, half("2026-S2"))->hundredths == 242);
    CHECK(table.find(RateSeries::ecb_refinancing, half("2026-S1"))->hundredths == 215);
    CHECK(table.find(RateSeries::legal_professional, half("2026-S2"))->hundredths == 275);
    CHECK(table.last(RateSeries::ecb_refinancing) == half("2027-S1"));
    CHECK(table.rates().size() == shipped_rates().rates().size() + 1);
    CHECK_FALSE(RateTable{}.last(RateSeries::legal_private));
    CHECK(RateTable{}.find(RateSeries::legal_private, half("2026-S1")) == nullptr);
}

TEST_CASE("rates go out and come back", "[law]") {
    std::vector<Rate> rates = shipped_rates().rates();
    rates.push_back({RateSeries::legal_private, half("2027-S1"), 5, "a \"note\",\nin two lines", Certainty::entered});
    rates.push_back({RateSeries::legal_private, half("2027-S2"), 10'000, "", Certainty::published});
    const RateFile again = rates_from_csv(rates_to_csv(rates));
    CHECK(again.faults.empty());
    CHECK(again.rates == rates);
    CHECK(rates_to_csv({rates.end() - 2, rates.end() - 1}) ==
          header + "legal_private,2027-S1,0.05,entered,\"a \"\"note\"\",\nin two lines\"\n");
}

TEST_CASE("a rate file may come from a spreadsheet in French", "[law]") {
    const RateFile file = rates_from_csv("\xEF\xBB\xBFseries;half_year;percent;certainty;source\r\n"
                                         "ecb_refinancing;2027-S1;2,65;entered;BCE, le 16/09\r\n");
    CHECK(file.faults.empty());
    REQUIRE(file.rates.size() == 1);
    CHECK(file.rates[0] ==
          Rate{RateSeries::ecb_refinancing, half("2027-S1"), 265, "BCE, le 16/09", Certainty::entered});
}

TEST_CASE("percents are written with at most two decimals", "[law]") {
    const auto read = [](const std::string& percent) -> std::optional<std::int32_t> {
        const RateFile file = rates_from_csv(header + "legal_private,2026-S1,\"" + percent + "\",entered,\n");
        return file.faults.empty() ? std::optional{file.rates.at(0).hundredths} : std::nullopt;
    };
    CHECK(read("2") == 200);
    CHECK(read("2.4") == 240);
    CHECK(read("2.65") == 265);
    CHECK(read("2,65") == 265);
    CHECK(read("0.00") == 0);
    CHECK(read("100") == 10'000);
    for (const std::string percent :
         {"", ".", "2.", ".5", "2.655", "-1", "+1", "100.01", "1000", "2 %", "1e1", " 2", "2..5", "deux"}) {
        INFO(percent);
        CHECK_FALSE(read(percent));
    }
}

TEST_CASE("each fault of a rate file has its line, and nothing is taken", "[law]") {
    const RateFile file = rates_from_csv(header + "ecb_refinancing,2026-S1,2.15,published,a\n"
                                                  "ecb,2026-S1,2.15,published,b\n"
                                                  "ecb_refinancing,2026,2.15,published,c\n"
                                                  "\n"
                                                  "ecb_refinancing,2026-S2,two,published,d\n"
                                                  "ecb_refinancing,2026-S2,2.40,sure,e\n"
                                                  "ecb_refinancing,2026-S1,2.40,published,f\n"
                                                  "ecb_refinancing\n");
    CHECK(file.rates.empty());
    REQUIRE(file.faults.size() == 6);
    const auto is = [&](std::size_t index, int line, Reason reason, std::string_view text) {
        const RateFileFault& fault = file.faults.at(index);
        CHECK(fault.line == line);
        CHECK(fault.reason == reason);
        CHECK(fault.text == text);
    };
    is(0, 3, Reason::series, "ecb");
    is(1, 4, Reason::half_year, "2026");
    is(2, 6, Reason::rate, "two");
    is(3, 7, Reason::certainty, "sure");
    is(4, 8, Reason::twice, "2026-S1");
    is(5, 9, Reason::half_year, "");

    for (const std::string text : {"", "half_year,percent\n", "series\n", "series,half_year,percent,certainty\n"}) {
        const RateFile other = rates_from_csv(text);
        REQUIRE(other.faults.size() == 1);
        CHECK(other.faults[0].reason == Reason::header);
        CHECK(other.faults[0].line == 1);
    }
}
