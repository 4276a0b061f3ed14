// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/coverage.h"
#include "core/ledger/ids.h"
#include "core/ledger/kinds.h"
#include "core/money/currency.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace encours {

/// "Never", where a column of days has no day.
inline constexpr Date no_day{std::numeric_limits<std::int32_t>::max()};

/// The place of a customer in Receivables::customers: dense, so that sums by customer are plain arrays.
using CustomerIndex = std::uint32_t;

/// An allocation as an item sees it: what lowers (or, negative, raises) its open amount from a day on. What was set
/// against interest or costs is none: it leaves the principal open.
struct AllocationView {
    Date effective;        ///< latest of the settlement's day, its booking day and the booking days of the documents
    std::int64_t amount;   ///< minor units, in the direction of the item: open = amount − Σ allocations
    Date reversed_on;      ///< from that day on it never was (bounced); no_day when it holds
    bool from_credit_note; ///< else from a settlement of the kind beside
    SettlementKind kind;
};

/// A run of due items in the order of their ids, column by column, each with the allocations set against it. Never
/// changes once published; several snapshots may share one.
/// Invariant: all item columns have one length n; allocation_begin has n + 1 entries; ids ascend; every day lies in
/// earliest_date…latest_date; no allocation takes effect before its item is booked.
struct ItemBlock {
    static constexpr std::size_t capacity = 4096;

    std::vector<std::uint32_t> item_id;    ///< due_item.id
    std::vector<std::uint32_t> invoice_id; ///< invoice.id; items of one invoice need not be neighbours
    std::vector<CustomerIndex> customer;
    std::vector<Date> issued;
    std::vector<Date> booked; ///< booking day, else issue day: balances know the item from its close on
    std::vector<Date> due;
    std::vector<std::int64_t> amount; ///< minor units, of the item; negative for a credit note
    std::vector<Currency> currency;
    std::vector<std::uint8_t> flags; ///< document kind in the low two bits, then the ItemFlag bits

    std::vector<std::uint32_t> allocation_begin; ///< of item i: [allocation_begin[i], allocation_begin[i + 1])
    std::vector<Date> allocation_effective;
    std::vector<std::int64_t> allocation_amount;
    std::vector<std::uint8_t> allocation_flags; ///< SettlementKind in the low three bits, then the AllocationFlag bits

    [[nodiscard]] std::size_t size() const { return item_id.size(); }
    [[nodiscard]] DocumentKind kind(std::size_t i) const { return static_cast<DocumentKind>(flags[i] & 3U); }
};

enum ItemFlag : std::uint8_t {
    item_due_estimated = 1U << 2,
    item_is_part = 1U << 3,      ///< its invoice has several due items
    item_has_standing = 1U << 4, ///< see Receivables::standings
    item_has_dispute = 1U << 5,  ///< see Receivables::disputes
    item_has_reversal = 1U << 6, ///< one of its allocations was reversed: see Receivables::reversals
};

/// Items with such a flag have facts apart from their columns that change what is open.
inline constexpr std::uint8_t item_is_rare = item_has_standing | item_has_reversal;

enum AllocationFlag : std::uint8_t {
    allocation_from_credit_note = 1U << 3,
    allocation_proposed = 1U << 4,
    allocation_reversed = 1U << 5,
};

/// A run of settlements (cash and the like) in the order of their ids.
struct PaymentBlock {
    static constexpr std::size_t capacity = 4096;

    std::vector<std::uint32_t> payment_id;
    std::vector<CustomerIndex> customer;
    std::vector<Date> effective;         ///< the later of paid and booked
    std::vector<std::int64_t> amount;    ///< less what was set against interest and costs
    std::vector<std::int64_t> allocated; ///< sum of its allocations, whenever they take effect
    std::vector<Date> reversed_on;       ///< no_day when it holds
    std::vector<Currency> currency;
    std::vector<SettlementKind> kind;

    [[nodiscard]] std::size_t size() const { return payment_id.size(); }
};

