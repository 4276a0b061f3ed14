// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/letter_columns.h"

#include "ui/common/amount_columns.h"
#include "ui/language/letter_words.h"
#include "ui/language/numbers.h"
#include "ui/language/policy_words.h"
#include "ui/language/run_words.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterColumns)
};

QString stateText(const LetterRow& row) {
    QString said = messageStateText(row.message.message);
    for (const LetterFault& one : row.faults)
        said += (one.is_warning() ? QStringLiteral(" · ⚠ ") : QStringLiteral(" · ✕ ")) + letterFaultSentence(one);
    return said;
}

} // namespace

std::vector<Column<LetterRow>> letterColumns(std::function<Currency()> currency) {
    std::vector<Column<LetterRow>> columns;
    columns.push_back(textColumn<LetterRow>(
        "customer", [] { return Words::tr("Customer"); },
        [](const LetterRow& one) { return QString::fromStdString(one.message.message.customer_name); }));
    columns.back().traits.isFlexible = true;
    columns.push_back(textColumn<LetterRow>(
        "document", [] { return Words::tr("Document"); },
        [](const LetterRow& one) {
            const ReminderMessage& message = one.message.message;
            return message.step_name.empty() ? stepKindName(message.kind) : QString::fromStdString(message.step_name);
        }));
    columns.back().traits.mayBeCut = true;
    columns.push_back(textColumn<LetterRow>(
        "channel", [] { return Words::tr("By"); },
        [](const LetterRow& one) { return channelName(one.message.message.channel); }));
    columns.push_back(amountColumn<LetterRow>(
        "total", [] { return Words::tr("Claimed"); }, [](const LetterRow& one) { return one.message.message.total; },
        std::move(currency)));
    columns.push_back(textColumn<LetterRow>(
        "state", [] { return Words::tr("State"); }, stateText));
    columns.back().traits.isFlexible = true;
    return columns;
}

} // namespace encours
