// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/open_floor.h"

#include <cstring>
#include <sqlite3.h>
#include <stdexcept>
#include <string>
#include <vector>

namespace encours::bench {

namespace {

class Database {
public:
    explicit Database(const std::filesystem::path& file) {
        if (sqlite3_open_v2(file.string().c_str(), &handle_, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr) !=
            SQLITE_OK) {
            throw std::runtime_error("the floor cannot open the file");
        }
    }
    ~Database() { sqlite3_close(handle_); }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Calls row(statement, i) for each row.
    template <class Row>
    void each(const char* sql, const Row& row) const {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(handle_, sql, -1, &statement, nullptr) != SQLITE_OK) {
            throw std::runtime_error(sqlite3_errmsg(handle_));
        }
        std::size_t i = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            row(statement, i++);
        }
        sqlite3_finalize(statement);
    }
    [[nodiscard]] std::size_t count(const char* sql) const {
        std::size_t rows = 0;
        each(sql, [&](sqlite3_stmt* s, std::size_t) { rows = static_cast<std::size_t>(sqlite3_column_int64(s, 0)); });
        return rows;
    }

private:
    sqlite3* handle_ = nullptr;
};

std::int64_t read_customers(const Database& database) {
    std::vector<std::string> codes(database.count("SELECT max(id) FROM customer"));
    std::vector<std::string> names(codes.size());
    const auto text = [](sqlite3_stmt* s, int column) {
        return std::string(reinterpret_cast<const char*>(sqlite3_column_text(s, column)),
                           static_cast<std::size_t>(sqlite3_column_bytes(s, column)));
    };
    database.each("SELECT id, code, name FROM customer ORDER BY id", [&](sqlite3_stmt* s, std::size_t i) {
        codes[i] = text(s, 1);
        names[i] = text(s, 2);
    });
    return static_cast<std::int64_t>(codes.back().size() + names.back().size());
}

std::int64_t read_invoices(const Database& database) {
    const auto rows = database.count("SELECT max(id) FROM invoice");
    std::vector<std::int32_t> id(rows), customer(rows), issued(rows), booked(rows);
    std::vector<char> kind(rows), currency(rows * 3);
    database.each("SELECT id, customer_id, kind, issued, booked, currency FROM invoice ORDER BY id",
                  [&](sqlite3_stmt* s, std::size_t i) {
                      id[i] = sqlite3_column_int(s, 0);
                      customer[i] = sqlite3_column_int(s, 1);
                      kind[i] = static_cast<char>(sqlite3_column_int(s, 2));
                      issued[i] = sqlite3_column_int(s, 3);
                      booked[i] = sqlite3_column_type(s, 4) == SQLITE_NULL ? issued[i] : sqlite3_column_int(s, 4);
                      std::memcpy(&currency[3 * i], sqlite3_column_text(s, 5), 3);
                  });
    return id.back() + customer.back() + issued.back() + booked.back() + kind.back() + currency.back();
}

std::int64_t read_items(const Database& database) {
    const auto rows = database.count("SELECT max(id) FROM due_item");
    std::vector<std::int32_t> id(rows), invoice(rows), due(rows);
    std::vector<std::int64_t> amount(rows);
    std::vector<char> origin(rows);
    database.each("SELECT id, invoice_id, due, amount_minor, due_origin FROM due_item ORDER BY id",
                  [&](sqlite3_stmt* s, std::size_t i) {
                      id[i] = sqlite3_column_int(s, 0);
                      invoice[i] = sqlite3_column_int(s, 1);
                      due[i] = sqlite3_column_int(s, 2);
                      amount[i] = sqlite3_column_int64(s, 3);
                      origin[i] = static_cast<char>(sqlite3_column_int(s, 4));
                  });
    return id.back() + invoice.back() + due.back() + amount.back() + origin.back();
}

std::int64_t read_payments(const Database& database) {
    const auto rows = database.count("SELECT max(id) FROM payment");
    std::vector<std::int32_t> id(rows), customer(rows), paid(rows), booked(rows), reversed(rows);
    std::vector<std::int64_t> amount(rows);
    std::vector<char> kind(rows), currency(rows * 3);
    database.each(
        "SELECT id, customer_id, kind, paid, booked, amount_minor, currency, reversed_on FROM payment ORDER BY id",
        [&](sqlite3_stmt* s, std::size_t i) {
            id[i] = sqlite3_column_int(s, 0);
            customer[i] = sqlite3_column_int(s, 1);
            kind[i] = static_cast<char>(sqlite3_column_int(s, 2));
            paid[i] = sqlite3_column_int(s, 3);
            booked[i] = sqlite3_column_type(s, 4) == SQLITE_NULL ? paid[i] : sqlite3_column_int(s, 4);
            amount[i] = sqlite3_column_int64(s, 5);
            std::memcpy(&currency[3 * i], sqlite3_column_text(s, 6), 3);
            reversed[i] = sqlite3_column_type(s, 7) == SQLITE_NULL ? 0 : sqlite3_column_int(s, 7);
        });
    return id.back() + customer.back() + paid.back() + booked.back() + amount.back() + kind.back() + reversed.back() +
           currency.back();
}

std::int64_t read_allocations(const Database& database) {
    std::vector<std::int32_t> item, payment, credit;
    std::vector<std::int64_t> amount;
    std::vector<char> target, proposed;
    const auto rows = database.count("SELECT count(*) FROM allocation");
    item.resize(rows);
    payment.resize(rows);
    credit.resize(rows);
    amount.resize(rows);
    target.resize(rows);
    proposed.resize(rows);
    database.each("SELECT due_item_id, payment_id, credit_item_id, amount_minor, target, proposed FROM allocation"
                  " ORDER BY due_item_id, position",
                  [&](sqlite3_stmt* s, std::size_t i) {
                      item[i] = sqlite3_column_int(s, 0);
                      payment[i] = sqlite3_column_int(s, 1);
                      credit[i] = sqlite3_column_int(s, 2);
                      amount[i] = sqlite3_column_int64(s, 3);
                      target[i] = static_cast<char>(sqlite3_column_int(s, 4));
                      proposed[i] = static_cast<char>(sqlite3_column_int(s, 5));
                  });
    return item.back() + payment.back() + credit.back() + amount.back() + target.back() + proposed.back();
}

} // namespace

std::int64_t read_floor(const std::filesystem::path& file) {
    const Database database(file);
    return read_customers(database) + read_invoices(database) + read_items(database) + read_payments(database) +
           read_allocations(database);
}

} // namespace encours::bench
