// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/policy_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdlib>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
};

QString dueDayPhrase(int days) {
    if (days == 0)
        return Words::tr("on the due day");
    return days < 0 ? Words::tr("%Ln days before the due day", nullptr, std::abs(days))
                    : Words::tr("%Ln days after the due day", nullptr, days);
}

/// An abbreviation keeps its capitals.
QString withinSentence(Channel channel) {
    return channel == Channel::sms ? channelName(channel) : channelName(channel).toLower();
}

} // namespace

QString stepKindName(StepKind kind) {
    switch (kind) {
    case StepKind::notice_before_due:
        return Words::tr("Notice before due");
    case StepKind::thanks:
        return Words::tr("Thanks");
    case StepKind::reminder:
        return Words::tr("Reminder");
    case StepKind::call:
        return Words::tr("Call");
    case StepKind::formal_notice:
        return Words::tr("Formal notice");
    case StepKind::hand_over:
        return Words::tr("Hand-over");
    case StepKind::terms_reminder:
        return Words::tr("Reminder of the terms");
    case StepKind::sanction:
        return Words::tr("Deliveries stopped");
    }
    return {};
}

QString stepKindSentence(StepKind kind) {
    switch (kind) {
    case StepKind::notice_before_due:
        return Words::tr("Before it falls due: amount and due day, as a service.");
    case StepKind::thanks:
        return Words::tr("After full payment: a word of thanks.");
    case StepKind::reminder:
        return Words::tr("Asks for what is overdue.");
    case StepKind::call:
        return Words::tr("Somebody calls, and notes the answer.");
    case StepKind::formal_notice:
        return Words::tr("Asks formally for payment within a time that it grants. A person always reads it first.");
    case StepKind::hand_over:
        return Words::tr("The file goes to an agency or a lawyer; reminders of the house stop.");
    case StepKind::terms_reminder:
        return Words::tr("Recalls the terms of business as a friendly word, apart from any claim.");
    case StepKind::sanction:
        return Words::tr("Deliveries stop until payment, and the customer is told so.");
    }
    return {};
}

QString channelName(Channel channel) {
    switch (channel) {
    case Channel::letter:
        return Words::tr("Letter");
    case Channel::registered_letter:
        return Words::tr("Registered letter");
    case Channel::email:
        return Words::tr("E-mail");
    case Channel::sms:
        return Words::tr("SMS");
    case Channel::telephone:
        return Words::tr("Telephone");
    case Channel::office:
        return Words::tr("In the office");
    }
    return {};
}

QString channelsText(const std::vector<Channel>& channels) {
    if (channels.empty())
        return QStringLiteral("–");
    QString text = channelName(channels.front());
    for (std::size_t i = 1; i < channels.size(); ++i)
        text = Words::tr("%1, else %2").arg(text, withinSentence(channels[i]));
    return text;
}

QString toneName(Tone tone) {
    switch (tone) {
    case Tone::friendly:
        return Words::tr("Friendly");
    case Tone::neutral:
        return Words::tr("Neutral");
    case Tone::firm:
        return Words::tr("Firm");
    case Tone::formal:
        return Words::tr("Formal");
    }
    return {};
}

QString stepAnchorName(StepAnchor anchor) {
    switch (anchor) {
    case StepAnchor::due_day:
        return Words::tr("the due day");
    case StepAnchor::previous_posted:
        return Words::tr("the step before, once posted");
    case StepAnchor::deadline_granted:
        return Words::tr("the deadline granted");
    case StepAnchor::settled:
        return Words::tr("full payment");
    }
    return {};
}

