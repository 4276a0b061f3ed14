// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/long_terms.h"

#include "core/law/legal_data.h"
#include "core/store/customer_facts_store.h"
#include "core/store/open_ledger.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace encours {

namespace {

/// Of terms as such: few differ, and each wants all days of some years tried.
class TermsJudge {
public:
    [[nodiscard]] std::optional<TermBreach> breach(const store::CustomerConditions& customer) {
        if (customer.terms.empty() || customer.kind != CustomerKind::business)
            return std::nullopt;
        const auto [known, is_new] = judged_.try_emplace({customer.terms, customer.terms_stipulated});
        if (is_new) {
            const auto terms = parse_payment_terms(customer.terms);
            if (terms.ok())
                known->second = breach_of(terms.value(), customer.kind, customer.terms_stipulated);
        }
        return known->second;
    }

private:
    std::map<std::tuple<std::string, bool>, std::optional<TermBreach>> judged_;
};

bool is_sale(DocumentKind kind) { return kind == DocumentKind::invoice || kind == DocumentKind::deposit; }

} // namespace

std::vector<LongTerms> long_terms(const std::filesystem::path& ledger, const Receivables& receivables, Date at) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    std::vector<LongTerms> found(receivables.customer_count());
    std::vector<store::CustomerConditions> conditions(receivables.customer_count());
    TermsJudge judge;
    for (auto& customer : store::read_customer_conditions(connection)) {
        const auto index = receivables.index_of(customer.id);
        if (!index)
            continue;
        found[*index].customer = *index;
        found[*index].agreed = judge.breach(customer);
        conditions[*index] = std::move(customer);
    }
    const auto longest = shipped_legal_data().amount(LegalAmount::longest_agreed_days, at);
    for (const auto& block : receivables.items) {
        for (std::size_t i = 0; i < block->size(); ++i) {
            if (block->due[i] - block->issued[i] <= longest || !is_sale(block->kind(i)))
                continue;
            const auto& customer = conditions[block->customer[i]];
            if (!breach_of(block->issued[i], block->due[i], customer.kind, customer.terms_stipulated))
                continue;
            const auto open = open_on(receivables, *block, i, at);
            if (open <= 0)
                continue;
            auto& sum = found[block->customer[i]];
            ++sum.items;
            if (block->currency[i] == receivables.currency)
                sum.open += open;
        }
    }
    std::erase_if(found, [](const LongTerms& one) { return one.items == 0 && !one.agreed; });
    return found;
}

} // namespace encours
