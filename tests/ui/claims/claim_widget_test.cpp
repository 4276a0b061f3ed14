// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claim_widget.h"

#include "core/usecase/rates.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/claims/at_claim.h"
#include "ui/common/message_bar.h"
#include "ui/language/numbers.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QMenu>

using namespace encours;
using namespace encours::test;

TEST_CASE("an overdue invoice shows what the law grants, and its statement is saved as PDF", "[claims]") {
    AtClaim at("claim_shown.encours");
    REQUIRE(at.opened);
    const auto& statement = at.statement();
    CHECK(at.text("interestLeftLabel") == moneyText(statement.interest.left(), statement.currency));
    CHECK(at.text("costsLeftLabel") == moneyText(4000, statement.currency));
    CHECK(at.text("totalLeftLabel") == moneyText(statement.left(), statement.currency));
    CHECK(at.text("claimRegimeLabel").contains(QStringLiteral("L441-10")));
    CHECK(at.text("claimLimitLabel").contains(QStringLiteral("L110-4")));
    CHECK(at.text("claimLimitLabel").contains(QStringLiteral("20-23.204"))); // neither a reminder nor a notice
    auto* lines = at.find<QTableView>("claimLinesTableView");
    CHECK(lines->model()->rowCount() >= static_cast<int>(statement.items.front().statement.segments.size()));
    std::int64_t sum = 0;
    for (const auto& segment : statement.items.front().statement.segments)
        sum += segment.amount.value_or(0);
    const auto& model = dynamic_cast<const TableModel&>(*lines->model());
    CHECK(model.sum(model.columnOf(QLatin1String("interest"))) == sum);

    auto* button = at.find<QPushButton>("statementPushButton");
    REQUIRE(button->isEnabled());
    emit button->menu()->aboutToShow();
    auto* save = button->menu()->findChild<QAction*>(QStringLiteral("saveStatementAction"));
    REQUIRE(save != nullptr);
    save->trigger();
    QFileDialog* dialog = nullptr;
    REQUIRE(QTest::qWaitFor(
        [&] { return (dialog = at.find<QFileDialog>("saveStatementDialog")) != nullptr && dialog->isVisible(); },
        20000));
    CHECK(dialog->selectedFiles().front().endsWith(QStringLiteral(".pdf")));
    const QString file = QString::fromStdU16String((scratchFolder() / "statement.pdf").u16string());
    emit dialog->fileSelected(file);
    dialog->reject();
    QFile pdf(file);
    REQUIRE(QTest::qWaitFor([&] { return pdf.exists(); }, 20000));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(at.find<MessageBar>("actsMessageBar")->text().contains(QStringLiteral("statement.pdf")));
}

TEST_CASE("a corrected rate moves the figure, and undo moves it back", "[claims]") {
    AtClaim at("claim_rate.encours");
    REQUIRE(at.opened);
    const auto before = at.statement().interest.left();
    const InterestSegment last = at.statement().items.front().statement.segments.back();
    REQUIRE(last.amount.value_or(0) > 0);
    at.window.go({Place::Page::rates, {}, {}});
    REQUIRE(QTest::qWaitFor([&] { return at.find("correctRatePushButton")->isEnabled(); }, 20000));
    at.click("correctRatePushButton");
    auto* dialog = at.dialog("rateDialog");
    REQUIRE(dialog != nullptr);
    auto* half = AtClaim::in<QComboBox>(dialog, "rateHalfYearComboBox");
    AtClaim::choose(*half, half->findData(last.half_year.number));
    auto* percent = AtClaim::in<QDoubleSpinBox>(dialog, "ratePercentSpinBox");
    CHECK(percent->value() > 0.0); // what is known is proposed
    percent->setValue(9.99);
    AtClaim::confirm(dialog); // without saying where it was read
    REQUIRE(QTest::qWaitFor([&] { return AtClaim::in<QLabel>(dialog, "faultLabel")->isVisible(); }, 20000));
    QTest::keyClicks(AtClaim::in<QLineEdit>(dialog, "rateNoteLineEdit"), "BCE, 1er juillet");
    REQUIRE(at.changing([&] { AtClaim::confirm(dialog); }));
    REQUIRE(at.show());
    CHECK(at.statement().interest.left() > before);
    REQUIRE(at.updating([&] { at.undo(); }));
    REQUIRE(QTest::qWaitFor([&] { return at.statement().interest.left() == before; }, 20000));
    CHECK(at.text("interestLeftLabel") == moneyText(before, at.statement().currency));
}

TEST_CASE("what was recorded is listed, and taken back from the list", "[claims]") {
    AtClaim at("claim_back.encours");
    REQUIRE(at.opened);
    at.click("recordEventPushButton");
    auto* dialog = at.dialog("legalEventDialog");
    REQUIRE(dialog != nullptr);
    AtClaim::choose(*AtClaim::in<QComboBox>(dialog, "eventKindComboBox"), 2); // acknowledgement
    QTest::keyClicks(AtClaim::in<QLineEdit>(dialog, "eventReferenceLineEdit"), "lettre du 3 novembre");
    REQUIRE(at.updating([&] { AtClaim::confirm(dialog); }));
    auto* records = at.find<QTableView>("claimRecordsTableView");
    REQUIRE(records->model()->rowCount() == 1);
    CHECK(at.statement().items.front().limit.possible_last_day.has_value());
    CHECK(at.text("claimLimitLabel").contains(longDate(*at.statement().items.front().limit.possible_last_day)));
    records->setFocus();
    records->setCurrentIndex(records->model()->index(0, 0));
    REQUIRE(at.find("takeBackRecordPushButton")->isEnabled());
    REQUIRE(at.updating([&] { at.click("takeBackRecordPushButton"); }));
    CHECK(records->model()->rowCount() == 0);
    CHECK(!at.statement().items.front().limit.possible_last_day);
}
