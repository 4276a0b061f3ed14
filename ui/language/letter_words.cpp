// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/letter_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterWords)
};

struct Named {
    const char* name;
    const char* words;
};

constexpr Named fieldNames[] = {
    {"company", QT_TRANSLATE_NOOP("LetterWords", "the company's name")},
    {"company_address", QT_TRANSLATE_NOOP("LetterWords", "the company's address")},
    {"principal_name", QT_TRANSLATE_NOOP("LetterWords", "for whom one collects: name")},
    {"principal_address", QT_TRANSLATE_NOOP("LetterWords", "for whom one collects: address")},
    {"signatory", QT_TRANSLATE_NOOP("LetterWords", "who signs")},
    {"payment_contact", QT_TRANSLATE_NOOP("LetterWords", "whom to ask about a payment")},
    {"payment_phone", QT_TRANSLATE_NOOP("LetterWords", "telephone number for payments")},
    {"payment_email", QT_TRANSLATE_NOOP("LetterWords", "e-mail address for payments")},
    {"reach_us", QT_TRANSLATE_NOOP("LetterWords", "how to reach us, in a phrase")},
    {"customer", QT_TRANSLATE_NOOP("LetterWords", "the customer's name")},
    {"code", QT_TRANSLATE_NOOP("LetterWords", "the customer's code")},
    {"contact", QT_TRANSLATE_NOOP("LetterWords", "the person who is written to")},
    {"salutation", QT_TRANSLATE_NOOP("LetterWords", "the greeting, by name where there is one")},
    {"day", QT_TRANSLATE_NOOP("LetterWords", "the day of the letter")},
    {"deadline", QT_TRANSLATE_NOOP("LetterWords", "the day by which to pay")},
    {"deadline_days", QT_TRANSLATE_NOOP("LetterWords", "the number of days granted")},
    {"reference", QT_TRANSLATE_NOOP("LetterWords", "the reference to quote when paying")},
    {"tracking", QT_TRANSLATE_NOOP("LetterWords", "the number of the registered letter")},
    {"count", QT_TRANSLATE_NOOP("LetterWords", "how many invoices")},
    {"numbers", QT_TRANSLATE_NOOP("LetterWords", "the invoices' numbers")},
    {"total", QT_TRANSLATE_NOOP("LetterWords", "what is asked in all")},
    {"principal", QT_TRANSLATE_NOOP("LetterWords", "what the invoices come to")},
    {"credits", QT_TRANSLATE_NOOP("LetterWords", "credits that were deducted")},
    {"oldest_number", QT_TRANSLATE_NOOP("LetterWords", "the oldest invoice")},
    {"oldest_due", QT_TRANSLATE_NOOP("LetterWords", "due day of the oldest invoice")},
    {"oldest_days", QT_TRANSLATE_NOOP("LetterWords", "days by which the oldest one is late")},
    {"next_due", QT_TRANSLATE_NOOP("LetterWords", "the next due day")},
    {"information_total", QT_TRANSLATE_NOOP("LetterWords", "what is open too, for information")},
    {"credit_balance", QT_TRANSLATE_NOOP("LetterWords", "the balance in the customer's favour")},
    {"interest", QT_TRANSLATE_NOOP("LetterWords", "late interest to date")},
    {"costs", QT_TRANSLATE_NOOP("LetterWords", "fixed indemnities")},
    {"interest_and_costs", QT_TRANSLATE_NOOP("LetterWords", "interest and indemnities together")},
    {"daily_interest", QT_TRANSLATE_NOOP("LetterWords", "interest of each further day")},
    {"grand_total", QT_TRANSLATE_NOOP("LetterWords", "all that is owed with interest and indemnities")},
    {"penalty_rate", QT_TRANSLATE_NOOP("LetterWords", "the rate of late interest")},
    {"indemnity", QT_TRANSLATE_NOOP("LetterWords", "the fixed indemnity of one invoice")},
    {"last_contact", QT_TRANSLATE_NOOP("LetterWords", "the last message and its day")},
    {"all_contacts", QT_TRANSLATE_NOOP("LetterWords", "all messages before, with their days")},
    {"promise_amount", QT_TRANSLATE_NOOP("LetterWords", "the amount promised")},
    {"promise_day", QT_TRANSLATE_NOOP("LetterWords", "the day promised")},
    {"promise_made_on", QT_TRANSLATE_NOOP("LetterWords", "the day on which it was promised")},
    {"dispute_numbers", QT_TRANSLATE_NOOP("LetterWords", "what is contested: invoices")},
    {"dispute_reference", QT_TRANSLATE_NOOP("LetterWords", "the dispute's reference")},
    {"contested", QT_TRANSLATE_NOOP("LetterWords", "the contested amount")},
    {"uncontested", QT_TRANSLATE_NOOP("LetterWords", "what is not contested")},
    {"dispute_day", QT_TRANSLATE_NOOP("LetterWords", "the day of the dispute")},
    {"dispute_owner", QT_TRANSLATE_NOOP("LetterWords", "who settles the dispute")},
    {"dispute_answer_day", QT_TRANSLATE_NOOP("LetterWords", "the day by which we answer")},
    {"paid", QT_TRANSLATE_NOOP("LetterWords", "the amount received")},
    {"paid_day", QT_TRANSLATE_NOOP("LetterWords", "the day of the payment")},
    {"paid_numbers", QT_TRANSLATE_NOOP("LetterWords", "the invoices paid")},
    {"still_owed", QT_TRANSLATE_NOOP("LetterWords", "what is left to pay")},
    {"plan_count", QT_TRANSLATE_NOOP("LetterWords", "the number of instalments")},
    {"plan_total", QT_TRANSLATE_NOOP("LetterWords", "what the plan is about")},
    {"plan_total_in_words", QT_TRANSLATE_NOOP("LetterWords", "what the plan is about, in words")},
    {"plan_first_day", QT_TRANSLATE_NOOP("LetterWords", "the first instalment's day")},
    {"plan_last_day", QT_TRANSLATE_NOOP("LetterWords", "the last instalment's day")},
    {"plan_waived", QT_TRANSLATE_NOOP("LetterWords", "what is waived")},
    {"iban", QT_TRANSLATE_NOOP("LetterWords", "the company's IBAN")},
    {"payment_link", QT_TRANSLATE_NOOP("LetterWords", "the link to pay")},
    {"discount_rate", QT_TRANSLATE_NOOP("LetterWords", "the rate of the early-payment discount")},
    {"discount_amount", QT_TRANSLATE_NOOP("LetterWords", "the early-payment discount")},
    {"discount_total", QT_TRANSLATE_NOOP("LetterWords", "what is left to pay with the discount")},
    {"discount_day", QT_TRANSLATE_NOOP("LetterWords", "until when the discount holds")},
    {"terms", QT_TRANSLATE_NOOP("LetterWords", "the terms of payment, as you wrote them")},
    {"useful", QT_TRANSLATE_NOOP("LetterWords", "the useful word, as you wrote it")},
    {"mediator", QT_TRANSLATE_NOOP("LetterWords", "the consumer mediator")},
    {"agency", QT_TRANSLATE_NOOP("LetterWords", "to whom the file is handed")},
};

