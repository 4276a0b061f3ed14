// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/letter_claims.h"

#include "core/base/checked.h"
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

/// The one that ran all the time; nothing where it changed with the half-year, or is missing.
std::optional<std::int32_t> only_rate(const InterestStatement& statement) {
    std::optional<AnnualRate> only;
    for (std::size_t i = 0; i < statement.segments.size(); ++i) {
        const auto& rate = statement.segments[i].rate;
        if (!rate || (only && !(*only == *rate)))
            return std::nullopt;
        only = rate;
    }
    if (!only)
        return std::nullopt;
    return static_cast<std::int32_t>(only->units / (AnnualRate::units_per_percent / 100));
}

/// Of what runs on all that is open, the share of what is claimed of it.
std::int64_t share_of(std::int64_t amount, const LetterItem& item) {
    return item.contested == 0 ? amount : multiply_divide(amount, item.open - item.contested, item.open).value_or(0);
}

/// What is contested as a whole bears neither interest nor indemnity until the dispute is settled; the indemnity is owed once
/// an invoice, whatever part of it is contested (C. com. D441-5).
void state(LetterCase& letter, LetterItem& item, const InvoiceStatement& made, const ItemStatement& stated) {
    if (item.contested >= item.open)
        return;
    const bool claims_interest = made.choices.interest == Stance::claim;
    item.rate = only_rate(stated.statement);
    item.interest = claims_interest ? share_of(stated.statement.interest.left(), item) : 0;
    item.costs = made.choices.costs == Stance::claim ? stated.statement.costs.left() : 0;
    letter.interest += item.interest;
    letter.costs += item.costs;
    if (!claims_interest)
        return;
    letter.interest_known = letter.interest_known && stated.statement.complete;
    letter.daily += share_of(stated.statement.daily.value_or(0), item);
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
