// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/twin_invoices.h"

#include <algorithm>
#include <tuple>

namespace encours {

namespace {

struct Candidate {
    CustomerIndex customer;
    Date issued;
    std::int64_t amount;
    Currency currency;
    std::uint32_t invoice_id;

    [[nodiscard]] auto key() const { return std::tuple(customer, issued.days, amount, currency); }
};

std::vector<Candidate> wholly_open(const Receivables& receivables, Date at) {
    std::vector<Candidate> found;
    for (const auto& shared : receivables.items) {
        const ItemBlock& block = *shared;
        for (std::size_t i = 0; i < block.size(); ++i) {
            const auto kind = block.kind(i);
            if (block.amount[i] <= 0 || (block.flags[i] & item_is_part) != 0 ||
                (kind != DocumentKind::invoice && kind != DocumentKind::deposit))
                continue;
            if (open_on(receivables, block, i, at) == block.amount[i])
                found.push_back(
                    {block.customer[i], block.issued[i], block.amount[i], block.currency[i], block.invoice_id[i]});
        }
    }
    return found;
}

} // namespace

std::vector<TwinInvoices> twin_invoices(const Receivables& receivables, Date at) {
    auto candidates = wholly_open(receivables, at);
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.key() != b.key() ? a.key() < b.key() : a.invoice_id < b.invoice_id;
    });
    std::vector<TwinInvoices> twins;
    for (auto begin = candidates.begin(); begin != candidates.end();) {
        const auto end =
            std::find_if(begin, candidates.end(), [&](const Candidate& one) { return one.key() != begin->key(); });
        if (end - begin > 1) {
            auto& group = twins.emplace_back();
            group.customer = begin->customer;
            group.issued = begin->issued;
            group.amount = begin->amount;
            group.currency = begin->currency;
            for (auto one = begin; one != end; ++one)
                group.invoice_ids.push_back(one->invoice_id);
        }
        begin = end;
    }
    std::sort(twins.begin(), twins.end(), [](const TwinInvoices& a, const TwinInvoices& b) {
        return a.invoice_ids.front() < b.invoice_ids.front();
    });
    return twins;
}

} // namespace encours
