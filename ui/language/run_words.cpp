// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/run_words.h"

#include "core/reminder/recorded_hold.h"
#include "ui/language/hold_words.h"
#include "ui/language/numbers.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Runs)
};

QString dayText(const std::string& iso) { return neutralText(QString::fromStdString(iso)); }

} // namespace

QString messageStateName(MessageState state) {
    switch (state) {
    case MessageState::proposed:
        return Words::tr("to be approved");
    case MessageState::approved:
        return Words::tr("approved");
    case MessageState::produced:
        return Words::tr("produced, not yet sent");
    case MessageState::posted:
        return Words::tr("sent");
    case MessageState::failed:
        return Words::tr("did not leave");
    case MessageState::uncertain:
        return Words::tr("uncertain whether it left");
    case MessageState::cancelled:
        return Words::tr("cancelled");
    }
    return {};
}

QString messageStateText(const ReminderMessage& message) {
    if (message.posted_on == no_day)
        return messageStateName(message.state);
    const QString day = shortDate(message.posted_on);
    if (message.handed_in_on < message.posted_on)
        return Words::tr("handed in for the collection of %1").arg(day);
    return message.done_elsewhere ? Words::tr("done by other means on %1").arg(day) : Words::tr("sent on %1").arg(day);
}

QString messageCountText(MessageState state, int count) {
    switch (state) {
    case MessageState::proposed:
        return Words::tr("%Ln to be approved", nullptr, count);
    case MessageState::approved:
        return Words::tr("%Ln approved", nullptr, count);
    case MessageState::produced:
        return Words::tr("%Ln produced, not yet sent", nullptr, count);
    case MessageState::posted:
        return Words::tr("%Ln sent", nullptr, count);
    case MessageState::failed:
        return Words::tr("%Ln did not leave", nullptr, count);
    case MessageState::uncertain:
        return Words::tr("%Ln of which it is uncertain whether they left", nullptr, count);
    case MessageState::cancelled:
        return Words::tr("%Ln cancelled", nullptr, count);
    }
    return {};
}

QString channelCountText(Channel channel, int count) {
    switch (channel) {
    case Channel::letter:
        return Words::tr("%Ln letters", nullptr, count);
    case Channel::registered_letter:
        return Words::tr("%Ln registered letters", nullptr, count);
    case Channel::email:
        return Words::tr("%Ln e-mails", nullptr, count);
    case Channel::sms:
        return Words::tr("%Ln SMS", nullptr, count);
    case Channel::telephone:
        return Words::tr("%Ln calls", nullptr, count);
    case Channel::office:
        return Words::tr("%Ln steps in the office", nullptr, count);
    }
    return {};
}

QString runStateName(RunState state) {
    switch (state) {
    case RunState::proposed:
        return Words::tr("to be approved");
    case RunState::approved:
        return Words::tr("under way");
    case RunState::done:
        return Words::tr("done");
    case RunState::cancelled:
        return Words::tr("cancelled");
    }
    return {};
}

QString runKindName(RunKind kind) {
    return kind == RunKind::daily ? Words::tr("The day's work") : Words::tr("Campaign");
}

QString runFailureSentence(const RunFailure& failure) {
    switch (failure.reason) {
    case RunFailure::Reason::not_today:
        return Words::tr("Only today's work can be frozen: show today's date first.");
    case RunFailure::Reason::stale_payments:
        return Words::tr(
                   "Payments are known up to %1 only: customers who have paid since would be reminded. Import the "
                   "payments first, or go on knowingly.")
            .arg(dayText(failure.text));
    case RunFailure::Reason::nothing_to_do:
        return Words::tr("Nothing is to be done today that is not in a run already.");
    case RunFailure::Reason::name_missing:
        return Words::tr("Give the campaign a name.");
    case RunFailure::Reason::unknown_run:
        return Words::tr("This run is no longer there.");
    case RunFailure::Reason::unknown_message:
        return Words::tr("This message is no longer there.");
    case RunFailure::Reason::wrong_state:
        return Words::tr("None of these messages has come that far, or all have gone further.");
    case RunFailure::Reason::needs_approval:
        return Words::tr("Somebody must approve it first.");
    case RunFailure::Reason::not_planned:
        return Words::tr("This step is not planned for the customer today any more.");
    case RunFailure::Reason::channel_unfit:
        return Words::tr("This step cannot be done that way: choose another channel.");
    case RunFailure::Reason::day_in_future:
        return Words::tr("This day lies in the future.");
    case RunFailure::Reason::day_before_run:
        return Words::tr("This day lies before the decision: %1 is the first possible.").arg(dayText(failure.text));
    case RunFailure::Reason::text_missing:
        return Words::tr("Give the reason: it stands in the history.");
    }
    return {};
}

QString stepChangeFailureSentence(const StepChangeFailure& failure) {
    const QString number = QString::fromStdString(failure.text);
    switch (failure.reason) {
    case StepChangeFailure::Reason::text_missing:
        return Words::tr("Give the reason: it stands in the history.");
    case StepChangeFailure::Reason::unknown_item:
        return Words::tr("Nothing of this invoice is open any more.");
    case StepChangeFailure::Reason::no_step_left:
        return Words::tr("%1 has no further step in its policy.").arg(number);
    case StepChangeFailure::Reason::step_mandatory:
        return Words::tr("The next step of %1 is mandatory: it can be put off, not skipped.").arg(number);
    case StepChangeFailure::Reason::day_in_past:
        return Words::tr("Choose a day that is still to come.");
    }
    return {};
}

QString obsoleteSentence(const std::string& key) {
    if (key == "paid")
        return Words::tr("it was paid meanwhile");
    if (key == "withdrawn")
        return Words::tr("no source tells of the invoice any more");
    if (key == "other_customer")
        return Words::tr("the invoice is another customer's now");
    const auto hold = hold_kind_from_key(key);
    return hold ? Words::tr("meanwhile: %1").arg(holdKindName(*hold)) : QString();
}

} // namespace encours
