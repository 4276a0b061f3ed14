// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/figure_detail.h"

#include "tests/catch.h"
#include "tests/core/kpi/plain_figures.h"
#include "tests/core/kpi/random_ledger.h"

#include <set>

using namespace encours;
using namespace encours::test;

namespace {

struct Sums {
    Wide numerator = 0;
    Wide denominator = 0;
};

Sums sums_of(const FigureDetail& detail) {
    Sums sums;
    for (const auto& line : detail.lines) {
        sums.numerator += line.numerator;
        sums.denominator += line.denominator;
    }
    return sums;
}

/// What stands in a detail must be of the customer that was asked for.
bool all_of_customer(const FigureDetail& detail, CustomerIndex customer) {
    for (const auto& line : detail.lines) {
        if (line.customer != customer && line.role != DetailRole::month) {
            return false;
        }
    }
    for (const auto& line : detail.left_out) {
        if (line.customer != customer) {
            return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("the lines of a detail add up to its figure", "[kpi]") {
    std::array<int, figure_key_count> with_value{};
    std::set<NotCounted> reasons;
    for (std::uint32_t seed = 1; seed <= 1500; ++seed) {
        RandomLedger ledger(seed);
        const auto receivables = to_receivables(ledger.facts(), 5);
        const auto at = ledger.any_day();
        const int window = ledger.pick(1, 120);
        std::optional<CustomerIndex> customer;
        if (ledger.one_in(3)) {
            customer = static_cast<CustomerIndex>(ledger.pick(0, 3));
        }
        const auto expected = PlainFigures(ledger.facts(), at, window, customer).figures();
        for (std::size_t index = 0; index != figure_key_count; ++index) {
            const auto key = static_cast<FigureKey>(index);
            const auto detail = figure_detail(receivables, key, at, window, customer);
            const auto& figure = figure_of(expected, key);
            const auto sums = sums_of(detail);
            INFO("seed " << seed << " figure " << index << " at " << to_iso(at) << " window " << window);
            INFO("lines " << static_cast<double>(sums.numerator) << '/' << static_cast<double>(sums.denominator)
                          << ", figure " << static_cast<double>(figure.numerator) << '/'
                          << static_cast<double>(figure.denominator));
            const bool adds_up = sums.numerator == figure.numerator && sums.denominator == figure.denominator;
            const bool same = detail.figure.missing == figure.missing && detail.figure.numerator == figure.numerator &&
                              detail.figure.denominator == figure.denominator;
            if (!adds_up || !same || (customer && !all_of_customer(detail, *customer))) {
                FAIL();
            }
            with_value[index] += figure.value.has_value() ? 1 : 0;
            for (const auto& line : detail.left_out) {
                reasons.insert(line.reason);
            }
        }
    }
    for (const auto count : with_value) {
        CHECK(count > 60);
    }
    CHECK(reasons.count(NotCounted::nothing) == 0);
    CHECK(reasons.size() == 11); // every reason occurs
}
