// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/agenda_claims.h"

#include "core/usecase/claim_desk.h"

#include <algorithm>

namespace encours {

AgendaClaims::Sums AgendaClaims::of(CustomerId customer, std::span<const InvoiceId> invoices) const {
    Sums sums{0, 0};
    const auto debtor = invoices.empty() ? std::nullopt : store::read_debtor(connection_, customer);
    if (!debtor)
        return sums;
    ClaimDesk desk(connection_, *debtor, at_, {});
    std::vector<store::ClaimRow> claims;
    if (desk.has_unallocated_cash()) { // it is spread over all of the customer's
        claims = store::read_claims(connection_, debtor->id);
    } else {
        for (const auto invoice : invoices) {
            auto one = store::read_claims(connection_, debtor->id, invoice);
            std::move(one.begin(), one.end(), std::back_inserter(claims));
        }
    }
    for (const auto& statement : desk.statements(claims)) {
        if (statement.none || std::find(invoices.begin(), invoices.end(), statement.invoice) == invoices.end())
            continue;
        if (!statement.complete)
            sums.interest.reset();
        else if (sums.interest)
            *sums.interest += statement.interest_claimed();
        *sums.indemnity += statement.costs_claimed();
    }
    return sums;
}

} // namespace encours
