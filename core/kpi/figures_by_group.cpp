// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/figures_by_group.h"

#include "core/kpi/asked_days.h"
#include "core/kpi/figures_of_period.h"
#include "core/kpi/period_totals.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <thread>

namespace encours {

namespace {

/// The rows of each group, in the order of the columns: one counting sort.
class RowsByGroup {
public:
    template <class Blocks>
    RowsByGroup(const Blocks& blocks, std::span<const std::uint32_t> group_of, std::uint32_t groups)
        : begin_(groups + std::size_t{1}) {
        for_each_row(blocks, group_of, [&](std::uint32_t group, ItemPlace) { ++begin_[group + std::size_t{1}]; });
        std::partial_sum(begin_.begin(), begin_.end(), begin_.begin());
        rows_.resize(begin_.back());
        auto next = begin_;
        for_each_row(blocks, group_of, [&](std::uint32_t group, ItemPlace row) { rows_[next[group]++] = row; });
    }

    [[nodiscard]] std::span<const ItemPlace> of(std::uint32_t group) const {
        return std::span(rows_).subspan(begin_[group], begin_[group + std::size_t{1}] - begin_[group]);
    }

private:
    template <class Blocks, class Visit>
    static void for_each_row(const Blocks& blocks, std::span<const std::uint32_t> group_of, Visit&& visit) {
        for (std::uint32_t b = 0; b != blocks.size(); ++b) {
            const auto& customers = blocks[b]->customer;
            for (std::uint32_t i = 0; i != customers.size(); ++i) {
                if (const auto group = group_of[customers[i]]; group != no_group) {
                    visit(group, {b, i});
                }
            }
        }
    }

    std::vector<std::size_t> begin_; ///< of group g: [begin_[g], begin_[g + 1])
    std::vector<ItemPlace> rows_;
};

/// Cash of one group that is used up in another.
struct CashAcross {
    std::uint32_t group;
    UsedCash used;
    int sign;
};

std::vector<CashAcross> cash_across(const Receivables& receivables, std::span<const std::uint32_t> group_of) {
    std::vector<CashAcross> across;
    for (const auto& used : cash_of_other_payers(receivables)) {
        const auto from = group_of[used.payer];
        const auto to = group_of[used.customer];
        if (from != to) {
            across.push_back({from, used, 1});
            across.push_back({to, used, -1});
        }
    }
    std::stable_sort(across.begin(), across.end(),
                     [](const CashAcross& a, const CashAcross& b) { return a.group < b.group; });
    return across;
}

struct Work {
    const Receivables& receivables;
    AskedDays asked;
    RowsByGroup items;
    RowsByGroup payments;
    std::vector<CashAcross> across;
};

Figures figures_of_group(const Work& work, Date at, std::uint32_t group) {
    Tally tally(work.receivables, work.asked);
    for (const auto& row : work.items.of(group)) {
        tally.add_item(*work.receivables.items[row.block], row);
    }
    for (const auto& row : work.payments.of(group)) {
        tally.add_payment(*work.receivables.payments[row.block], row.index);
    }
    PeriodTotals totals(work.receivables, work.asked, std::move(tally));
    const auto first = std::lower_bound(work.across.begin(), work.across.end(), group,
                                        [](const CashAcross& across, std::uint32_t g) { return across.group < g; });
    for (auto across = first; across != work.across.end() && across->group == group; ++across) {
        totals.add_used_cash(across->used, across->sign);
    }
    return figures_of(totals.period(at), totals.sales(), work.receivables.coverage);
}

} // namespace

std::vector<Figures> figures_by_group(const Receivables& receivables, Date at, int window_days,
                                      std::span<const std::uint32_t> group_of, std::uint32_t groups) {
    assert(group_of.size() == receivables.customer_count());
    const Work work{receivables, AskedDays(receivables.coverage, {at}, clamped_window(window_days)),
                    RowsByGroup(receivables.items, group_of, groups),
                    RowsByGroup(receivables.payments, group_of, groups), cash_across(receivables, group_of)};
    std::vector<Figures> figures(groups);
    const auto add = [&](std::uint32_t first, std::uint32_t last) {
        for (auto group = first; group != last; ++group) {
            figures[group] = figures_of_group(work, at, group);
        }
    };
    if (is_worth_a_thread(receivables) && groups > 1) {
        std::jthread worker([&] { add(groups / 2, groups); });
        add(0, groups / 2);
    } else {
        add(0, groups);
    }
    return figures;
}

std::vector<Figures> figures_by_customer(const Receivables& receivables, Date at, int window_days) {
    std::vector<std::uint32_t> group_of(receivables.customer_count());
    std::iota(group_of.begin(), group_of.end(), 0U);
    return figures_by_group(receivables, at, window_days, group_of, static_cast<std::uint32_t>(group_of.size()));
}

} // namespace encours
