// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/allocation_columns.h"

#include "core/store/block_finder.h"
#include "core/store/fast_statement.h"

#include <algorithm>

namespace encours::store {

namespace {

constexpr std::string_view all_allocations =
    "SELECT due_item_id, payment_id, credit_item_id, amount_minor, target, proposed FROM allocation"
    " ORDER BY due_item_id, position";
constexpr std::string_view allocations_of_range =
    "SELECT due_item_id, payment_id, credit_item_id, amount_minor, target, proposed FROM allocation"
    " WHERE due_item_id BETWEEN ? AND ? ORDER BY due_item_id, position";
constexpr std::string_view given_by_range =
    "SELECT credit_item_id, due_item_id, amount_minor, proposed FROM allocation"
    " WHERE credit_item_id BETWEEN ? AND ? AND target = 0 ORDER BY credit_item_id, due_item_id, position";

class AllocationReader {
public:
    /// `sums`: the same blocks as `payments`, to add up in; or nothing.
    AllocationReader(const Connection& connection, IdRange items, const ConstPaymentBlocks& payments,
                     PaymentBlocks* sums)
        : file_(connection.file()),
          payments_(payments),
          sums_(sums),
          finder_(payments),
          row_(connection, items, all_allocations, allocations_of_range) {}

    AllocationRows read() {
        while (row_.step()) {
            const auto payment = row_.integer(1); // NULL reads as 0, which is no id
            payment == 0 ? add_credit() : add_settlement(payment);
        }
        return std::move(result_);
    }

private:
    [[nodiscard]] std::uint8_t proposed() const {
        return row_.integer(5) != 0 ? static_cast<std::uint8_t>(allocation_proposed) : std::uint8_t{0};
    }
    [[nodiscard]] bool against_principal() const { return row_.integer(4) == 0; }
    [[nodiscard]] std::uint32_t item_id() const { return static_cast<std::uint32_t>(row_.integer(0)); }

    void add_settlement(std::int64_t id) {
        const auto place = finder_.find(static_cast<std::uint32_t>(id));
        if (!place) {
            throw_corrupt(file_, "an allocation of a payment that does not exist");
        }
        const auto& payment = *payments_[place->block];
        const auto amount = row_.integer(3);
        if (sums_ != nullptr) {
            auto& sum = *(*sums_)[place->block];
            against_principal() ? sum.allocated[place->row] += amount : sum.amount[place->row] -= amount;
        }
        if (!against_principal()) {
            return;
        }
        auto flags = static_cast<std::uint8_t>(static_cast<std::uint8_t>(payment.kind[place->row]) | proposed());
        if (payment.reversed_on[place->row] != no_day) {
            flags |= allocation_reversed;
            result_.reversed.emplace_back(result_.rows.size(), payment.reversed_on[place->row]);
        }
        result_.rows.push_back({item_id(), payment.customer[place->row], payment.effective[place->row], flags, amount});
    }

    void add_credit() {
        if (against_principal()) {
            result_.credits.push_back(result_.rows.size());
            result_.rows.push_back({item_id(), static_cast<std::uint32_t>(row_.integer(2)), no_day,
                                    static_cast<std::uint8_t>(allocation_from_credit_note | proposed()),
                                    row_.integer(3)});
        }
    }

    const std::filesystem::path& file_;
    const ConstPaymentBlocks& payments_;
    PaymentBlocks* sums_;
    BlockFinder<ConstPaymentBlocks::value_type> finder_;
    RangeStatement row_;
    AllocationRows result_;
};

/// The same between an invoice and a credit note, as the credit note's item sees it.
AllocationRow mirror(const AllocationRow& row) {
    return {row.from, row.item_id, row.effective, row.flags, -row.amount};
}

/// Both documents must be booked before one lowers the other.
void set_effective(AllocationRow& row, BlockFinder<ConstItemBlocks::value_type>& finder,
                   const ConstItemBlocks& all_items, const std::filesystem::path& file) {
    row.effective = earliest_date;
    for (const auto id : {row.item_id, row.from}) {
        const auto place = finder.find(id);
        if (!place) {
            throw_corrupt(file, "an allocation of a due item that does not exist");
        }
        row.effective = std::max(row.effective, all_items[place->block]->booked[place->row]);
    }
}

/// Fills the allocation columns of block after block.
class Attachment {
public:
    Attachment(const AllocationRows& rows, const std::filesystem::path& file)
        : rows_(rows),
          file_(file),
          row_(rows.rows.begin()),
          mirrored_(rows.mirrored.begin()),
          reversed_(rows.reversed.begin()) {}

