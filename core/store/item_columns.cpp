// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/item_columns.h"

#include "core/store/fast_statement.h"

#include <algorithm>

namespace encours::store {

namespace {

constexpr std::string_view all_items = "SELECT id, invoice_id, due, amount_minor, due_origin FROM due_item ORDER BY id";
constexpr std::string_view items_of_range =
    "SELECT id, invoice_id, due, amount_minor, due_origin FROM due_item WHERE id BETWEEN ? AND ? ORDER BY id";
constexpr std::string_view invoices_from =
    "SELECT id, customer_id, kind, issued, booked, currency FROM invoice WHERE id >= ? ORDER BY id";
constexpr std::string_view parts_of_range =
    "SELECT id FROM due_item AS item WHERE id BETWEEN ? AND ? AND EXISTS"
    " (SELECT 1 FROM due_item AS other WHERE other.invoice_id = item.invoice_id AND other.id <> item.id) ORDER BY id";

struct InvoiceFacts {
    std::int64_t id = 0;
    CustomerIndex customer = 0;
    Date issued;
    Date booked;
    Currency currency;
    std::uint8_t kind = 0;
};

/// Walks the invoices beside the items. Both mostly ascend together: one step leads to the next; what lies elsewhere is
/// sought.
class InvoiceWalk {
public:
    InvoiceWalk(const Connection& connection, const CustomerPlaces& customers)
        : file_(connection.file()), customers_(customers), currencies_(file_), rows_(connection, invoices_from) {}

    const InvoiceFacts& at(std::int64_t id) {
        if (id == current_.id) {
            return current_;
        }
        if (!walking_ || id < current_.id || id > current_.id + near) {
            rows_.reset();
            rows_.bind(1, id);
            walking_ = true;
        }
        do {
            if (!rows_.step()) {
                throw_corrupt(file_, "a due item of an invoice that does not exist");
            }
        } while (rows_.integer(0) < id);
        if (rows_.integer(0) != id) {
            throw_corrupt(file_, "a due item of an invoice that does not exist");
        }
        read();
        return current_;
    }

private:
    static constexpr std::int64_t near = 32; ///< fewer rows to pass than a search costs

    void read() {
        current_.id = rows_.integer(0);
        current_.customer = customers_.at(rows_.integer(1));
        current_.kind = static_cast<std::uint8_t>(rows_.integer(2) & 3);
        current_.issued = checked_day(rows_.integer(3), file_);
        const auto booked = rows_.optional_integer(4);
        current_.booked = booked ? checked_day(*booked, file_) : current_.issued;
        current_.currency = currencies_.read(rows_.text(5));
    }

    const std::filesystem::path& file_;
    const CustomerPlaces& customers_;
    CurrencyReader currencies_;
    FastStatement rows_;
    InvoiceFacts current_;
    bool walking_ = false;
};

class ItemReader {
public:
    ItemReader(const Connection& connection, IdRange range, std::size_t block_rows, const CustomerPlaces& customers,
               const std::function<void(std::int64_t)>& after_block)
        : file_(connection.file()),
          block_rows_(block_rows),
          after_block_(after_block),
          invoices_(connection, customers),
          rows_(connection, range, all_items, items_of_range) {}

    ItemBlocks read() {
        while (rows_.step()) {
            add();
        }
        if (!blocks_.empty() && blocks_.back()->size() < block_rows_) {
            shrink(*blocks_.back());
        }
        mark_parts_apart();
        return std::move(blocks_);
    }

private:
    void add() {
        const auto id = rows_.integer(0);
        if (id <= 0 || id > std::numeric_limits<std::uint32_t>::max()) {
            throw_corrupt(file_, "a due item with an impossible id");
        }
        const auto& invoice = invoices_.at(rows_.integer(1));
        const auto invoice_id = static_cast<std::uint32_t>(invoice.id);
        auto flags = invoice.kind;
        if (rows_.integer(4) == static_cast<std::int64_t>(DueOrigin::estimated)) {
            flags |= item_due_estimated;
        }
        if (invoice_id == last_invoice_) { // the part before belongs to it too
            flags |= item_is_part;
            blocks_.back()->flags.back() |= item_is_part;
        } else if (invoice_id <= highest_invoice_) {
            came_late_.push_back(invoice_id);
        }
        last_invoice_ = invoice_id;
        highest_invoice_ = std::max(highest_invoice_, invoice_id);

        auto& block = block_with_room();
        block.item_id.push_back(static_cast<std::uint32_t>(id));
        block.invoice_id.push_back(invoice_id);
        block.customer.push_back(invoice.customer);
        block.issued.push_back(invoice.issued);
        block.booked.push_back(invoice.booked);
        block.due.push_back(checked_day(rows_.integer(2), file_));
        block.amount.push_back(rows_.integer(3));
        block.currency.push_back(invoice.currency);
        block.flags.push_back(flags);
    }