constexpr Named conditionNames[] = {
    {"business", QT_TRANSLATE_NOOP("LetterWords", "the customer is a business or a public body")},
    {"consumer", QT_TRANSLATE_NOOP("LetterWords", "the customer is a consumer")},
    {"public", QT_TRANSLATE_NOOP("LetterWords", "the customer is a public body")},
    {"has_contact", QT_TRANSLATE_NOOP("LetterWords", "a person is written to by name")},
    {"loyal", QT_TRANSLATE_NOOP("LetterWords", "it pays on time, or is late now and then")},
    {"first_delay", QT_TRANSLATE_NOOP("LetterWords", "it is a regular customer's first delay in a year")},
    {"habitual", QT_TRANSLATE_NOOP("LetterWords", "it is late as a rule")},
    {"in_difficulty", QT_TRANSLATE_NOOP("LetterWords", "it is in difficulty")},
    {"risky", QT_TRANSLATE_NOOP("LetterWords", "it is a high risk")},
    {"registered", QT_TRANSLATE_NOOP("LetterWords", "it goes by registered letter")},
    {"has_tracking", QT_TRANSLATE_NOOP("LetterWords", "the number of the registered letter is known")},
    {"specimen", QT_TRANSLATE_NOOP("LetterWords", "it is a specimen")},
    {"one", QT_TRANSLATE_NOOP("LetterWords", "it is about one invoice")},
    {"several", QT_TRANSLATE_NOOP("LetterWords", "it is about several invoices")},
    {"late", QT_TRANSLATE_NOOP("LetterWords", "something is late")},
    {"has_deadline", QT_TRANSLATE_NOOP("LetterWords", "a deadline is granted")},
    {"has_items", QT_TRANSLATE_NOOP("LetterWords", "something is open")},
    {"has_credits", QT_TRANSLATE_NOOP("LetterWords", "credits were deducted")},
    {"in_credit", QT_TRANSLATE_NOOP("LetterWords", "credits outweigh what is open")},
    {"has_information", QT_TRANSLATE_NOOP("LetterWords", "something else is open, for information")},
    {"has_interest", QT_TRANSLATE_NOOP("LetterWords", "late interest is owed")},
    {"has_costs", QT_TRANSLATE_NOOP("LetterWords", "the fixed indemnity is owed")},
    {"has_accessories", QT_TRANSLATE_NOOP("LetterWords", "interest or indemnities are owed")},
    {"claims_interest", QT_TRANSLATE_NOOP("LetterWords", "interest and indemnities are asked for")},
    {"runs_daily", QT_TRANSLATE_NOOP("LetterWords", "interest goes on day by day")},
    {"has_rate", QT_TRANSLATE_NOOP("LetterWords", "the rate of interest is known")},
    {"interest_incomplete", QT_TRANSLATE_NOOP("LetterWords", "a rate is missing")},
    {"reminded", QT_TRANSLATE_NOOP("LetterWords", "it was reminded before")},
    {"reminded_often", QT_TRANSLATE_NOOP("LetterWords", "it was reminded twice at least")},
    {"has_promise", QT_TRANSLATE_NOOP("LetterWords", "it promised to pay")},
    {"promise_broken", QT_TRANSLATE_NOOP("LetterWords", "it did not keep its promise")},
    {"contested", QT_TRANSLATE_NOOP("LetterWords", "something is contested")},
    {"has_uncontested", QT_TRANSLATE_NOOP("LetterWords", "a part is not contested")},
    {"has_dispute_owner", QT_TRANSLATE_NOOP("LetterWords", "somebody settles the dispute")},
    {"has_dispute_answer_day", QT_TRANSLATE_NOOP("LetterWords", "an answer to the dispute has its day")},
    {"has_payment", QT_TRANSLATE_NOOP("LetterWords", "a payment came in")},
    {"payment_allocated", QT_TRANSLATE_NOOP("LetterWords", "the payment was set against an invoice")},
    {"paid_on_time", QT_TRANSLATE_NOOP("LetterWords", "it was paid on time")},
    {"has_rest", QT_TRANSLATE_NOOP("LetterWords", "something is left to pay")},
    {"has_plan", QT_TRANSLATE_NOOP("LetterWords", "there is a payment plan")},
    {"has_waiver", QT_TRANSLATE_NOOP("LetterWords", "something is waived")},
    {"waives_interest", QT_TRANSLATE_NOOP("LetterWords", "interest is waived")},
    {"waives_costs", QT_TRANSLATE_NOOP("LetterWords", "the indemnities are waived")},
    {"waives_principal", QT_TRANSLATE_NOOP("LetterWords", "a part of the principal is waived")},
    {"collector", QT_TRANSLATE_NOOP("LetterWords", "the company collects for others")},
    {"has_signatory", QT_TRANSLATE_NOOP("LetterWords", "who signs is known")},
    {"has_payment_contact", QT_TRANSLATE_NOOP("LetterWords", "there is a contact for payments")},
    {"has_payment_phone", QT_TRANSLATE_NOOP("LetterWords", "there is a telephone number for payments")},
    {"has_payment_email", QT_TRANSLATE_NOOP("LetterWords", "there is an e-mail address for payments")},
    {"has_iban", QT_TRANSLATE_NOOP("LetterWords", "the company has an IBAN")},
    {"has_payment_link", QT_TRANSLATE_NOOP("LetterWords", "there is a link to pay")},
    {"takes_direct_debit", QT_TRANSLATE_NOOP("LetterWords", "the company accepts direct debit")},
    {"has_discount", QT_TRANSLATE_NOOP("LetterWords", "an early-payment discount is offered")},
    {"has_terms", QT_TRANSLATE_NOOP("LetterWords", "the terms of payment are written down")},
    {"has_useful", QT_TRANSLATE_NOOP("LetterWords", "there is a useful word")},
    {"has_mediator", QT_TRANSLATE_NOOP("LetterWords", "a consumer mediator is named")},
    {"has_agency", QT_TRANSLATE_NOOP("LetterWords", "it is known to whom the file goes")},
    {"has_enclosures", QT_TRANSLATE_NOOP("LetterWords", "something is enclosed")},
};

