// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/act_sentences.h"

#include "core/ledger/attachment.h"
#include "ui/language/numbers.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Acts {
    Q_DECLARE_TR_FUNCTIONS(Acts)
};

/// What was said, agreed or decided about reminders.
QString followUpSentence(const DoneAct& act, const QString& number) {
    if (act.event == "answer_recorded")
        return Acts::tr("The answer of %1 was recorded.").arg(number);
    if (act.event == "promise_withdrawn")
        return Acts::tr("The promise of %1 was taken back: reminders resume.").arg(number);
    if (act.event == "plan_agreed")
        return Acts::tr("The payment plan of %1 was recorded: reminders wait while it is kept to.").arg(number);
    if (act.event == "plan_ended")
        return Acts::tr("The payment plan of %1 ended: reminders resume.").arg(number);
    if (act.event == "hold_begun")
        return Acts::tr("Reminders of %1 are paused.").arg(number);
    if (act.event == "hold_ended")
        return Acts::tr("The pause of %1 ended: reminders resume.").arg(number);
    if (act.event == "complaint_closed")
        return Acts::tr("The complaint of %1 is answered: reminders resume.").arg(number);
    if (act.event == "task_added")
        return Acts::tr("The task was added.");
    if (act.event == "task_finished")
        return Acts::tr("The task is done.");
    if (act.event == "task_postponed")
        return Acts::tr("The task was put off.");
    if (act.event == "quiet_periods_saved")
        return Acts::tr("The busy periods of %1 were saved.").arg(number);
    if (act.event == "closings_saved")
        return Acts::tr("The closing days were saved.");
    if (act.event == "customers_assigned")
        return Acts::tr("%Ln customer(s) assigned.", nullptr, static_cast<int>(act.count));
    if (act.event == "handed_over")
        return Acts::tr("The customers of %1 are handed over for the absence.").arg(number);
    if (act.event == "guide_saved")
        return Acts::tr("The guide “%1” was saved.").arg(number);
    if (act.event == "guide_reset")
        return Acts::tr("The guide “%1” is as shipped again.").arg(number);
    if (act.event == "contact_erased")
        return Acts::tr("The contact's data were erased.");
    if (act.event == "note_corrected")
        return Acts::tr("The note was corrected by another one.");
    if (act.event == "opted_out" || act.event == "opted_in")
        return Acts::tr("What %1 wishes was recorded.").arg(number);
    return Acts::tr("Done.");
}

} // namespace