/// A contested amount of an item, from a day until (excluded) another. `part` ≤ 0 means the whole item.
struct DisputeSpan {
    std::uint32_t item_id;
    Date from;
    Date until; ///< no_day while it lasts
    std::int64_t part;
};

/// From that day on, the item stands there.
struct StandingChange {
    std::uint32_t item_id;
    Date from;
    Standing standing;
};

/// An allocation's place and the day from which it never was.
struct Reversal {
    std::uint32_t item_id;
    std::uint32_t allocation; ///< counted within the item
    Date on;
};

/// An allocation whose settlement came from another customer (a payer, a group's parent) than the item's: whose cash it
/// used up.
struct OtherPayer {
    std::uint32_t item_id;
    std::uint32_t allocation; ///< counted within the item
    CustomerIndex payer;
};

/// Where an item lies in the columns.
struct ItemPlace {
    std::uint32_t block;
    std::uint32_t index;

    friend bool operator==(ItemPlace, ItemPlace) = default;
};

/// The ledger's numbers in memory, as columns: one immutable snapshot. Names and texts stay in the file. Every figure
/// is a function over these columns, as of any date; nothing computed is stored.
struct Receivables {
    std::vector<std::shared_ptr<const ItemBlock>> items;       ///< ids ascend from block to block; none is empty
    std::vector<std::shared_ptr<const PaymentBlock>> payments; ///< likewise
    std::shared_ptr<const std::vector<CustomerId>> customers;  ///< by CustomerIndex, ids ascending

    // Rare facts, apart from the columns, ordered by item and then day.
    std::vector<DisputeSpan> disputes;
    std::vector<StandingChange> standings;
    std::vector<Reversal> reversals;
    std::vector<OtherPayer> other_payers; ///< only settlements, not credit notes

    Coverage coverage;
    Currency currency; ///< the company's: figures are in it, other currencies stand apart

    [[nodiscard]] std::size_t item_count() const;
    [[nodiscard]] std::size_t customer_count() const { return customers ? customers->size() : 0; }
    [[nodiscard]] std::optional<CustomerIndex> index_of(CustomerId id) const;
    [[nodiscard]] std::optional<ItemPlace> find(std::uint32_t item_id) const;
    /// The rare facts of one item; empty spans for most.
    [[nodiscard]] std::span<const DisputeSpan> disputes_of(std::uint32_t item_id) const;
    [[nodiscard]] std::span<const StandingChange> standings_of(std::uint32_t item_id) const;
    [[nodiscard]] std::span<const Reversal> reversals_of(std::uint32_t item_id) const;
};

/// Calls visit(AllocationView) for each allocation of item i of a block, in order of storage.
template <class Visit>
void for_each_allocation(const Receivables& receivables, const ItemBlock& block, std::size_t i, Visit&& visit) {
    const auto begin = block.allocation_begin[i];
    const auto end = block.allocation_begin[i + 1];
    const auto reversals = (block.flags[i] & item_has_reversal) != 0 ? receivables.reversals_of(block.item_id[i])
                                                                     : std::span<const Reversal>{};
    for (auto a = begin; a != end; ++a) {
        const auto flags = block.allocation_flags[a];
        Date reversed_on = no_day;
        if ((flags & allocation_reversed) != 0) {
            for (const auto& reversal : reversals) {
                if (reversal.allocation == a - begin) {
                    reversed_on = reversal.on;
                }
            }
        }
        visit(AllocationView{block.allocation_effective[a], block.allocation_amount[a], reversed_on,
                             (flags & allocation_from_credit_note) != 0, static_cast<SettlementKind>(flags & 7U)});
    }
}

/// Where the item stands at the close of a day.
[[nodiscard]] Standing standing_on(const Receivables& receivables, const ItemBlock& block, std::size_t i, Date at);
/// Its open amount at the close of a day, by facts dated up to it; 0 before it is booked and once it is cancelled.
[[nodiscard]] std::int64_t open_on(const Receivables& receivables, const ItemBlock& block, std::size_t i, Date at);

} // namespace encours
