// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/hold_words.h"

#include "ui/language/numbers.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HoldWords)
};

/// What holds until somebody ends it, or a reason that has no day.
QString undatedSentence(LeftOutReason reason) {
    switch (reason) {
    case LeftOutReason::not_yet:
        return Words::tr("The day of its next step has not come.");
    case LeftOutReason::promised:
        return Words::tr("Payment is promised.");
    case LeftOutReason::disputed:
        return Words::tr("It is contested. Settle the dispute, or contest a part of it alone.");
    case LeftOutReason::in_plan:
        return Words::tr("It is paid in instalments, which are kept to.");
    case LeftOutReason::quiet_period:
        return Words::tr("The customer is left in peace during this period.");
    case LeftOutReason::stopped:
        return Words::tr("Somebody stopped its reminders. End that stop to go on.");
    case LeftOutReason::with_agency:
        return Words::tr("An agency or a lawyer has the file: the house no longer reminds.");
    case LeftOutReason::insolvent:
        return Words::tr("Insolvency proceedings: nothing may be claimed any more, declare the claim instead.");
    case LeftOutReason::direct_debit:
        return Words::tr("The company collects it by direct debit.");
    case LeftOutReason::factored:
        return Words::tr("The claim was sold: the factor collects it.");
    case LeftOutReason::in_difficulty:
        return Words::tr("The customer said that it is in difficulty. Agree on something first.");
    case LeftOutReason::wrong_addressee:
        return Words::tr("The addressee was wrong. Enter the right one.");
    case LeftOutReason::not_received:
        return Words::tr("The invoice was not received. Send it again.");
    case LeftOutReason::complained:
        return Words::tr("The customer complained about a reminder. Answer first.");
    case LeftOutReason::closed_day:
        return Words::tr("The company is closed on that day.");
    case LeftOutReason::covered_by_credits:
        return Words::tr("Credit notes and cash of the customer outweigh what could be claimed.");
    case LeftOutReason::below_minimum:
        return Words::tr("The amount is below the least that the policy claims.");
    case LeftOutReason::no_address:
        return Words::tr("None of the step's channels reaches the customer. Enter an address.");
    case LeftOutReason::too_soon:
        return Words::tr("The last contact is too recent.");
    case LeftOutReason::contact_cap:
        return Words::tr("The customer was contacted as often as the policy allows.");
    case LeftOutReason::waiting_for_posting:
        return Words::tr("A message was made and is not yet said to be posted. Say so, or cancel it.");
    case LeftOutReason::no_step_left:
        return Words::tr("The policy has no further step. Decide what follows.");
    case LeftOutReason::bill:
        return Words::tr("The customer accepted a bill of exchange: its bank pays.");
    case LeftOutReason::foreign_currency:
        return Words::tr("It is in another currency than the company's. Remind by hand.");
    case LeftOutReason::postponed:
        return Words::tr("Somebody put its step off.");
    case LeftOutReason::lower_message:
        return Words::tr("Today's message is a stronger one; this due item has not come so far and stands there for "
                         "information.");
    }
    return {};
}

} // namespace

QString holdKindName(HoldKind kind) {
    switch (kind) {
    case HoldKind::promise:
        return Words::tr("Promise to pay");
    case HoldKind::dispute:
        return Words::tr("Dispute");
    case HoldKind::plan:
        return Words::tr("Instalments");
    case HoldKind::quiet:
        return Words::tr("Left in peace");
    case HoldKind::manual:
        return Words::tr("Reminders stopped");
    case HoldKind::agency:
        return Words::tr("With an agency");
    case HoldKind::insolvency:
        return Words::tr("Insolvency");
    case HoldKind::direct_debit:
        return Words::tr("Direct debit");
    case HoldKind::factored:
        return Words::tr("Sold to a factor");
    case HoldKind::difficulty:
        return Words::tr("In difficulty");
    case HoldKind::wrong_addressee:
        return Words::tr("Wrong addressee");
    case HoldKind::not_received:
        return Words::tr("Invoice not received");
    case HoldKind::complaint:
        return Words::tr("Complaint about a reminder");
    }
    return {};
}

