// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/sales_by_day.h"

#include <cassert>
#include <functional>
#include <numeric>

namespace encours {

SalesByDay::SalesByDay(Date eve, Date last)
    : eve_(eve), last_(last), sums_(static_cast<std::size_t>(last - eve) + 2, 0) {}

SalesByDay& SalesByDay::operator+=(const SalesByDay& other) {
    assert(eve_ == other.eve_ && last_ == other.last_);
    std::transform(sums_.begin(), sums_.end(), other.sums_.begin(), sums_.begin(), std::plus<>{});
    return *this;
}

void SalesByDay::accumulate() { std::partial_sum(sums_.begin(), sums_.end(), sums_.begin()); }

std::int64_t SalesByDay::between(Date after, Date upto) const {
    assert(eve_ <= after && after <= upto && upto <= last_);
    return sums_[static_cast<std::size_t>(upto - eve_)] - sums_[static_cast<std::size_t>(after - eve_)];
}

} // namespace encours
