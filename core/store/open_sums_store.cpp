// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open_sums_store.h"

#include "core/ledger/kinds.h"
#include "core/money/money.h"
#include "core/store/fast_statement.h"

#include <string_view>
#include <unordered_map>
#include <unordered_set>
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
constexpr const char* select_credits =
    "SELECT due_item_id, credit_item_id, amount_minor FROM allocation WHERE credit_item_id IS NOT NULL AND target = 0";
constexpr const char* is_plain =
    "SELECT (SELECT count(*) FROM invoice) = ?1 AND NOT EXISTS (SELECT 1 FROM book_line)"
    " AND NOT EXISTS (SELECT 1 FROM standing) AND NOT EXISTS (SELECT 1 FROM invoice WHERE currency <> ?2)";
constexpr const char* sum_items = "SELECT coalesce(sum(amount_minor), 0) FROM due_item";
constexpr const char* sum_allocations =
    "SELECT (SELECT coalesce(sum(amount_minor), 0) FROM allocation WHERE payment_id IS NOT NULL AND target = 0)"
    " - (SELECT coalesce(sum(a.amount_minor), 0) FROM payment p JOIN allocation a ON a.payment_id = p.id"
    "    WHERE p.reversed_on IS NOT NULL AND a.target = 0)";
constexpr const char* select_standings = "SELECT due_item_id, standing FROM standing ORDER BY due_item_id, from_day";
constexpr const char* sum_payments = "SELECT coalesce(sum(amount_minor), 0), coalesce(max(currency <> ?), 0)"
                                     " FROM payment WHERE reversed_on IS NULL";
constexpr const char* sum_other_payments = "SELECT currency, sum(amount_minor) FROM payment"
                                           " WHERE reversed_on IS NULL AND currency <> ? GROUP BY currency";
// Interest and costs that were paid: no longer unallocated, and the principal is open all the same.
constexpr const char* sum_beside_principal =
    "SELECT p.currency, sum(a.amount_minor) FROM allocation a JOIN payment p ON p.id = a.payment_id"
    " WHERE a.target <> 0 AND p.reversed_on IS NULL GROUP BY p.currency";

using Amounts = std::vector<std::int64_t>;

/// Adds to each item's place, by its id, what its rows say.
void add_up(const Connection& connection, const char* sql, std::int64_t sign, Amounts& amounts) {
    FastStatement row(connection, sql);
    while (row.step())
        amounts[static_cast<std::size_t>(row.integer(0))] += sign * row.integer(1);
}

/// Items that stand as doubtful or cancelled in the end.
std::unordered_set<std::int64_t> items_apart(const Connection& connection) {
    std::unordered_set<std::int64_t> apart;
    FastStatement row(connection, select_standings);
    while (row.step()) {
        if (row.integer(1) >= static_cast<std::int64_t>(Standing::doubtful))
            apart.insert(row.integer(0));
        else
            apart.erase(row.integer(0));
    }
    return apart;
}

std::uint16_t packed(std::string_view code, Currency usual) {
    return Currency::from_code(code).value_or(usual).packed();
}

/// All cash, whatever it is set against.
void take_off_payments(const Connection& connection, Currency usual, OpenSums& sums) {
    const auto usual_code = usual.code();
    FastStatement all(connection, sum_payments);
    all.bind(1, usual_code);
    (void)all.step();
    auto paid = all.integer(0);
    if (all.integer(1) != 0) {
        FastStatement other(connection, sum_other_payments);
        other.bind(1, usual_code);
        while (other.step()) {
            paid -= other.integer(1);
            sums.owed[packed(other.text(0), usual)] -= other.integer(1);
        }
    }
    sums.owed[usual.packed()] -= paid;
    FastStatement beside(connection, sum_beside_principal);
    while (beside.step())
        sums.owed[packed(beside.text(0), usual)] += beside.integer(1);
}

} // namespace

OpenSums open_sums(const Connection& connection, const std::function<bool(InvoiceId)>& is_chosen) {
    // Nearly every document is in one currency.
    const Currency usual;
    std::map<std::int64_t, std::uint16_t> other_currencies;
    FastStatement currency(connection, select_currencies);
    const auto usual_code = usual.code();
    currency.bind(1, usual_code);
    while (currency.step())
        other_currencies[currency.integer(0)] = packed(currency.text(1), usual);

    Amounts paid(static_cast<std::size_t>(connection.integer(largest_item_id)) + 1, 0);
    add_up(connection, select_allocations, 1, paid);
    add_up(connection, select_reversed, -1, paid);
    // What credit notes settle lowers one document as it raises the other: it tells only where one of them stands apart.
    const auto apart = items_apart(connection);
    std::unordered_map<std::int64_t, std::int64_t> credited;
    if (!apart.empty()) {
        FastStatement credit(connection, select_credits);
        while (credit.step()) {
            credited[credit.integer(0)] += credit.integer(2);
            credited[credit.integer(1)] -= credit.integer(2);
        }
    }

    OpenSums sums;
    std::int64_t usual_owed = 0;
    std::int64_t usual_chosen = 0;
    FastStatement item(connection, select_items);
    while (item.step()) {
        const auto amount = item.integer(2);
        const auto settled = paid[static_cast<std::size_t>(item.integer(0))];
        const InvoiceId invoice{item.integer(1)};
        const auto other = other_currencies.empty() ? other_currencies.end() : other_currencies.find(invoice.value);
        const bool is_usual = other == other_currencies.end();
        auto owed = amount; // cash is taken off as a whole, but for what settles an item that stands apart
        if (!apart.empty() && apart.contains(item.integer(0)))
            owed = settled + credited[item.integer(0)];
        (is_usual ? usual_owed : sums.owed[other->second]) += owed;
        if (is_chosen(invoice))
            (is_usual ? usual_chosen : sums.chosen[other->second]) += amount - settled;
    }
    sums.owed[usual.packed()] += usual_owed;
    sums.chosen[usual.packed()] = usual_chosen;
    take_off_payments(connection, usual, sums);
    return sums;
}

std::optional<OpenSums> open_sums_of_all(const Connection& connection, std::int64_t documents) {
    const Currency usual;
    FastStatement plain(connection, is_plain);
    const auto usual_code = usual.code();
    plain.bind(1, documents);
    plain.bind(2, usual_code);
    if (!plain.step() || plain.integer(0) == 0)
        return std::nullopt;
    const auto amounts = connection.integer(sum_items);
    OpenSums sums;
    sums.owed[usual.packed()] = amounts;
    sums.chosen[usual.packed()] = amounts - connection.integer(sum_allocations);
    take_off_payments(connection, usual, sums);
    return sums;
}

std::string owed_text(const OpenSums& sums, Currency currency) {
    const auto owed = sums.owed.find(currency.packed());
    return minor_to_text(owed == sums.owed.end() ? 0 : owed->second, currency.decimals());
}

} // namespace encours::store
