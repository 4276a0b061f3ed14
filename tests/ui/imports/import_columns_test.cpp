// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_columns.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/language/spoken_language.h"
#include "ui/shell/ledger_glances.h"

using namespace encours;
using encours::test::SpokenLanguage;

namespace {

const Column<ImportedBatch>& columnNamed(const std::vector<Column<ImportedBatch>>& columns, const char* key) {
    const auto found = std::find_if(columns.begin(), columns.end(), [key](const auto& column) {
        return QLatin1String(column.traits.key) == QLatin1String(key);
    });
    REQUIRE(found != columns.end());
    return *found;
}

} // namespace

TEST_CASE("the list of imports tells whether the controls held, and which did not", "[imports]") {
    const SpokenLanguage english(Language::english);
    const auto columns = batchColumns();
    const auto& controls = columnNamed(columns, "controls");
    ImportedBatch batch;
    CHECK(controls.text(batch) == QStringLiteral("–")); // older than controls are kept
    batch.controls = {{"rows", "3", "3", true}, {"open_total", "80.00", "0.00", false}};
    CHECK(controls.text(batch) == QStringLiteral("✗ 1 fails"));
    CHECK(controls.hint(batch).contains(QStringLiteral("expected 80.00, found 0.00")));
    batch.controls[1].holds = true;
    CHECK(controls.text(batch) == QStringLiteral("✓ hold"));
    CHECK(controls.hint(batch).isEmpty());
}

TEST_CASE("a source that a mapping reads bears the mapping's name", "[imports]") {
    const auto columns = batchColumns();
    const auto& source = columnNamed(columns, "source");
    ImportedBatch batch;
    batch.format = "csv";
    batch.source = "profile:Balance: âgée";
    CHECK(source.text(batch) == QStringLiteral("Balance: âgée"));
    batch.source = "profile:payments:Banque";
    CHECK(source.text(batch) == QStringLiteral("Banque"));
    batch.source = "fec:123456789";
    CHECK(source.text(batch) == QStringLiteral("fec:123456789"));
    const SpokenLanguage french(Language::french);
    batch.format = batch.source = "demonstration";
    CHECK(source.text(batch) == QStringLiteral("Démonstration"));
}

TEST_CASE("the start page says of a ledger that controls fail", "[imports]") {
    const SpokenLanguage english(Language::english);
    LedgerGlance glance;
    LedgerOverview overview;
    overview.last_known_day = overview.at = glance.today = Date{20782};
    overview.controls_failed = 2;
    glance.seen = overview;
    CHECK(glance.remarks() == QStringLiteral("⚠ 2 controls of the last imports fail"));
    overview.controls_failed = 0;
    glance.seen = overview;
    CHECK(glance.remarks() == QStringLiteral("✓ Nothing to note"));
}
