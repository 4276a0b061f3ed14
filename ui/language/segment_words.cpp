// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/segment_words.h"

#include "core/ledger/kinds.h"
#include "ui/language/company_words.h"
#include "ui/language/customer_words.h"
#include "ui/language/names.h"
#include "ui/language/numbers.h"
#include "ui/language/sentences.h"

#include <QCoreApplication>
#include <QStringList>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SegmentWords)
};

QString numberTextOf(RuleField field, std::int64_t value, Currency currency) {
    switch (field) {
    case RuleField::open_amount:
    case RuleField::overdue_amount:
    case RuleField::largest_debt:
    case RuleField::disputed_amount:
    case RuleField::yearly_sales:
        return moneyText(value, currency);
    case RuleField::in_difficulty:
        return value != 0 ? Words::tr("yes") : Words::tr("no");
    case RuleField::profile:
        return profileName(static_cast<PayerProfile>(value));
    case RuleField::kind:
        return customerKindName(static_cast<CustomerKind>(value));
    case RuleField::delay_days:
    case RuleField::late_percent:
    case RuleField::broken_promises:
    case RuleField::reminders:
    case RuleField::oldest_days_late:
    case RuleField::days_as_customer:
    case RuleField::limit_used_percent:
        return countText(value) + ruleFieldUnit(field);
    case RuleField::country:
    case RuleField::language:
    case RuleField::category:
    case RuleField::tag:
    case RuleField::product_category:
        return {}; // texts
    }
    return {};
}

QString groupSentence(Match match, const QStringList& parts) {
    if (parts.size() < 2)
        return parts.join(QString());
    return parts.join(match == Match::all ? Words::tr(" and ") : Words::tr(" or "));
}

} // namespace

QString profileName(PayerProfile profile) {
    switch (profile) {
    case PayerProfile::unknown:
        return Words::tr("Not known yet");
    case PayerProfile::prompt:
        return Words::tr("Prompt payer");
    case PayerProfile::occasional:
        return Words::tr("Occasionally late");
    case PayerProfile::habitual:
        return Words::tr("Habitually late");
    case PayerProfile::in_difficulty:
        return Words::tr("In difficulty");
    case PayerProfile::high_risk:
        return Words::tr("High risk");
    }
    return {};
}

QString profileReasonSentence(const ProfileReason& reason) {
    using Kind = ProfileReason::Kind;
    switch (reason.kind) {
    case Kind::insolvent:
        return Words::tr("insolvency proceedings");
    case Kind::said_in_difficulty:
        return Words::tr("it said that it is in difficulty");
    case Kind::promises_broken:
        return Words::tr("%Ln broken promises over 12 months", nullptr, reason.number);
    case Kind::oldest_debt:
        return Words::tr("its oldest debt is %Ln days late", nullptr, reason.number);
    case Kind::settled_late:
        return Words::tr("%1 of %Ln invoices settled late over 12 months", nullptr, reason.of)
            .arg(countText(reason.number));
    case Kind::mean_delay:
        return Words::tr("%Ln days of delay on average over 12 months", nullptr, reason.number);
    case Kind::delay_grew:
        return Words::tr("its delay grew from %1 to %2 in a year").arg(daysText(reason.of), daysText(reason.number));
    case Kind::delay_fell:
        return Words::tr("its delay fell from %1 to %2 in a year").arg(daysText(reason.of), daysText(reason.number));
    case Kind::too_little_known:
        return Words::tr("%Ln invoices settled over 12 months: too few to say", nullptr, reason.number);
    }
    return {};
}

QString profileReasons(const ProfileFinding& finding) {
    QStringList reasons;
    for (const ProfileReason& reason : finding.reasons)
        reasons << profileReasonSentence(reason);
    return joinedStatements(reasons);
}

QString ruleFieldName(RuleField field) {
    switch (field) {
    case RuleField::profile:
        return Words::tr("Payer profile");
    case RuleField::delay_days:
        return Words::tr("Mean delay over 12 months");
    case RuleField::late_percent:
        return Words::tr("Share of invoices settled late");
    case RuleField::broken_promises:
        return Words::tr("Broken promises over 12 months");
    case RuleField::reminders:
        return Words::tr("Reminders over 12 months");
    case RuleField::open_amount:
        return Words::tr("Open amount");
    case RuleField::overdue_amount:
        return Words::tr("Overdue amount");
    case RuleField::largest_debt:
        return Words::tr("Largest debt");
    case RuleField::disputed_amount:
        return Words::tr("Contested amount");
    case RuleField::oldest_days_late:
        return Words::tr("Delay of the oldest debt");
    case RuleField::days_as_customer:
        return Words::tr("Time as a customer");
    case RuleField::yearly_sales:
        return Words::tr("Sales of 12 months");
    case RuleField::in_difficulty:
        return Words::tr("In difficulty");
    case RuleField::kind:
        return Words::tr("Kind of customer");
    case RuleField::country:
        return Words::tr("Country");
    case RuleField::language:
        return Words::tr("Language");
    case RuleField::limit_used_percent:
        return Words::tr("Credit limit used");
    case RuleField::category:
        return Words::tr("Category of the customer");
    case RuleField::tag:
        return Words::tr("Tag");
    case RuleField::product_category:
        return Words::tr("Category of products");
    }
    return {};
}

