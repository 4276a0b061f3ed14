// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/allocation_columns.h"
#include "core/store/fast_statement.h"
#include "core/store/rare_facts.h"
#include "core/store/receivables_load.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <optional>

namespace encours::store {

namespace {

constexpr std::string_view items_of_invoice = "SELECT id FROM due_item WHERE invoice_id = ?";
constexpr std::string_view invoice_of_item = "SELECT invoice_id FROM due_item WHERE id = ?";
constexpr std::string_view items_of_payment = "SELECT due_item_id FROM allocation WHERE payment_id = ?";
constexpr std::string_view credits_of_item =
    "SELECT credit_item_id FROM allocation WHERE due_item_id = ? AND credit_item_id IS NOT NULL";
constexpr std::string_view items_of_credit = "SELECT due_item_id FROM allocation WHERE credit_item_id = ?";
constexpr const char* last_item = "SELECT max(id) FROM due_item";
constexpr const char* last_payment = "SELECT max(id) FROM payment";

using Ids = std::vector<std::uint32_t>;

void sort_unique(Ids& ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// Adds what the query gives for each of the ids; `into` may be `ids` itself.
void add_related(const Connection& connection, std::string_view query, const Ids& ids, Ids& into) {
    FastStatement related(connection, query);
    for (std::size_t i = 0, given = ids.size(); i < given; ++i) {
        related.bind(1, std::int64_t{ids[i]});
        while (related.step()) {
            into.push_back(static_cast<std::uint32_t>(related.integer(0)));
        }
    }
    sort_unique(into);
}

/// Items whose columns may differ after the change: those named, the other parts of their invoices (whether an item is
/// a part), those that a named settlement pays (its day), and the other side of credit notes (the day of booking).
Ids touched_items(const Connection& connection, const Receivables& previous, const ChangeSet& changes) {
    Ids items = changes.items;
    Ids invoices = changes.invoices;
    for (const auto item : changes.items) { // an item that is gone had an invoice
        if (const auto place = previous.find(item)) {
            invoices.push_back(previous.items[place->block]->invoice_id[place->index]);
        }
    }
    add_related(connection, invoice_of_item, items, invoices);
    add_related(connection, items_of_invoice, invoices, items);
    Ids related;
    add_related(connection, credits_of_item, items, related);
    add_related(connection, items_of_credit, items, related);
    add_related(connection, items_of_payment, changes.payments, related);
    items.insert(items.end(), related.begin(), related.end());
    sort_unique(items);
    return items;
}

const Ids& ids_of(const ItemBlock& block) { return block.item_id; }
const Ids& ids_of(const PaymentBlock& block) { return block.payment_id; }

/// The ranges of ids to read anew: those of blocks that hold a touched id or would, neighbours together. A block's
/// range begins with its first id and ends before the next block's; the first one's begins with 0 and the last one's
/// never ends, so that every id lies in one.
template <class Block>
std::vector<IdRange> ranges_to_read(const std::vector<std::shared_ptr<const Block>>& blocks, const Ids& touched) {
    if (blocks.empty()) {
        return {IdRange{}};
    }
    std::vector<IdRange> ranges;
    auto next = touched.begin();
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        IdRange range;
        if (b > 0) {
            range.first = ids_of(*blocks[b]).front();
        }
        if (b + 1 < blocks.size()) {
            range.last = std::int64_t{ids_of(*blocks[b + 1]).front()} - 1;
        }
        if (next == touched.end() || *next > range.last) {
            continue;
        }
        next = std::upper_bound(next, touched.end(), static_cast<std::uint32_t>(range.last));
        if (!ranges.empty() && ranges.back().last + 1 == range.first) {
            ranges.back().last = range.last;
        } else {
            ranges.push_back(range);
        }
    }
    return ranges;
}

/// The old blocks outside the ranges and the new ones, in the order of their ids.
template <class Block>
std::vector<std::shared_ptr<const Block>> put_together(const std::vector<std::shared_ptr<const Block>>& old_blocks,
                                                       const std::vector<IdRange>& ranges,
                                                       const std::vector<std::shared_ptr<Block>>& new_blocks) {
    std::vector<std::shared_ptr<const Block>> blocks(new_blocks.begin(), new_blocks.end());
    for (const auto& block : old_blocks) {
        const auto first = std::int64_t{ids_of(*block).front()};
        if (std::none_of(ranges.begin(), ranges.end(),
                         [&](const IdRange& range) { return range.first <= first && first <= range.last; })) {
            blocks.push_back(block);
        }
    }
    std::sort(blocks.begin(), blocks.end(),
              [](const auto& a, const auto& b) { return ids_of(*a).front() < ids_of(*b).front(); });
    return blocks;
}

bool within(const std::vector<IdRange>& ranges, std::uint32_t id) {
    return std::any_of(ranges.begin(), ranges.end(),
                       [&](const IdRange& range) { return range.first <= id && id <= range.last; });
}

/// Facts of items that were read anew replace the old ones.
template <class Fact>
std::vector<Fact> replace_facts(const std::vector<Fact>& old_facts, const std::vector<IdRange>& ranges,
                                std::vector<Fact> facts) {
    std::copy_if(old_facts.begin(), old_facts.end(), std::back_inserter(facts),
                 [&](const Fact& fact) { return !within(ranges, fact.item_id); });
    std::sort(facts.begin(), facts.end(), [](const Fact& a, const Fact& b) {
        return std::pair(a.item_id, a.allocation) < std::pair(b.item_id, b.allocation);
    });
    return facts;
}

template <class List>
void append(List& to, List&& from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

class Reload {
public:
    Reload(const Connection& connection, const Receivables& previous, const LoadOptions& options,
           std::shared_ptr<const std::vector<CustomerId>> customers)
        : connection_(connection),
          previous_(previous),
          options_(options),
          next_(std::make_shared<Receivables>()),
          places_(*customers, connection.file()) {
        next_->customers = std::move(customers);
    }

    std::shared_ptr<const Receivables> run(const ChangeSet& changes) {
        next_->disputes = read_disputes(connection_);
        next_->standings = read_standings(connection_);
        next_->coverage = read_coverage(connection_);
        next_->currency = read_company_currency(connection_);
        reload_payments(changes.payments);
        reload_items(touched_items(connection_, previous_, changes));
        return next_;
    }

private:
    /// The last row is touched when there are rows after it.
    void touch_tail(Ids& touched, const char* last_id, std::uint32_t last_known) const {
        const auto last = connection_.integer(last_id);
        if (last > last_known) {
            touched.push_back(static_cast<std::uint32_t>(last));
        }
        sort_unique(touched);
    }

    void reload_payments(Ids touched) {
        touch_tail(touched, last_payment, previous_.payments.empty() ? 0 : ids_of(*previous_.payments.back()).back());
        const auto ranges = ranges_to_read(previous_.payments, touched);
        PaymentBlocks blocks;
        for (const auto& range : ranges) {
            auto read = read_payments(connection_, range, options_.block_rows, places_);
            read_allocated(connection_, range, read);
            append(blocks, std::move(read));
        }
        next_->payments = put_together(previous_.payments, ranges, blocks);
    }

    void reload_items(Ids touched) {
        touch_tail(touched, last_item, previous_.items.empty() ? 0 : ids_of(*previous_.items.back()).back());
        const auto ranges = ranges_to_read(previous_.items, touched);
        std::vector<ItemBlocks> read;
        ItemBlocks blocks;
        for (const auto& range : ranges) {
            read.push_back(read_items(connection_, range, options_.block_rows, places_, true));
            blocks.insert(blocks.end(), read.back().begin(), read.back().end());
        }
        mark_rare(blocks, next_->disputes, next_->standings);
        next_->items = put_together(previous_.items, ranges, blocks);
        RareAllocations rare;
        for (std::size_t i = 0; i < ranges.size(); ++i) {
            auto rows = read_allocations(connection_, ranges[i], next_->payments);
            auto found = attach_allocations(rows, read[i], next_->items, connection_.file());
            append(rare.reversals, std::move(found.reversals));
            append(rare.other_payers, std::move(found.other_payers));
        }
        next_->reversals = replace_facts(previous_.reversals, ranges, std::move(rare.reversals));
        next_->other_payers = replace_facts(previous_.other_payers, ranges, std::move(rare.other_payers));
    }

    const Connection& connection_;
    const Receivables& previous_;
    const LoadOptions& options_;
    std::shared_ptr<Receivables> next_;
    CustomerPlaces places_;
};

/// New customers come after those that were there; otherwise every block numbers them wrongly.
bool only_added_to(const std::vector<CustomerId>& before, const std::vector<CustomerId>& after) {
    return before.size() <= after.size() && std::equal(before.begin(), before.end(), after.begin());
}

} // namespace

std::shared_ptr<const Receivables> reload_receivables(const Connection& connection, const Receivables& previous,
                                                      const ChangeSet& changes, const LoadOptions& options) {
    std::optional<ReadTransaction> state;
    if (!connection.in_transaction()) {
        state.emplace(connection);
    }
    auto customers = read_customers(connection);
    if (!previous.customers || !only_added_to(*previous.customers, *customers)) {
        return load_receivables(connection, options);
    }
    return Reload(connection, previous, options, std::move(customers)).run(changes);
}

} // namespace encours::store
