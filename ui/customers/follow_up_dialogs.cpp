// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/follow_up_dialogs.h"

#include "core/usecase/holds.h"
#include "core/usecase/people.h"
#include "core/usecase/promises.h"
#include "ui/common/actor.h"
#include "ui/common/form_dialog.h"
#include "ui/common/page_heading.h"
#include "ui/common/qt_date.h"
#include "ui/common/removable_list.h"
#include "ui/language/hold_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FollowUp)
};

/// Those that a person decides; promises, disputes, plans and an agency's cases hold by their own records.
constexpr HoldKind kinds[] = {HoldKind::manual,       HoldKind::quiet,     HoldKind::difficulty,
                              HoldKind::direct_debit, HoldKind::factored,  HoldKind::wrong_addressee,
                              HoldKind::not_received, HoldKind::insolvency};

std::string textOf(const QLineEdit& edit) { return edit.text().trimmed().toStdString(); }

int monthDay(const QDateEdit& edit) { return edit.date().month() * 100 + edit.date().day(); }

QString quietText(const YearlyQuiet& one) {
    const auto day = [](int monthDay) {
        return QLocale().toString(QDate(2000, monthDay / 100, monthDay % 100), QStringLiteral("d MMMM"));
    };
    const QString days = QStringLiteral("%1 – %2").arg(day(one.from_month_day), day(one.until_month_day));
    return one.note.empty() ? days : QStringLiteral("%1 · %2").arg(days, QString::fromStdString(one.note));
}

Acts::Work withoutPeriod(CustomerId customer, const YearlyQuiet& gone) {
    return [customer, gone](const std::filesystem::path& path, const Clock& clock) {
        SaveQuietPeriodsRequest request;
        request.ledger = path;
        request.customer = customer;
        request.periods = quiet_periods_of(path, customer);
        std::erase(request.periods, gone);
        request.actor = actorName();
        return save_quiet_periods(request, clock);
    };
}

} // namespace

void openHoldDialog(Acts& acts, CustomerId customer, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("holdDialog"), Words::tr("Put reminders on hold"),
                                Words::tr("Hold"), parent->window());
    const Date today = acts.session().clock().today();
    auto* kind = new QComboBox;
    kind->setObjectName(QStringLiteral("holdKindComboBox"));
    for (const HoldKind one : kinds)
        kind->addItem(holdKindName(one), static_cast<int>(one));
    form->addField(kind, Words::tr("&Kind"));
    auto* from = form->addDate(QStringLiteral("holdFromDateEdit"), Words::tr("&From"), today);
    auto* open = new QCheckBox(Words::tr("until somebody &ends it"));
    open->setObjectName(QStringLiteral("holdOpenCheckBox"));
    auto* until = form->addDate(QStringLiteral("holdUntilDateEdit"), Words::tr("&Until"), today + 30);
    form->addRow(open);
    QObject::connect(open, &QCheckBox::toggled, until, &QWidget::setDisabled);
    auto* reason = form->addText(QStringLiteral("holdReasonLineEdit"), Words::tr("&Reason"));
    auto* effect = pageExplanation();
    const auto follow = [effect, kind] {
        effect->setText(holdKindSentence(static_cast<HoldKind>(kind->currentData().toInt())));
    };
    QObject::connect(kind, &QComboBox::currentIndexChanged, form, follow);
    follow();
    form->addRow(effect);
    form->setWork([kind, from, open, until, reason, customer]() -> Acts::Work {
        HoldRequest request;
        request.customer = customer;
        request.kind = static_cast<HoldKind>(kind->currentData().toInt());
        request.from = dayOf(*from);
        if (!open->isChecked())
            request.until = dayOf(*until);
        request.reason = textOf(*reason);
        request.actor = actorName();
        return [request](const std::filesystem::path& path, const Clock& clock) {
            auto here = request;
            here.ledger = path;
            return hold_customer(here, clock);
        };
    });
    form->open();
}

