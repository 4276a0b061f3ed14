// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/call_papers.h"

#include "ui/documents/letter_phrases.h"
#include "ui/language/numbers.h"
#include "ui/language/policy_words.h"
#include "ui/today/guide_cards.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace encours {

CallFacts callFactsOf(const LetterCase& letter, const QString& caller, const QLocale& locale) {
    const auto money = [&](std::int64_t amount) { return moneyText(amount, letter.currency, locale).toStdString(); };
    CallFacts facts;
    facts.customer = letter.debtor.name;
    facts.code = letter.customer_code;
    facts.contact = letter.contact;
    facts.company = letter.sender.name;
    facts.caller = caller.toStdString();
    facts.total = money(letter.asked());
    std::int64_t overdue = 0;
    int oldest = 0;
    QStringList numbers;
    for (const LetterItem& item : letter.items) {
        if (const QString number = QString::fromStdString(item.number); !numbers.contains(number))
            numbers << number;
        if (item.days_late > 0)
            overdue += item.open - item.contested;
        if (item.days_late > oldest) {
            oldest = item.days_late;
            facts.oldest_number = item.number;
        }
    }
    facts.overdue = money(overdue);
    if (oldest > 0)
        facts.oldest_days = std::to_string(oldest);
    facts.invoices = listed(numbers, letterWords(locale.bcp47Name())).toStdString();
    if (letter.promise)
        facts.promise =
            QStringLiteral("%1 · %2")
                .arg(moneyText(letter.promise->amount, letter.currency, locale), longDate(letter.promise->by, locale))
                .toStdString();
    if (!letter.contacts.empty())
        facts.last_contact =
            QStringLiteral("%1, %2")
                .arg(longDate(letter.contacts.back().on, locale), channelName(letter.contacts.back().channel))
                .toStdString();
    if (letter.deadline != no_day)
        facts.deadline = longDate(letter.deadline, locale).toStdString();
    return facts;
}

std::vector<CallToMake> callsToMake(std::vector<LetterCase> letters, const std::vector<Guide>& guides,
                                    const QString& caller, const QLocale& locale) {
    std::vector<CallToMake> calls;
    calls.reserve(letters.size());
    for (LetterCase& letter : letters) {
        const bool isBroken = letter.promise && letter.promise->broken;
        const char* wanted = guideFor(letter.kind.value_or(StepKind::call), isBroken);
        const auto guide =
            std::find_if(guides.begin(), guides.end(), [&](const Guide& one) { return one.key == wanted; });
        auto& call = calls.emplace_back();
        if (guide != guides.end())
            call.script = call_script(callFactsOf(letter, caller, locale), *guide);
        call.letter = std::move(letter);
    }
    return calls;
}

} // namespace encours
