// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/figure_detail.h"
#include "core/kpi/item_history.h"

#include <optional>
#include <span>

namespace encours {

/// Writes the lines of one detail, part by part; each part says what its lines add to numerator and denominator.
class DetailLines {
public:
    DetailLines(const Receivables& receivables, Date at, int window_days, std::optional<CustomerIndex> customer,
                FigureDetail& detail)
        : receivables_(receivables), at_(at), opening_(at - window_days), customer_(customer), detail_(detail) {}

    /// How a line weighs in the numerator and in the denominator: its amount times these.
    struct Weight {
        int numerator;
        int denominator;
    };
    enum class Late : std::uint8_t { floored, with_sign };

    /// What is open at the date: items not due with one weight, overdue ones and cash with another. Doubtful items and
    /// other currencies are left out.
    void add_open(Weight not_due, Weight overdue);
    void add_opening(Weight weight);
    void add_sales(Weight weight);
    void add_not_collected(Weight weight);
    void add_cash_received(Weight weight);
    void add_payments(Late late);
    void add_overdue_days();
    void add_due_items();
    void add_settled_invoices(bool weighted);
    void add_disputes();

private:
    [[nodiscard]] bool is_mine(CustomerIndex customer) const { return !customer_ || customer == *customer_; }
    [[nodiscard]] bool in_window(Date day) const { return opening_ < day && day <= at_; }
    void add_cash(DetailRole role, Date at, Weight weight);
    void add(DetailRole role, const ItemHistory& item, Date day, std::int64_t amount, Weight weight);
    void leave_out(const ItemHistory& item, Date day, std::int64_t amount, NotCounted reason);
    void add_due_payments(const ItemHistory& item);
    void add_settled_invoice(std::span<const ItemHistory> parts, bool weighted);

    const Receivables& receivables_;
    Date at_;
    Date opening_;
    std::optional<CustomerIndex> customer_;
    FigureDetail& detail_;
};

} // namespace encours
