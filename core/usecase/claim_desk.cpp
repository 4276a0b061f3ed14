// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/claim_desk.h"

#include "core/law/legal_data.h"
#include "core/store/company_revision_store.h"
#include "core/store/company_store.h"
#include "core/store/legal_event_store.h"
#include "core/store/rate_store.h"
#include "core/usecase/debtors.h"

#include <algorithm>

namespace encours {

namespace {

const Currency euro = *Currency::from_code("EUR");

void caution(InvoiceStatement& made, FactCaution caution) {
    made.fact_cautions |= 1U << static_cast<unsigned>(caution);
}

std::int64_t indemnity(const store::ClaimRow& row, Date due) {
    return row.currency == euro ? shipped_legal_data().amount(LegalAmount::recovery_indemnity, due + 1) : 0;
}

void settle_named_parts(const ClaimInput& input, const ClaimChoices& choices, InterestStatement& statement) {
    const auto settle = [](ClaimBalance& balance, std::int64_t paid, Stance stance) {
        balance.paid += std::min(paid, std::max<std::int64_t>(balance.left(), 0));
        if (stance == Stance::waive)
            balance.waived += balance.left();
    };
    settle(statement.interest, input.to_interest, choices.interest);
    settle(statement.costs, input.to_costs, choices.costs);
    if (choices.interest == Stance::waive && statement.daily)
        statement.daily = 0;
}

void add(ClaimBalance& sum, const ClaimBalance& one) {
    sum.due += one.due;
    sum.paid += one.paid;
    sum.waived += one.waived;
}

void add(InvoiceStatement& made, const ItemStatement& item) {
    const auto& one = item.statement;
    add(made.principal, one.principal);
    add(made.interest, one.interest);
    add(made.costs, one.costs);
    made.credit_notes += one.credit_notes;
    made.complete = made.complete && one.complete;
    made.daily = made.daily && one.daily ? std::optional(*made.daily + *one.daily) : std::nullopt;
    made.cautions |= one.cautions;
}

} // namespace

ClaimDesk::ClaimDesk(const store::Connection& connection, store::DebtorRow debtor, Date at,
                     const InterestOptions& options)
    : debtor_(std::move(debtor)),
      at_(at),
      options_(options),
      company_(store::read_company_identity(connection)),
      currency_(store::read_company(connection).currency),
      rates_(store::read_rate_table(connection)),
      events_(store::legal_events_of(connection, debtor_.id)),
      waivers_(store::waivers_of(connection, debtor_.id)),
      cash_(store::read_unallocated_cash(connection, debtor_.id)),
      credits_(store::read_open_credits(connection, debtor_.id)) {}

std::vector<InvoiceStatement> ClaimDesk::statements(const std::vector<store::ClaimRow>& claims,
                                                    std::optional<InvoiceId> only) {
    std::vector<std::vector<ClaimInput>> inputs(claims.size());
    for (std::size_t c = 0; c < claims.size(); ++c) {
        if (no_interest(claims[c], at_))
            continue;
        for (const auto& item : claims[c].items)
            inputs[c].push_back(claim_input(item, claims[c].issued, events_, waivers_, at_));
    }
    impute_provisionally(cash_, claims, inputs, at_);
    std::vector<InvoiceStatement> made;
    for (std::size_t c = 0; c < claims.size(); ++c) {
        if (!only || claims[c].invoice == *only)
            made.push_back(statement(claims[c], inputs[c]));
    }
    return made;
}

InvoiceStatement ClaimDesk::statement(const store::ClaimRow& claim, std::vector<ClaimInput>& inputs) {
    InvoiceStatement made;
    made.invoice = claim.invoice;
    made.number = claim.number;
    made.kind = claim.kind;
    made.issued = claim.issued;
    made.currency = claim.currency;
    made.at = at_;
    made.choices = claim.choices;
    made.nature = claim.choices.nature.value_or(company_.claim_nature);
    made.none = no_interest(claim, at_);
    if (made.none)
        return made;
    made.regime = choose_regime(parties_of(company_, debtor_.kind, debtor_.penalty_rate, claim.choices.statutory_rate));
    choose_terms(made, inputs);
    made.daily = 0;
    bool indemnity_charged = false;
    for (std::size_t i = 0; i < claim.items.size(); ++i) {
        if (claim.items[i].amount <= 0)
            continue;
        made.terms.indemnity = claim.choices.indemnity_by_item || !indemnity_charged;
        made.items.push_back(item_statement(claim, claim.items[i], inputs[i], made));
        indemnity_charged = indemnity_charged || made.items.back().statement.costs.due > 0;
        add(made, made.items.back());
    }
    made.terms.indemnity = made.regime.has_indemnity();
    return made;
}

void ClaimDesk::choose_terms(InvoiceStatement& made, const std::vector<ClaimInput>& inputs) const {
    const auto& choices = made.choices;
    auto& terms = made.terms;
    terms.imputation = options_.imputation.value_or(choices.imputation.value_or(company_.imputation));
    terms.days_in_year = options_.days_in_year.value_or(choices.days_in_year.value_or(company_.days_in_year));
    terms.credit_notes_from_day = choices.credit_notes_from_day;
    terms.capitalise = options_.capitalise.value_or(choices.capitalise);
    const bool judged = std::any_of(inputs.begin(), inputs.end(),
                                    [](const ClaimInput& input) { return input.events.judged.has_value(); });
    if (!terms.capitalise || choices.capitalise)
        return; // the case notes its ground
    if (made.regime.clause || judged) {
        caution(made, FactCaution::capitalisation_unproved);
    } else {
        terms.capitalise = false;
        made.regime.refused.push_back(Refusal::capitalisation_not_agreed);
    }
}

ItemStatement ClaimDesk::item_statement(const store::ClaimRow& row, const store::ClaimItemRow& item, ClaimInput& input,
                                        InvoiceStatement& made) {
    ItemStatement stated;
    stated.item = item.id;
    stated.due = item.due;
    stated.amount = item.amount;
    stated.settlements = std::move(input.settlements);
    std::vector<ClaimSettlement> settlements;
    for (const auto& settlement : stated.settlements)
        settlements.push_back(settlement.settlement);
    Claim claim;
    claim.principal = item.amount;
    claim.due = item.due;
    if (made.regime.needs_notice())
        claim.notice = stated.notice = input.events.notice;
    claim.notice_assumed = input.events.notice_assumed;
    claim.judged = input.events.judged;
    claim.insolvency_opened = input.events.insolvency_opened;
    claim.interest_waived = input.interest_waived;
    claim.costs_waived = input.costs_waived;
    claim.settlements = settlements;
    compute_interest(claim, made.terms, made.regime, schedules(made.regime, claim), indemnity(row, item.due), at_,
                     stated.statement);
    settle_named_parts(input, made.choices, stated.statement);
    add_limit(item, input, made, stated);
    look_at_facts(row, item, made);
    return stated;
}

void ClaimDesk::add_limit(const store::ClaimItemRow& item, const ClaimInput& input, const InvoiceStatement& made,
                          ItemStatement& stated) const {
    LimitedClaim limited;
    limited.debtor = debtor_.kind;
    limited.nature = made.nature;
    limited.due = item.due;
    limited.performed_on = made.choices.performed_on;
    if (input.events.judged)
        limited.judged_on = input.events.judged->enforceable;
    limited.events = input.events.limitation;
    stated.limit = time_limit(limited);
    if (stated.statement.principal.left() > 0)
        stated.alarm = limit_alarm(stated.limit, at_);
}

void ClaimDesk::look_at_facts(const store::ClaimRow& row, const store::ClaimItemRow& item,
                              InvoiceStatement& made) const {
    if (item.origin == DueOrigin::estimated)
        caution(made, FactCaution::due_estimated);
    if (row.currency != euro && made.regime.has_indemnity())
        caution(made, FactCaution::foreign_currency);
    const bool has_credit = std::any_of(credits_.begin(), credits_.end(), [&](const store::OpenCredit& credit) {
        return credit.issued <= at_ && credit.currency == row.currency;
    });
    if (has_credit)
        caution(made, FactCaution::credit_note_open);
    for (const auto& dispute : item.disputes) {
        if (dispute.from <= at_ && (!dispute.until || *dispute.until > at_))
            caution(made, FactCaution::disputed);
    }
    for (const auto& settlement : item.settlements) {
        if (settlement.kind == SettlementKind::cash_unknown_day && settlement.on <= at_)
            caution(made, FactCaution::payment_day_unknown);
    }
}

ClaimSchedules ClaimDesk::schedules(const RegimeChoice& choice, const Claim& claim) {
    ClaimSchedules found;
    // A frozen rate is that of the half-year in which interest begins; the others are made from their first day on.
    const bool is_frozen = choice.regime == Regime::public_buyer;
    const auto key = std::tuple(choice.regime, choice.clause ? choice.clause->kind : PenaltyKind::ecb_plus,
                                choice.clause ? choice.clause->value : 0, HalfYear::of(claim.due + 1));
    auto& rates = rates_made_[key];
    if (rates.empty())
        rates = rate_schedule(choice, rates_, shipped_legal_data(), claim.due + 1,
                              is_frozen ? claim.due + 1 : std::max(at_, claim.due));
    found.rates = &rates;
    if (claim.judged) {
        auto& judgment = judgments_made_[claim.judged->enforceable];
        if (judgment.empty())
            judgment = judgment_schedule(company_.private_creditor, rates_, shipped_legal_data(),
                                         claim.judged->enforceable, std::max(at_, claim.judged->enforceable));
        found.judgment = &judgment;
    }
    return found;
}

} // namespace encours
