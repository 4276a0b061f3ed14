// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/day_dialogs.h"

#include "core/usecase/costs.h"
#include "core/usecase/holds.h"
#include "core/usecase/people.h"
#include "ui/common/actor.h"
#include "ui/common/form_dialog.h"
#include "ui/common/page_heading.h"
#include "ui/common/removable_list.h"
#include "ui/language/numbers.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DayDialogs)
};

QComboBox* personBox(const char* name, const QString& spoken, const QStringList& people, const QString& first) {
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(people);
    box->setCurrentText(first);
    box->lineEdit()->setAccessibleName(spoken); // the box's own name does not reach what is written in
    return box;
}

QString closingText(const CompanyClosing& one) {
    const QString days = one.first == one.last
                             ? longDate(one.first)
                             : QStringLiteral("%1 – %2").arg(shortDate(one.first), shortDate(one.last));
    return one.note.empty() ? days : QStringLiteral("%1 · %2").arg(days, QString::fromStdString(one.note));
}

Acts::Work withoutClosing(const CompanyClosing& gone) {
    return [gone](const std::filesystem::path& path, const Clock& clock) {
        SaveClosingsRequest request;
        request.ledger = path;
        request.closings = company_closings(path);
        std::erase(request.closings, gone);
        request.actor = actorName();
        return save_closings(request, clock);
    };
}

QSpinBox* daysBox(const char* name, int least, int days) {
    auto* box = new QSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(least, 365);
    box->setValue(days);
    return box;
}

} // namespace

void openDayRulesDialog(Acts& acts, const DayRules& rules, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("dayRulesDialog"), Words::tr("What the day warns of"),
                                Words::tr("Save"), parent->window());
    auto* fresh = daysBox("freshDaysSpinBox", 0, rules.fresh_days);
    form->addField(fresh, Words::tr("&Payments are known well enough for (business days)"));
    auto* still = daysBox("stagnationDaysSpinBox", 1, rules.stagnation_days);
    form->addField(still, Words::tr("A file &stagnates without anything planned for (days)"));
    auto* effect = pageExplanation();
    effect->setText(Words::tr("Once payments are older, the day warns before anybody is reminded, and freezing the day "
                              "asks first."));
    form->addRow(effect);
    form->setWork([fresh, still, rules]() -> Acts::Work {
        const DayRules wanted{fresh->value(), still->value()};
        return [wanted, rules](const std::filesystem::path& path, const Clock& clock) {
            const auto set = [&](const char* key, int days) {
                return set_setting({path, key, std::to_string(days), actorName()}, clock);
            };
            if (wanted.fresh_days == rules.fresh_days)
                return set("reminders.stagnation_days", wanted.stagnation_days);
            auto done = set("reminders.fresh_days", wanted.fresh_days);
            return done.ok() && wanted.stagnation_days != rules.stagnation_days
                       ? set("reminders.stagnation_days", wanted.stagnation_days)
                       : done;
        };
    });
    form->open();
}

void openAbsenceDialog(Acts& acts, const QStringList& people, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("absenceDialog"), Words::tr("Somebody is away"),
                                Words::tr("Hand over"), parent->window());
    const Date today = acts.session().clock().today();
    auto* who =
        personBox("absentPersonComboBox", Words::tr("Who is away"), people, QString::fromStdString(actorName()));
    form->addField(who, Words::tr("&Who is away"));
    auto* to = personBox("absenceToComboBox", Words::tr("Who has the customers meanwhile"), people, {});
    form->addField(to, Words::tr("Who has the customers &meanwhile"));
    auto* from = form->addDate(QStringLiteral("absenceFromDateEdit"), Words::tr("&From"), today);
    auto* until = form->addDate(QStringLiteral("absenceUntilDateEdit"), Words::tr("&Back on"), today + 14);
    auto* reason = form->addText(QStringLiteral("absenceReasonLineEdit"), Words::tr("&Reason"));
    auto* effect = pageExplanation();
    effect->setText(Words::tr("On the day back the customers are again whose they were."));
    form->addRow(effect);
    form->setWork([who, to, from, until, reason]() -> Acts::Work {
        HandOverRequest request;
        request.person = who->currentText().trimmed().toStdString();
        request.to = to->currentText().trimmed().toStdString();
        request.from = dayOf(*from);
        request.until = dayOf(*until);
        request.reason = reason->text().trimmed().toStdString();
        request.actor = actorName();
        return [request](const std::filesystem::path& path, const Clock& clock) {
            auto here = request;
            here.ledger = path;
            return hand_over(here, clock);
        };
    });
    form->open();
}

void openClosingDialog(Acts& acts, const std::vector<CompanyClosing>& closings, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("closingDialog"), Words::tr("The company is closed"),
                                Words::tr("Add"), parent->window());
    const Date today = acts.session().clock().today();
    auto* first = form->addDate(QStringLiteral("closingFirstDateEdit"), Words::tr("&First day"), today + 1);
    auto* last = form->addDate(QStringLiteral("closingLastDateEdit"), Words::tr("&Last day"), today + 7);
    auto* note = form->addText(QStringLiteral("closingNoteLineEdit"), Words::tr("&Note"));
    auto* effect = pageExplanation();
    effect->setText(Words::tr("Nobody is reminded on these days; steps wait for the first working day after them."));
    form->addRow(effect);
    QStringList lines;
    for (const CompanyClosing& one : closings)
        lines << closingText(one);
    addRemovableList(*form, acts, QStringLiteral("closings"), Words::tr("Closings there are"), lines,
                     [closings](int place) { return withoutClosing(closings[static_cast<std::size_t>(place)]); });
    form->setWork([first, last, note]() -> Acts::Work {
        const CompanyClosing added{dayOf(*first), dayOf(*last), note->text().trimmed().toStdString()};
        return [added](const std::filesystem::path& path, const Clock& clock) {
            SaveClosingsRequest request;
            request.ledger = path;
            request.closings = company_closings(path);
            request.closings.push_back(added);
            request.actor = actorName();
            return save_closings(request, clock);
        };
    });
    form->open();
}

} // namespace encours
