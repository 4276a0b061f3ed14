// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/reminder_floor.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace encours::bench {

namespace {

constexpr const char* table_names[] = {"run", "message", "message_item", "run_line"};

void demand(bool holds, sqlite3* database) {
    if (!holds) {
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(database));
        std::exit(1);
    }
}

class Database {
public:
    explicit Database(const std::filesystem::path& file) {
        demand(sqlite3_open(file.string().c_str(), &handle_) == SQLITE_OK, handle_);
    }
    ~Database() { sqlite3_close(handle_); }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void execute(const char* sql) {
        demand(sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr) == SQLITE_OK, handle_);
    }
    sqlite3_stmt* prepare(const std::string& sql) {
        sqlite3_stmt* statement = nullptr;
        demand(sqlite3_prepare_v2(handle_, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK, handle_);
        return statement;
    }
    sqlite3* handle() { return handle_; }

private:
    sqlite3* handle_ = nullptr;
};

} // namespace

RunRows::RunRows(const std::filesystem::path& ledger) {
    Database database(ledger);
    for (const char* name : table_names) {
        Table table;
        table.name = name;
        sqlite3_stmt* row = database.prepare("SELECT * FROM " + table.name);
        table.columns = static_cast<std::size_t>(sqlite3_column_count(row));
        while (sqlite3_step(row) == SQLITE_ROW) {
            for (int column = 0; column != static_cast<int>(table.columns); ++column) {
                switch (sqlite3_column_type(row, column)) {
                case SQLITE_INTEGER:
                    table.values.emplace_back(std::int64_t{sqlite3_column_int64(row, column)});
                    break;
                case SQLITE_TEXT:
                    table.values.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(row, column)));
                    break;
                default:
                    table.values.emplace_back(std::monostate{});
                }
            }
        }
        sqlite3_finalize(row);
        tables_.push_back(std::move(table));
    }
}

RowCounts RunRows::counts() const { return {tables_[1].rows(), tables_[2].rows(), tables_[3].rows()}; }

void RunRows::write(const std::filesystem::path& ledger) const {
    Database database(ledger);
    database.execute("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; BEGIN");
    for (const Table& table : tables_) {
        std::string sql = "INSERT INTO " + table.name + " VALUES (?";
        for (std::size_t column = 1; column != table.columns; ++column) {
            sql += ", ?";
        }
        sqlite3_stmt* insert = database.prepare(sql + ")");
        for (std::size_t i = 0; i != table.values.size(); ++i) {
            const int column = static_cast<int>(i % table.columns) + 1;
            if (const auto* number = std::get_if<std::int64_t>(&table.values[i])) {
                sqlite3_bind_int64(insert, column, *number);
            } else if (const auto* text = std::get_if<std::string>(&table.values[i])) {
                sqlite3_bind_text(insert, column, text->data(), static_cast<int>(text->size()), SQLITE_STATIC);
            } else {
                sqlite3_bind_null(insert, column);
            }
            if (column == static_cast<int>(table.columns)) {
                demand(sqlite3_step(insert) == SQLITE_DONE, database.handle());
                sqlite3_reset(insert);
            }
        }
        sqlite3_finalize(insert);
    }
    database.execute("COMMIT");
}

} // namespace encours::bench