    ItemBlock& block_with_room() {
        if (blocks_.empty() || blocks_.back()->size() == block_rows_) {
            if (after_block_) {
                after_block_(static_cast<std::int64_t>(blocks_.size() * block_rows_));
            }
            blocks_.push_back(std::make_shared<ItemBlock>());
            auto& block = *blocks_.back();
            for_each_column(block, [this](auto& column) { column.reserve(block_rows_); });
        }
        return *blocks_.back();
    }

    static void shrink(ItemBlock& block) {
        for_each_column(block, [](auto& column) { column.shrink_to_fit(); });
    }

    template <class Work>
    static void for_each_column(ItemBlock& block, const Work& work) {
        work(block.item_id);
        work(block.invoice_id);
        work(block.customer);
        work(block.issued);
        work(block.booked);
        work(block.due);
        work(block.amount);
        work(block.currency);
        work(block.flags);
    }

    /// Items that were added to an invoice later do not lie beside its first ones.
    void mark_parts_apart() {
        if (came_late_.empty()) {
            return;
        }
        std::sort(came_late_.begin(), came_late_.end());
        came_late_.erase(std::unique(came_late_.begin(), came_late_.end()), came_late_.end());
        std::vector<std::uint32_t> items_of(came_late_.size());
        const auto visit = [&](const auto& work) {
            for (const auto& block : blocks_) {
                for (std::size_t i = 0; i < block->size(); ++i) {
                    const auto late = std::lower_bound(came_late_.begin(), came_late_.end(), block->invoice_id[i]);
                    if (late != came_late_.end() && *late == block->invoice_id[i]) {
                        work(items_of[static_cast<std::size_t>(late - came_late_.begin())], block->flags[i]);
                    }
                }
            }
        };
        visit([](std::uint32_t& count, const std::uint8_t&) { ++count; });
        visit([](const std::uint32_t& count, std::uint8_t& flags) {
            if (count > 1) {
                flags |= item_is_part;
            }
        });
    }

    const std::filesystem::path& file_;
    std::size_t block_rows_;
    const std::function<void(std::int64_t)>& after_block_;
    InvoiceWalk invoices_;
    RangeStatement rows_;
    ItemBlocks blocks_;
    std::uint32_t last_invoice_ = 0;
    std::uint32_t highest_invoice_ = 0;
    std::vector<std::uint32_t> came_late_; ///< invoices that got another item after later ones had theirs
};

void mark_parts_by_index(const Connection& connection, IdRange range, ItemBlocks& blocks) {
    FastStatement parts(connection, parts_of_range);
    parts.bind(1, range.first);
    parts.bind(2, range.last);
    bool more = parts.step();
    for (const auto& block : blocks) {
        for (std::size_t i = 0; i < block->size() && more; ++i) {
            if (block->item_id[i] == parts.integer(0)) {
                block->flags[i] |= item_is_part;
                more = parts.step();
            }
        }
    }
}

} // namespace

ItemBlocks read_items(const Connection& connection, IdRange range, std::size_t block_rows,
                      const CustomerPlaces& customers, bool siblings_outside,
                      const std::function<void(std::int64_t)>& after_block) {
    auto blocks = ItemReader(connection, range, block_rows, customers, after_block).read();
    if (siblings_outside) {
        mark_parts_by_index(connection, range, blocks);
    }
    return blocks;
}

} // namespace encours::store
