// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/claim_words.h"

#include "ui/language/law_words.h"
#include "ui/language/numbers.h"

#include <QCoreApplication>
#include <QStringList>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClaimWords)
};

QString yesOrUsual(const std::optional<std::int64_t>& value, const QString& chosen, const QString& usual) {
    return value.value_or(0) != 0 ? chosen : usual;
}

/// What was decided, where it is one of few.
QString chosenValue(const ClaimChoice& choice) {
    if (!choice.value)
        return Words::tr("as for all invoices");
    const std::int64_t value = *choice.value;
    switch (choice.kind) {
    case ChoiceKind::imputation:
        return imputationName(static_cast<Imputation>(value));
    case ChoiceKind::days_in_year:
        return daysInYearName(static_cast<DaysInYear>(value));
    case ChoiceKind::nature:
        return claimNatureName(static_cast<ClaimNature>(value));
    case ChoiceKind::performed_on:
        return shortDate(Date{static_cast<std::int32_t>(value)});
    case ChoiceKind::interest_stance:
    case ChoiceKind::costs_stance:
        return stanceName(static_cast<Stance>(value));
    case ChoiceKind::capitalise:
    case ChoiceKind::statutory_rate:
    case ChoiceKind::indemnity_by_item:
    case ChoiceKind::credit_notes_from_day:
        break;
    }
    return {};
}

} // namespace

QString stanceName(Stance stance) {
    switch (stance) {
    case Stance::claim:
        return Words::tr("claimed");
    case Stance::reserve:
        return Words::tr("kept in reserve");
    case Stance::waive:
        return Words::tr("waived");
    }
    return {};
}

QString waiverTargetName(WaiverTarget target) {
    return target == WaiverTarget::interest ? Words::tr("Interest") : Words::tr("Indemnity");
}

QString legalEventName(LegalEventKind kind) {
    switch (kind) {
    case LegalEventKind::acknowledgement:
        return Words::tr("Acknowledgement of the debt");
    case LegalEventKind::court_claim:
        return Words::tr("Claim in court");
    case LegalEventKind::payment_order:
        return Words::tr("Order to pay served");
    case LegalEventKind::judgment:
        return Words::tr("Enforceable judgment");
    case LegalEventKind::enforcement:
        return Words::tr("Enforcement act");
    case LegalEventKind::insolvency_opened:
        return Words::tr("Insolvency proceedings opened");
    case LegalEventKind::claim_declared:
        return Words::tr("Claim declared in the insolvency");
    case LegalEventKind::insolvency_closed:
        return Words::tr("Insolvency proceedings closed");
    case LegalEventKind::guarantee_called:
        return Words::tr("Guarantee called");
    case LegalEventKind::notice_presented:
        return Words::tr("Formal notice, first presented");
    case LegalEventKind::notice_received:
        return Words::tr("Formal notice received");
    case LegalEventKind::mediation:
        return Words::tr("Mediation or conciliation agreed");
    }
    return {};
}

QString legalEventEffect(LegalEventKind kind) {
    switch (kind) {
    case LegalEventKind::acknowledgement:
        return Words::tr("In writing by the debtor, or by a part payment that amounts to one: the time limit may begin "
                         "anew.");
    case LegalEventKind::court_claim:
        return Words::tr("The time limit is interrupted until the instance ends.");
    case LegalEventKind::payment_order:
        return Words::tr("The service of the order interrupts the time limit, not the request for it.");
    case LegalEventKind::judgment:
        return Words::tr(
            "From the day on which it can be enforced the legal rate runs, increased after two months, and "
            "another time limit.");
    case LegalEventKind::enforcement:
        return Words::tr("A conservatory or enforcement act interrupts the time limit.");
    case LegalEventKind::insolvency_opened:
        return Words::tr("Interest stops on the day before. Declare the claim in time.");
    case LegalEventKind::claim_declared:
        return Words::tr("Interrupts the time limit until the proceedings end.");
    case LegalEventKind::insolvency_closed:
        return Words::tr("The time limit runs again.");
    case LegalEventKind::guarantee_called:
        return Words::tr("For the record: it moves neither interest nor the time limit.");
    case LegalEventKind::notice_presented:
        return Words::tr(
            "Where delivery is not proved, a consumer's interest runs from here. It does not interrupt the "
            "time limit.");
    case LegalEventKind::notice_received:
        return Words::tr("A consumer's interest runs from the next day. It does not interrupt the time limit.");
    case LegalEventKind::mediation:
        return Words::tr("The time limit stands still until its end; at least six months remain after it.");
    }
    return {};
}

