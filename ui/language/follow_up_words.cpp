// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/follow_up_words.h"

#include "core/ledger/task.h"
#include "core/reminder/hold.h"
#include "ui/language/hold_words.h"
#include "ui/language/numbers.h"
#include "ui/language/policy_words.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

using Kind = TimelineEntry::Kind;

QString taskTitle(TaskKind kind) {
    switch (kind) {
    case TaskKind::declare_claim:
        return Words::tr("To do: declare the claim in the insolvency");
    case TaskKind::answer_complaint:
        return Words::tr("To do: answer the complaint");
    case TaskKind::find_addressee:
        return Words::tr("To do: find the right addressee");
    case TaskKind::send_invoice:
        return Words::tr("To do: send the invoice again");
    case TaskKind::propose_plan:
        return Words::tr("To do: propose a payment plan");
    case TaskKind::settle_dispute:
        return Words::tr("To do: settle the dispute");
    case TaskKind::verify_payment:
        return Words::tr("To do: look for the payment");
    case TaskKind::acknowledge_dispute:
        return Words::tr("To do: acknowledge the dispute");
    case TaskKind::other:
        return Words::tr("To do");
    }
    return {};
}

QString withNumber(const QString& what, const TimelineEntry& entry) {
    return entry.number.empty() ? what : Words::tr("%1 (%2)").arg(what, QString::fromStdString(entry.number));
}

QString untilDay(const TimelineEntry& entry) { return neutralText(QString::fromStdString(entry.number)); }

} // namespace

QString answerTitle(AnswerOutcome outcome) {
    switch (outcome) {
    case AnswerOutcome::will_pay:
        return Words::tr("The customer will pay");
    case AnswerOutcome::has_paid:
        return Words::tr("The customer says that it has paid");
    case AnswerOutcome::contests:
        return Words::tr("The customer contests");
    case AnswerOutcome::in_difficulty:
        return Words::tr("The customer is in difficulty");
    case AnswerOutcome::wrong_addressee:
        return Words::tr("Wrong addressee");
    case AnswerOutcome::not_received:
        return Words::tr("The invoice was not received");
    case AnswerOutcome::not_reached:
        return Words::tr("The customer could not be reached");
    case AnswerOutcome::other:
        return Words::tr("Another answer of the customer");
    case AnswerOutcome::wants_plan:
        return Words::tr("The customer wants to pay in instalments");
    case AnswerOutcome::complains:
        return Words::tr("The customer complains about the reminder");
    case AnswerOutcome::insolvent:
        return Words::tr("The customer is insolvent");
    case AnswerOutcome::all_in_order:
        return Words::tr("The customer says that all is in order");
    }
    return {};
}

QString followUpTitle(const TimelineEntry& entry) {
    switch (entry.kind) {
    case Kind::promise_withdrawn:
        return Words::tr("Promise to pay by %1 taken back").arg(untilDay(entry));
    case Kind::promise_kept:
        return Words::tr("Promise to pay by %1 kept").arg(untilDay(entry));
    case Kind::promise_broken:
        return Words::tr("Promise to pay by %1 not kept").arg(untilDay(entry));
    case Kind::hold_begun:
        return withNumber(Words::tr("Reminders paused: %1").arg(holdKindName(static_cast<HoldKind>(entry.code))),
                          entry);
    case Kind::hold_ended:
        return withNumber(Words::tr("Pause ended: %1").arg(holdKindName(static_cast<HoldKind>(entry.code))), entry);
    case Kind::plan:
        return Words::tr("Payment plan agreed");
    case Kind::plan_ended:
        return Words::tr("Payment plan ended");
    case Kind::task:
        return withNumber(taskTitle(static_cast<TaskKind>(entry.code)), entry);
    case Kind::task_done:
        return withNumber(Words::tr("Done: %1").arg(taskTitle(static_cast<TaskKind>(entry.code))), entry);
    case Kind::complaint:
        return Words::tr("Complaint about a reminder");
    case Kind::complaint_closed:
        return Words::tr("Complaint answered");
    case Kind::consent:
        return entry.documents != 0
                   ? Words::tr("%1: agrees to be reached by %2")
                         .arg(QString::fromStdString(entry.number), channelName(static_cast<Channel>(entry.code)))
                   : Words::tr("%1: no longer to be reached by %2")
                         .arg(QString::fromStdString(entry.number), channelName(static_cast<Channel>(entry.code)));
    case Kind::assignment:
        return entry.number.empty() ? Words::tr("Assigned to nobody any more")
                                    : Words::tr("Assigned to %1").arg(QString::fromStdString(entry.number));
    case Kind::message_planned:
        return Words::tr("%1 prepared, not yet posted").arg(channelName(static_cast<Channel>(entry.code)));
    case Kind::message_cancelled:
        return Words::tr("%1 cancelled").arg(channelName(static_cast<Channel>(entry.code)));
    case Kind::document:
    case Kind::payment:
    case Kind::bounced:
    case Kind::dispute_opened:
    case Kind::dispute_closed:
    case Kind::note:
    case Kind::correction:
    case Kind::import:
    case Kind::merge:
    case Kind::message:
    case Kind::answer:
    case Kind::promise:
    case Kind::legal_event:
    case Kind::decision:
    case Kind::waiver:
        break; // said by timelineTitle
    }
    return {};
}

} // namespace encours
