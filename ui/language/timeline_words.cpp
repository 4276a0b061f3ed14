// SPDX-License-Identifier: GPL-3.0-or-later
// What happened with a customer, in words.
#include "ui/language/claim_words.h"
#include "ui/language/customer_words.h"
#include "ui/language/follow_up_words.h"
#include "ui/language/names.h"
#include "ui/language/numbers.h"

#include <QCoreApplication>

#include <optional>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

using Kind = TimelineEntry::Kind;

QString correctionTitle(const TimelineEntry& entry) {
    const QString number = QString::fromStdString(entry.number);
    if (entry.text == "due_day_corrected")
        return Words::tr("Due day of %1 corrected").arg(number);
    if (entry.text == "due_day_reset")
        return Words::tr("Due day of %1 as imported again").arg(number);
    if (entry.text == "customer_entered")
        return Words::tr("Customer entered by hand");
    if (entry.text == "customer_reset")
        return Words::tr("Customer's data as imported again");
    if (entry.text == "contact_added")
        return Words::tr("Contact %1 added").arg(number);
    if (entry.text == "contact_corrected" || entry.text == "contact_reset")
        return Words::tr("Contact corrected");
    if (entry.text == "contact_removed")
        return Words::tr("Contact removed");
    return Words::tr("Customer's data corrected");
}

QString withNumber(const QString& what, const TimelineEntry& entry) {
    //: What happened and the number of its document: "Invoice F-12".
    return entry.number.empty() ? what : Words::tr("%1 %2").arg(what, QString::fromStdString(entry.number));
}

QString decisionTitle(const TimelineEntry& entry) {
    ClaimChoice choice;
    choice.kind = static_cast<ChoiceKind>(entry.code);
    choice.value = entry.chosen;
    //: A decision about an invoice: "F-12: interest kept in reserve".
    return Words::tr("%1: %2").arg(QString::fromStdString(entry.number), claimChoiceSentence(choice));
}

/// The field of a column of the file, whose name and value a person reads.
QString changeText(const TimelineEntry::Change& change, Currency currency) {
    QString name;
    QString before = QString::fromStdString(change.before);
    QString after = QString::fromStdString(change.after);
    const auto column = change.field == "vat_number" ? "vat"
                        : change.field == "payer_id" ? "payer"
                        : change.field == "group_id" ? "group"
                                                     : change.field;
    if (const auto field = customer_field_from_key(column)) {
        name = customerFieldName(*field);
        before = customerFieldText(*field, change.before, currency);
        after = customerFieldText(*field, change.after, currency);
    } else if (const auto contact = contact_field_from_key(column)) {
        name = contactFieldName(*contact);
    } else if (change.field == "due") {
        before = neutralText(before);
        after = neutralText(after);
    } else {
        return {};
    }
    if (before.isEmpty() && after.isEmpty())
        return name;
    before = before.isEmpty() ? QStringLiteral("–") : before.replace(u'\n', QStringLiteral(", "));
    after = after.isEmpty() ? QStringLiteral("–") : after.replace(u'\n', QStringLiteral(", "));
    //: What a correction made of a field: "City: Brest → Lyon".
    return name.isEmpty() ? Words::tr("%1 → %2").arg(before, after) : Words::tr("%1: %2 → %3").arg(name, before, after);
}

QString importDetail(const TimelineEntry& entry) {
    QStringList parts;
    if (entry.documents > 0)
        parts << Words::tr("%Ln document(s)", nullptr, static_cast<int>(entry.documents));
    if (entry.payments > 0)
        parts << Words::tr("%Ln payment(s)", nullptr, static_cast<int>(entry.payments));
    return parts.isEmpty() ? Words::tr("the customer's data") : parts.join(QStringLiteral(", "));
}

} // namespace

QString channelName(std::int64_t channel) {
    switch (channel) {
    case 0:
        return Words::tr("Letter");
    case 1:
        return Words::tr("Registered letter");
    case 2:
        return Words::tr("E-mail");
    case 3:
        return Words::tr("SMS");
    default:
        return Words::tr("Telephone call");
    }
}

QString timelineTitle(const TimelineEntry& entry) {
    switch (entry.kind) {
    case Kind::document:
        return withNumber(documentKindName(static_cast<DocumentKind>(entry.code)), entry);
    case Kind::payment:
        return settlementKindName(static_cast<SettlementKind>(entry.code));
    case Kind::bounced:
        return Words::tr("Payment bounced");
    case Kind::dispute_opened:
        return Words::tr("%1 contested").arg(QString::fromStdString(entry.number));
    case Kind::dispute_closed:
        return Words::tr("Dispute about %1 closed").arg(QString::fromStdString(entry.number));
    case Kind::note:
        return entry.number.empty() ? Words::tr("Note")
                                    : Words::tr("Note on %1").arg(QString::fromStdString(entry.number));
    case Kind::correction:
        return correctionTitle(entry);
    case Kind::import:
        return Words::tr("Import of “%1”").arg(QString::fromStdString(entry.number));
    case Kind::merge:
        return Words::tr("%1 merged into this customer").arg(QString::fromStdString(entry.number));
    case Kind::message:
        return Words::tr("%1 sent").arg(channelName(entry.code));
    case Kind::answer:
        return answerTitle(static_cast<AnswerOutcome>(entry.code));
    case Kind::promise:
        return Words::tr("Promise to pay by %1").arg(neutralText(QString::fromStdString(entry.number)));
    case Kind::legal_event:
        return withNumber(legalEventName(static_cast<LegalEventKind>(entry.code)), entry);
    case Kind::decision:
        return decisionTitle(entry);
    case Kind::waiver:
        return Words::tr("Given up of %1: %2")
            .arg(QString::fromStdString(entry.number), waiverTargetName(static_cast<WaiverTarget>(entry.code)));
    case Kind::promise_withdrawn:
    case Kind::promise_kept:
    case Kind::promise_broken:
    case Kind::hold_begun:
    case Kind::hold_ended:
    case Kind::plan:
    case Kind::plan_ended:
    case Kind::task:
    case Kind::task_done:
    case Kind::complaint:
    case Kind::complaint_closed:
    case Kind::consent:
    case Kind::assignment:
    case Kind::message_planned:
    case Kind::message_cancelled:
        return followUpTitle(entry);
    }
    return {};
}

QString timelineDetail(const TimelineEntry& entry, Currency companyCurrency) {
    QStringList parts;
    if (entry.amount != 0)
        parts << moneyText(entry.amount, entry.currency);
    if (entry.kind == Kind::payment || entry.kind == Kind::bounced) {
        if (!entry.number.empty())
            parts << QString::fromStdString(entry.number);
    }
    if (entry.kind == Kind::import)
        parts << importDetail(entry);
    if (entry.kind == Kind::plan)
        parts << Words::tr("%Ln instalment(s)", nullptr, static_cast<int>(entry.documents));
    if (entry.kind == Kind::answer && entry.chosen)
        parts << channelName(*entry.chosen);
    for (const auto& change : entry.changes)
        parts << changeText(change, companyCurrency);
    if (entry.kind != Kind::correction && !entry.text.empty())
        parts << QString::fromStdString(entry.text).replace(u'\n', u' ');
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace encours
