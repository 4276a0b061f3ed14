// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace encours {

/// Net sales (invoices less credit notes, by booking day) of any run of days, at once.
/// Filled with add(), then closed by one call of accumulate(); only then asked.
class SalesByDay {
public:
    /// Runs that may be asked for begin after `eve` at the earliest and end by `last` at the latest.
    SalesByDay(Date eve, Date last);

    /// Where a loop adds.
    class Writer {
    public:
        Writer(Date eve, std::int32_t span, std::int64_t* sums) : eve_(eve), span_(span), sums_(sums) {}
        void add(Date day, std::int64_t amount) {
            sums_[static_cast<std::size_t>(std::clamp(day - eve_, 0, span_))] += amount;
        }

    private:
        Date eve_;
        std::int32_t span_;
        std::int64_t* sums_;
    };
    [[nodiscard]] Writer writer() { return {eve_, last_ - eve_ + 1, sums_.data()}; }

    /// Days up to the eve count as before every run, days after the last one not at all.
    void add(Date day, std::int64_t amount) { writer().add(day, amount); }
    SalesByDay& operator+=(const SalesByDay& other); ///< of the same days
    /// Calls visit(day, amount) for each day, before they are accumulated: what counts as before every run at the eve,
    /// what counts not at all on the day after the last.
    template <class Visit>
    void for_each_day(Visit&& visit) const {
        for (std::size_t i = 0; i != sums_.size(); ++i) {
            visit(eve_ + static_cast<std::int32_t>(i), sums_[i]);
        }
    }
    void accumulate();

    /// Of the days in (after, upto].
    [[nodiscard]] std::int64_t between(Date after, Date upto) const;

private:
    Date eve_;
    Date last_;
    std::vector<std::int64_t> sums_; ///< of each day, and of those after; once accumulated, of all days up to it
};

} // namespace encours
