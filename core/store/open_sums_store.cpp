// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open_sums_store.h"

#include "core/money/currency.h"
#include "core/store/fast_statement.h"

#include <vector>

namespace encours::store {

namespace {

// Plain scans in the order of storage, put together here: joins would look each row up.
constexpr const char* largest_item_id = "SELECT coalesce(max(id), 0) FROM due_item";
constexpr const char* select_currencies = "SELECT id, currency FROM invoice WHERE currency <> ?";
constexpr const char* select_items = "SELECT id, invoice_id, amount_minor FROM due_item";
constexpr const char* select_allocations =
    "SELECT due_item_id, amount_minor FROM allocation WHERE payment_id IS NOT NULL AND target = 0";
constexpr const char* select_reversed =
    "SELECT a.due_item_id, a.amount_minor FROM payment p JOIN allocation a ON a.payment_id = p.id"
    " WHERE p.reversed_on IS NOT NULL AND a.target = 0";

} // namespace

OpenSums open_sums(const Connection& connection, const std::function<bool(InvoiceId)>& is_chosen) {
    // Nearly every document is in one currency.
    const Currency usual;
    std::map<std::int64_t, std::uint16_t> other_currencies;
    FastStatement currency(connection, select_currencies);
    const auto usual_code = usual.code();
    currency.bind(1, usual_code);
    while (currency.step()) {
        const auto code = Currency::from_code(currency.text(1)).value_or(usual);
        other_currencies[currency.integer(0)] = code.packed();
    }

    // What credit notes settle is left out: it lowers one document as it raises the other.
    std::vector<std::int64_t> settled(static_cast<std::size_t>(connection.integer(largest_item_id)) + 1, 0);
    const auto add_up = [&](const char* sql, std::int64_t sign) {
        FastStatement row(connection, sql);
        while (row.step())
            settled[static_cast<std::size_t>(row.integer(0))] += sign * row.integer(1);
    };
    add_up(select_allocations, 1);
    add_up(select_reversed, -1);

    OpenSums sums;
    std::int64_t usual_all = 0;
    std::int64_t usual_chosen = 0;
    FastStatement item(connection, select_items);
    while (item.step()) {
        const auto open = item.integer(2) - settled[static_cast<std::size_t>(item.integer(0))];
        const InvoiceId invoice{item.integer(1)};
        const auto other = other_currencies.empty() ? other_currencies.end() : other_currencies.find(invoice.value);
        const bool is_usual = other == other_currencies.end();
        (is_usual ? usual_all : sums.all[other->second]) += open;
        if (is_chosen(invoice))
            (is_usual ? usual_chosen : sums.chosen[other->second]) += open;
    }
    sums.all[usual.packed()] = usual_all;
    sums.chosen[usual.packed()] = usual_chosen;
    return sums;
}

} // namespace encours::store
