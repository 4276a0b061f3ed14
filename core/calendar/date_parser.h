// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/date.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace encours {

/// The orders in which files write days. Between the parts any of / - . or a blank; `ymd_compact` has none.
enum class DateOrder : std::uint8_t { ymd, dmy, mdy, ymd_compact };

enum class DateError : std::uint8_t {
    empty,        ///< also "0", "00000000" and 00/00/0000, which exports write for "no day"
    not_a_date,   ///< does not have the parts that the order asks for
    no_such_day,  ///< 30 February, month 13
    out_of_range, ///< before 1900 or after 2199
};

/// Reads a day. Two-digit years: 70–99 are 19xx, 00–69 are 20xx; only where the year comes last, else "30/09/26" would
/// read in two orders and no French column be certain. A time after the day is read over ("2026-02-19 10:25:37",
/// "20260219T…"), never converted. "20260219.0" (a spreadsheet's float) is compact. Month names in French or English
/// ("19 févr. 2026", "19-Feb-2026") where the order puts the month. Quotes and ="…" guards are stripped. Never reads a
/// part of the text.
[[nodiscard]] Result<Date, DateError> parse_date(std::string_view text, DateOrder order);

/// "Y-M-D", "D/M/Y", "M/D/Y", "YMD", as the command line spells them (any case).
[[nodiscard]] std::optional<DateOrder> date_order_from_text(std::string_view text);
[[nodiscard]] std::string_view to_text(DateOrder order);

/// Learns a column's order from all its values, in one pass and constant memory: an order stays possible while every
/// value that is not empty reads in it.
class DateOrderInference {
public:
    void see(std::string_view text);
    [[nodiscard]] bool possible(DateOrder order) const;
    /// The order that reads every value. When several do and all give the same days (05/05/2026), the first of them;
    /// nothing when none does, when they differ (see ambiguous), or when only empty values were seen.
    [[nodiscard]] std::optional<DateOrder> order() const;
    /// Several orders read every value, and they would give different days.
    [[nodiscard]] bool ambiguous() const;
    /// How many values each order failed to read, to name the best guess when none reads all.
    [[nodiscard]] std::uint64_t failures(DateOrder order) const;
    /// How many values that are not empty.
    [[nodiscard]] std::uint64_t seen() const { return seen_; }
    /// How many of these no order reads at all.
    [[nodiscard]] std::uint64_t unreadable() const { return unreadable_; }
    /// Some value is one day in one order and another day in another.
    [[nodiscard]] bool differ() const { return differ_; }

private:
    std::uint64_t seen_ = 0;
    std::uint64_t unreadable_ = 0;
    std::uint64_t failures_[4] = {};
    bool differ_ = false;
};

} // namespace encours
