// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/letter_claims.h"

#include "core/usecase/claim_desk.h"
#include "core/usecase/debtors.h"

#include <algorithm>
#include <iterator>

namespace encours {

namespace {

std::vector<store::ClaimRow> claims_of(const LetterCase& letter, const store::Connection& connection,
                                       const ClaimDesk& desk, CustomerId debtor) {
    if (desk.has_unallocated_cash()) // it is spread over all of the customer's
        return store::read_claims(connection, debtor);
    std::vector<InvoiceId> invoices;
    for (const auto& item : letter.items)
        invoices.push_back(item.invoice);
    std::sort(invoices.begin(), invoices.end());
    invoices.erase(std::unique(invoices.begin(), invoices.end()), invoices.end());
    std::vector<store::ClaimRow> claims;
    for (const auto invoice : invoices) {
        auto one = store::read_claims(connection, debtor, invoice);
        std::move(one.begin(), one.end(), std::back_inserter(claims));
    }
    return claims;
}

std::optional<std::int32_t> last_rate(const InterestStatement& statement) {
    for (auto i = statement.segments.size(); i > 0; --i) {
        if (const auto& rate = statement.segments[i - 1].rate)
            return static_cast<std::int32_t>(rate->units / (AnnualRate::units_per_percent / 100));
    }
    return std::nullopt;
}

void state(LetterCase& letter, LetterItem& item, const InvoiceStatement& made, const ItemStatement& stated) {
    const bool claims_interest = made.choices.interest == Stance::claim;
    item.rate = last_rate(stated.statement);
    item.interest = claims_interest ? stated.statement.interest.left() : 0;
    item.costs = made.choices.costs == Stance::claim ? stated.statement.costs.left() : 0;
    letter.interest += item.interest;
    letter.costs += item.costs;
    if (!claims_interest)
        return;
    letter.interest_known = letter.interest_known && stated.statement.complete;
    letter.daily += stated.statement.daily.value_or(0);
}

} // namespace

void state_claims(LetterCase& letter, const store::Connection& connection) {
    letter.regime = choose_regime(parties_of(letter.sender, letter.debtor.kind, letter.debtor.penalty_rate, false));
    const bool is_late = std::any_of(letter.items.begin(), letter.items.end(),
                                     [](const LetterItem& item) { return item.days_late > 0; });
    const auto debtor = is_late ? store::read_debtor(connection, letter.customer) : std::nullopt;
    if (!debtor)
        return;
    ClaimDesk desk(connection, *debtor, letter.on, {});
    const auto statements = desk.statements(claims_of(letter, connection, desk, debtor->id));
    bool is_first = true;
    for (auto& item : letter.items) {
        for (const auto& made : statements) {
            if (made.none || made.invoice != item.invoice)
                continue;
            if (is_first)
                letter.regime = made.regime;
            is_first = false;
            for (const auto& stated : made.items) {
                if (stated.item.value == std::int64_t{item.item_id})
                    state(letter, item, made, stated);
            }
        }
    }
}

} // namespace encours
