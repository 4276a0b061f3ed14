// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/late_checks.h"
#include "tests/catch.h"
#include "tests/core/store/scratch_ledger.h"

#include <stdexcept>

using namespace encours;
using namespace encours::store;
using encours::test::ScratchLedger;

namespace {

constexpr const char* add_invoice = "INSERT INTO customer (id, uuid, code, name) VALUES (1, 'u', 'C1', 'Dupont');"
                                    "INSERT INTO invoice (id, customer_id, kind, issued, gross_minor, currency, number)"
                                    " VALUES (1, 1, 0, 20000, 100, 'EUR', 'F1')";
constexpr const char* add_item = "INSERT INTO due_item (invoice_id, due, amount_minor) VALUES (1, 20030, 100)";
constexpr const char* add_orphan = "INSERT INTO due_item (invoice_id, due, amount_minor) VALUES (2, 20030, 100)";
constexpr const char* add_wrong_origin =
    "INSERT INTO due_item (invoice_id, due, amount_minor, due_origin) VALUES (1, 20030, 100, 7)";
constexpr const char* add_wrong_currency =
    "INSERT INTO payment (customer_id, kind, paid, amount_minor, currency) VALUES (1, 0, 20000, 100, 'EURO')";
constexpr const char* count_items = "SELECT count(*) FROM due_item";

/// Both are refused with the statement itself.
void check_at_once(Connection& connection) {
    Transaction transaction(connection);
    CHECK_THROWS_AS(connection.execute(add_orphan), std::logic_error);
    CHECK_THROWS_AS(connection.execute(add_wrong_currency), std::logic_error);
}

} // namespace

TEST_CASE("what is checked late is committed when it is whole, and then each row is checked again") {
    const ScratchLedger ledger;
    auto connection = ledger.open(Access::bulk_write);
    {
        const LateChecks checks(connection);
        REQUIRE(checks.active());
        Transaction transaction(connection);
        connection.execute(add_invoice);
        connection.execute(add_item);
        checks.check(transaction);
        transaction.commit();
    }
    CHECK(connection.integer(count_items) == 1);
    check_at_once(connection);
}

TEST_CASE("a late check finds what the statement was not refused for, and nothing of it stays") {
    const auto* const fault = GENERATE(add_orphan, add_wrong_origin, add_wrong_currency);
    const ScratchLedger ledger;
    auto connection = ledger.open(Access::bulk_write);
    {
        const LateChecks checks(connection);
        Transaction transaction(connection);
        connection.execute(add_invoice);
        connection.execute(add_item);
        connection.execute(fault);
        CHECK_THROWS_AS(checks.check(transaction), std::logic_error);
    }
    CHECK(connection.integer(count_items) == 0);
    check_at_once(connection);
}

TEST_CASE("after the check within the transaction CHECKs are heeded at once again") {
    const ScratchLedger ledger;
    auto connection = ledger.open(Access::bulk_write);
    const LateChecks checks(connection);
    Transaction transaction(connection);
    connection.execute(add_invoice);
    checks.check(transaction);
    CHECK_THROWS_AS(connection.execute(add_wrong_origin), std::logic_error);
}

TEST_CASE("a new file is made and filled under late checks") {
    const test::TemporaryFolder folder;
    auto connection = open_or_create_ledger(folder / "new.encours", Access::bulk_write);
    const LateChecks checks(connection);
    REQUIRE(checks.active());
    Transaction transaction(connection);
    REQUIRE(ensure_schema(transaction));
    connection.execute(add_invoice);
    checks.check(transaction);
    connection.execute(add_orphan);
    CHECK_THROWS_AS(checks.check(transaction), std::logic_error);
}

TEST_CASE("where there are documents every row is checked at once") {
    const ScratchLedger ledger;
    auto connection = ledger.open(Access::bulk_write);
    {
        Transaction transaction(connection);
        connection.execute(add_invoice);
        transaction.commit();
    }
    const LateChecks checks(connection);
    CHECK_FALSE(checks.active());
    check_at_once(connection);
    Transaction transaction(connection);
    connection.execute(add_item);
    checks.check(transaction);
    transaction.commit();
    CHECK(connection.integer(count_items) == 1);
}
