// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/quality_page.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/shell/opened_window.h"
#include "ui/common/table_view.h"
#include "ui/quality/weakness_words.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

#include <set>

using namespace encours;
using namespace encours::test;

namespace {

/// A window with the page of data quality before the person.
class AtQuality : public OpenedWindow {
public:
    explicit AtQuality(const char* copy) {
        opened = open(copyOfDemonstration(copy));
        window.go({Place::Page::quality, {}, {}});
        opened = opened && settle();
    }
    [[nodiscard]] bool settle() const {
        return QTest::qWaitFor(
            [this] {
                const auto* page = find<QualityPage>("qualityPage");
                return page != nullptr && !page->isBusy();
            },
            20000);
    }
    [[nodiscard]] const QualityModel& model() const { return find<QualityPage>("qualityPage")->model(); }
    [[nodiscard]] TableView& table() const { return *find<TableView>("qualityTableView"); }
    /// Selects the first row of a kind; false: there is none.
    [[nodiscard]] bool select(Weakness kind) const {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().row(row).kind == kind) {
                table().setFocus();
                table().setCurrentIndex(table().model()->index(row, 0));
                return true;
            }
        }
        return false;
    }
    bool opened = false;
};

} // namespace

TEST_CASE("the page of data quality lists what is weak, most at stake first, and filters by kind", "[quality]") {
    AtQuality at("quality_list.encours");
    REQUIRE(at.opened);
    REQUIRE(at.model().rowCount() > 3);
    for (int row = 1; row < at.model().rowCount(); ++row)
        CHECK(at.model().row(row - 1).at_stake >= at.model().row(row).at_stake);
    auto* kinds = at.find<QComboBox>("qualityKindComboBox");
    std::set<Weakness> there;
    for (int row = 0; row < at.model().rowCount(); ++row)
        there.insert(at.model().row(row).kind);
    CHECK(kinds->count() == static_cast<int>(there.size()) + 1);
    kinds->setFocus();
    QTest::keyClick(kinds, Qt::Key_Down);
    REQUIRE(at.model().rowCount() > 0);
    for (int row = 0; row < at.model().rowCount(); ++row)
        CHECK(at.model().row(row).kind == *there.begin());
    CHECK(kinds->currentText().contains(QString::number(at.model().rowCount())));
}

TEST_CASE("a weak point leads to where it is mended", "[quality]") {
    AtQuality at("quality_mend.encours");
    REQUIRE(at.opened);
    CHECK_FALSE(at.find("mendPushButton")->isEnabled());
    const bool hasCustomer = at.select(Weakness::email_missing) || at.select(Weakness::in_credit) ||
                             at.select(Weakness::cash_unallocated) || at.select(Weakness::dues_estimated);
    REQUIRE(hasCustomer);
    const auto row = at.table().selectedRows().front();
    const auto customer = at.model().row(row).customer;
    CHECK(at.find<QPushButton>("mendPushButton")->text() == weaknessAction(at.model().row(row).kind));
    QTest::keyClick(&at.table(), Qt::Key_Return);
    CHECK(at.window.place().page == Place::Page::customer);
    CHECK(at.window.place().customer == customer);
}

TEST_CASE("every kind of weak point has its words, its reason and its way", "[quality]") {
    std::set<QString> names;
    for (std::size_t kind = 0; kind < weakness_count; ++kind) {
        WeakPoint point;
        point.kind = static_cast<Weakness>(kind);
        point.count = 2;
        names.insert(weaknessName(point.kind));
        CHECK_FALSE(weaknessReason(point).isEmpty());
        CHECK_FALSE(weaknessAction(point.kind).isEmpty());
    }
    CHECK(names.size() == weakness_count);
}

TEST_CASE("customers that are probably one are compared and merged from the page", "[quality]") {
    AtQuality at("quality_twins.encours");
    REQUIRE(at.opened);
    // Two customers of the demonstration, told to be one.
    const auto& customers = at.window.session().view()->snapshot->customers;
    emit at.find<QualityPage>("qualityPage")->mergeRequested(customers.at(0).id, customers.at(1).id);
    CHECK(QTest::qWaitFor(
        [&] {
            auto* dialog = at.find<QDialog>("mergeDialog");
            return dialog != nullptr && dialog->isVisible();
        },
        20000));
    CHECK(at.window.place().page == Place::Page::customers);
}

TEST_CASE("a rate that is to be checked leads to the rates", "[quality]") {
    AtQuality at("quality_rate.encours");
    REQUIRE(at.opened);
    REQUIRE(at.select(Weakness::rate_provisional));
    at.click("mendPushButton");
    CHECK(at.window.place().page == Place::Page::rates);
    CHECK(at.find("ratesPage")->isVisible());
}
