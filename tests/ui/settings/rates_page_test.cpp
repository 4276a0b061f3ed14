// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rates_page.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/shell/opened_window.h"
#include "ui/common/message_bar.h"

#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace encours;
using namespace encours::test;

namespace {

/// A window with the page of rates before the person.
class AtRates : public OpenedWindow {
public:
    explicit AtRates(const char* copy) {
        opened = open(copyOfDemonstration(copy));
        window.go({Place::Page::rates, {}, {}});
        opened = opened && settle();
    }
    [[nodiscard]] bool settle() const {
        return QTest::qWaitFor([this] { return find("ratesPage") != nullptr && !page().isBusy(); }, 20000);
    }
    [[nodiscard]] RatesPage& page() const { return *find<RatesPage>("ratesPage"); }
    [[nodiscard]] const HalfYearRates* row(HalfYear half) const {
        const int shown = page().model().shownRowOf(half.number);
        return shown < 0 ? nullptr : &page().model().row(shown);
    }
    [[nodiscard]] QString said() const { return find<MessageBar>("ratesMessageBar")->text(); }
    static QString file(const char* name) { return QString::fromStdU16String((scratchFolder() / name).u16string()); }
    static void write(const QString& name, const QByteArray& text) {
        QFile out(name);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    bool opened = false;
};

constexpr HalfYear h2_2026{2 * 2026 + 1}, h1_2027{2 * 2027};

} // namespace

TEST_CASE("rates stand by half-year with what follows from them, and the rules below", "[rates]") {
    AtRates at("rates_shown.encours");
    REQUIRE(at.opened);
    const auto* last = at.row(h2_2026);
    REQUIRE(last != nullptr);
    CHECK(last->of(RateSeries::ecb_refinancing)->rate.hundredths == 240);
    const auto& model = at.page().model();
    const auto cell = [&](const char* column) {
        return model.index(model.shownRowOf(h2_2026.number), model.columnOf(QLatin1String(column))).data().toString();
    };
    CHECK(cell("penalties").contains(QStringLiteral("12")));
    CHECK(cell("floor").contains(QStringLiteral("8")));
    const auto& rules = *at.find<QTableView>("regimesTableView");
    CHECK(rules.model()->rowCount() == 7);
    CHECK(rules.horizontalScrollBar()->maximum() == 0); // grounds are read without scrolling
    CHECK(at.row(h1_2027) == nullptr);                  // never guessed
}

TEST_CASE("rates leave as a file and come back from one, whole or not at all; undo takes them away", "[rates]") {
    AtRates at("rates_file.encours");
    REQUIRE(at.opened);
    const QString exported = AtRates::file("rates.csv");
    at.page().exportTo(exported);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(exported); }, 20000));
    QFile stored(exported);
    REQUIRE(stored.open(QIODevice::ReadOnly));
    CHECK(stored.readAll().contains("ecb_refinancing,2026-S2,2.40"));
    at.page().importFrom(exported);
    REQUIRE(QTest::qWaitFor([&] { return at.find("ratesMessageBar")->isVisible(); }, 20000));

    const QString wrong = AtRates::file("wrong.csv");
    AtRates::write(wrong, "series,half_year,percent,certainty,source\n"
                          "ecb_refinancing,2027-S1,2.65,published,ECB\n"
                          "ecb_refinancing,2027-S3,2.65,published,ECB\n");
    at.page().importFrom(wrong);
    REQUIRE(QTest::qWaitFor([&] { return at.said().contains(QStringLiteral("2027-S3")); }, 20000));
    CHECK(at.row(h1_2027) == nullptr);

    const QString right = AtRates::file("right.csv");
    AtRates::write(right, "series,half_year,percent,certainty,source\n"
                          "ecb_refinancing,2027-S1,2.65,published,ECB\n");
    at.page().importFrom(right);
    REQUIRE(QTest::qWaitFor([&] { return at.row(h1_2027) != nullptr; }, 20000));
    CHECK(at.row(h1_2027)->of(RateSeries::ecb_refinancing)->is_own);
    at.find<QTableView>("ratesTableView")->setFocus();
    at.find<QTableView>("ratesTableView")
        ->setCurrentIndex(at.page().model().index(at.page().model().shownRowOf(h1_2027.number), 0));
    REQUIRE(at.find<QPushButton>("giveUpRatePushButton")->isEnabled());
    at.click("giveUpRatePushButton");
    REQUIRE(QTest::qWaitFor([&] { return at.row(h1_2027) == nullptr; }, 20000));
    at.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&at.window));
    QTest::keyClick(&at.window, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return at.row(h1_2027) != nullptr; }, 20000));
    QTest::keyClick(&at.window, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return at.row(h1_2027) == nullptr; }, 20000));
}

