// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/policy/at_policy.h"
#include "ui/common/amount_edit.h"
#include "ui/policy/adoption_dialog.h"
#include "ui/policy/persona_dialog.h"
#include "ui/policy/policies_widget.h"
#include "ui/policy/step_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace encours;
using namespace encours::test;

namespace {

template <class Dialog>
Dialog* opened(const AtPolicy& at, const char* name) {
    (void)QTest::qWaitFor([&] { return at.find<Dialog>(name) != nullptr && at.find<Dialog>(name)->isVisible(); },
                          20000);
    return at.find<Dialog>(name);
}

template <class Widget>
Widget* in(const QWidget* dialog, const char* name) {
    auto* widget = dialog->findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(widget != nullptr);
    return widget;
}

void confirm(const QDialog* dialog) { QTest::mouseClick(in<QPushButton>(dialog, "confirmPushButton"), Qt::LeftButton); }

bool isGone(const AtPolicy& at, const char* name) {
    return QTest::qWaitFor([&] { return at.find<QDialog>(name) == nullptr; }, 20000);
}

} // namespace

TEST_CASE("a step is written in its dialog, faults said as it is typed; cancelled, it changes nothing", "[policy]") {
    AtPolicy at("policy_step.encours");
    REQUIRE(at.opened);
    at.click("editPolicyPushButton");
    auto* table = at.find<QTableView>("draftStepsTableView");
    const int steps = table->model()->rowCount();
    at.click("addStepPushButton");
    auto* dialog = opened<StepDialog>(at, "stepDialog");
    REQUIRE(dialog != nullptr);
    auto* faults = in<QLabel>(dialog, "stepFaultsLabel");
    CHECK(faults->isVisible()); // it has no name yet
    QTest::keyClicks(in<QLineEdit>(dialog, "stepNameLineEdit"), QStringLiteral("Visit"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    REQUIRE(isGone(at, "stepDialog"));
    CHECK(table->model()->rowCount() == steps);

    at.select("draftStepsTableView", 1);
    at.click("editStepPushButton");
    dialog = opened<StepDialog>(at, "stepDialog");
    REQUIRE(dialog != nullptr);
    const PolicyStep before = dialog->step();
    CHECK_FALSE(before.key.empty());
    in<QSpinBox>(dialog, "stepDaysSpinBox")->setValue(4);
    in<QComboBox>(dialog, "stepTemplateComboBox")->setCurrentText(QStringLiteral("reminder_firm"));
    auto* minimum = in<AmountEdit>(dialog, "stepMinimumAmountEdit");
    minimum->setText(QStringLiteral("12x"));
    CHECK_FALSE(in<QPushButton>(dialog, "confirmPushButton")->isEnabled()); // it would be taken for no minimum at all
    minimum->setText(QStringLiteral("25"));
    auto* channels = in<QListWidget>(dialog, "channelsListWidget");
    channels->setCurrentRow(1);
    channels->setFocus();
    QTest::keyClick(channels, Qt::Key_Up, Qt::AltModifier);
    PolicyStep expected = before;
    expected.days = 4;
    expected.template_key = "reminder_firm";
    expected.min_amount_minor = 2500;
    std::swap(expected.channels[0], expected.channels[1]);
    CHECK(dialog->step() == expected);
    confirm(dialog);
    REQUIRE(isGone(at, "stepDialog"));
    CHECK(table->model()->rowCount() == steps);
    at.click("saveDraftPushButton");
    const std::string key = at.book().companyPolicy()->key;
    REQUIRE(at.settle([&] { return at.book().draft(key) != nullptr; }));
    PolicyStep saved = at.book().draft(key)->steps[1];
    saved.id = expected.id;
    CHECK(saved == expected);
}

TEST_CASE("a new step is given a key that no version of its policy had", "[policy]") {
    AtPolicy at("policy_step_key.encours");
    REQUIRE(at.opened);
    at.click("editPolicyPushButton");
    at.click("addStepPushButton");
    auto* dialog = opened<StepDialog>(at, "stepDialog");
    REQUIRE(dialog != nullptr);
    CHECK(dialog->step().key.empty());
    QTest::keyClicks(in<QLineEdit>(dialog, "stepNameLineEdit"), QStringLiteral("Visit"));
    confirm(dialog);
    REQUIRE(isGone(at, "stepDialog"));
    auto* save = at.find<QPushButton>("saveDraftPushButton");
    CHECK_FALSE(save->isEnabled()); // a reminder behind the hand-over
    auto* table = at.find<QTableView>("draftStepsTableView");
    for (int i = 0; i < table->model()->rowCount() && !save->isEnabled(); ++i)
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    REQUIRE(save->isEnabled());
    at.click("saveDraftPushButton");
    const std::string policy = at.book().companyPolicy()->key;
    REQUIRE(at.settle([&] { return at.book().draft(policy) != nullptr; }));
    const auto& drafted = at.book().draft(policy)->steps;
    const auto visit =
        std::find_if(drafted.begin(), drafted.end(), [](const PolicyStep& step) { return step.name == "Visit"; });
    REQUIRE(visit != drafted.end());
    const std::string key = visit->key;
    CHECK_FALSE(key.empty());
    CHECK(std::none_of(at.book().companyPolicy()->steps.begin(), at.book().companyPolicy()->steps.end(),
                       [&](const PolicyStep& step) { return step.key == key; }));
}

TEST_CASE("a new policy saved with a double click is there once", "[policy]") {
    AtPolicy at("policy_twice.encours");
    REQUIRE(at.opened);
    const auto drafts = at.book().policies.drafts.size();
    at.find<QAction>("duplicatePolicyAction")->trigger();
    auto* name = at.find<QLineEdit>("policyNameLineEdit");
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Twice"));
    auto* save = at.find<QPushButton>("saveDraftPushButton");
    save->click();
    save->click();
    REQUIRE(at.settle([&] { return at.book().policies.drafts.size() > drafts; }));
    QTest::qWait(300);
    REQUIRE(at.settle([] { return true; }));
    CHECK(at.book().policies.drafts.size() == drafts + 1);
}

TEST_CASE("what was written of a policy is given up only when the person says so", "[policy]") {
    AtPolicy at("policy_unsaved.encours");
    REQUIRE(at.opened);
    at.click("editPolicyPushButton");
    at.click("policyBackPushButton"); // nothing was written
    CHECK(at.find<QMessageBox>("giveUpMessageBox") == nullptr);
    CHECK(at.find("policiesTableView")->isVisible());
    at.click("editPolicyPushButton");
    at.find<QSpinBox>("policyGapSpinBox")->setValue(21);
    at.click("policyBackPushButton");
    auto* box = opened<QMessageBox>(at, "giveUpMessageBox");
    REQUIRE(box != nullptr);
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK(at.find("policyEditor")->isVisible());
    CHECK(at.find<QSpinBox>("policyGapSpinBox")->value() == 21);
    at.click("policyBackPushButton");
    box = opened<QMessageBox>(at, "giveUpMessageBox");
    REQUIRE(box != nullptr);
    QTest::mouseClick(in<QPushButton>(box, "confirmGiveUpPushButton"), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return at.find("policiesTableView")->isVisible(); }, 20000));
    CHECK(at.book().policies.drafts.empty());
}

