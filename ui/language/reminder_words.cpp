// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/reminder_words.h"

#include "ui/language/numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reminders)
};

} // namespace

QString daysLateText(int days) {
    if (days == 0)
        return Words::tr("due today");
    return days > 0 ? Words::tr("%Ln days late", nullptr, days) : Words::tr("due in %Ln days", nullptr, std::abs(days));
}

QString priorityReasons(const Priority& priority) {
    // Of each cause's points, what it takes to be worth a word: half of them.
    struct Cause {
        int points;
        int most;
        QString words;
    };
    std::vector<Cause> causes{
        {priority.promise, 10, Words::tr("promise broken or due today")},
        {priority.amount, 40, Words::tr("large amount")},
        {priority.age, 30, Words::tr("long late")},
        {priority.risk, 20, Words::tr("risky payer")},
    };
    std::erase_if(causes, [](const Cause& one) { return 2 * one.points < one.most; });
    std::stable_sort(causes.begin(), causes.end(), [](const Cause& a, const Cause& b) { return a.points > b.points; });
    QStringList said;
    for (const Cause& one : causes)
        said << one.words;
    return said.join(QStringLiteral(" · "));
}

QString forecastAssumption() {
    return Words::tr("From tomorrow on this is a forecast: it assumes that each step is done on its day, that nobody "
                     "pays and that nobody answers.");
}

QString promiseStatusName(PromiseStatus status) {
    switch (status) {
    case PromiseStatus::open:
        return Words::tr("awaited");
    case PromiseStatus::kept:
        return Words::tr("kept");
    case PromiseStatus::part:
        return Words::tr("kept in part");
    case PromiseStatus::broken:
        return Words::tr("broken");
    case PromiseStatus::withdrawn:
        return Words::tr("withdrawn");
    }
    return {};
}

QString promiseSentence(const Promise& promise, const PromiseOutcome& outcome) {
    //: A promise: amount, day, what became of it.
    return Words::tr("%1 by %2: %3")
        .arg(moneyText(promise.amount, promise.currency), shortDate(promise.until), promiseStatusName(outcome.status));
}

QString taskKindName(TaskKind kind) {
    switch (kind) {
    case TaskKind::declare_claim:
        return Words::tr("Declare the claim");
    case TaskKind::answer_complaint:
        return Words::tr("Answer the complaint");
    case TaskKind::find_addressee:
        return Words::tr("Find the right addressee");
    case TaskKind::send_invoice:
        return Words::tr("Send the invoice again");
    case TaskKind::propose_plan:
        return Words::tr("Propose a plan");
    case TaskKind::acknowledge_dispute:
        return Words::tr("Acknowledge the dispute");
    case TaskKind::settle_dispute:
        return Words::tr("Settle the dispute");
    case TaskKind::verify_payment:
        return Words::tr("Look for the payment");
    case TaskKind::other:
        return Words::tr("Task");
    }
    return {};
}

} // namespace encours
