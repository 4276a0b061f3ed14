// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/interest_grounds.h"

#include "ui/documents/document_words.h"
#include "ui/language/law_words.h"
#include "ui/language/numbers.h"
#include "ui/language/rate_text.h"

#include <algorithm>
#include <array>
#include <set>

namespace encours {

namespace {

constexpr std::array cautionKeys = {
    std::pair(InterestCaution::rate_missing, "caution.rate_missing"),
    std::pair(InterestCaution::rate_provisional, "caution.rate_provisional"),
    std::pair(InterestCaution::clause_under_floor, "caution.clause_under_floor"),
    std::pair(InterestCaution::notice_missing, "caution.notice_missing"),
    std::pair(InterestCaution::notice_assumed, "caution.notice_assumed"),
    std::pair(InterestCaution::provisional_cash, "caution.provisional_cash"),
    std::pair(InterestCaution::stopped_by_insolvency, "caution.stopped_by_insolvency"),
    std::pair(InterestCaution::too_large, "caution.too_large"),
};

constexpr std::array factKeys = {
    std::pair(FactCaution::payment_day_unknown, "fact.payment_day_unknown"),
    std::pair(FactCaution::due_estimated, "fact.due_estimated"),
};

QString key(const char* name) { return QString::fromLatin1(name); }

void addImputation(const StatedClaim& claim, std::set<Ground>& used) {
    for (const auto& one : claim.item->settlements) {
        if (one.settlement.nature != ClaimSettlement::Nature::payment)
            continue;
        used.insert(claim.invoice->terms.imputation == Imputation::interest ? Ground::interest_first
                                                                            : Ground::principal_first);
        if (one.settlement.provisional)
            used.insert(Ground::oldest_first);
    }
}

Ground indemnityGroundOf(const StatedClaim& claim) {
    if (claim.invoice->choices.indemnity_by_item && claim.isPart())
        return Ground::indemnity_by_item;
    return claim.invoice->regime.regime == Regime::public_buyer ? Ground::public_indemnity : Ground::recovery_indemnity;
}

/// Which rules were used, in the order of the enumeration.
std::set<Ground> usedGrounds(const std::vector<StatedClaim>& claims) {
    std::set<Ground> used{Ground::outside_vat};
    for (const StatedClaim& claim : claims) {
        const InterestStatement& statement = claim.item->statement;
        used.insert(groundOf(claim.invoice->regime.regime));
        for (const auto& segment : statement.segments)
            used.insert(segment.ground);
        if (statement.costs.due != 0)
            used.insert(indemnityGroundOf(claim));
        if (claim.invoice->regime.regime == Regime::consumer)
            used.insert(Ground::no_costs_of_consumer);
        if (claim.invoice->terms.capitalise)
            used.insert(Ground::capitalisation);
        if (statement.has(InterestCaution::stopped_by_insolvency))
            used.insert(Ground::insolvency);
        addImputation(claim, used);
    }
    return used;
}

class GroundWords {
public:
    GroundWords(const std::vector<StatedClaim>& claims, Date at, const LegalData& law, const DocumentWords& words)
        : claims_(claims), at_(at), law_(law), words_(words) {}

    [[nodiscard]] QString sentence(Ground ground) const {
        const QString name = groundKey("ground.", ground);
        if (!words_.has(name))
            return {};
        const QString article = QString::fromStdString(law_.article(ground, at_));
        switch (ground) {
        case Ground::business_statutory:
            return words_(name, {{"points", points(LegalAmount::business_points)}, {"article", article}});
        case Ground::public_buyer:
            return words_(name, {{"points", points(LegalAmount::public_points)}, {"article", article}});
        case Ground::judgment_increased:
            return words_(name, {{"points", points(LegalAmount::judgment_points)}, {"article", article}});
        case Ground::business_clause:
            return words_(name, {{"clause", clauses()}, {"article", article}});
        case Ground::recovery_indemnity:
        case Ground::public_indemnity:
            return words_(name, {{"amount", indemnityText(law_, at_, words_)}, {"article", article}});
        default:
            return words_(name, {{"article", article}});
        }
    }

    [[nodiscard]] static QString indemnityText(const LegalData& law, Date at, const DocumentWords& words) {
        return moneyText(law.amount(LegalAmount::recovery_indemnity, at), *Currency::from_code("EUR"), words.locale());
    }

private:
    [[nodiscard]] QString points(LegalAmount what) const {
        return hundredthsText(law_.amount(what, at_), words_.locale());
    }

    [[nodiscard]] QString clauses() const {
        QStringList said;
        for (const StatedClaim& claim : claims_)
            if (claim.invoice->regime.clause)
                said << clauseText(*claim.invoice->regime.clause);
        said.removeDuplicates();
        return said.join(QStringLiteral(", "));
    }

    [[nodiscard]] QString clauseText(PenaltyClause clause) const {
        switch (clause.kind) {
        case PenaltyKind::ecb_plus:
            return words_(key("clause.ecb_plus"), {{"value", hundredthsText(clause.value, words_.locale())}});
        case PenaltyKind::legal_times:
            return words_(key("clause.legal_times"), {{"value", hundredthsText(clause.value, words_.locale())}});
        case PenaltyKind::fixed:
            return words_(key("clause.fixed"),
                          {{"value", rateText(rate_from_hundredths_of_percent(clause.value), words_.locale())}});
        }
        return {};
    }

    const std::vector<StatedClaim>& claims_;
    Date at_;
    const LegalData& law_;
    const DocumentWords& words_;
};

} // namespace

QStringList groundSentences(const std::vector<StatedClaim>& claims, Date at, const LegalData& law,
                            const DocumentWords& words) {
    QStringList sentences;
    const GroundWords said(claims, at, law, words);
    for (const Ground ground : usedGrounds(claims)) {
        const QString sentence = said.sentence(ground);
        if (!sentence.isEmpty())
            sentences << sentence;
    }
    const bool isActual = std::any_of(claims.begin(), claims.end(), [](const StatedClaim& claim) {
        return claim.invoice->terms.days_in_year == DaysInYear::actual;
    });
    return sentences << words(isActual ? key("method.actual") : key("method.365"));
}

QStringList cautionSentences(const std::vector<StatedClaim>& claims, const LegalData& law, const DocumentWords& words) {
    QStringList sentences;
    const auto any = [&](auto isSo) { return std::any_of(claims.begin(), claims.end(), isSo); };
    for (const auto& [caution, name] : cautionKeys)
        if (any([one = caution](const StatedClaim& claim) { return claim.item->statement.has(one); }))
            sentences << words(key(name));
    for (const auto& [caution, name] : factKeys)
        if (any([one = caution](const StatedClaim& claim) { return claim.invoice->has(one); }))
            sentences << words(key(name));
    if (any([](const StatedClaim& claim) { return claim.invoice->has(FactCaution::foreign_currency); }))
        sentences << words(key("fact.foreign_currency"),
                           {{"amount", GroundWords::indemnityText(law, claims.front().invoice->at, words)}});
    if (any([](const StatedClaim& claim) {
            const ClaimChoices& choices = claim.invoice->choices;
            return choices.interest == Stance::reserve || choices.costs == Stance::reserve;
        }))
        sentences << words(key("reserve"));
    return sentences;
}

} // namespace encours