TEST_CASE("a persona is written, changed and taken back", "[policy]") {
    AtPolicy at("policy_persona.encours");
    REQUIRE(at.opened);
    at.show(PolicyPage::personas);
    const auto personas = at.book().list.personas.size();
    at.click("newPersonaPushButton");
    auto* dialog = opened<PersonaDialog>(at, "personaDialog");
    REQUIRE(dialog != nullptr);
    auto* save = in<QPushButton>(dialog, "confirmPushButton");
    CHECK_FALSE(save->isEnabled()); // without a name
    QTest::keyClicks(in<QLineEdit>(dialog, "personaNameLineEdit"), QStringLiteral("Shopkeeper"));
    auto* channel = in<QComboBox>(dialog, "personaChannelComboBox");
    channel->setCurrentIndex(channel->findData(static_cast<int>(Channel::telephone)));
    save->click();
    save->click();
    REQUIRE(isGone(at, "personaDialog"));
    REQUIRE(at.settle([&] { return at.book().list.personas.size() > personas; }));
    CHECK(at.book().list.personas.size() == personas + 1);
    CHECK(at.book().list.personas.back().name == "Shopkeeper");
    CHECK(at.book().list.personas.back().channel == Channel::telephone);

    at.select("personasTableView", static_cast<int>(personas));
    at.click("editPersonaPushButton");
    dialog = opened<PersonaDialog>(at, "personaDialog");
    REQUIRE(dialog != nullptr);
    CHECK(in<QLineEdit>(dialog, "personaNameLineEdit")->text() == QStringLiteral("Shopkeeper"));
    QTest::keyClicks(in<QLineEdit>(dialog, "personaHoursLineEdit"), QStringLiteral("mornings"));
    confirm(dialog);
    REQUIRE(at.settle([&] { return at.book().list.personas.back().hours == "mornings"; }));
    at.undo();
    REQUIRE(at.settle([&] { return at.book().list.personas.back().hours.empty(); }));
    at.undo();
    REQUIRE(at.settle([&] { return at.book().list.personas.size() == personas; }));
}

TEST_CASE("existing debts are placed only as they were seen, and once", "[policy]") {
    AtPolicy at("policy_adoption.encours");
    REQUIRE(at.opened);
    at.find<QAction>("adoptAction")->trigger();
    auto* dialog = opened<AdoptionDialog>(at, "adoptionDialog");
    REQUIRE(dialog != nullptr);
    auto* place = in<QPushButton>(dialog, "confirmPushButton");
    CHECK_FALSE(place->isEnabled()); // nothing was seen yet
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isBusy(); }, 20000));
    const int late = dialog->model().rowCount();
    REQUIRE(late > 0);
    CHECK(place->isEnabled());
    CHECK(dialog->plan().rules.size() > 1); // the company's policy is proposed

    in<QCheckBox>(dialog, "adoptionIgnoresCheckBox")->click();
    CHECK_FALSE(place->isEnabled()); // what is shown is no longer what would be done
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isBusy(); }, 20000));
    CHECK(dialog->plan().ignore_before.has_value());
    in<QCheckBox>(dialog, "adoptionIgnoresCheckBox")->click();
    const auto rules = dialog->plan().rules.size();
    in<QPushButton>(dialog, "adoptionRule1RemovePushButton")->click();
    CHECK(dialog->plan().rules.size() == rules - 1);
    in<QPushButton>(dialog, "addAdoptionRulePushButton")->click();
    CHECK(dialog->plan().rules.size() == rules);
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isBusy(); }, 20000));
    REQUIRE(place->isEnabled());
    place->click();
    place->click();
    REQUIRE(isGone(at, "adoptionDialog"));
    REQUIRE(at.settle([&] { return at.book().followed.has_begun; }));
    at.find<QAction>("adoptAction")->trigger();
    dialog = opened<AdoptionDialog>(at, "adoptionDialog");
    REQUIRE(dialog != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isBusy(); }, 20000));
    CHECK(dialog->model().rowCount() < late); // those that stand somewhere are left as they are
    dialog->reject();
}
