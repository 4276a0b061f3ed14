// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/rates.h"

#include "core/usecase/ledger_file.h"
#include "core/usecase/legal_events.h"
#include "tests/core/usecase/acts.h"

#include <algorithm>

using namespace encours;
using namespace encours::test;
using Reason = ActFailure::Reason;

namespace {

HalfYear half(const char* text) { return half_year_from_text(text).value(); }

SetRateRequest rate(const Importing& ledger, const char* half_year, std::int32_t hundredths, const char* note = "BCE") {
    return {ledger.ledger, RateSeries::ecb_refinancing, half(half_year), hundredths, note, "Jeanne"};
}

std::optional<KnownRate> known(const Importing& ledger, const char* half_year) {
    for (const auto& one : read_rates(ledger.ledger)) {
        if (one.rate.series == RateSeries::ecb_refinancing && one.rate.half_year == half(half_year))
            return one;
    }
    return std::nullopt;
}

std::vector<RateGap> gaps(const Importing& ledger, const char* at) {
    const auto file = LedgerFile::open(ledger.ledger);
    REQUIRE(file.ok());
    return rate_gaps(ledger.ledger, *file.value()->receivables(), date(at));
}

} // namespace

TEST_CASE("a half-year is added, corrected, and given up for the shipped one", "[usecase][law]") {
    Importing ledger;
    REQUIRE(
        holds(ledger.import("number;issued;due;amount;customer_code;customer_name\nF1;2026-01-01;2026-02-01;1;A;M\n")));
    CHECK_FALSE(known(ledger, "2027-S1"));
    const auto added = set_rate(rate(ledger, "2027-S1", 265), ledger.clock);
    REQUIRE(added.ok());
    CHECK(known(ledger, "2027-S1")->is_own);
    CHECK_FALSE(known(ledger, "2027-S1")->shipped);
    CHECK(set_rate(rate(ledger, "2027-S1", 265), ledger.clock).error().reason == Reason::nothing_changes);
    const auto corrected = set_rate(rate(ledger, "2027-S1", 240), ledger.clock);
    REQUIRE(corrected.ok());
    CHECK(known(ledger, "2027-S1")->rate.hundredths == 240);
    REQUIRE(undo(ledger, corrected));
    CHECK(known(ledger, "2027-S1")->rate.hundredths == 265);

    REQUIRE(set_rate(rate(ledger, "2026-S1", 200), ledger.clock).ok());
    CHECK(known(ledger, "2026-S1")->rate.hundredths == 200);
    CHECK(known(ledger, "2026-S1")->shipped->hundredths == 215);
    REQUIRE(remove_rate({ledger.ledger, RateSeries::ecb_refinancing, half("2026-S1"), "Jeanne"}, ledger.clock).ok());
    CHECK(known(ledger, "2026-S1")->rate.hundredths == 215);
    CHECK(set_rate(rate(ledger, "2027-S1", -1), ledger.clock).error().reason == Reason::rate_out_of_range);
    CHECK(set_rate(rate(ledger, "2027-S1", 10'001), ledger.clock).error().reason == Reason::rate_out_of_range);
    CHECK(set_rate(rate(ledger, "2027-S2", 100, " "), ledger.clock).error().reason == Reason::text_missing);
    CHECK(ledger.is_sound());
}

TEST_CASE("rates go out as CSV and come back unchanged, all or none", "[usecase][law]") {
    Importing ledger;
    REQUIRE(
        holds(ledger.import("number;issued;due;amount;customer_code;customer_name\nF1;2026-01-01;2026-02-01;1;A;M\n")));
    REQUIRE(set_rate(rate(ledger, "2027-S1", 265), ledger.clock).ok());
    const auto file = ledger.folder() / "taux.csv";
    const auto import = [&](const std::string& text) {
        std::ofstream(file, std::ios::binary) << text;
        return import_rates({ledger.ledger, file, "Jeanne"}, ledger.clock);
    };
    const auto text = exported_rates(ledger.ledger);
    const auto again = import(text);
    REQUIRE(again.ok());
    CHECK(again.value().changed == 0);
    CHECK_FALSE(again.value().act);
    CHECK(again.value().unchanged == static_cast<std::int64_t>(read_rates(ledger.ledger).size()));

    const auto broken = import(text + "ecb_refinancing,2027-S2,abc,published,BCE\n");
    REQUIRE(broken.ok());
    CHECK(broken.value().faults.size() == 1);
    CHECK_FALSE(known(ledger, "2027-S2"));
    const auto more = import(text + "ecb_refinancing,2027-S2,2.90,published,BCE\n");
    REQUIRE(more.ok());
    CHECK(more.value().changed == 1);
    CHECK(known(ledger, "2027-S2")->rate.hundredths == 290);
    REQUIRE(undo_act({ledger.ledger, more.value().act->act, "Jeanne"}, ledger.clock).ok());
    CHECK_FALSE(known(ledger, "2027-S2"));
    CHECK(import_rates({ledger.ledger, ledger.folder() / "none.csv", "Jeanne"}, ledger.clock).error().reason ==
          Reason::file_unreadable);
}

TEST_CASE("the half-years that late items need and nobody knows are told, with what is at stake", "[usecase][law]") {
    Importing ledger;
    REQUIRE(
        holds(ledger.import("number;issued;due;amount;customer_code;customer_name;customer_kind;customer_penalty_rate\n"
                            "F1;2026-05-01;2026-05-31;100;A;Martin;business;\n"
                            "F2;2026-05-01;2026-05-31;200;B;Durand;business;15\n"  // its own rate
                            "F3;2026-05-01;2026-05-31;400;C;Mairie;public;\n"      // frozen before
                            "F4;2026-05-01;2026-05-31;800;D;Mme Petit;consumer;\n" // no notice: nothing runs
                            "F5;2027-01-01;2027-02-28;50;A;Martin;business;\n")));
    const auto is_missing = [](const RateGap& gap) { return gap.is_missing; };
    auto found = gaps(ledger, "2026-12-31");
    CHECK(std::none_of(found.begin(), found.end(), is_missing));
    found = gaps(ledger, "2027-01-31");
    found.erase(std::remove_if(found.begin(), found.end(), std::not_fn(is_missing)), found.end());
    REQUIRE(found.size() == 1);
    CHECK(found.front() == RateGap{RateSeries::ecb_refinancing, half("2027-S1"), true, 1, 10000});
    REQUIRE(set_rate(rate(ledger, "2027-S1", 265), ledger.clock).ok());
    found = gaps(ledger, "2027-01-31");
    CHECK(std::none_of(found.begin(), found.end(), is_missing));

    RecordLegalEventRequest notice;
    notice.ledger = ledger.ledger;
    notice.kind = LegalEventKind::notice_received;
    notice.customer = customer_of(ledger, "D");
    notice.on = date("2026-07-10");
    notice.actor = "Jeanne";
    REQUIRE(record_legal_event(notice, ledger.clock).ok());
    found = gaps(ledger, "2027-01-31");
    CHECK(std::count(found.begin(), found.end(),
                     RateGap{RateSeries::legal_professional, half("2027-S1"), true, 1, 80000}) == 1);
    CHECK(std::count(found.begin(), found.end(),
                     RateGap{RateSeries::legal_professional, half("2026-S2"), false, 1, 80000}) == 1); // to be checked
}