QString actFailureSentence(const ActFailure& failure) {
    using Reason = ActFailure::Reason;
    const QString text = QString::fromStdString(failure.text);
    switch (failure.reason) {
    case Reason::unknown_customer:
        return Acts::tr("Choose a customer of the list: this one is not there, or was merged into another.");
    case Reason::unknown_document:
        return Acts::tr("This due item is no longer there. Look at the list again.");
    case Reason::number_missing:
        return Acts::tr("Type the number of the document.");
    case Reason::number_taken:
        return Acts::tr("The customer has the document “%1” already. Look at that one, or type another number.")
            .arg(text);
    case Reason::amount_missing:
        return Acts::tr("Type an amount above zero.");
    case Reason::amounts_differ:
        return Acts::tr("The amount without tax and the tax are not the amount with tax. Correct one of the three.");
    case Reason::nothing_changes:
        return Acts::tr("This is the due day already: nothing was changed.");
    case Reason::not_corrected:
        return Acts::tr("The due day was not corrected: there is nothing to reset.");
    case Reason::dispute_missing:
        return Acts::tr("Nothing is contested of it now.");
    case Reason::dispute_there:
        return Acts::tr("It is contested already since %1. Close that dispute first.").arg(neutralText(text));
    case Reason::day_before_start:
        return Acts::tr("Choose a day from %1 on.").arg(neutralText(text));
    case Reason::part_too_large:
        return Acts::tr("This is more than there is of it. Type a smaller amount.");
    case Reason::allocated_too_much:
        return Acts::tr("More is set against invoices than was paid. Lower one of the parts.");
    case Reason::difference_too_large:
        return Acts::tr("The difference is too large to be settled so. Leave it open.");
    case Reason::text_missing:
        return Acts::tr("Type the note.");
    case Reason::file_unreadable:
        return Acts::tr("“%1” cannot be read. Look whether it is still there and may be opened.").arg(text);
    case Reason::file_too_large:
        return Acts::tr("“%1” is larger than %2 MB. Scan it with a lower resolution, or keep it beside the ledger.")
            .arg(text, countText(largest_attachment >> 20));
    case Reason::not_a_document:
        return Acts::tr("“%1” is neither a PDF nor a picture, whatever its name says. Save it as PDF first.").arg(text);
    case Reason::attached_already:
        return Acts::tr("“%1” is attached to this document already.").arg(text);
    case Reason::unknown_attachment:
        return Acts::tr("This attachment is no longer there.");
    case Reason::cancelled:
        return Acts::tr("Cancelled: nothing was done.");
    case Reason::unknown_act:
        return Acts::tr("This was undone already.");
    case Reason::changed_since:
        return Acts::tr("It was changed since, by an import or by hand: undo that first.");
    case Reason::name_missing:
        return Acts::tr("Type the customer's name.");
    case Reason::code_taken:
        return Acts::tr("“%1” has this code already. Choose that customer, or type another code.").arg(text);
    case Reason::payer_unknown:
        return Acts::tr("No customer has the code “%1”. Type the code of who pays.").arg(text);
    case Reason::payer_in_circle:
        return Acts::tr("The customer itself pays for “%1”. Choose another payer, or none.").arg(text);
    case Reason::nothing_corrected:
        return Acts::tr("Nothing differs from what is known: nothing was changed.");
    case Reason::contact_empty:
        return Acts::tr("Type at least a name, an e-mail address or a telephone number.");
    case Reason::unknown_contact:
        return Acts::tr("This contact is no longer there. Look at the customer again.");
    case Reason::day_in_future:
        return Acts::tr("This day is still to come. Choose today or an earlier day.");
    case Reason::already_recorded:
        return Acts::tr("This is recorded already: nothing was changed.");
    case Reason::kind_of_customer:
        return Acts::tr("This concerns the customer as a whole: record it without an invoice.");
    case Reason::not_an_invoice:
        return Acts::tr("A credit note bears neither interest nor an indemnity. Choose an invoice.");
    case Reason::value_unknown:
        return Acts::tr("This choice is not known. Choose one of the list.");
    case Reason::rate_out_of_range:
        return Acts::tr("Type a rate between 0 and 100 % a year.");
    case Reason::day_missing:
        return Acts::tr("Choose the day.");
    case Reason::message_missing:
        return Acts::tr("Nothing had been posted to this customer by that day.");
    case Reason::not_planned:
        return Acts::tr("No such reminder is planned for this customer today.");
    case Reason::unknown_promise:
    case Reason::unknown_plan:
    case Reason::unknown_hold:
    case Reason::unknown_task:
    case Reason::unknown_complaint:
        return Acts::tr("This is no longer there. Look at the customer again.");
    case Reason::currencies_differ:
        return Acts::tr("A plan is about invoices of one currency. Make one for each.");
    case Reason::kind_unfit:
        return Acts::tr("A promise, a dispute, a plan or an agency's case holds by its own record: enter that.");
    case Reason::day_of_law:
        return Acts::tr("The law sets this day: it cannot be put off.");
    case Reason::guide_faulty:
        return text.isEmpty()
                   ? Acts::tr("A call guide has four parts, each under a heading: “## Greeting” and so on.")
                   : Acts::tr("There is no field “{%1}”. Correct its name, or take the braces away.").arg(text);
    }
    return {};
}