template <std::size_t count>
QString nameIn(const Named (&names)[count], std::string_view wanted) {
    for (const Named& one : names) {
        if (wanted == one.name)
            return Words::tr(one.words);
    }
    return QString::fromUtf8(wanted.data(), static_cast<qsizetype>(wanted.size()));
}

} // namespace

QString letterFormName(LetterForm form) {
    switch (form) {
    case LetterForm::letter:
        return Words::tr("Letter");
    case LetterForm::email:
        return Words::tr("E-mail");
    case LetterForm::sms:
        return Words::tr("SMS");
    }
    return {};
}

QString blockKindName(BlockKind kind) {
    switch (kind) {
    case BlockKind::paragraph:
        return Words::tr("Paragraph");
    case BlockKind::note:
        return Words::tr("Small print");
    case BlockKind::items:
        return Words::tr("Invoices");
    case BlockKind::account:
        return Words::tr("Principal, interest and total");
    case BlockKind::information:
        return Words::tr("Open too, for information");
    case BlockKind::payment:
        return Words::tr("How to pay");
    case BlockKind::instalments:
        return Words::tr("Instalments");
    case BlockKind::signature:
        return Words::tr("Signature");
    case BlockKind::signatures:
        return Words::tr("Signatures of both parties");
    case BlockKind::handwriting:
        return Words::tr("To be written by hand");
    case BlockKind::enclosures:
        return Words::tr("Enclosures");
    }
    return {};
}

