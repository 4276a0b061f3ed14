// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/claims/at_claim.h"
#include "ui/common/qt_date.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFile>

using namespace encours;
using namespace encours::test;

TEST_CASE("a judgment is recorded: the legal rate runs, and undo brings the penalties back", "[claims]") {
    AtClaim at("claim_judgment.encours");
    REQUIRE(at.opened);
    const auto before = at.statement().interest.left();
    at.click("recordEventPushButton");
    auto* dialog = at.dialog("legalEventDialog");
    REQUIRE(dialog != nullptr);
    // Only what the kind of event knows is asked.
    CHECK(!AtClaim::in<QLineEdit>(dialog, "eventAmountLineEdit")->isVisible());
    AtClaim::choose(*AtClaim::in<QComboBox>(dialog, "eventKindComboBox"), 5);
    CHECK(AtClaim::in<QLineEdit>(dialog, "eventAmountLineEdit")->isVisible());
    CHECK(!AtClaim::in<QDateEdit>(dialog, "eventUntilDateEdit")->isVisible());
    AtClaim::in<QDateEdit>(dialog, "eventOnDateEdit")->setDate(toQDate(at.view()->at - 20));
    QTest::keyClicks(AtClaim::in<QLineEdit>(dialog, "eventReferenceLineEdit"), "RG 26/00123");
    REQUIRE(at.updating([&] { AtClaim::confirm(dialog); }));
    REQUIRE(QTest::qWaitFor([&] { return at.find<QDialog>("legalEventDialog") == nullptr; }, 20000));
    bool isJudged = false;
    for (const auto& segment : at.statement().items.front().statement.segments)
        isJudged = isJudged || segment.ground == Ground::judgment;
    CHECK(isJudged);
    CHECK(at.statement().interest.left() < before);
    REQUIRE(at.updating([&] { at.undo(); }));
    CHECK(at.statement().interest.left() == before);
}

TEST_CASE("interest is waived with a reason, not without; it is no longer claimed but remembered", "[claims]") {
    AtClaim at("claim_waive.encours");
    REQUIRE(at.opened);
    const auto claimed = at.statement().claimed();
    const auto interest = at.statement().interest.left();
    at.click("claimChoicesPushButton");
    auto* dialog = at.dialog("claimChoicesDialog");
    REQUIRE(dialog != nullptr);
    auto* reason = AtClaim::in<QLineEdit>(dialog, "interestStanceReasonLineEdit");
    CHECK(!reason->isVisible());
    AtClaim::choose(*AtClaim::in<QComboBox>(dialog, "interestStanceComboBox"), 2);
    REQUIRE(reason->isVisible());
    AtClaim::confirm(dialog);
    REQUIRE(QTest::qWaitFor([&] { return AtClaim::in<QLabel>(dialog, "faultLabel")->isVisible(); }, 20000));
    CHECK(at.statement().claimed() == claimed);
    QTest::keyClicks(reason, "bon client");
    REQUIRE(at.updating([&] { AtClaim::confirm(dialog); }));
    CHECK(at.statement().claimed() == claimed - interest);
    CHECK(at.text("claimCautionsLabel").contains(QStringLiteral("bon client")));
    CHECK(at.find<QTableView>("claimRecordsTableView")->model()->rowCount() == 1);
    REQUIRE(at.updating([&] { at.undo(); }));
    CHECK(at.statement().claimed() == claimed);
}

TEST_CASE("a part payment settles interest first where the case says so", "[claims]") {
    AtClaim at("claim_imputation.encours");
    REQUIRE(at.opened);
    at.click("claimChoicesPushButton");
    auto* dialog = at.dialog("claimChoicesDialog");
    REQUIRE(dialog != nullptr);
    AtClaim::choose(*AtClaim::in<QComboBox>(dialog, "imputationComboBox"), 2);
    REQUIRE(at.updating([&] { AtClaim::confirm(dialog); }));
    CHECK(at.statement().terms.imputation == Imputation::interest);
    CHECK(at.statement().choices.imputation == Imputation::interest);
}

TEST_CASE("an amount is given up, no more than there is", "[claims]") {
    AtClaim at("claim_amount.encours");
    REQUIRE(at.opened);
    const auto interest = at.statement().interest.left();
    at.click("waivePushButton");
    auto* dialog = at.dialog("waiveDialog");
    REQUIRE(dialog != nullptr);
    auto* amount = AtClaim::in<QLineEdit>(dialog, "waiverAmountLineEdit");
    CHECK(!amount->text().isEmpty()); // all of it is proposed
    amount->setText(QStringLiteral("99999999"));
    QTest::keyClicks(AtClaim::in<QLineEdit>(dialog, "waiverReasonLineEdit"), "accord");
    AtClaim::confirm(dialog);
    REQUIRE(QTest::qWaitFor([&] { return AtClaim::in<QLabel>(dialog, "faultLabel")->isVisible(); }, 20000));
    amount->setText(QStringLiteral("1"));
    REQUIRE(at.updating([&] { AtClaim::confirm(dialog); }));
    CHECK(at.statement().interest.left() == interest - 100);
    CHECK(at.statement().interest.waived == 100);
}

TEST_CASE("the proof of an event is kept with the invoice", "[claims]") {
    AtClaim at("claim_proof.encours");
    REQUIRE(at.opened);
    const QString proof = QString::fromStdU16String((scratchFolder() / "accusé.pdf").u16string());
    QFile file(proof);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4\n%%EOF\n");
    file.close();
    at.click("recordEventPushButton");
    auto* dialog = at.dialog("legalEventDialog");
    REQUIRE(dialog != nullptr);
    AtClaim::in<QLineEdit>(dialog, "eventProofLineEdit")->setText(proof);
    REQUIRE(at.updating([&] { AtClaim::confirm(dialog); }));
    auto* records = at.find<QTableView>("claimRecordsTableView");
    REQUIRE(records->model()->rowCount() == 1);
    const auto& model = dynamic_cast<const TableModel&>(*records->model());
    CHECK(model.index(0, model.columnOf(QLatin1String("proof"))).data().toString() == QStringLiteral("accusé.pdf"));
    CHECK(at.find<QTableView>("attachmentsTableView")->model()->rowCount() == 1);
    // A file that is no document is refused, and the dialog says so.
    QFile text(QString::fromStdU16String((scratchFolder() / "note.txt").u16string()));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("words");
    text.close();
    at.click("recordEventPushButton");
    dialog = at.dialog("legalEventDialog");
    REQUIRE(dialog != nullptr);
    AtClaim::choose(*AtClaim::in<QComboBox>(dialog, "eventKindComboBox"), 2);
    AtClaim::in<QLineEdit>(dialog, "eventProofLineEdit")->setText(text.fileName());
    AtClaim::confirm(dialog);
    REQUIRE(QTest::qWaitFor([&] { return AtClaim::in<QLabel>(dialog, "faultLabel")->isVisible(); }, 20000));
    CHECK(records->model()->rowCount() == 1);
}
