// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/period_totals.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace encours {

namespace {

/// Which blocks a thread takes: a part of `count`, the parts together all of them.
struct Share {
    std::size_t part;
    std::size_t parts;

    [[nodiscard]] std::size_t first(std::size_t count) const { return count * part / parts; }
    [[nodiscard]] std::size_t last(std::size_t count) const { return count * (part + 1) / parts; }
};

void add_share(Tally& tally, const Receivables& receivables, Share share, std::optional<CustomerIndex> customer) {
    for (auto b = share.first(receivables.items.size()); b != share.last(receivables.items.size()); ++b) {
        const auto& block = *receivables.items[b];
        const auto place = static_cast<std::uint32_t>(b);
        if (!customer) {
            tally.add_items(block, place);
            continue;
        }
        for (std::uint32_t i = 0; i != block.size(); ++i) {
            if (block.customer[i] == *customer) {
                tally.add_item(block, {place, i});
            }
        }
    }
    for (auto b = share.first(receivables.payments.size()); b != share.last(receivables.payments.size()); ++b) {
        const auto& block = *receivables.payments[b];
        if (!customer) {
            tally.add_payments(block);
            continue;
        }
        for (std::size_t i = 0; i != block.size(); ++i) {
            if (block.customer[i] == *customer) {
                tally.add_payment(block, i);
            }
        }
    }
}

} // namespace

bool is_worth_a_thread(const Receivables& receivables) {
    constexpr std::size_t enough_items = 100'000;
    return std::thread::hardware_concurrency() > 1 && receivables.item_count() >= enough_items;
}

PeriodTotals period_totals(const Receivables& receivables, const AskedDays& asked,
                           std::optional<CustomerIndex> customer) {
    Tally tally(receivables, asked);
    if (is_worth_a_thread(receivables)) {
        Tally other(receivables, asked);
        std::jthread worker([&] { add_share(other, receivables, {1, 2}, customer); });
        add_share(tally, receivables, {0, 2}, customer);
        worker.join();
        tally += std::move(other);
    } else {
        add_share(tally, receivables, {0, 1}, customer);
    }
    PeriodTotals totals(receivables, asked, std::move(tally));
    if (customer) {
        for (const auto& used : cash_of_other_payers(receivables)) {
            const bool has_item = used.customer == *customer;
            const bool has_cash = used.payer == *customer;
            if (has_item != has_cash) {
                totals.add_used_cash(used, has_cash ? 1 : -1);
            }
        }
    }
    return totals;
}

} // namespace encours