QString blockKindSentence(BlockKind kind) {
    switch (kind) {
    case BlockKind::paragraph:
        return Words::tr("Your words, with what is filled in for each customer.");
    case BlockKind::note:
        return Words::tr("Your words in small print: legal grounds, for instance.");
    case BlockKind::items:
        return Words::tr("A table: number, date, due day, amount, paid, open, days late.");
    case BlockKind::account:
        return Words::tr(
            "Principal, late interest, fixed indemnities and what it comes to, where the law grants them.");
    case BlockKind::information:
        return Words::tr("A table of what is open too and is not claimed here; your words stand above it.");
    case BlockKind::payment:
        return Words::tr("IBAN, BIC, reference, amount, link and QR code, as far as the company has them.");
    case BlockKind::instalments:
        return Words::tr("The table of a payment plan.");
    case BlockKind::signature:
        return Words::tr("Picture, name and capacity of who signs.");
    case BlockKind::signatures:
        return Words::tr("Room for both parties to sign.");
    case BlockKind::handwriting:
        return Words::tr("Your words ask the debtor to write something by hand; room is left below.");
    case BlockKind::enclosures:
        return Words::tr("The list of what is enclosed, where anything is.");
    }
    return {};
}

QString letterFieldName(std::string_view field) { return nameIn(fieldNames, field); }

QString letterConditionName(std::string_view condition) { return nameIn(conditionNames, condition); }

QString letterConditionsText(const std::vector<std::string>& when) {
    QStringList said;
    for (const std::string& one : when) {
        const bool isDenied = one.starts_with('!');
        const QString name = letterConditionName(std::string_view(one).substr(isDenied ? 1 : 0));
        //: %1: a condition, "the customer is a consumer".
        said << (isDenied ? Words::tr("not: %1").arg(name) : name);
    }
    //: Between two conditions that must both hold.
    return said.join(Words::tr(" and "));
}

QString letterFaultSentence(const LetterFault& fault) {
    using Reason = LetterFault::Reason;
    const QString text = QString::fromStdString(fault.text);
    switch (fault.reason) {
    case Reason::braces_unclosed:
        return Words::tr("A brace { is not closed: write {field}, or {{ for a brace itself.");
    case Reason::unknown_field:
        return Words::tr("There is no field “%1”: choose one from the list.").arg(text);
    case Reason::unknown_condition:
        return Words::tr("There is no condition “%1”: choose one from the list.").arg(text);
    case Reason::field_empty:
        return Words::tr("This customer's case lacks %1: complete it, or show the block only where it is there.")
            .arg(letterFieldName(fault.text));
    case Reason::forbidden_word:
        return Words::tr("“%1” must not stand in this message: it threatens, misleads or claims what the law does not "
                         "grant here.")
            .arg(text);
    case Reason::block_missing: {
        const auto kind = block_kind_from_key(fault.text);
        return Words::tr("This document must hold the block “%1”.").arg(kind ? blockKindName(*kind) : text);
    }
    case Reason::field_missing:
        return Words::tr("This document must say %1: insert {%2}.").arg(letterFieldName(fault.text), text);
    case Reason::subject_missing:
        return Words::tr("The subject is missing.");
    case Reason::nothing_said:
        return Words::tr("Nothing would be said: no block is shown for this customer.");
    case Reason::address_missing:
        return Words::tr("The address for this channel is missing: complete it on the customer's page.");
    case Reason::sender_incomplete:
        return Words::tr("A letter must say who writes: complete the company's name, address and SIREN.");
    case Reason::field_may_be_empty:
        return Words::tr("%1 is not always known: show the block only where it is, by a condition.")
            .arg(letterFieldName(fault.text));
    case Reason::too_long:
        return Words::tr("It is long (%1): who reads it may stop before the end.").arg(text);
    case Reason::no_call_to_act:
        return Words::tr("It does not say what to do: name the amount and how to pay, or ask for an answer by a day.");
    case Reason::generic:
        return Words::tr("Nothing in it is of this customer's case: name an invoice, an amount or a day.");
    }
    return {};
}

} // namespace encours
