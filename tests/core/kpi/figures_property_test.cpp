// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/figures.h"

#include "tests/catch.h"
#include "tests/core/kpi/figure_differences.h"
#include "tests/core/kpi/plain_figures.h"
#include "tests/core/kpi/random_ledger.h"

#include <algorithm>
#include <string>

using namespace encours;
using namespace encours::test;

namespace {

/// How often each figure had a value, so that the property is not proved on ledgers that have none.
struct Seen {
    int dates = 0, covered = 0, dso = 0, minimum = 0, cei = 0, dbt = 0, due = 0, mean = 0, dispute = 0, unknown = 0;

    void count(const Figures& figures) {
        ++dates;
        covered += figures.covered;
        dso += figures.dso.value.has_value();
        minimum += figures.dso_countback_is_minimum;
        cei += figures.cei_percent.value.has_value();
        dbt += figures.dbt.value.has_value();
        due += figures.recovery_of_due_percent.value.has_value();
        mean += figures.mean_payment_days.value.has_value();
        dispute += figures.dispute_percent.numerator > 0;
        unknown += figures.holds_unknown_days;
    }
};

std::string check_ledger(std::uint32_t seed, Seen& seen) {
    RandomLedger ledger(seed);
    const auto receivables = to_receivables(ledger.facts(), static_cast<std::size_t>(ledger.pick(1, 9)));
    for (int question = 0; question != 3; ++question) {
        FiguresRequest request;
        request.at = ledger.any_day();
        request.window_days = ledger.one_in(4) ? ledger.pick(1, 8) : ledger.pick(9, 150);
        request.months = ledger.one_in(2) ? 0 : ledger.pick(1, 14);
        if (ledger.one_in(3)) {
            request.customer = static_cast<CustomerIndex>(ledger.pick(0, 3));
        }
        const auto series = figures(receivables, request);
        auto all = series.month_ends;
        all.push_back(series.now);
        for (const auto& one : all) {
            const PlainFigures plain(ledger.facts(), one.at, request.window_days, request.customer);
            Differences differences;
            differences.compare(one, plain.figures());
            seen.count(one);
            if (!differences.text().empty()) {
                return "seed " + std::to_string(seed) + " at " + to_iso(one.at) + " window " +
                       std::to_string(request.window_days) + ":" + differences.text();
            }
        }
    }
    return {};
}

} // namespace

TEST_CASE("the figures equal their definitions, for any ledger, date, window and customer", "[kpi]") {
    Seen seen;
    for (std::uint32_t seed = 1; seed <= 6000; ++seed) {
        const auto difference = check_ledger(seed, seen);
        if (!difference.empty()) {
            FAIL(difference);
        }
    }
    INFO(seen.dates << " dates, " << seen.covered << " covered, " << seen.dso << " dso, " << seen.minimum
                    << " minimum, " << seen.cei << " cei, " << seen.dbt << " dbt, " << seen.due << " due, " << seen.mean
                    << " mean, " << seen.dispute << " disputes, " << seen.unknown << " unknown days");
    CHECK(seen.dates > 50'000);
    CHECK(seen.covered * 3 > seen.dates);
    CHECK(std::min({seen.dso, seen.minimum, seen.cei, seen.dbt, seen.due, seen.mean, seen.dispute, seen.unknown}) * 25 >
          seen.dates);
}
