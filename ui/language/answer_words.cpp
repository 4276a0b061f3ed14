// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/answer_words.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Answers)
};

} // namespace

QString answerName(AnswerOutcome outcome) {
    switch (outcome) {
    case AnswerOutcome::will_pay:
        return Words::tr("Will pay");
    case AnswerOutcome::has_paid:
        return Words::tr("Has paid");
    case AnswerOutcome::contests:
        return Words::tr("Contests");
    case AnswerOutcome::in_difficulty:
        return Words::tr("In difficulty");
    case AnswerOutcome::wrong_addressee:
        return Words::tr("Wrong addressee");
    case AnswerOutcome::not_received:
        return Words::tr("Not received");
    case AnswerOutcome::not_reached:
        return Words::tr("Not reached");
    case AnswerOutcome::other:
        return Words::tr("Other answer");
    case AnswerOutcome::wants_plan:
        return Words::tr("Instalments");
    case AnswerOutcome::complains:
        return Words::tr("Complaint");
    case AnswerOutcome::insolvent:
        return Words::tr("Insolvent");
    case AnswerOutcome::all_in_order:
        return Words::tr("All in order");
    }
    return {};
}

QString answerKey(AnswerOutcome outcome) {
    // J, K, D, N, P, S and C are taken by the page itself.
    switch (outcome) {
    case AnswerOutcome::will_pay:
        return Words::tr("W", "key: will pay; not J, K, D, N, P, S, C");
    case AnswerOutcome::has_paid:
        return Words::tr("H", "key: has paid; not J, K, D, N, P, S, C");
    case AnswerOutcome::contests:
        return Words::tr("T", "key: contests; not J, K, D, N, P, S, C");
    case AnswerOutcome::in_difficulty:
        return Words::tr("F", "key: in difficulty; not J, K, D, N, P, S, C");
    case AnswerOutcome::wrong_addressee:
        return Words::tr("G", "key: wrong addressee; not J, K, D, N, P, S, C");
    case AnswerOutcome::not_received:
        return Words::tr("R", "key: not received; not J, K, D, N, P, S, C");
    case AnswerOutcome::not_reached:
        return Words::tr("U", "key: not reached; not J, K, D, N, P, S, C");
    case AnswerOutcome::other:
        return Words::tr("O", "key: other answer; not J, K, D, N, P, S, C");
    case AnswerOutcome::wants_plan:
        return Words::tr("I", "key: instalments; not J, K, D, N, P, S, C");
    case AnswerOutcome::complains:
        return Words::tr("M", "key: complaint; not J, K, D, N, P, S, C");
    case AnswerOutcome::insolvent:
        return Words::tr("V", "key: insolvent; not J, K, D, N, P, S, C");
    case AnswerOutcome::all_in_order:
        return Words::tr("A", "key: all in order; not J, K, D, N, P, S, C");
    }
    return {};
}

QString answerSentence(AnswerOutcome outcome) {
    switch (outcome) {
    case AnswerOutcome::will_pay:
        return Words::tr("will pay");
    case AnswerOutcome::has_paid:
        return Words::tr("says that it has paid");
    case AnswerOutcome::contests:
        return Words::tr("contests an invoice");
    case AnswerOutcome::in_difficulty:
        return Words::tr("is in difficulty");
    case AnswerOutcome::wrong_addressee:
        return Words::tr("is not the right addressee");
    case AnswerOutcome::not_received:
        return Words::tr("has not received the invoice");
    case AnswerOutcome::not_reached:
        return Words::tr("could not be reached");
    case AnswerOutcome::other:
        return Words::tr("gave another answer");
    case AnswerOutcome::wants_plan:
        return Words::tr("wants to pay by instalments");
    case AnswerOutcome::complains:
        return Words::tr("complains about the reminder");
    case AnswerOutcome::insolvent:
        return Words::tr("is in insolvency proceedings");
    case AnswerOutcome::all_in_order:
        return Words::tr("finds the invoice in order");
    }
    return {};
}

QString answerConsequence(AnswerOutcome outcome) {
    switch (outcome) {
    case AnswerOutcome::will_pay:
        return Words::tr(
            "It is left in peace up to that day. If the money does not come, the step comes back by itself.");
    case AnswerOutcome::has_paid:
        return Words::tr("A task reminds you to look for the money; until then it is left in peace.");
    case AnswerOutcome::contests:
        return Words::tr("The contested part is no longer claimed; the rest is. A task follows the dispute.");
    case AnswerOutcome::in_difficulty:
        return Words::tr("It is left in peace for a while, and a task reminds you to propose a plan.");
    case AnswerOutcome::wrong_addressee:
        return Words::tr("Nothing goes out until the right addressee is known; a task reminds you to find it.");
    case AnswerOutcome::not_received:
        return Words::tr("A task reminds you to send the invoice again; until it was looked at, nothing is claimed.");
    case AnswerOutcome::not_reached:
        return Words::tr("It is noted. The step stays to be done.");
    case AnswerOutcome::other:
        return Words::tr("It is noted. The step stays to be done.");
    case AnswerOutcome::wants_plan:
        return Words::tr("It is left in peace until a plan is agreed; a task reminds you to propose one.");
    case AnswerOutcome::complains:
        return Words::tr("Nothing goes out until the complaint was answered; a task reminds you to do so.");
    case AnswerOutcome::insolvent:
        return Words::tr("Nothing may be claimed any more. A task reminds you to declare your claim in time.");
    case AnswerOutcome::all_in_order:
        return Words::tr("It is noted: the invoice is known and accepted.");
    }
    return {};
}

QStringList disputeCauses() {
    return {Words::tr("Goods or services not as ordered"),
            Words::tr("Delivered late or not at all"),
            Words::tr("Wrong price or quantity"),
            Words::tr("Invoiced twice"),
            Words::tr("Already paid"),
            Words::tr("Credit note expected")};
}

QStringList complaintCauses() {
    return {Words::tr("Reminded though it had paid"), Words::tr("Reminded too often"), Words::tr("Tone of the message"),
            Words::tr("Wrong person written to"), Words::tr("Wrong amount claimed")};
}

} // namespace encours
