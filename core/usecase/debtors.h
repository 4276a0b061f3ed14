// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/regime.h"
#include "core/ledger/claim_choice.h"
#include "core/ledger/company_identity.h"
#include "core/ledger/legal_event.h"
#include "core/ledger/receivables.h"
#include "core/store/connection.h"
#include "core/store/customer_facts_store.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace encours {

/// Who owes and who is owed, with their clauses. `penalty_rate` is the customer's; `statutory_chosen`: the case's.
[[nodiscard]] Parties parties_of(const CompanyIdentity& company, CustomerKind debtor,
                                 std::optional<std::int32_t> penalty_rate, bool statutory_chosen);

/// What bears on the claims of the whole ledger beside their numbers: of most customers and invoices nothing.
class Debtors {
public:
    Debtors(const store::Connection& connection, const Receivables& receivables);

    [[nodiscard]] const CompanyIdentity& company() const { return company_; }
    /// By CustomerIndex.
    [[nodiscard]] const store::CustomerConditions& conditions(CustomerIndex customer) const {
        return conditions_[customer];
    }
    /// By their days; empty for most.
    [[nodiscard]] std::span<const LegalEvent> events(CustomerIndex customer) const;
    [[nodiscard]] bool has_events(CustomerIndex customer) const { return has_events_[customer]; }
    /// Null where nothing was decided.
    [[nodiscard]] const ClaimChoices* choices(std::uint32_t invoice_id) const;
    [[nodiscard]] Parties parties(CustomerIndex customer, const ClaimChoices* choices) const;

private:
    CompanyIdentity company_;
    std::vector<store::CustomerConditions> conditions_;
    std::vector<bool> has_events_;
    std::unordered_map<CustomerIndex, std::vector<LegalEvent>> events_;
    std::unordered_map<std::uint32_t, ClaimChoices> choices_;
};

} // namespace encours
