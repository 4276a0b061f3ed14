// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/payment_columns.h"

#include "core/store/block_finder.h"
#include "core/store/fast_statement.h"

#include <algorithm>

namespace encours::store {

namespace {

constexpr std::string_view all_payments =
    "SELECT id, customer_id, kind, paid, booked, amount_minor, currency, reversed_on FROM payment ORDER BY id";
constexpr std::string_view payments_of_range =
    "SELECT id, customer_id, kind, paid, booked, amount_minor, currency, reversed_on FROM payment"
    " WHERE id BETWEEN ? AND ? ORDER BY id";
constexpr std::string_view allocated_of_range =
    "SELECT payment_id, sum(iif(target = 0, amount_minor, 0)), sum(iif(target = 0, 0, amount_minor)) FROM allocation"
    " WHERE payment_id BETWEEN ? AND ? GROUP BY payment_id ORDER BY payment_id";

template <class Work>
void for_each_column(PaymentBlock& block, const Work& work) {
    work(block.payment_id);
    work(block.customer);
    work(block.effective);
    work(block.amount);
    work(block.allocated);
    work(block.reversed_on);
    work(block.currency);
    work(block.kind);
}

PaymentBlock& block_with_room(PaymentBlocks& blocks, std::size_t block_rows) {
    if (blocks.empty() || blocks.back()->size() == block_rows) {
        blocks.push_back(std::make_shared<PaymentBlock>());
        for_each_column(*blocks.back(), [&](auto& column) { column.reserve(block_rows); });
    }
    return *blocks.back();
}

} // namespace

PaymentBlocks read_payments(const Connection& connection, IdRange range, std::size_t block_rows,
                            const CustomerPlaces& customers) {
    const auto& file = connection.file();
    PaymentBlocks blocks;
    CurrencyReader currencies(file);
    RangeStatement rows(connection, range, all_payments, payments_of_range);
    while (rows.step()) {
        const auto id = rows.integer(0);
        if (id <= 0 || id > std::numeric_limits<std::uint32_t>::max()) {
            throw_corrupt(file, "a payment with an impossible id");
        }
        const auto paid = checked_day(rows.integer(3), file);
        const auto booked = rows.optional_integer(4);
        const auto reversed = rows.optional_integer(7);
        auto& block = block_with_room(blocks, block_rows);
        block.payment_id.push_back(static_cast<std::uint32_t>(id));
        block.customer.push_back(customers.at(rows.integer(1)));
        block.kind.push_back(static_cast<SettlementKind>(rows.integer(2) & 7));
        block.effective.push_back(booked ? std::max(paid, checked_day(*booked, file)) : paid);
        block.amount.push_back(rows.integer(5));
        block.allocated.push_back(0);
        block.currency.push_back(currencies.read(rows.text(6)));
        block.reversed_on.push_back(reversed ? checked_day(*reversed, file) : no_day);
    }
    if (!blocks.empty() && blocks.back()->size() < block_rows) {
        for_each_column(*blocks.back(), [](auto& column) { column.shrink_to_fit(); });
    }
    return blocks;
}

void read_allocated(const Connection& connection, IdRange range, PaymentBlocks& blocks) {
    FastStatement rows(connection, allocated_of_range);
    rows.bind(1, range.first);
    rows.bind(2, range.last);
    BlockFinder finder(blocks);
    while (rows.step()) {
        const auto place = finder.find(static_cast<std::uint32_t>(rows.integer(0)));
        if (!place) {
            throw_corrupt(connection.file(), "an allocation of a payment that does not exist");
        }
        blocks[place->block]->allocated[place->row] = rows.integer(1);
        blocks[place->block]->amount[place->row] -= rows.integer(2);
    }
}

} // namespace encours::store
