// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/checked.h"
#include "core/kpi/asked_days.h"
#include "core/kpi/cuts.h"
#include "core/kpi/invoice_parts.h"
#include "core/kpi/period.h"
#include "core/kpi/plain_sums.h"
#include "core/kpi/rare_sums.h"
#include "core/kpi/sales_by_day.h"
#include "core/kpi/settled_invoice.h"
#include "core/ledger/receivables.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace encours {

/// What a run of items and settlements adds to each cut, as differences: an item's amount where it is booked, each
/// allocation's where it takes effect. One visit of an item serves every date that is asked for. Tallies of disjoint
/// runs add up, so that threads may share the work; all is in whole numbers, so that the result is the same.
///
/// Two kinds of sums: what *stands* at a cut is the sum of the differences up to it; what *moved* in a window is such a
/// sum at its end less that at its opening, or (marked: by window) a sum in which each fact enters at its day and
/// leaves a window's length later.
class Tally {
public:
    Tally(const Receivables& receivables, const AskedDays& asked);

    void add_items(const ItemBlock& block, std::uint32_t place);
    void add_item(const ItemBlock& block, ItemPlace place);
    void add_payments(const PaymentBlock& block);
    void add_payment(const PaymentBlock& block, std::size_t i);
    Tally& operator+=(Tally other);

    /// Brings the parts of invoices together and turns differences into sums; then only the questions below may be asked.
    void accumulate();

    [[nodiscard]] Position position(std::size_t cut) const; ///< by place of the cut
    [[nodiscard]] Movements movements(Date date) const;     ///< of the window that ends with it

    [[nodiscard]] const SalesByDay& sales() const { return sales_; }

private:
    /// How an item counts beyond its open amount: can be late; is owed but cannot be (an opening balance); is a credit.
    enum ItemClass : std::uint8_t { late_class, claim_class, credit_class, class_count };
    static constexpr auto first_days_late = AskedDays::first_days_late;

    struct ItemSums {
        std::int64_t amount = 0;
        std::int64_t settled = 0;           ///< by settlements
        std::int64_t credited = 0;          ///< by credit notes
        std::array<std::int64_t, 4> late{}; ///< open, at least so many days late
        std::int64_t due = 0;               ///< by window: due by its end, open at its opening
        std::int64_t due_cash = 0;          ///< by window
        std::int64_t due_left = 0;          ///< what leaves both of these at once

        // Only of what can be late.
        std::int64_t whole = 0;          ///< invoices as if paid at once: settled, paid and an invoice's amount in one
        std::int64_t paid = 0;           ///< otherwise
        Wide late_due = 0;               ///< Σ open amount × due day, of what is late
        std::array<Wide, 2> paid_days{}; ///< Σ paid × days late: of what was late, of what was early
        std::int64_t settled_invoices = 0;
        std::int64_t settled_days = 0;
        Wide settled_amount_days = 0;
        std::int64_t settled_amount = 0; ///< otherwise than at once

        ItemSums& operator+=(const ItemSums& other);
        ItemSums& operator+=(const PlainSums::Row& plain); ///< of what can be late
    };
    struct CashSums {
        std::int64_t cash = 0;         ///< received
        std::int64_t others = 0;       ///< settlements of other kinds, and what bounced
        std::int64_t cash_undone = 0;  ///< by window: bounced
        std::int64_t unknown_days = 0; ///< by window
        std::int64_t written_off = 0;  ///< by window

        CashSums& operator+=(const CashSums& other);
    };

    [[nodiscard]] static ItemClass class_of(DocumentKind kind, std::int64_t amount);
    void add_bills(const ItemBlock& block, std::size_t i, std::span<const StandingChange> standings);
    void add_ordinary(const ItemBlock& block, std::size_t i);
    void add_paid(const ItemBlock& block, std::size_t a, Date due);
    void add_other_settlement(const ItemBlock& block, std::size_t i, std::size_t a);
    void add_late(const ItemBlock& block, std::size_t i, std::size_t closed);
    void add_plain_bookings();
    void add_part(std::uint32_t invoice_id, ItemPlace place);
    void end_run();
    bool book_invoice(const PartialInvoice& invoice, int sign);
    void add_unfinished_invoices();
    void add_settled(Date day, Date issued, std::int64_t amount, int sign);
    void add_settled_item(const ItemBlock& block, ItemPlace place);

    const Receivables& receivables_;
    const AskedDays& asked_;
    const Cuts& cuts_;
    Slots slots_;
    std::int32_t window_;

    // One entry a cut, and one more for what comes after the last.
    std::array<std::vector<ItemSums>, class_count> items_;
    std::vector<CashSums> cash_;
    std::vector<std::int64_t> bills_;
    SalesByDay sales_;
    std::optional<SalesByDay> plain_sales_; ///< what sales_ and the amounts of items_ do not hold yet
    PlainSums plain_;                       ///< empty but for the length of a block

    RareSums rare_;
    PartialInvoice run_;         ///< the last of the runs
    InvoiceParts invoice_parts_; ///< of invoices with several parts, rare facts or odd payments
};

} // namespace encours
