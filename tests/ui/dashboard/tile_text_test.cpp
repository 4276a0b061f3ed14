// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/tile_text.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/common/sample_view.h"
#include "tests/ui/language/spoken_language.h"
#include "ui/language/sentences.h"

using namespace encours;
using namespace encours::test;

TEST_CASE("a tile tells the figure and how it moved, with words beside the colour", "[dashboard]") {
    const SpokenLanguage english(Language::english);
    LedgerView view = *sampleView();
    view.series.now.dso = {51.4, 1, 1, NoFigure::none};
    view.series.now.best_possible_dso = {38.0, 1, 1, NoFigure::none};
    view.yearAgo.dso = {60.0, 1, 1, NoFigure::none};
    view.monthAgo.dso = {50.0, 1, 1, NoFigure::none};
    TileText dso = tileText(FigureKind::dso, view);
    CHECK(dso.label == "DSO");
    CHECK(dso.value == "51\u00A0d");
    CHECK(dso.note == "best possible 38\u00A0d");
    CHECK(dso.changes[0].text == "▼ 9\u00A0d in a year, better");
    CHECK(dso.changes[0].tone == ChangeTone::good);
    CHECK(dso.changes[1].text == "▲ 1\u00A0d in a month, worse");
    CHECK(dso.changes[1].tone == ChangeTone::bad);
    CHECK(dso.spoken() ==
          "DSO, 51\u00A0d, best possible 38\u00A0d, down 9\u00A0d in a year, better, up 1\u00A0d in a month, worse");

    view.monthAgo.dso = {51.0, 1, 1, NoFigure::none};
    view.yearAgo.dso = Figure::none(NoFigure::not_covered);
    dso = tileText(FigureKind::dso, view);
    CHECK(dso.changes[0].text == "no figure a year ago");
    CHECK(dso.changes[1].text == "= unchanged in a month");
}

TEST_CASE("a CEI that rises is good, in points", "[dashboard]") {
    const SpokenLanguage french(Language::french);
    LedgerView view = *sampleView();
    view.series.now.cei_percent = {82.0, 1, 1, NoFigure::none};
    view.yearAgo.cei_percent = {71.0, 1, 1, NoFigure::none};
    view.monthAgo.cei_percent = {83.0, 1, 1, NoFigure::none};
    const TileText cei = tileText(FigureKind::cei, view);
    CHECK(cei.value == "82\u00A0%");
    CHECK(cei.changes[0].text == "▲ 11\u00A0pts en un an, mieux");
    CHECK(cei.changes[0].tone == ChangeTone::good);
    CHECK(cei.changes[1].text == "▼ 1\u00A0pt en un mois, moins bien");
    CHECK(cei.spoken().contains("en hausse de 11\u00A0pts en un an, mieux"));
}

TEST_CASE("amounts move in percent; what is owed is neither good nor bad", "[dashboard]") {
    const SpokenLanguage english(Language::english);
    LedgerView view = *sampleView();
    view.series.now.aging.buckets = {80000, 30000, 0, 0, 0};
    view.yearAgo.aging.buckets = {80000, 20000, 0, 0, 0};
    view.yearAgo.covered = true;
    view.monthAgo.covered = false;
    const TileText owed = tileText(FigureKind::receivables, view);
    CHECK(owed.value == "€1,100");
    CHECK(owed.changes[0].text == "▲ 10% in a year");
    CHECK(owed.changes[0].tone == ChangeTone::neutral);
    CHECK(owed.changes[1].text == "no figure a month ago");
    const TileText overdue = tileText(FigureKind::overdue, view);
    CHECK(overdue.value == "€300");
    CHECK(overdue.note == "27% of what is owed");
    CHECK(overdue.changes[0].text == "▲ 50% in a year, worse");
    CHECK(overdue.changes[0].tone == ChangeTone::bad);
}

TEST_CASE("what cannot be computed has its reason and no number", "[dashboard]") {
    const SpokenLanguage english(Language::english);
    LedgerView view = *sampleView();
    view.series.now.dbt = Figure::none(NoFigure::no_events);
    const TileText dbt = tileText(FigureKind::dbt, view);
    CHECK(dbt.value.isEmpty());
    CHECK(dbt.note == noFigureSentence(NoFigure::no_events));
    CHECK_FALSE(dbt.note.isEmpty());
    CHECK(dbt.changes[0].text.isEmpty());
}
