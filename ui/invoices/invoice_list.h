// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/invoice_numbers.h"
#include "ui/common/ledger_view.h"
#include "ui/common/place.h"

#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace encours {

/// Where a due item stands for a person, in the order of how much it wants to be looked at.
enum class ItemStatus : std::uint8_t { overdue, not_due, to_set_off, bill, doubtful, settled, cancelled };

/// One due item as of the list's date.
struct InvoiceLine {
    std::uint32_t item_id;
    std::uint32_t invoice_id;
    CustomerIndex customer;
    DocumentKind kind;
    ItemStatus status;
    bool isDueEstimated; ///< the source told no due day
    Date issued, due;
    std::int64_t amount, open, disputed; ///< minor units of `currency`
    Currency currency;

    /// Only of what is owed still; negative before the due day.
    [[nodiscard]] bool isLateKnown() const { return open > 0 && status != ItemStatus::cancelled; }
};

/// Every due item of a ledger as of a date, as a number a row: what a row says is looked up in the columns of the
/// receivables. Never changes once it is built; built on a worker.
class InvoiceList {
public:
    [[nodiscard]] static std::shared_ptr<const InvoiceList> of(std::shared_ptr<const LedgerView> view,
                                                               std::shared_ptr<const InvoiceNumbers> numbers);

    [[nodiscard]] std::size_t size() const { return place_.size(); }
    [[nodiscard]] const LedgerView& view() const { return *view_; }
    [[nodiscard]] std::shared_ptr<const LedgerView> sharedView() const { return view_; }
    [[nodiscard]] InvoiceLine line(std::uint32_t row) const;
    [[nodiscard]] std::uint32_t itemId(std::uint32_t row) const { return block(row).item_id[index(row)]; }
    [[nodiscard]] QString number(std::uint32_t row) const;
    [[nodiscard]] std::string_view searchedNumber(std::uint32_t row) const;
    [[nodiscard]] CustomerIndex customer(std::uint32_t row) const { return block(row).customer[index(row)]; }
    [[nodiscard]] std::int64_t open(std::uint32_t row) const { return open_[row]; }
    [[nodiscard]] ItemStatus status(std::uint32_t row) const { return status_[row]; }

    /// By row, its place among all numbers, digits by their value; made when first asked for.
    [[nodiscard]] const std::vector<std::uint32_t>& numberRanks() const;
    /// By CustomerIndex, its place among all names in the order of the language.
    [[nodiscard]] const std::vector<std::uint32_t>& customerRanks() const;

private:
    static constexpr std::uint32_t index_bits = 12;
    static_assert(ItemBlock::capacity <= (1U << index_bits));

    [[nodiscard]] const ItemBlock& block(std::uint32_t row) const {
        return *view_->snapshot->receivables->items[place_[row] >> index_bits];
    }
    [[nodiscard]] std::size_t index(std::uint32_t row) const { return place_[row] & ((1U << index_bits) - 1); }

    std::shared_ptr<const LedgerView> view_;
    std::shared_ptr<const InvoiceNumbers> numbers_;
    std::vector<std::uint32_t> place_; ///< block and index
    std::vector<std::int64_t> open_;
    std::vector<ItemStatus> status_;
    mutable std::once_flag numbersRanked_, customersRanked_;
    mutable std::vector<std::uint32_t> numberRanks_, customerRanks_;
};

} // namespace encours
