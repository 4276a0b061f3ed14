// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/figures.h"
#include "core/kpi/not_counted.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace encours {

enum class FigureKey : std::uint8_t {
    dso,
    dso_countback,
    best_possible_dso,
    average_days_delinquent,
    cei_percent,
    dbt,
    dbt_signed,
    dbt_with_open,
    recovery_percent,
    recovery_of_due_percent,
    mean_payment_days,
    mean_payment_days_weighted,
    dispute_percent,
};
inline constexpr std::size_t figure_key_count = 13;

[[nodiscard]] const Figure& figure_of(const Figures& figures, FigureKey key);

/// What a line of a detail stands for.
enum class DetailRole : std::uint8_t {
    open_item,         ///< at the date
    open_cash,         ///< of a customer, not set against anything at the date; negative
    opening_item,      ///< open at the opening
    opening_cash,      ///< likewise, at the opening
    sale,              ///< of the window: booked, or cancelled
    written_off,       ///< of the window, of an item of the opening or of a sale
    moved_to_doubtful, ///< open at the date, of such an item
    cash_received,     ///< a settlement of the window
    payment,           ///< an allocation of the window
    due_item,          ///< due by the date: open at the opening, or whole if booked in the window
    settled_invoice,   ///< by its last cash, in the window
    month,             ///< of the count-back: its known days, and what they sold
};

/// Do the days of such a line say something of it?
[[nodiscard]] bool has_days(DetailRole role);

/// One contribution to a figure. Ids are 0 where they say nothing.
struct FigureLine {
    DetailRole role = DetailRole::open_item;
    std::uint32_t item_id = 0;
    std::uint32_t invoice_id = 0;
    std::uint32_t payment_id = 0;
    CustomerIndex customer = 0;
    Date day;                ///< due, booking or effect; the last day of a month
    std::int64_t amount = 0; ///< minor units of the company's currency
    std::int32_t days = 0;   ///< late (below 0: early), from issue to payment, or of the month
    Wide numerator = 0;      ///< what it adds to the figure's
    Wide denominator = 0;
};

/// What lies near a figure and does not count in it. Ids are 0 where they say nothing.
struct LeftOutLine {
    std::uint32_t item_id = 0;
    std::uint32_t invoice_id = 0;
    std::uint32_t payment_id = 0;
    CustomerIndex customer = 0;
    Date day;
    std::int64_t amount = 0; ///< minor units of `currency`
    Currency currency;
    NotCounted reason = NotCounted::nothing;
};

/// A figure with all that it is made of.
/// Invariant: the lines' numerators and denominators add up to the figure's, unless it is not covered: then there are
/// no lines.
struct FigureDetail {
    Figure figure;
    bool is_minimum = false; ///< of the count-back
    std::vector<FigureLine> lines;
    std::vector<LeftOutLine> left_out;
};

/// The list behind a figure of figures(receivables, {at, window_days, 0, customer}).
[[nodiscard]] FigureDetail figure_detail(const Receivables& receivables, FigureKey key, Date at, int window_days,
                                         std::optional<CustomerIndex> customer = std::nullopt);

} // namespace encours
