// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/import_floor.h"

#include "core/store/open_ledger.h"
#include "core/store/statement.h"

#include <sqlite3.h>

#include <cstdlib>
#include <initializer_list>
#include <iostream>
#include <variant>

namespace encours::bench {

namespace {

void demand(int code, sqlite3* database) {
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) {
        std::cerr << sqlite3_errmsg(database) << '\n';
        std::exit(1);
    }
}

class Bare {
public:
    explicit Bare(const std::filesystem::path& file) {
        demand(sqlite3_open(file.string().c_str(), &database_), database_);
    }
    ~Bare() { sqlite3_close(database_); }
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;

    void execute(const std::string& sql) {
        demand(sqlite3_exec(database_, sql.c_str(), nullptr, nullptr, nullptr), database_);
    }
    sqlite3* handle() { return database_; }

private:
    sqlite3* database_ = nullptr;
};

class Insert {
public:
    Insert(Bare& bare, const char* sql) : database_(bare.handle()) {
        demand(sqlite3_prepare_v3(database_, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement_, nullptr), database_);
    }
    ~Insert() { sqlite3_finalize(statement_); }
    Insert(const Insert&) = delete;
    Insert& operator=(const Insert&) = delete;

    template <class... Values>
    void run(const Values&... values) {
        int index = 0;
        (bind(++index, values), ...);
        demand(sqlite3_step(statement_), database_);
        sqlite3_reset(statement_);
    }

private:
    void bind(int index, std::int64_t value) { sqlite3_bind_int64(statement_, index, value); }
    void bind(int index, const std::string& value) {
        sqlite3_bind_text(statement_, index, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
    }

    sqlite3* database_;
    sqlite3_stmt* statement_ = nullptr;
};

/// The tables, then the indexes, as the migrations leave them.
struct Schema {
    std::vector<std::string> tables;
    std::vector<std::string> indexes;
};

Schema schema() {
    auto connection = store::Connection::temporary();
    store::Transaction transaction(connection);
    store::ensure_schema(transaction);
    Schema schema;
    store::Statement text(connection,
                          "SELECT type, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'");
    while (text.step())
        (text.text(0) == "index" ? schema.indexes : schema.tables).push_back(text.text(1));
    return schema;
}

} // namespace

void insert_bare(const DocumentList& list, const std::filesystem::path& ledger) {
    static const Schema ledger_schema = schema();
    Bare bare(ledger);
    bare.execute("PRAGMA cache_size = -65536; PRAGMA synchronous = FULL; BEGIN");
    for (const auto& table : ledger_schema.tables)
        bare.execute(table);
    bare.execute(
        "INSERT INTO company (id, uuid, name) VALUES (1, 'u', 'Bench'); INSERT INTO source VALUES (1, 's', 'csv');"
        " INSERT INTO import_batch (uuid, source_id, file_name, file_digest, imported_at, actor, rows_read,"
        " rows_rejected) VALUES ('b', 1, 'f', zeroblob(32), 0, 'a', 0, 0)");
    Insert customer(bare, "INSERT INTO customer (id, uuid, code, name, batch_id) VALUES (?, ?, ?, ?, 1)");
    std::int64_t id = 0;
    for (const auto& name : list.customer_names) {
        ++id;
        customer.run(id, "00000000-0000-4000-8000-" + std::to_string(100'000'000'000 + id), customer_code(id), name);
    }
    Insert invoice(bare, "INSERT INTO invoice (id, customer_id, kind, issued, gross_minor, currency, number, batch_id,"
                         " row_digest, label) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?)");
    Insert item(bare, "INSERT INTO due_item (id, invoice_id, due, amount_minor) VALUES (?, ?, ?, ?)");
    Insert payment(bare, "INSERT INTO payment (id, customer_id, kind, paid, amount_minor, currency, batch_id)"
                         " VALUES (?, ?, 0, ?, ?, ?, 1)");
    Insert allocation(bare,
                      "INSERT INTO allocation (due_item_id, position, payment_id, amount_minor) VALUES (?, 0, ?, ?)");
    Insert dispute(bare, "INSERT INTO dispute (due_item_id, from_day, batch_id) VALUES (?, ?, 1)");
    const std::string euro = "EUR";
    std::int64_t document_id = 0;
    std::int64_t payment_id = 0;
    for (const auto& document : list.documents) {
        ++document_id;
        invoice.run(document_id, document.customer, std::int64_t{document.amount < 0},
                    std::int64_t{document.issued.days}, document.amount, euro, document.number,
                    document_id * 0x123456789ABCDEF, document.label);
        item.run(document_id, document_id, std::int64_t{document.due.days}, document.amount);
        if (document.settled) {
            payment.run(++payment_id, document.customer, std::int64_t{document.settled->days}, document.amount, euro);
            allocation.run(document_id, payment_id, document.amount);
        }
        if (document.disputed)
            dispute.run(document_id, std::int64_t{document.issued.days});
    }
    for (const auto& index : ledger_schema.indexes)
        bare.execute(index);
    bare.execute("COMMIT");
}

} // namespace encours::bench
