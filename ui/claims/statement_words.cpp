// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/statement_words.h"

#include "ui/language/claim_words.h"
#include "ui/language/law_words.h"
#include "ui/language/numbers.h"

#include <QCoreApplication>
#include <QStringList>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Claims)
};

QString stanceWords(Stance stance, WaiverTarget what, const std::string& ground) {
    return ground.empty() ? Words::tr("%1: %2.").arg(waiverTargetName(what), stanceName(stance))
                          : Words::tr("%1: %2 (%3).")
                                .arg(waiverTargetName(what), stanceName(stance), QString::fromStdString(ground));
}

} // namespace

QString regimeWords(const InvoiceStatement& statement) {
    const LegalData& law = shipped_legal_data();
    const RegimeChoice& choice = statement.regime;
    QStringList said{
        regimeSentence(choice, law, statement.at),
        Words::tr("Ground: %1.").arg(QString::fromStdString(law.article(groundOf(choice.regime), statement.at)))};
    for (const Refusal refusal : choice.refused)
        said << refusalSentence(refusal);
    said << Words::tr("Part payments: %1. Length of the year: %2.")
                .arg(imputationName(statement.terms.imputation), daysInYearName(statement.terms.days_in_year));
    return said.join(u'\n');
}

QString cautionWords(const InvoiceStatement& statement) {
    QStringList said;
    const auto warn = [&](const QString& sentence) { said << QStringLiteral("⚠ ") + sentence; };
    for (int one = 0; one <= static_cast<int>(InterestCaution::too_large); ++one)
        if (statement.has(static_cast<InterestCaution>(one)))
            warn(interestCautionSentence(static_cast<InterestCaution>(one)));
    for (int one = 0; one <= static_cast<int>(FactCaution::capitalisation_unproved); ++one)
        if (statement.has(static_cast<FactCaution>(one)))
            warn(factCautionSentence(static_cast<FactCaution>(one)));
    if (statement.choices.interest != Stance::claim)
        said << stanceWords(statement.choices.interest, WaiverTarget::interest, statement.choices.interest_ground);
    if (statement.choices.costs != Stance::claim)
        said << stanceWords(statement.choices.costs, WaiverTarget::costs, statement.choices.costs_ground);
    if (statement.daily.value_or(0) > 0)
        said << Words::tr("Each day adds %1 of interest.").arg(moneyText(*statement.daily, statement.currency));
    return said.join(u'\n');
}

QString limitWords(const InvoiceStatement& statement) {
    const ItemStatement* first = nullptr;
    for (const ItemStatement& item : statement.items)
        if (item.statement.left() > 0 && (first == nullptr || item.limit.last_day < first->limit.last_day))
            first = &item;
    if (first == nullptr)
        return {};
    const QString alarm = limitAlarmText(first->alarm);
    const QString sentence = timeLimitSentence(first->limit, shipped_legal_data(), statement.at);
    return alarm.isEmpty() ? sentence : Words::tr("⚠ Time limit, %1. %2").arg(alarm, sentence);
}

} // namespace encours
