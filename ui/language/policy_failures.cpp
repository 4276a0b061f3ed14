// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/policy_failures.h"

#include "ui/language/policy_words.h"
#include "ui/language/segment_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PolicyFailures)
};

} // namespace

QString policyFailureSentence(const PolicyFailure& failure) {
    using Reason = PolicyFailure::Reason;
    switch (failure.reason) {
    case Reason::faulty: {
        QStringList sentences{Words::tr("It cannot be published as it is.")};
        for (const PolicyFault& fault : failure.faults) {
            const QString sentence = policyFaultSentence(fault.reason);
            sentences << (fault.step ? Words::tr("Step %1: %2").arg(*fault.step + 1).arg(sentence) : sentence);
        }
        return sentences.join(u' ');
    }
    case Reason::unknown_policy:
        return Words::tr("No version of this policy is in force. Publish it first.");
    case Reason::no_draft:
        return Words::tr("There is no draft of this policy any more. Write it again.");
    case Reason::unknown_customer:
        return Words::tr("This customer is no longer there, or was merged into another.");
    case Reason::unknown_document:
        return Words::tr("This document is no longer there. Look at the list again.");
    case Reason::reason_missing:
        return Words::tr("Say why another policy fits better.");
    case Reason::nothing_changes:
        return Words::tr("Nothing differs from what holds already: nothing was changed.");
    }
    return {};
}

QString segmentFailureSentence(const SegmentFailure& failure, const SegmentList& list) {
    using Reason = SegmentFailure::Reason;
    const QString text = QString::fromStdString(failure.text);
    const QString segment =
        failure.place < list.segments.size() ? QString::fromStdString(list.segments[failure.place].name) : QString();
    switch (failure.reason) {
    case Reason::rule_faulty:
        return Words::tr("The rule of “%1” is not complete: %2")
            .arg(segment, failure.fault ? ruleFaultSentence(*failure.fault) : QString());
    case Reason::name_missing:
        return Words::tr("Give the segment a name.");
    case Reason::name_taken:
        return Words::tr("There is a segment “%1” already. Choose another name.").arg(text);
    case Reason::persona_name_missing:
        return Words::tr("Give the persona a name.");
    case Reason::persona_name_taken:
        return Words::tr("There is a persona “%1” already. Choose another name.").arg(text);
    case Reason::persona_unknown:
        return Words::tr("The persona of “%1” is no longer there. Choose another.").arg(segment);
    case Reason::policy_unknown:
        return Words::tr("No version of the policy of “%1” is in force. Choose another.").arg(segment);
    case Reason::deposit_out_of_range:
        return Words::tr("The deposit of “%1” is not between 1 and 100 %.").arg(segment);
    case Reason::limit_out_of_range:
        return Words::tr("The credit limit of “%1” is below zero.").arg(segment);
    case Reason::terms_unreadable:
        return Words::tr("Encours cannot reckon with the terms “%1”. Write for instance: 30, 45 FDM A.").arg(text);
    case Reason::nothing_changes:
        return Words::tr("Nothing differs from what holds already: nothing was changed.");
    }
    return {};
}

QString policyWhySentence(const PolicyWhy& why) {
    const QString ground = policyGroundName(why.ground);
    if (why.ground == PolicyGround::segment)
        return Words::tr("%1, “%2”").arg(ground, QString::fromStdString(why.segment_name));
    return why.reason.empty() ? ground : Words::tr("%1: %2").arg(ground, QString::fromStdString(why.reason));
}

} // namespace encours
