// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/findings.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/common/sample_view.h"
#include "tests/ui/language/spoken_language.h"

using namespace encours;
using namespace encours::test;

namespace {

Figure days(double value) { return {value, 1, 1, NoFigure::none}; }

/// A view whose figures a test sets by hand.
LedgerView viewWith(const Figures& now, const Figures& monthAgo, const Figures& yearAgo) {
    LedgerView view = *sampleView();
    view.series.now = now;
    view.monthAgo = monthAgo;
    view.yearAgo = yearAgo;
    return view;
}

Figures withDso(double value) {
    Figures figures;
    figures.dso = days(value);
    figures.covered = true;
    return figures;
}

} // namespace

TEST_CASE("the headline tells the change of a year, else of a month", "[dashboard]") {
    const SpokenLanguage english(Language::english);
    CHECK(headline(viewWith(withDso(51.4), withDso(52), withDso(60.1))) == "DSO fell by 9 days in a year");
    CHECK(headline(viewWith(withDso(51.4), withDso(52), withDso(50.0))) == "DSO rose by 1 day in a year");
    // 51.4 and 50.6 both read 51: nothing changed for who reads.
    CHECK(headline(viewWith(withDso(51.4), withDso(53.0), withDso(50.6))) == "DSO fell by 2 days in a month");
}

TEST_CASE("the headline speaks French", "[dashboard]") {
    const SpokenLanguage french(Language::french);
    CHECK(headline(viewWith(withDso(51.4), withDso(52), withDso(60.1))) == "Le DSO recule de 9 jours en un an");
    CHECK(headline(viewWith(withDso(62), withDso(52), withDso(61))) == "Le DSO s’allonge de 1 jour en un an");
}

TEST_CASE("where no DSO can be computed, the headline tells what is owed", "[dashboard]") {
    const SpokenLanguage english(Language::english);
    Figures now;
    now.aging.buckets = {7500, 2500, 0, 0, 0};
    CHECK(headline(viewWith(now, {}, {})) == "€25 overdue, 25% of what is owed");
    now.aging.buckets = {7500, 0, 0, 0, 0};
    CHECK(headline(viewWith(now, {}, {})) == "€75 owed, nothing overdue");
    CHECK(headline(viewWith({}, {}, {})) == "Nothing is owed on this day");
}

TEST_CASE("the titles of the charts say the finding, or that there is none", "[dashboard]") {
    const SpokenLanguage english(Language::english);
    Figures now = withDso(51.4);
    now.best_possible_dso = days(38.2);
    now.cei_percent = days(80.37);
    now.dbt = days(12.2);
    CHECK(dsoFinding(now) == "DSO: 51\u00A0d, of which 13\u00A0d from late payment");
    CHECK(ceiFinding(now) == "CEI: 80% of what could be collected was");
    CHECK(dbtFinding(now) == "DBT: customers pay 12\u00A0d after the due day");
    now.dbt = days(0.3);
    CHECK(dbtFinding(now) == "DBT: customers pay on the due day");
    now.best_possible_dso = days(51.3);
    CHECK(dsoFinding(now) == "DSO: 51\u00A0d");
    CHECK(dsoFinding({}) == "DSO cannot be computed");
    CHECK(ceiFinding({}) == "CEI cannot be computed");
    CHECK(dbtFinding({}) == "DBT cannot be computed");
}

TEST_CASE("what is old is compared with a year ago", "[dashboard]") {
    const SpokenLanguage english(Language::english);
    Figures now;
    now.aging.buckets = {0, 0, 0, 10000, 20000};
    Figures before;
    before.covered = true;
    before.aging.buckets = {0, 0, 0, 30000, 20000};
    CHECK(agingFinding(viewWith(now, {}, before)) == "Over 60 days late: €300, down from €500 a year ago");
    CHECK(agingFinding(viewWith(before, {}, [&] {
              auto f = now;
              f.covered = true;
              return f;
          }())) == "Over 60 days late: €500, up from €300 a year ago");
    CHECK(agingFinding(viewWith(before, {}, before)) == "Over 60 days late: €500, as a year ago");
    before.covered = false;
    CHECK(agingFinding(viewWith(now, {}, before)) == "Over 60 days late: €300");
}

TEST_CASE("how much the first debtors hold", "[dashboard]") {
    const SpokenLanguage english(Language::english);
    CustomerAging one;
    one.aging.buckets = {500, 3000, 0, 0, 0};
    CHECK(debtorsFinding({one, one}, 8000) == "2 customers hold 75% of the overdue");
    CHECK(debtorsFinding({one}, 3000) == "1 customer holds 100% of the overdue");
    CHECK(debtorsFinding({}, 0) == "Nobody is late");
}
