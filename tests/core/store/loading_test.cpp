// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk_load.h"
#include "core/store/id_sequence.h"
#include "core/store/statement.h"
#include "tests/catch.h"
#include "tests/core/store/scratch_ledger.h"

#include <stdexcept>

using namespace encours;
using namespace encours::store;
using encours::test::ScratchLedger;

namespace {

constexpr const char* add_customer = "INSERT INTO customer (id, uuid, code, name) VALUES (1, 'u', 'C1', 'Dupont')";
constexpr const char* add_invoice = "INSERT INTO invoice (customer_id, kind, issued, gross_minor, currency, number) "
                                    "VALUES (1, 0, 20000, 100, 'EUR', ?)";
constexpr const char* own_indexes =
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name";

std::string indexes_of(const Connection& connection) {
    std::string all;
    Statement statement(connection, own_indexes);
    while (statement.step()) {
        all += statement.text(0) + ": " + statement.text(1) + "\n";
    }
    return all;
}

} // namespace

TEST_CASE("a bulk load drops the indexes of empty tables and makes the same again") {
    const ScratchLedger ledger;
    auto connection = ledger.open(Access::bulk_write);
    const auto before = indexes_of(connection);
    Transaction transaction(connection);
    connection.execute(add_customer);
    BulkLoad load(transaction);
    REQUIRE(load.active());
    CHECK(indexes_of(connection).find("invoice_by_number") == std::string::npos);
    Statement(connection, add_invoice).bind("F1").run();
    load.finish();
    CHECK(indexes_of(connection) == before);
    CHECK_FALSE(BulkLoad(transaction).active());
    CHECK(indexes_of(connection) == before);
    transaction.commit();
    CHECK(connection.integer("SELECT integrity_check = 'ok' FROM pragma_integrity_check") == 1);
}

TEST_CASE("a bulk load that is not finished is undone with its transaction") {
    const ScratchLedger ledger;
    auto connection = ledger.open(Access::bulk_write);
    const auto before = indexes_of(connection);
    {
        Transaction transaction(connection);
        const BulkLoad load(transaction);
        CHECK(indexes_of(connection) != before);
    }
    CHECK(indexes_of(connection) == before);
}

TEST_CASE("a bulk load finds two documents that the loader should have kept apart") {
    const ScratchLedger ledger;
    auto connection = ledger.open(Access::bulk_write);
    Transaction transaction(connection);
    connection.execute(add_customer);
    BulkLoad load(transaction);
    Statement(connection, add_invoice).bind("F1").run();
    Statement(connection, add_invoice).bind("F1").run();
    CHECK_THROWS_AS(load.finish(), std::logic_error);
}

TEST_CASE("an id is never given twice, also after its row was deleted") {
    const ScratchLedger ledger;
    auto connection = ledger.open();
    {
        Transaction transaction(connection);
        IdSequence ids(transaction, "invoice");
        CHECK(ids.next() == 1);
        CHECK(ids.next() == 2);
        ids.save();
        transaction.commit();
    }
    {
        Transaction rolled_back(connection);
        IdSequence ids(rolled_back, "invoice");
        CHECK(ids.next() == 3);
        ids.save();
    }
    Transaction transaction(connection);
    CHECK(IdSequence(transaction, "payment").next() == 1);
    IdSequence ids(transaction, "invoice");
    CHECK(ids.last() == 2);
    CHECK(ids.next() == 3);
    connection.execute("UPDATE id_sequence SET last_id = 4294967295");
    IdSequence full(transaction, "invoice");
    CHECK_THROWS_AS(full.next(), std::length_error);
}