    void fill(ItemBlock& block) {
        reserve(block);
        block.allocation_begin.push_back(0);
        for (std::size_t i = 0; i < block.size(); ++i) {
            const auto id = block.item_id[i];
            refuse_orphan(id);
            while (row_ != rows_.rows.end() && row_->item_id == id) {
                add_own(block, i);
                ++row_;
            }
            while (mirrored_ != rows_.mirrored.end() && mirrored_->item_id == id) {
                add(block, *mirrored_++);
            }
            block.allocation_begin.push_back(static_cast<std::uint32_t>(block.allocation_amount.size()));
        }
    }

    [[nodiscard]] RareAllocations end() {
        refuse_orphan(std::numeric_limits<std::uint32_t>::max());
        return std::move(rare_);
    }

private:
    static void add(ItemBlock& block, const AllocationRow& row) {
        block.allocation_effective.push_back(row.effective);
        block.allocation_amount.push_back(row.amount);
        block.allocation_flags.push_back(row.flags);
    }

    void add_own(ItemBlock& block, std::size_t i) {
        const auto number = static_cast<std::uint32_t>(block.allocation_amount.size()) - block.allocation_begin[i];
        add(block, *row_);
        // The columns promise that nothing lowers an item before it is booked.
        auto& effective = block.allocation_effective.back();
        effective = std::max(effective, block.booked[i]);
        if ((row_->flags & allocation_from_credit_note) == 0 && row_->from != block.customer[i]) {
            rare_.other_payers.push_back({block.item_id[i], number, row_->from});
        }
        if ((row_->flags & allocation_reversed) != 0) {
            block.flags[i] |= item_has_reversal;
            rare_.reversals.push_back({block.item_id[i], number, (reversed_++)->second});
        }
    }

    void reserve(ItemBlock& block) {
        const auto by_item = [](std::uint32_t id, const AllocationRow& row) { return id < row.item_id; };
        const auto last = block.item_id.back();
        const auto count =
            static_cast<std::size_t>(std::upper_bound(row_, rows_.rows.end(), last, by_item) - row_) +
            static_cast<std::size_t>(std::upper_bound(mirrored_, rows_.mirrored.end(), last, by_item) - mirrored_);
        block.allocation_begin.reserve(block.size() + 1);
        block.allocation_effective.reserve(count);
        block.allocation_amount.reserve(count);
        block.allocation_flags.reserve(count);
    }

    /// Rows stand in the order of items: one that was passed by belongs to none.
    void refuse_orphan(std::uint32_t next_item) const {
        if ((row_ != rows_.rows.end() && row_->item_id < next_item) ||
            (mirrored_ != rows_.mirrored.end() && mirrored_->item_id < next_item)) {
            throw_corrupt(file_, "an allocation of a due item that does not exist");
        }
    }

    const AllocationRows& rows_;
    const std::filesystem::path& file_;
    std::deque<AllocationRow>::const_iterator row_;
    std::vector<AllocationRow>::const_iterator mirrored_;
    std::vector<std::pair<std::size_t, Date>>::const_iterator reversed_;
    RareAllocations rare_;
};

} // namespace

AllocationRows read_all_allocations(const Connection& connection, PaymentBlocks& payments) {
    const ConstPaymentBlocks reading(payments.begin(), payments.end());
    auto result = AllocationReader(connection, {}, reading, &payments).read();
    result.mirrored.reserve(result.credits.size());
    for (const auto credit : result.credits) {
        result.mirrored.push_back(mirror(result.rows[credit]));
    }
    std::stable_sort(result.mirrored.begin(), result.mirrored.end(),
                     [](const AllocationRow& a, const AllocationRow& b) { return a.item_id < b.item_id; });
    return result;
}

AllocationRows read_allocations(const Connection& connection, IdRange items, const ConstPaymentBlocks& payments) {
    auto result = AllocationReader(connection, items, payments, nullptr).read();
    FastStatement given(connection, given_by_range);
    given.bind(1, items.first);
    given.bind(2, items.last);
    while (given.step()) {
        const unsigned proposed = given.integer(3) != 0 ? unsigned{allocation_proposed} : 0U;
        result.mirrored.push_back(
            {static_cast<std::uint32_t>(given.integer(0)), static_cast<std::uint32_t>(given.integer(1)), no_day,
             static_cast<std::uint8_t>(allocation_from_credit_note | proposed), -given.integer(2)});
    }
    return result;
}

RareAllocations attach_allocations(AllocationRows& rows, const ItemBlocks& blocks, const ConstItemBlocks& all_items,
                                   const std::filesystem::path& file) {
    BlockFinder finder(all_items);
    for (const auto credit : rows.credits) {
        set_effective(rows.rows[credit], finder, all_items, file);
    }
    for (auto& row : rows.mirrored) {
        set_effective(row, finder, all_items, file);
    }
    Attachment attachment(rows, file);
    for (const auto& block : blocks) {
        attachment.fill(*block);
    }
    return attachment.end();
}

} // namespace encours::store
