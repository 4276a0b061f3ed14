// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book_sums_store.h"

#include "core/store/fast_statement.h"
#include "core/store/statement.h"

#include <algorithm>

namespace encours::store {

namespace {

constexpr const char* select_documents = "SELECT kind, book_key FROM invoice WHERE book_source_id = ?";
constexpr const char* select_payments = "SELECT book_key FROM payment WHERE book_source_id = ?";
constexpr const char* select_allocations =
    "SELECT i.book_key FROM allocation a JOIN due_item d ON d.id = a.due_item_id JOIN invoice i ON i.id = d.invoice_id"
    " WHERE i.book_source_id = ?";
// Roles and accounts as in EntryRole and BookAccount: 11 is an opening, 0 to 2 are 411, 413, 416.
constexpr const char* sum_lines =
    "SELECT coalesce(c.merged_into, c.id), l.account, l.role = 11, l.booked, sum(l.amount_minor) FROM book_line l"
    " JOIN customer c ON c.id = l.customer_id"
    " WHERE l.source_id = ? AND l.gone_batch_id IS NULL AND l.account <= 2 AND l.booked >= ? AND l.booked < ?"
    " GROUP BY 1, 2, 3, CASE WHEN l.role = 11 THEN l.booked ELSE 0 END";
constexpr const char* sum_openings =
    "SELECT coalesce(c.merged_into, c.id), l.account, sum(l.amount_minor) FROM book_line l"
    " JOIN customer c ON c.id = l.customer_id"
    " WHERE l.source_id = ? AND l.gone_batch_id IS NULL AND l.account <= 2 AND l.role = 11 AND l.booked = ?"
    " GROUP BY 1, 2";
constexpr const char* select_month =
    "SELECT balance_minor FROM month_balance WHERE source_id = ? AND account = ? AND month_end = ?";
constexpr const char* insert_month =
    "INSERT INTO month_balance (source_id, account, month_end, balance_minor, batch_id) VALUES (?, ?, ?, ?, ?)";
constexpr const char* update_month = "UPDATE month_balance SET balance_minor = ?, batch_id = ?"
                                     " WHERE source_id = ? AND account = ? AND month_end = ?";
constexpr const char* ids_of_documents = "SELECT id FROM invoice WHERE book_source_id = ?";
constexpr const char* ids_of_payments = "SELECT id FROM payment WHERE book_source_id = ?";

void add(LineBalance& balance, std::int64_t account, std::int64_t amount) {
    switch (static_cast<BookAccount>(account)) {
    case BookAccount::customer:
        balance.receivable += amount;
        break;
    case BookAccount::bill:
        balance.bills += amount;
        break;
    case BookAccount::doubtful:
        balance.doubtful += amount;
        break;
    case BookAccount::accrued:
    case BookAccount::advance:
        break;
    }
}

std::vector<bool> ids(const Connection& connection, const char* sql, std::int64_t source_id) {
    std::vector<bool> of_books;
    FastStatement row(connection, sql);
    row.bind(1, source_id);
    while (row.step()) {
        const auto id = static_cast<std::size_t>(row.integer(0));
        if (id >= of_books.size())
            of_books.resize(std::max(id + 1, 2 * of_books.size()));
        of_books[id] = true;
    }
    return of_books;
}

} // namespace

BookCounts count_books(const Connection& connection, std::int64_t source_id,
                       const std::function<bool(std::uint64_t key)>& is_in_file) {
    BookCounts counts;
    const auto in_file = [&](const FastStatement& row, int column) {
        return is_in_file(static_cast<std::uint64_t>(row.integer(column)));
    };
    FastStatement document(connection, select_documents);
    document.bind(1, source_id);
    while (document.step()) {
        const bool is_credit = document.integer(0) == 1;
        (is_credit ? counts.credit_notes : counts.invoices) += in_file(document, 1) ? 1 : 0;
    }
    FastStatement payment(connection, select_payments);
    payment.bind(1, source_id);
    while (payment.step())
        counts.payments += in_file(payment, 0) ? 1 : 0;
    FastStatement allocation(connection, select_allocations);
    allocation.bind(1, source_id);
    while (allocation.step())
        counts.allocations += in_file(allocation, 0) ? 1 : 0;
    return counts;
}

std::map<CustomerId, LineBalance> line_balances(const Connection& connection, std::int64_t source_id, Date since,
                                                Date before, const std::function<bool(Date)>& counts) {
    std::map<CustomerId, LineBalance> balances;
    FastStatement row(connection, sum_lines);
    row.bind(1, source_id);
    row.bind(2, std::int64_t{since.days});
    row.bind(3, std::int64_t{before.days});
    while (row.step()) {
        const bool is_opening = row.integer(2) != 0;
        if (!is_opening || counts(Date{static_cast<std::int32_t>(row.integer(3))}))
            add(balances[CustomerId{row.integer(0)}], row.integer(1), row.integer(4));
    }
    return balances;
}

std::map<CustomerId, LineBalance> opening_balances(const Connection& connection, std::int64_t source_id, Date day) {
    std::map<CustomerId, LineBalance> balances;
    FastStatement row(connection, sum_openings);
    row.bind(1, source_id);
    row.bind(2, std::int64_t{day.days});
    while (row.step())
        add(balances[CustomerId{row.integer(0)}], row.integer(1), row.integer(2));
    return balances;
}

void write_month_balances(const Transaction& transaction, std::int64_t source_id, BatchId batch, RowHistory& history,
                          const std::vector<StoredMonthBalance>& balances) {
    const auto& connection = transaction.connection();
    for (const auto& month : balances) {
        const RowKey key{source_id, month.account, std::int64_t{month.month_end.days}};
        Statement known(connection, select_month);
        if (!known.bind(source_id, month.account, month.month_end.days).step()) {
            Statement(connection, insert_month)
                .bind(source_id, month.account, month.month_end.days, month.balance, batch.value)
                .run();
            history.added("month_balance", key);
        } else if (known.integer(0) != month.balance) {
            history.update("month_balance", key, [&] {
                Statement(connection, update_month)
                    .bind(month.balance, batch.value, source_id, month.account, month.month_end.days)
                    .run();
            });
        }
    }
}

std::vector<bool> documents_of_books(const Connection& connection, std::int64_t source_id) {
    return ids(connection, ids_of_documents, source_id);
}

std::vector<bool> payments_of_books(const Connection& connection, std::int64_t source_id) {
    return ids(connection, ids_of_payments, source_id);
}

} // namespace encours::store