QString stepDayPhrase(const PolicyStep& step) {
    if (step.kind == StepKind::terms_reminder)
        return step.repeat_every_days
                   ? Words::tr("every %Ln days, apart from any claim", nullptr, *step.repeat_every_days)
                   : Words::tr("%Ln days after the last one, apart from any claim", nullptr, step.days);
    switch (step.anchor) {
    case StepAnchor::due_day:
        return dueDayPhrase(step.days);
    case StepAnchor::previous_posted:
        return Words::tr("%Ln days after the step before was posted", nullptr, step.days);
    case StepAnchor::deadline_granted:
        return step.days == 0 ? Words::tr("on the last day of the deadline granted")
                              : Words::tr("%Ln days after the deadline granted", nullptr, step.days);
    case StepAnchor::settled:
        return step.days == 0 ? Words::tr("on the day of full payment")
                              : Words::tr("%Ln days after full payment", nullptr, step.days);
    }
    return {};
}

QString stepRepeatPhrase(const PolicyStep& step) {
    return step.repeat_every_days && step.kind != StepKind::terms_reminder
               ? Words::tr("again every %Ln days", nullptr, *step.repeat_every_days)
               : QString();
}

QString stepDeadlinePhrase(const PolicyStep& step) {
    return step.deadline_days ? Words::tr("%Ln days to pay", nullptr, *step.deadline_days) : QString();
}

QString policyFaultSentence(PolicyFault::Reason reason) {
    switch (reason) {
    case PolicyFault::Reason::name_missing:
        return Words::tr("Give the policy a name.");
    case PolicyFault::Reason::no_steps:
        return Words::tr("Add a step: a policy without steps reminds nobody.");
    case PolicyFault::Reason::step_name_missing:
        return Words::tr("Give the step a name.");
    case PolicyFault::Reason::step_key_repeated:
        return Words::tr("Two steps bear the same key. Remove one of them and add it anew.");
    case PolicyFault::Reason::channel_missing:
        return Words::tr("Choose at least one channel.");
    case PolicyFault::Reason::days_out_of_range:
        return Words::tr("Choose between 0 and 365 days, and before the due day no more than 365.");
    case PolicyFault::Reason::negative_days_not_before_due:
        return Words::tr("Days before count from the due day alone. Choose days after, or the due day.");
    case PolicyFault::Reason::notice_not_before_due:
        return Words::tr("A notice before due comes before the due day. Choose days before it.");
    case PolicyFault::Reason::notice_after_reminder:
        return Words::tr("A notice before due stands ahead of every reminder. Move it up.");
    case PolicyFault::Reason::rank_falls:
        return Words::tr("This step is milder than the one before it. Move it up, or choose a stronger kind.");
    case PolicyFault::Reason::deadline_without_message:
        return Words::tr("No step before it grants a deadline. Count from another day, or grant one there.");
    case PolicyFault::Reason::repeated_not_last:
        return Words::tr("Only the last step may repeat. Move it down, or take the repetition away.");
    case PolicyFault::Reason::settled_not_thanks:
        return Words::tr("Thanks count from full payment, and nothing else does.");
    case PolicyFault::Reason::formal_notice_without_approval:
        return Words::tr("A person reads every formal notice before it goes out. Ask for approval.");
    case PolicyFault::Reason::formal_notice_without_deadline:
        return Words::tr("A formal notice grants time to pay (C. civ. 1344). Type how many days.");
    case PolicyFault::Reason::formal_notice_too_often:
        return Words::tr(
            "Repeated so often, this step takes every contact: the customer's other invoices would never be "
            "reminded. Choose more days, or take the repetition away.");
    case PolicyFault::Reason::limit_out_of_range:
        return Words::tr("A limit is out of range: amounts and numbers of days are not negative.");
    }
    return {};
}

QString policyGroundName(PolicyGround ground) {
    switch (ground) {
    case PolicyGround::item:
        return Words::tr("chosen for this due item");
    case PolicyGround::invoice:
        return Words::tr("chosen for this invoice");
    case PolicyGround::customer:
        return Words::tr("chosen for this customer");
    case PolicyGround::segment:
        return Words::tr("the policy of its segment");
    case PolicyGround::company:
        return Words::tr("the policy of the company");
    }
    return {};
}

QString policyVersionText(const QString& name, int version) {
    return Words::tr("%1, version %2").arg(name).arg(version);
}

} // namespace encours
