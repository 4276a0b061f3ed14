// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/figure.h"

#include "tests/catch.h"

using namespace encours;

TEST_CASE("a figure is its numerator times a factor by its denominator", "[kpi]") {
    const auto figure = Figure::of(1, 3, NoFigure::no_sales, 100);
    CHECK(figure.value == 100.0 / 3.0);
    CHECK(figure.numerator == 1);
    CHECK(figure.denominator == 3);
    CHECK(figure.missing == NoFigure::none);
    CHECK(Figure::of(-7, 2, NoFigure::no_sales).value == -3.5);
}

TEST_CASE("without a denominator there is no figure, and it says why; never 0", "[kpi]") {
    for (const Wide denominator : {Wide{0}, Wide{-5}}) {
        const auto figure = Figure::of(4, denominator, NoFigure::nothing_to_collect);
        CHECK_FALSE(figure.value);
        CHECK(figure.missing == NoFigure::nothing_to_collect);
        CHECK(figure.numerator == 4);
        CHECK(figure.denominator == denominator);
    }
    CHECK(Figure::none(NoFigure::not_covered).missing == NoFigure::not_covered);
    CHECK_FALSE(Figure::none(NoFigure::not_covered).value);
}

TEST_CASE("a figure of sums beyond 64 bits is exact", "[kpi]") {
    const Wide million_invoices = Wide{1'000'000} * 1'000'000'000'000;
    const auto figure = Figure::of(million_invoices * 3'660, million_invoices, NoFigure::no_events);
    CHECK(figure.value == 3'660.0);
}
