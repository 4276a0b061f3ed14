// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/table_notes.h"

#include "core/export/table_readme.h"
#include "core/store/open_ledger.h"
#include "core/store/table_store.h"
#include "tests/catch.h"

#include <set>

using namespace encours;

namespace {

/// The tables and columns of a new ledger.
std::vector<ExportedTable> schema() {
    auto connection = store::Connection::temporary();
    store::Transaction transaction(connection);
    store::ensure_schema(transaction);
    std::vector<ExportedTable> tables;
    for (const auto& name : store::table_names(connection))
        tables.push_back({name, store::column_names(connection, name), 0});
    return tables;
}

} // namespace

TEST_CASE("every table and column of a ledger is documented", "[export]") {
    const auto tables = schema();
    REQUIRE(tables.size() > 20);
    for (const auto& table : tables) {
        INFO(table.name);
        CHECK(table_note(table.name));
        for (const auto& column : table.columns) {
            INFO(column);
            CHECK(column_note(table.name, column));
        }
    }
}

TEST_CASE("no note is about what is not there", "[export]") {
    std::set<std::string> known;
    for (const auto& table : schema()) {
        known.insert(table.name);
        for (const auto& column : table.columns)
            known.insert(table.name + "." + column);
    }
    for (const auto notes : {ledger_table_notes(), follow_up_table_notes(), agreements_table_notes()}) {
        for (const auto& table : notes) {
            INFO(table.table);
            CHECK(known.count(std::string(table.table)) == 1);
            for (const auto& column : table.columns) {
                INFO(column.column);
                CHECK(known.count(std::string(table.table) + "." + std::string(column.column)) == 1);
            }
        }
    }
}

TEST_CASE("days and times are told from numbers", "[export]") {
    CHECK(column_note("invoice", "issued")->content == ColumnContent::day);
    CHECK(column_note("invoice", "gross_minor")->content == ColumnContent::number);
    CHECK(column_note("journal_entry", "at_utc_ms")->content == ColumnContent::time);
    CHECK(column_note("hold", "from_day")->content == ColumnContent::day);
    CHECK_FALSE(column_note("invoice", "nonsense"));
    CHECK_FALSE(column_note("nonsense", "id"));
}

TEST_CASE("the README names every column of every table", "[export]") {
    const auto tables = schema();
    const auto text = table_readme("Menuiserie Vauban", tables);
    CHECK_THAT(text, test::contains_text("Menuiserie Vauban\n"));
    CHECK_THAT(text, test::contains_text("invoice.csv (0 rows)\nDocuments: invoices, credit notes"));
    CHECK_THAT(text, test::contains_text("  due           day     due day\n"));
}
