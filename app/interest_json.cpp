// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interest_report.h"
#include "core/law/legal_data.h"
#include "ui/language/claim_words.h"
#include "ui/language/law_words.h"

namespace encours {

namespace {

const char* key_of(Regime regime) {
    switch (regime) {
    case Regime::business_statutory:
        return "business_statutory";
    case Regime::business_clause:
        return "business_clause";
    case Regime::public_buyer:
        return "public_buyer";
    case Regime::consumer:
        return "consumer";
    case Regime::private_creditor:
        return "private_creditor";
    }
    return "";
}

const char* key_of(Refusal refusal) {
    switch (refusal) {
    case Refusal::clause_against_consumer:
        return "clause_against_consumer";
    case Refusal::clause_against_public_buyer:
        return "clause_against_public_buyer";
    case Refusal::clause_of_private_creditor:
        return "clause_of_private_creditor";
    case Refusal::indemnity_against_consumer:
        return "indemnity_against_consumer";
    case Refusal::indemnity_of_private_creditor:
        return "indemnity_of_private_creditor";
    case Refusal::capitalisation_not_agreed:
        return "capitalisation_not_agreed";
    }
    return "";
}

const char* key_of(InterestCaution caution) {
    switch (caution) {
    case InterestCaution::rate_missing:
        return "rate_missing";
    case InterestCaution::rate_provisional:
        return "rate_provisional";
    case InterestCaution::clause_under_floor:
        return "clause_under_floor";
    case InterestCaution::notice_missing:
        return "notice_missing";
    case InterestCaution::notice_assumed:
        return "notice_assumed";
    case InterestCaution::provisional_cash:
        return "provisional_cash";
    case InterestCaution::stopped_by_insolvency:
        return "stopped_by_insolvency";
    case InterestCaution::too_large:
        return "too_large";
    }
    return "";
}

const char* key_of(FactCaution caution) {
    switch (caution) {
    case FactCaution::payment_day_unknown:
        return "payment_day_unknown";
    case FactCaution::due_estimated:
        return "due_estimated";
    case FactCaution::disputed:
        return "disputed";
    case FactCaution::foreign_currency:
        return "foreign_currency";
    case FactCaution::credit_note_open:
        return "credit_note_open";
    case FactCaution::capitalisation_unproved:
        return "capitalisation_unproved";
    }
    return "";
}

const char* key_of(NoInterest reason) {
    switch (reason) {
    case NoInterest::not_an_invoice:
        return "not_an_invoice";
    case NoInterest::cancelled:
        return "cancelled";
    case NoInterest::not_issued_yet:
        return "not_issued_yet";
    case NoInterest::undetailed_opening:
        return "undetailed_opening";
    }
    return "";
}

const char* key_of(Stance stance) {
    switch (stance) {
    case Stance::claim:
        return "claim";
    case Stance::reserve:
        return "reserve";
    case Stance::waive:
        return "waive";
    }
    return "";
}

Json warning(const char* code, const QString& message) { return {{"code", code}, {"message", message.toStdString()}}; }

Json warnings_json(const InvoiceStatement& statement) {
    auto list = Json::array();
    if (statement.none)
        list.push_back(warning(key_of(*statement.none), noInterestSentence(*statement.none)));
    for (const auto refusal : statement.regime.refused)
        list.push_back(warning(key_of(refusal), refusalSentence(refusal)));
    for (int i = 0; i <= static_cast<int>(InterestCaution::too_large); ++i) {
        const auto caution = static_cast<InterestCaution>(i);
        if (statement.has(caution))
            list.push_back(warning(key_of(caution), interestCautionSentence(caution)));
    }
    for (int i = 0; i <= static_cast<int>(FactCaution::capitalisation_unproved); ++i) {
        const auto caution = static_cast<FactCaution>(i);
        if (statement.has(caution))
            list.push_back(warning(key_of(caution), factCautionSentence(caution)));
    }
    return list;
}

Json segment_json(const ItemStatement& item, const InterestSegment& segment, Currency currency) {
    Json entry{{"from", to_json(segment.from)}, {"to", to_json(segment.to)}, {"days", segment.days}};
    entry["rate_percent"] =
        segment.rate
            ? Json(static_cast<double>(segment.rate->units) / static_cast<double>(AnnualRate::units_per_percent))
            : Json(nullptr);
    entry["base"] = to_json(segment.base, currency);
    entry["amount"] = segment.amount ? to_json(*segment.amount, currency) : Json(nullptr);
    entry["ground"] = shipped_legal_data().article(segment.ground, segment.from);
    entry["rule"] = key_of(segment.ground);
    entry["due"] = to_json(item.due);
    return entry;
}

Json balance_json(const ClaimBalance& balance, Currency currency) {
    return {{"due", to_json(balance.due, currency)},
            {"paid", to_json(balance.paid, currency)},
            {"left", to_json(balance.left(), currency)}};
}

} // namespace

Json interest_json(const NamedInvoice& invoice, const InvoiceStatement& statement) {
    const auto currency = statement.currency;
    Json answer{{"invoice", invoice.number}, {"at", to_json(statement.at)}};
    answer["customer"] = invoice.customer_code;
    answer["currency"] = currency.code();
    answer["regime"] = statement.none ? Json(nullptr) : Json(key_of(statement.regime.regime));
    answer["segments"] = Json::array();
    for (const auto& item : statement.items) {
        for (const auto& segment : item.statement.segments)
            answer["segments"].push_back(segment_json(item, segment, currency));
    }
    answer["principal"] = balance_json(statement.principal, currency);
    answer["interest"] = balance_json(statement.interest, currency);
    answer["costs"] = balance_json(statement.costs, currency);
    answer["interest"]["known"] = to_json(statement.interest.due, currency);
    for (const auto& [key, balance, stance, claimed] :
         {std::tuple("interest", statement.interest, statement.choices.interest, statement.interest_claimed()),
          std::tuple("costs", statement.costs, statement.choices.costs, statement.costs_claimed())}) {
        answer[key]["waived"] = to_json(balance.waived, currency);
        answer[key]["stance"] = key_of(stance);
        answer[key]["claimed"] = to_json(claimed, currency);
    }
    answer["total_left"] = to_json(statement.left(), currency);
    answer["daily"] = statement.daily ? to_json(*statement.daily, currency) : Json(nullptr);
    if (!statement.complete) { // a rate is missing: what is known is no figure
        answer["interest"]["due"] = answer["interest"]["left"] = answer["interest"]["claimed"] = nullptr;
        answer["total_left"] = nullptr;
    }
    answer["imputation"] = statement.terms.imputation == Imputation::interest ? "interest" : "principal";
    answer["credit_notes"] = to_json(statement.credit_notes, currency);
    answer["warnings"] = warnings_json(statement);
    return answer;
}

} // namespace encours