void openEndHoldDialog(Acts& acts, std::int64_t hold, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("endHoldDialog"), Words::tr("End the hold"), Words::tr("End"),
                                parent->window());
    auto* why = form->addText(QStringLiteral("endHoldWhyLineEdit"), Words::tr("&Why"));
    auto* on = form->addDate(QStringLiteral("endHoldOnDateEdit"), Words::tr("&From"), acts.session().clock().today());
    form->setWork([why, on, hold]() -> Acts::Work {
        return [hold, day = dayOf(*on), text = textOf(*why)](const std::filesystem::path& path, const Clock& clock) {
            return end_hold({path, hold, day, text, actorName()}, clock);
        };
    });
    form->open();
}

void openWithdrawPromiseDialog(Acts& acts, std::int64_t promise, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("withdrawPromiseDialog"), Words::tr("The promise no longer holds"),
                                Words::tr("Withdraw"), parent->window());
    auto* why = form->addText(QStringLiteral("withdrawWhyLineEdit"), Words::tr("&Why"));
    auto* on = form->addDate(QStringLiteral("withdrawOnDateEdit"), Words::tr("&From"), acts.session().clock().today());
    form->setWork([why, on, promise]() -> Acts::Work {
        return [promise, day = dayOf(*on), text = textOf(*why)](const std::filesystem::path& path, const Clock& clock) {
            return withdraw_promise({path, promise, day, text, actorName()}, clock);
        };
    });
    form->open();
}

void openQuietPeriodDialog(Acts& acts, CustomerId customer, const std::vector<YearlyQuiet>& periods, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("quietPeriodDialog"), Words::tr("Busy time of every year"),
                                Words::tr("Add"), parent->window());
    const Date today = acts.session().clock().today();
    auto* from = form->addDate(QStringLiteral("quietFromDateEdit"), Words::tr("&From"), start_of_month(today));
    auto* until = form->addDate(QStringLiteral("quietUntilDateEdit"), Words::tr("&To, included"), end_of_month(today));
    for (QDateEdit* edit : {from, until})
        edit->setDisplayFormat(QStringLiteral("dd MMM"));
    auto* note = form->addText(QStringLiteral("quietNoteLineEdit"), Words::tr("&Note"));
    auto* effect = pageExplanation();
    effect->setText(Words::tr("Each year in this time reminders wait for the first working day after it."));
    form->addRow(effect);
    QStringList lines;
    for (const YearlyQuiet& one : periods)
        lines << quietText(one);
    addRemovableList(
        *form, acts, QStringLiteral("quietPeriods"), Words::tr("Busy times there are"), lines,
        [periods, customer](int place) { return withoutPeriod(customer, periods[static_cast<std::size_t>(place)]); });
    form->setWork([from, until, note, customer]() -> Acts::Work {
        const YearlyQuiet added{monthDay(*from), monthDay(*until), textOf(*note)};
        return [customer, added](const std::filesystem::path& path, const Clock& clock) {
            SaveQuietPeriodsRequest request;
            request.ledger = path;
            request.customer = customer;
            request.periods = quiet_periods_of(path, customer);
            request.periods.push_back(added);
            request.actor = actorName();
            return save_quiet_periods(request, clock);
        };
    });
    form->open();
}

void openAssignDialog(Acts& acts, CustomerId customer, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("assignDialog"), Words::tr("Whose customer it is"),
                                Words::tr("Assign"), parent->window());
    auto* person = form->addText(QStringLiteral("assignPersonLineEdit"), Words::tr("&Person"));
    person->setText(QString::fromStdString(actorName()));
    person->setPlaceholderText(Words::tr("nobody"));
    auto* reason = form->addText(QStringLiteral("assignReasonLineEdit"), Words::tr("&Reason"));
    form->setWork([person, reason, customer, today = acts.session().clock().today()]() -> Acts::Work {
        AssignCustomersRequest request;
        request.customers = {customer};
        request.person = textOf(*person);
        request.from = today;
        request.reason = textOf(*reason);
        request.actor = actorName();
        return [request](const std::filesystem::path& path, const Clock& clock) {
            auto here = request;
            here.ledger = path;
            return assign_customers(here, clock);
        };
    });
    form->open();
}

} // namespace encours
