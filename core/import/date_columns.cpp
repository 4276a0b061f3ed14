// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/date_columns.h"

#include <algorithm>

namespace encours {

namespace {

constexpr DateOrder all_orders[] = {DateOrder::ymd, DateOrder::dmy, DateOrder::mdy, DateOrder::ymd_compact};

using Finding = DateColumn::Finding;

DateColumn judge_alone(const DateOrderInference& column) {
    DateColumn judged;
    if (column.seen() == 0)
        return judged;
    std::uint64_t fewest = column.seen();
    for (const auto order : all_orders)
        fewest = std::min(fewest, column.failures(order));
    for (const auto order : all_orders) {
        if (column.failures(order) == fewest)
            judged.candidates.push_back(order);
    }
    judged.failures = fewest;
    // What this order does not read, but another does.
    const std::uint64_t elsewhere = fewest - column.unreadable();
    const std::uint64_t read = column.seen() - fewest;
    if (read == 0 || (elsewhere * 100 > read && judged.candidates.size() == 1))
        judged.finding = Finding::unreadable;
    else if (judged.candidates.size() > 1 && (column.differ() || elsewhere > 0))
        judged.finding = Finding::ambiguous;
    else
        judged.finding = Finding::order;
    return judged;
}

} // namespace

PerField<DateColumn> judge_date_columns(const PerField<DateOrderInference>& seen) {
    PerField<DateColumn> judged;
    std::vector<DateOrder> proven;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        judged[i] = judge_alone(seen[i]);
        // A column that two orders read alike proves neither.
        if (judged[i].finding == Finding::order && judged[i].candidates.size() == 1)
            proven.push_back(judged[i].candidates.front());
    }
    for (auto& column : judged) {
        if (column.finding != Finding::ambiguous)
            continue;
        std::vector<DateOrder> followed;
        for (const auto order : column.candidates) {
            if (std::find(proven.begin(), proven.end(), order) != proven.end())
                followed.push_back(order);
        }
        if (followed.size() == 1) {
            column.finding = Finding::order;
            column.candidates = followed;
        }
    }
    return judged;
}

} // namespace encours
