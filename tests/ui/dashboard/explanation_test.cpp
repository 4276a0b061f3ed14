// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/explanation.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/common/sample_view.h"
#include "tests/ui/language/spoken_language.h"
#include "ui/language/sentences.h"

using namespace encours;
using namespace encours::test;

TEST_CASE("a formula shows the numbers that it is made of", "[dashboard]") {
    const SpokenLanguage english(Language::english);
    const auto view = sampleView();
    const Explanation dso = explain(FigureKind::dso, *view);
    REQUIRE(dso.formulas.size() == 3);
    // On 31 October one, two and three invoices of 1,200 € are open; nine were made since 2 August.
    CHECK(view->now().aging.total() == 720000);
    CHECK(dso.formulas[0].words == "DSO = owed ÷ sales of the window × days");
    CHECK(dso.formulas[0].numbers == "€7,200.00 ÷ €10,800.00 × 90 = 60.0\u00A0d");
    CHECK(dso.window == "Window of 90 days, from 3 Aug 2026 to 31 Oct 2026.");
    CHECK_FALSE(dso.conventions.isEmpty());
}

TEST_CASE("sums are told part by part", "[dashboard]") {
    const SpokenLanguage english(Language::english);
    const Explanation overdue = explain(FigureKind::overdue, *sampleView());
    REQUIRE(overdue.formulas.size() == 1);
    CHECK(overdue.formulas[0].numbers == "1–30 days €2,400.00 + 31–60 days €1,200.00 + 61–90 days €0.00 + "
                                         "Over 90 days €0.00 = €3,600.00");
    CHECK(overdue.window == "At the close of 31 October 2026.");
}

TEST_CASE("delays show what they are weighted by", "[dashboard]") {
    const SpokenLanguage english(Language::english);
    const Explanation dbt = explain(FigureKind::dbt, *sampleView());
    REQUIRE(dbt.formulas.size() == 3);
    CHECK(dbt.formulas[0].numbers.contains("× days ÷"));
}

TEST_CASE("a figure that cannot be computed shows its reason in place of numbers", "[dashboard]") {
    const SpokenLanguage english(Language::english);
    LedgerView view = *sampleView();
    view.series.now.dso = Figure::none(NoFigure::not_covered);
    CHECK(explain(FigureKind::dso, view).formulas[0].numbers == noFigureSentence(NoFigure::not_covered));
    view.series.now.dbt = Figure::none(NoFigure::no_events);
    CHECK(explain(FigureKind::dbt, view).formulas[0].numbers == noFigureSentence(NoFigure::no_events));
}
