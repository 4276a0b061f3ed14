// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/rate_schedule.h"
#include "core/law/rate_table.h"
#include "core/ledger/company_identity.h"
#include "core/store/claim_choice_store.h"
#include "core/store/claim_reader.h"
#include "core/usecase/claim_inputs.h"
#include "core/usecase/late_interest.h"

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace encours {

/// Where the statements of one customer are made: who owes and who is owed, rates, events, and the schedules made so far.
class ClaimDesk {
public:
    ClaimDesk(const store::Connection& connection, store::DebtorRow debtor, Date at, const InterestOptions& options);

    /// Of the claims, in their order; of `only` one of them where it is given. Unallocated cash is spread over all.
    [[nodiscard]] std::vector<InvoiceStatement> statements(const std::vector<store::ClaimRow>& claims,
                                                           std::optional<InvoiceId> only = {});

    [[nodiscard]] const std::vector<LegalEvent>& events() const { return events_; }
    [[nodiscard]] Currency currency() const { return currency_; }
    [[nodiscard]] bool has_unallocated_cash() const { return !cash_.empty(); }

private:
    [[nodiscard]] InvoiceStatement statement(const store::ClaimRow& claim, std::vector<ClaimInput>& inputs);
    void choose_terms(InvoiceStatement& made, const std::vector<ClaimInput>& inputs) const;
    [[nodiscard]] ItemStatement item_statement(const store::ClaimRow& row, const store::ClaimItemRow& item,
                                               ClaimInput& input, InvoiceStatement& made);
    void add_limit(const store::ClaimItemRow& item, const ClaimInput& input, const InvoiceStatement& made,
                   ItemStatement& stated) const;
    void look_at_facts(const store::ClaimRow& row, const store::ClaimItemRow& item, InvoiceStatement& made) const;
    [[nodiscard]] ClaimSchedules schedules(const RegimeChoice& choice, const Claim& claim);

    store::DebtorRow debtor_;
    Date at_;
    InterestOptions options_;
    CompanyIdentity company_;
    Currency currency_;
    RateTable rates_;
    std::vector<LegalEvent> events_;
    std::vector<store::StoredWaiver> waivers_;
    std::vector<store::UnallocatedCash> cash_;
    std::vector<store::OpenCredit> credits_;
    std::map<std::tuple<Regime, PenaltyKind, std::int32_t, HalfYear>, RateSchedule> rates_made_;
    std::map<Date, RateSchedule> judgments_made_;
};

} // namespace encours
