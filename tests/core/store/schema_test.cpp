// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migrations.h"
#include "core/store/soundness.h"
#include "core/store/statement.h"
#include "tests/catch.h"
#include "tests/core/store/scratch_ledger.h"

#include <fstream>
#include <set>
#include <sstream>

using namespace encours;
using namespace encours::store;
using encours::test::ScratchLedger;

namespace {

constexpr const char* snapshot_file = "core/store/migrations/newest_schema.sql";
constexpr const char* whole_schema = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'"
                                     " ORDER BY type DESC, tbl_name, name";
constexpr const char* own_tables =
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'"
    " ORDER BY name";

/// The rows of a table as they would be inserted; "" where it has none.
std::string rows_of(const Connection& connection, const std::string& table) {
    std::string columns, cells;
    for (Statement column(connection, "SELECT name FROM pragma_table_info('" + table + "')"); column.step();) {
        columns += (columns.empty() ? "" : ", ") + column.text(0);
        cells += (cells.empty() ? "quote(" : " || ', ' || quote(") + column.text(0) + ")";
    }
    std::string rows;
    for (Statement row(connection, "SELECT " + cells + " FROM " + table + " ORDER BY 1"); row.step();)
        rows += (rows.empty() ? "\n    (" : ",\n    (") + row.text(0) + ")";
    return rows.empty() ? rows : "INSERT INTO " + table + " (" + columns + ") VALUES" + rows + ";\n";
}

/// Tables, indexes, views, and the rows that a new ledger has.
std::string schema_of(const Connection& connection) {
    std::string text;
    for (Statement statement(connection, whole_schema); statement.step();)
        text += statement.text(0) + ";\n";
    for (Statement table(connection, own_tables); table.step();)
        text += rows_of(connection, table.text(0));
    return text;
}

std::string committed_snapshot() {
    std::ifstream in(snapshot_file);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

} // namespace

TEST_CASE("the schema of new ledgers is what the migrations make, step by step") {
    auto connection = Connection::temporary();
    const Transaction transaction(connection);
    migrate(transaction, newest_version() - 1); // an empty file has the newest at once
    migrate(transaction, newest_version());
    const auto schema = schema_of(connection);
    const auto snapshot = committed_snapshot();
    if (schema != snapshot)
        std::ofstream("build/newest_schema.sql") << schema;
    INFO("what they make stands in build/newest_schema.sql; copy it over " << snapshot_file << " if it is meant");
    const bool same = schema == snapshot; // neither is printed: both are long
    CHECK(same);
}

TEST_CASE("a new ledger has the newest schema") {
    const ScratchLedger ledger;
    const auto connection = ledger.open();
    CHECK(connection.version() == newest_version());
    const bool same = schema_of(connection) == committed_snapshot();
    CHECK(same);
    CHECK(check_schema(connection).holds);
}

TEST_CASE("every table is STRICT") {
    const ScratchLedger ledger;
    const auto connection = ledger.open();
    CHECK(connection.integer("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                             " AND name NOT LIKE 'sqlite%' AND NOT strict") == 0);
    CHECK(connection.integer("SELECT count(*) FROM pragma_table_list WHERE strict") > 30);
}

TEST_CASE("what refers to rows that may go by the thousand is found by an index") {
    const ScratchLedger ledger;
    const auto connection = ledger.open();
    Statement tables(connection, own_tables);
    int references = 0;
    while (tables.step()) {
        const auto table = tables.text(0);
        std::set<std::string> leading; // columns that begin an index or are the rowid
        Statement columns(connection,
                          "SELECT info.name FROM pragma_index_list(?1) AS list, pragma_index_info(list.name) AS info"
                          " WHERE info.seqno = 0 UNION SELECT name FROM pragma_table_info(?1) WHERE pk = 1");
        columns.bind(table);
        while (columns.step()) {
            leading.insert(columns.text(0));
        }
        Statement keys(connection, "SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE \"table\" IN"
                                   " ('customer', 'invoice', 'due_item', 'payment', 'contact')");
        keys.bind(table);
        while (keys.step()) {
            INFO(table << "." << keys.text(0));
            CHECK(leading.count(keys.text(0)) == 1);
            ++references;
        }
    }
    CHECK(references > 30);
}

TEST_CASE("the views show days, amounts and words to who opens the file elsewhere") {
    const ScratchLedger ledger;
    auto connection = ledger.open();
    connection.execute(R"sql(
        INSERT INTO customer (id, uuid, code, name) VALUES (1, 'u', 'C1', 'Dupont');
        INSERT INTO invoice (id, customer_id, kind, issued, gross_minor, currency, number) VALUES
            (1, 1, 0, 20454, 120050, 'EUR', 'F1'), (2, 1, 1, 20455, -5, 'EUR', 'A1'), (3, 1, 0, -1, 1500, 'JPY', 'F2'),
            (4, 1, 0, 20454, 1234567, 'TND', 'F3');
        INSERT INTO due_item (id, invoice_id, due, amount_minor) VALUES (1, 1, 20484, 120050), (2, 2, 20455, -5),
            (3, 3, 29, 1500), (4, 4, 20484, 1234567);
        INSERT INTO payment (id, customer_id, paid, amount_minor, currency, reversed_on) VALUES
            (1, 1, 20490, 20050, 'EUR', NULL), (2, 1, 20490, 100, 'EUR', 20500);
        INSERT INTO allocation (due_item_id, position, payment_id, credit_item_id, amount_minor) VALUES
            (1, 0, 1, NULL, 20050), (1, 1, NULL, 2, 3), (1, 2, 2, NULL, 100), (3, 0, 1, NULL, 1500);
    )sql");
    const auto row = [&](const char* sql) {
        Statement statement(connection, sql);
        REQUIRE(statement.step());
        return statement.text(0);
    };
    CHECK(row("SELECT issued || ' ' || amount || ' ' || kind || ' ' || customer_code FROM v_invoice WHERE number = "
              "'F1'") == "2026-01-01 1200.50 invoice C1");
    CHECK(row("SELECT amount || ' ' || kind FROM v_invoice WHERE number = 'A1'") == "-0.05 credit_note");
    CHECK(row("SELECT issued || ' ' || amount FROM v_invoice WHERE number = 'F2'") == "1969-12-31 1500");
    CHECK(row("SELECT amount FROM v_invoice WHERE number = 'F3'") == "1234.567");
    CHECK(row("SELECT due || ' ' || amount || ' ' || open FROM v_open_item WHERE number = 'F1'") ==
          "2026-01-31 1200.50 999.97");
    CHECK(row("SELECT open FROM v_open_item WHERE number = 'A1'") == "-0.02");
    CHECK(row("SELECT count(*) FROM v_open_item WHERE number = 'F2'") == "0");
    CHECK(row("SELECT paid || ' ' || amount || ' ' || kind FROM v_payment WHERE id = 1") == "2026-02-06 200.50 cash");
    CHECK(row("SELECT reversed_on FROM v_payment WHERE id = 2") == "2026-02-16");
    CHECK(row("SELECT name || ' ' || kind FROM v_customer") == "Dupont business");
    connection.execute("INSERT INTO journal_entry VALUES (1, 1767225600123, 'claire', 'import', '', 0, '{}',"
                       " zeroblob(32), zeroblob(32))");
    CHECK(row("SELECT at_utc || ' ' || event || ' ' || substr(digest, 1, 4) FROM v_journal") ==
          "2026-01-01T00:00:00Z import 0000");
}

TEST_CASE("every view can be read, also before a company is set up") {
    const ScratchLedger ledger;
    const auto connection = ledger.open();
    Statement views(connection, "SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name");
    int read = 0;
    while (views.step()) {
        INFO(views.text(0));
        CHECK(connection.integer(("SELECT count(*) FROM (SELECT * FROM " + views.text(0) + ")").c_str()) == 0);
        ++read;
    }
    CHECK(read >= 14);
}

TEST_CASE("the views say in words what was done about what is owed") {
    const ScratchLedger ledger;
    auto connection = ledger.open();
    connection.execute(R"sql(
        INSERT INTO customer (id, uuid, code, name) VALUES (1, 'u', 'C1', 'Dupont');
        INSERT INTO invoice (id, customer_id, kind, issued, gross_minor, currency, number) VALUES
            (1, 1, 0, 20454, 120050, 'EUR', 'F1');
        INSERT INTO due_item (id, invoice_id, due, amount_minor) VALUES (1, 1, 20484, 120050);
        INSERT INTO policy (id, key, version, name, valid_from) VALUES (1, 'standard', 1, 'Standard', 0);
        INSERT INTO policy_step (id, policy_id, key, name, position, kind, anchor, days, channels) VALUES
            (1, 1, 'reminder_1', 'First reminder', 0, 2, 0, 5, '2,0');
        INSERT INTO message (id, uuid, customer_id, policy_id, step_id, step_key, channel, state, total_minor,
                             created_at, planned, posted_on, actor) VALUES
            (1, 'm', 1, 1, 1, 'reminder_1', 2, 3, 120050, 0, 20489, 20490, 'claire');
        INSERT INTO message_item (message_id, due_item_id, step_id, cycle, open_minor, days_late) VALUES
            (1, 1, 1, 1, 120050, 6);
        INSERT INTO item_state (due_item_id, policy_id, step_key, last_posted) VALUES (1, 1, 'reminder_1', 20490);
        INSERT INTO hold (kind, customer_id, due_item_id, from_day, reason, actor) VALUES
            (4, 1, 1, 20490, 'r', 'claire');
        INSERT INTO task (uuid, kind, customer_id, due_on, amount_minor, created_on, actor) VALUES
            ('t', 0, 1, 20550, 120050, 20490, 'claire');
    )sql");
    const auto row = [&](const char* sql) {
        Statement statement(connection, sql);
        REQUIRE(statement.step());
        return statement.text(0);
    };
    CHECK(row("SELECT step || ' ' || channel || ' ' || state || ' ' || posted_on || ' ' || total FROM v_message") ==
          "First reminder e-mail posted 2026-02-06 1200.50");
    CHECK(row("SELECT number || ' ' || step || ' ' || open || ' ' || claimed FROM v_message_item") ==
          "F1 First reminder 1200.50 yes");
    CHECK(row("SELECT number || ' ' || last_step || ' ' || last_posted FROM v_item_state") ==
          "F1 First reminder 2026-02-06");
    CHECK(row("SELECT number || ' ' || kind || ' ' || reason FROM v_hold") == "F1 stopped r");
    CHECK(row("SELECT kind || ' ' || due_on || ' ' || amount FROM v_task") == "declare the claim 2026-04-07 1200.50");
}

TEST_CASE("the same step of an item is never recorded twice, unless it repeats or was withdrawn") {
    const ScratchLedger ledger;
    auto connection = ledger.open();
    connection.execute(R"sql(
        INSERT INTO customer (id, uuid, code, name) VALUES (1, 'u', 'C1', 'Dupont');
        INSERT INTO invoice (id, customer_id, kind, issued, gross_minor, currency, number) VALUES
            (1, 1, 0, 20454, 120050, 'EUR', 'F1');
        INSERT INTO due_item (id, invoice_id, due, amount_minor) VALUES (1, 1, 20484, 120050);
        INSERT INTO policy (id, key, version, name, valid_from) VALUES (1, 'standard', 1, 'Standard', 0);
        INSERT INTO policy_step (id, policy_id, key, position, kind, anchor, days, channels) VALUES
            (1, 1, 'reminder_1', 0, 2, 0, 5, '2,0');
        INSERT INTO message (id, uuid, customer_id, channel, created_at, planned, actor) VALUES
            (1, 'a', 1, 2, 0, 20489, ''), (2, 'b', 1, 2, 0, 20489, ''), (3, 'c', 1, 2, 0, 20489, '');
    )sql");
    const auto insert = [&](int message, int occurrence) {
        connection.execute("INSERT INTO message_item (message_id, due_item_id, step_id, cycle, occurrence, open_minor,"
                           " days_late) VALUES (" +
                           std::to_string(message) + ", 1, 1, 1, " + std::to_string(occurrence) + ", 1, 1)");
    };
    insert(1, 1);
    CHECK_THROWS(insert(2, 1));
    insert(2, 2);
    connection.execute("UPDATE message_item SET withdrawn = 1 WHERE message_id = 1");
    insert(3, 1);
    CHECK_THROWS(connection.execute("UPDATE message_item SET withdrawn = 0 WHERE message_id = 1"));
}

TEST_CASE("the day's work is frozen once a day") {
    const ScratchLedger ledger;
    auto connection = ledger.open();
    const auto insert = [&](const char* values) {
        connection.execute(std::string("INSERT INTO run (uuid, as_of, created_at, actor, state, kind) VALUES ") +
                           values);
    };
    insert("('a', 20489, 0, '', 3, 0)");
    insert("('b', 20489, 0, '', 0, 0)");
    CHECK_THROWS(insert("('c', 20489, 0, '', 2, 0)"));
    insert("('d', 20489, 0, '', 0, 1)");
    insert("('e', 20490, 0, '', 0, 0)");
}
