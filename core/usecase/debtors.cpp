// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/debtors.h"

#include "core/store/claim_choice_store.h"
#include "core/store/company_revision_store.h"
#include "core/store/legal_event_store.h"

namespace encours {

Parties parties_of(const CompanyIdentity& company, CustomerKind debtor, std::optional<std::int32_t> penalty_rate,
                   bool statutory_chosen) {
    Parties parties;
    parties.debtor = debtor;
    parties.private_creditor = company.private_creditor;
    const PenaltyClause terms{company.penalty_kind, company.penalty_rate};
    if (terms != PenaltyClause{})
        parties.company_clause = terms;
    if (penalty_rate)
        parties.customer_clause = PenaltyClause{PenaltyKind::fixed, *penalty_rate};
    parties.statutory_chosen = statutory_chosen;
    return parties;
}

Debtors::Debtors(const store::Connection& connection, const Receivables& receivables)
    : company_(store::read_company_identity(connection)),
      conditions_(receivables.customer_count()),
      has_events_(receivables.customer_count(), false) {
    for (auto& one : store::read_customer_conditions(connection)) {
        if (const auto index = receivables.index_of(one.id))
            conditions_[*index] = std::move(one);
    }
    for (auto& event : store::all_legal_events(connection)) {
        if (const auto index = receivables.index_of(event.customer)) {
            has_events_[*index] = true;
            events_[*index].push_back(std::move(event));
        }
    }
    store::visit_claim_choices(connection, [this](InvoiceId invoice, const ClaimChoice& choice) {
        choices_[static_cast<std::uint32_t>(invoice.value)].apply(choice);
    });
}

std::span<const LegalEvent> Debtors::events(CustomerIndex customer) const {
    if (!has_events_[customer])
        return {};
    return events_.at(customer);
}

const ClaimChoices* Debtors::choices(std::uint32_t invoice_id) const {
    if (choices_.empty())
        return nullptr;
    const auto found = choices_.find(invoice_id);
    return found == choices_.end() ? nullptr : &found->second;
}

Parties Debtors::parties(CustomerIndex customer, const ClaimChoices* choices) const {
    const auto& conditions = conditions_[customer];
    return parties_of(company_, conditions.kind, conditions.penalty_rate,
                      choices != nullptr && choices->statutory_rate);
}

} // namespace encours