QString ruleFieldHint(RuleField field) {
    switch (field) {
    case RuleField::profile:
        return Words::tr("How it pays, as its history says");
    case RuleField::delay_days:
        return Words::tr("Days from the due day to payment, weighted by amount");
    case RuleField::late_percent:
        return Words::tr("Of the invoices settled over 12 months, those settled late");
    case RuleField::reminders:
        return Words::tr("Reminders posted over 12 months");
    case RuleField::open_amount:
        return Words::tr("Before credits and cash that is set against nothing");
    case RuleField::largest_debt:
        return Words::tr("The largest due item that is open");
    case RuleField::oldest_days_late:
        return Words::tr("Of what is open; 0 where nothing is late");
    case RuleField::days_as_customer:
        return Words::tr("Since its first document");
    case RuleField::in_difficulty:
        return Words::tr("It said so, or it is insolvent");
    case RuleField::country:
    case RuleField::language:
        return Words::tr("Two letters: FR, BE, DE");
    case RuleField::limit_used_percent:
        return Words::tr("What it owes against its credit limit");
    case RuleField::product_category:
        return Words::tr("Of what is open");
    case RuleField::broken_promises:
    case RuleField::overdue_amount:
    case RuleField::disputed_amount:
    case RuleField::yearly_sales:
    case RuleField::kind:
    case RuleField::category:
    case RuleField::tag:
        return {};
    }
    return {};
}

QString ruleFieldUnit(RuleField field) {
    switch (field) {
    case RuleField::delay_days:
    case RuleField::oldest_days_late:
    case RuleField::days_as_customer:
        //: Behind a number in a field, short.
        return QChar(0x00A0) + Words::tr("days");
    case RuleField::late_percent:
    case RuleField::limit_used_percent:
        return QStringLiteral("\u00a0%");
    default:
        return {};
    }
}

QString ruleOperatorName(RuleOperator op) {
    switch (op) {
    case RuleOperator::is:
        return Words::tr("is");
    case RuleOperator::is_not:
        return Words::tr("is not");
    case RuleOperator::at_least:
        return Words::tr("is at least");
    case RuleOperator::at_most:
        return Words::tr("is at most");
    case RuleOperator::contains:
        return Words::tr("contains");
    case RuleOperator::is_known:
        return Words::tr("is known");
    case RuleOperator::is_unknown:
        return Words::tr("is not known");
    }
    return {};
}

QString matchName(Match match) {
    switch (match) {
    case Match::all:
        return Words::tr("all conditions");
    case Match::any:
        return Words::tr("one of the conditions");
    }
    return {};
}

QString ruleValueText(const Condition& condition, Currency currency) {
    if (condition.op == RuleOperator::is_known || condition.op == RuleOperator::is_unknown)
        return {};
    if (const auto* number = std::get_if<std::int64_t>(&condition.value))
        return numberTextOf(condition.field, *number, currency);
    const QString text = QString::fromStdString(std::get<std::string>(condition.value));
    if (condition.op == RuleOperator::is || condition.op == RuleOperator::is_not) {
        if (condition.field == RuleField::country)
            return countryName(text);
        if (condition.field == RuleField::language && !text.isEmpty())
            return languageOfLettersName(text.toLower());
    }
    return text;
}

QString conditionSentence(const Condition& condition, Currency currency) {
    const QString field = ruleFieldName(condition.field);
    const QString value = ruleValueText(condition, currency);
    switch (condition.op) {
    case RuleOperator::is:
        return Words::tr("%1: %2").arg(field, value);
    case RuleOperator::is_not:
        return Words::tr("%1: not %2").arg(field, value);
    case RuleOperator::at_least:
        return Words::tr("%1: at least %2").arg(field, value);
    case RuleOperator::at_most:
        return Words::tr("%1: at most %2").arg(field, value);
    case RuleOperator::contains:
        return Words::tr("%1: contains “%2”").arg(field, value);
    case RuleOperator::is_known:
        return Words::tr("%1: known").arg(field);
    case RuleOperator::is_unknown:
        return Words::tr("%1: not known").arg(field);
    }
    return {};
}

QString ruleSentence(const Rule& rule, Currency currency) {
    QStringList parts;
    for (const Condition& condition : rule.conditions)
        parts << conditionSentence(condition, currency);
    for (const ConditionGroup& group : rule.groups) {
        QStringList inside;
        for (const Condition& condition : group.conditions)
            inside << conditionSentence(condition, currency);
        const QString text = groupSentence(group.match, inside);
        parts << (inside.size() > 1 ? Words::tr("(%1)").arg(text) : text);
    }
    return groupSentence(rule.match, parts);
}

QString ruleFaultSentence(const RuleFault& fault) {
    const QString text = QString::fromStdString(fault.text);
    switch (fault.reason) {
    case RuleFault::Reason::empty:
        return Words::tr("Add a condition: without one, no customer belongs here.");
    case RuleFault::Reason::operator_unfit:
        return Words::tr("This comparison does not fit what is asked. Choose another.");
    case RuleFault::Reason::value_missing:
        return Words::tr("Type a value to compare with.");
    case RuleFault::Reason::value_unfit:
        return Words::tr("This value does not fit what is asked. Type another.");
    case RuleFault::Reason::not_a_rule:
        return Words::tr("The file keeps no rule here (%1). Make it again.").arg(text);
    case RuleFault::Reason::field_unknown:
        return Words::tr("This version of Encours does not know “%1”. Remove that condition.").arg(text);
    case RuleFault::Reason::operator_unknown:
        return Words::tr("This version of Encours does not know the comparison “%1”. Remove that condition.").arg(text);
    case RuleFault::Reason::nested_twice:
        return Words::tr("A group may hold conditions alone, no further group.");
    }
    return {};
}

} // namespace encours