QString legalEventDetail(const LegalEvent& event, Currency currency) {
    QStringList parts;
    if (event.until)
        parts << Words::tr("until %1").arg(shortDate(*event.until));
    if (event.amount)
        parts << moneyText(*event.amount, currency);
    if (event.contract_rate_granted)
        parts << Words::tr("the contract's rate goes on");
    for (const auto& text : {event.reference, event.note})
        if (!text.empty())
            parts << QString::fromStdString(text);
    return parts.join(QStringLiteral(" · "));
}

QString claimChoiceSentence(const ClaimChoice& choice) {
    const QString value = chosenValue(choice);
    switch (choice.kind) {
    case ChoiceKind::imputation:
        return Words::tr("Part payments: %1").arg(value);
    case ChoiceKind::days_in_year:
        return Words::tr("Length of the year: %1").arg(value);
    case ChoiceKind::capitalise:
        return yesOrUsual(choice.value, Words::tr("Interest of whole years bears interest"),
                          Words::tr("Interest bears no interest"));
    case ChoiceKind::statutory_rate:
        return yesOrUsual(choice.value, Words::tr("The rate of the law instead of the contract's"),
                          Words::tr("The contract's rate"));
    case ChoiceKind::indemnity_by_item:
        return yesOrUsual(choice.value, Words::tr("Indemnity for each late due item"),
                          Words::tr("Indemnity once for the invoice"));
    case ChoiceKind::credit_notes_from_day:
        return yesOrUsual(choice.value, Words::tr("Credit notes count from their own day"),
                          Words::tr("Credit notes count from the first day"));
    case ChoiceKind::performed_on:
        return Words::tr("Service done on: %1").arg(value);
    case ChoiceKind::nature:
        return Words::tr("Nature of the claim: %1").arg(value);
    case ChoiceKind::interest_stance:
        return Words::tr("Interest: %1").arg(value);
    case ChoiceKind::costs_stance:
        return Words::tr("Indemnity: %1").arg(value);
    }
    return {};
}

QString noInterestSentence(NoInterest reason) {
    switch (reason) {
    case NoInterest::not_an_invoice:
        return Words::tr("A credit note bears no interest.");
    case NoInterest::cancelled:
        return Words::tr("A cancelled document bears neither interest nor indemnity.");
    case NoInterest::not_issued_yet:
        return Words::tr("It was not issued yet on this day.");
    case NoInterest::undetailed_opening:
        return Words::tr("What was owed before the first covered day bears nothing here: its due days are not known.");
    }
    return {};
}

QString factCautionSentence(FactCaution caution) {
    switch (caution) {
    case FactCaution::payment_day_unknown:
        return Words::tr("The day of a payment is not known: the source tells its amount alone.");
    case FactCaution::due_estimated:
        return Words::tr("The due day is worked out from the terms: compare it with the invoice before you claim.");
    case FactCaution::disputed:
        return Words::tr("It is contested: what is contested may not be owed.");
    case FactCaution::foreign_currency:
        return Words::tr("The indemnity is in euros and stands apart from sums in another currency.");
    case FactCaution::credit_note_open:
        return Words::tr("The customer has a credit note that is set against nothing: if it is about this invoice, "
                         "it is not deducted here.");
    case FactCaution::capitalisation_unproved:
        return Words::tr(
            "Interest on interest was asked for, but neither a clause of the contract nor a decision is noted.");
    }
    return {};
}

} // namespace encours