TEST_CASE("a rate that is not known is typed, with where it was read; nothing is proposed for it", "[rates]") {
    AtRates at("rates_typed.encours");
    REQUIRE(at.opened);
    REQUIRE(at.row(h1_2027) == nullptr);
    at.click("correctRatePushButton");
    auto* dialog = at.find<QDialog>("rateDialog");
    REQUIRE(dialog != nullptr);
    auto* half = at.find<QComboBox>("rateHalfYearComboBox");
    auto* percent = at.find<QDoubleSpinBox>("ratePercentSpinBox");
    auto* note = at.find<QLineEdit>("rateNoteLineEdit");
    auto* fault = at.find<QLabel>("faultLabel");
    CHECK(half->currentData().toInt() == h2_2026.number); // in use, and to be checked
    CHECK(percent->value() == 2.40);
    half->setCurrentIndex(half->findData(h1_2027.number));
    CHECK(percent->text().trimmed().isEmpty());

    at.click("confirmPushButton");
    CHECK(fault->isVisible());
    const QString valueWanted = fault->text();
    QTest::keyClicks(percent, QLocale().toString(0.0, 'f', 2)); // it was that for years
    at.click("confirmPushButton");
    CHECK(fault->text() != valueWanted);
    CHECK(dialog->isVisible());
    QTest::keyClicks(note, "JO");
    at.click("confirmPushButton");
    REQUIRE(QTest::qWaitFor([&] { return at.row(h1_2027) != nullptr; }, 20000));
    CHECK(at.row(h1_2027)->of(RateSeries::ecb_refinancing)->rate.hundredths == 0);
    CHECK(at.row(h1_2027)->of(RateSeries::ecb_refinancing)->rate.source == "JO");
}

TEST_CASE("the export's name ends as its import looks for it", "[rates]") {
    AtRates at("rates_named.encours");
    REQUIRE(at.opened);
    at.click("exportRatesPushButton");
    auto* dialog = at.find<QFileDialog>("exportRatesDialog");
    REQUIRE(dialog != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return dialog->isVisible(); }, 20000));
    dialog->selectFile(AtRates::file("own rates"));
    const QString file = dialog->selectedFiles().value(0);
    CHECK(file.endsWith(QStringLiteral("own rates.csv")));
    QMetaObject::invokeMethod(dialog, "accept");
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(file); }, 20000));
    at.click("importRatesPushButton");
    auto* import = at.find<QFileDialog>("importRatesDialog");
    REQUIRE(import != nullptr);
    emit import->fileSelected(file);
    import->reject();
    REQUIRE(QTest::qWaitFor([&] { return at.said() == RatesPage::tr("All rates of the file are in force already."); },
                            20000));
}

TEST_CASE("a file that is no list of rates is called so, whatever its size", "[rates]") {
    AtRates at("rates_large.encours");
    REQUIRE(at.opened);
    const QString large = AtRates::file("large.csv");
    AtRates::write(large, QByteArray((1 << 20) + 1, 'x'));
    at.page().importFrom(large);
    REQUIRE(QTest::qWaitFor([&] { return at.said().contains(QStringLiteral("large.csv")); }, 20000));
    CHECK(at.said() ==
          RatesPage::tr("“%1” is too large to be a list of rates. Choose a file such as the export writes.")
              .arg(QStringLiteral("large.csv")));
}