QString holdKindSentence(HoldKind kind) {
    switch (kind) {
    case HoldKind::promise:
        return Words::tr("No reminder until the promised day has passed; unkept, reminders go on by themselves.");
    case HoldKind::dispute:
        return Words::tr("The contested part alone is not claimed; the rest goes on.");
    case HoldKind::plan:
        return Words::tr("No reminder while the instalments are kept to.");
    case HoldKind::quiet:
        return Words::tr("No reminder until a day that you choose.");
    case HoldKind::manual:
        return Words::tr("No reminder until somebody ends the stop.");
    case HoldKind::agency:
        return Words::tr("An agency or a lawyer claims it; the house no longer reminds.");
    case HoldKind::insolvency:
        return Words::tr("Nothing may be claimed any more: the claim must be declared (C. com. L622-24).");
    case HoldKind::direct_debit:
        return Words::tr("The company itself collects it: there is nothing to ask for.");
    case HoldKind::factored:
        return Words::tr("The claim was sold: the factor collects it.");
    case HoldKind::difficulty:
        return Words::tr("Time to agree on something with a customer who said that it cannot pay now.");
    case HoldKind::wrong_addressee:
        return Words::tr("No reminder until the right addressee is known.");
    case HoldKind::not_received:
        return Words::tr("No reminder until the invoice was sent again and there was time to look at it.");
    case HoldKind::complaint:
        return Words::tr("No reminder until the complaint is answered.");
    }
    return {};
}

QString holdSpanText(Date from, Date until) {
    return until == no_day ? Words::tr("since %1, until somebody ends it").arg(shortDate(from))
                           : Words::tr("since %1, until %2").arg(shortDate(from), shortDate(until - 1));
}

QString leftOutReasonName(LeftOutReason reason) {
    switch (reason) {
    case LeftOutReason::not_yet:
        return Words::tr("Not yet");
    case LeftOutReason::promised:
        return Words::tr("Promised");
    case LeftOutReason::disputed:
        return Words::tr("Contested");
    case LeftOutReason::in_plan:
        return Words::tr("Instalments");
    case LeftOutReason::quiet_period:
        return Words::tr("Left in peace");
    case LeftOutReason::stopped:
        return Words::tr("Reminders stopped");
    case LeftOutReason::with_agency:
        return Words::tr("With an agency");
    case LeftOutReason::insolvent:
        return Words::tr("Insolvency");
    case LeftOutReason::direct_debit:
        return Words::tr("Direct debit");
    case LeftOutReason::factored:
        return Words::tr("Sold to a factor");
    case LeftOutReason::in_difficulty:
        return Words::tr("In difficulty");
    case LeftOutReason::wrong_addressee:
        return Words::tr("Wrong addressee");
    case LeftOutReason::not_received:
        return Words::tr("Invoice not received");
    case LeftOutReason::complained:
        return Words::tr("Complaint about a reminder");
    case LeftOutReason::closed_day:
        return Words::tr("Closed day");
    case LeftOutReason::covered_by_credits:
        return Words::tr("Covered by credits");
    case LeftOutReason::below_minimum:
        return Words::tr("Below the minimum");
    case LeftOutReason::no_address:
        return Words::tr("No address");
    case LeftOutReason::too_soon:
        return Words::tr("Too soon");
    case LeftOutReason::contact_cap:
        return Words::tr("Contacted often enough");
    case LeftOutReason::waiting_for_posting:
        return Words::tr("Waiting to be posted");
    case LeftOutReason::no_step_left:
        return Words::tr("No step left");
    case LeftOutReason::bill:
        return Words::tr("Bill of exchange");
    case LeftOutReason::foreign_currency:
        return Words::tr("Foreign currency");
    case LeftOutReason::postponed:
        return Words::tr("Put off");
    case LeftOutReason::lower_message:
        return Words::tr("For information");
    }
    return {};
}

QString leftOutSentence(LeftOutReason reason, Date until) {
    if (until == no_day)
        return undatedSentence(reason);
    const QString day = shortDate(until);
    switch (reason) {
    case LeftOutReason::not_yet:
        return Words::tr("Its next step comes on %1.").arg(day);
    case LeftOutReason::promised:
        return Words::tr("Payment is promised: reminders go on from %1.").arg(day);
    case LeftOutReason::closed_day:
        return Words::tr("The company is closed on that day: it goes on from %1.").arg(day);
    case LeftOutReason::too_soon:
        return Words::tr("The last contact is too recent: the next may come on %1.").arg(day);
    case LeftOutReason::contact_cap:
        return Words::tr("The customer was contacted as often as the policy allows: the next may come on %1.").arg(day);
    case LeftOutReason::postponed:
        return Words::tr("Somebody put its step off to %1.").arg(day);
    default:
        return Words::tr("%1 It goes on from %2.").arg(undatedSentence(reason), day);
    }
}

} // namespace encours