QString actSentence(const DoneAct& act) {
    const QString number = QString::fromStdString(act.number);
    if (act.event == "due_day_corrected")
        return Acts::tr("The due day of %1 was corrected.").arg(number);
    if (act.event == "due_day_reset")
        return Acts::tr("The due day of %1 is the imported one again.").arg(number);
    if (act.event == "dispute_opened")
        return Acts::tr("%1 is contested.").arg(number);
    if (act.event == "dispute_closed")
        return Acts::tr("The dispute about %1 is closed.").arg(number);
    if (act.event == "note_added")
        return Acts::tr("The note on %1 was added.").arg(number);
    if (act.event == "invoice_entered")
        return Acts::tr("Invoice %1 was entered.").arg(number);
    if (act.event == "credit_note_entered")
        return Acts::tr("Credit note %1 was entered.").arg(number);
    if (act.event == "payment_entered")
        return Acts::tr("The payment was entered.");
    if (act.event == "attachment_added")
        return act.count == 1 ? Acts::tr("The file was attached to %1.").arg(number)
                              : Acts::tr("%Ln files were attached.", nullptr, static_cast<int>(act.count));
    if (act.event == "attachment_removed")
        return Acts::tr("The attachment of %1 was removed.").arg(number);
    if (act.event == "customer_corrected")
        return Acts::tr("%1 was corrected: imports leave it so.").arg(number);
    if (act.event == "customer_reset")
        return Acts::tr("What the imports say of %1 holds again.").arg(number);
    if (act.event == "customer_entered")
        return Acts::tr("The customer %1 was entered.").arg(number);
    if (act.event == "legal_event_recorded")
        return Acts::tr("The event was recorded: %1.").arg(number);
    if (act.event == "claim_chosen")
        return Acts::tr("What is claimed of %1 was decided.").arg(number);
    if (act.event == "claim_waived")
        return Acts::tr("An amount of %1 was given up.").arg(number);
    if (act.event == "rate_entered")
        return Acts::tr("The rate was saved: all figures follow.");
    if (act.event == "rate_removed")
        return Acts::tr("The rate that comes with Encours holds again.");
    if (act.event == "rates_imported")
        return Acts::tr("%Ln rate(s) taken over.", nullptr, static_cast<int>(act.count));
    if (act.event == "policies_shipped")
        return Acts::tr("The policies and segments that come with Encours were taken over: they can be changed.");
    if (act.event == "policy_drafted")
        return Acts::tr("The draft of “%1” was saved.").arg(number);
    if (act.event == "policy_draft_discarded")
        return Acts::tr("The draft of “%1” was discarded.").arg(number);
    if (act.event == "policy_made_default")
        return Acts::tr("“%1” is the policy of the company now.").arg(number);
    if (act.event == "policy_published")
        return Acts::tr("“%1” was published: it is in force from today.").arg(number);
    if (act.event == "policy_chosen")
        return Acts::tr("Another policy was chosen for %1.").arg(number);
    if (act.event == "policy_choice_taken_back")
        return Acts::tr("The choice of a policy for %1 was taken back.").arg(number);
    if (act.event == "segments_saved")
        return Acts::tr("The segments and personas were saved.");
    if (act.event == "debts_adopted")
        return Acts::tr("%Ln debts were placed.", nullptr, static_cast<int>(act.count));
    if (act.event == "contact_added")
        return Acts::tr("The contact %1 was added.").arg(number);
    if (act.event == "contact_corrected")
        return Acts::tr("The contact %1 was corrected.").arg(number);
    if (act.event == "contact_removed")
        return Acts::tr("The contact %1 was removed.").arg(number);
    if (act.event == "contact_reset")
        return Acts::tr("What the imports say of the contact %1 holds again.").arg(number);
    return followUpSentence(act, number);
}

QString undoneSentence(const DoneAct&) { return Acts::tr("Undone: all is as it was before."); }

} // namespace encours
