// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open_sums_store.h"

#include "tests/catch.h"
#include "tests/core/store/random_changes.h"
#include "tests/core/store/scratch_ledger.h"

using namespace encours;
using namespace encours::store;
using encours::test::RandomChanges;
using encours::test::ScratchLedger;

namespace {

constexpr const char* some_customers = R"sql(
    INSERT INTO company (id, uuid, name, currency) VALUES (1, 'u', 'Bertrand', 'EUR');
    INSERT INTO customer (id, uuid, code, name) VALUES (3, 'u3', 'C3', 'a'), (7, 'u7', 'C7', 'b'), (9, 'u9', 'C9', 'c');
)sql";
constexpr const char* count_documents = "SELECT count(*) FROM invoice";

} // namespace

TEST_CASE("the sums of all documents at once are those of each", "[store]") {
    const auto seed = GENERATE(1u, 2u, 3u, 4u, 5u, 6u);
    const ScratchLedger ledger;
    auto connection = ledger.open();
    RandomChanges changes(connection, seed);
    for (int i = 0; i < 80; ++i)
        (void)changes.next();
    connection.execute(
        "DELETE FROM standing; UPDATE invoice SET currency = 'EUR'; UPDATE payment SET currency = 'EUR'");
    const auto documents = connection.integer(count_documents);
    const auto at_once = open_sums_of_all(connection, documents);
    REQUIRE(at_once);
    const auto one_by_one = open_sums(connection, [](InvoiceId) { return true; });
    CHECK(at_once->owed == one_by_one.owed);
    CHECK(at_once->chosen == one_by_one.chosen);
    CHECK_FALSE(open_sums_of_all(connection, documents - 1));
}

TEST_CASE("documents in two currencies, or one that stands apart, are not summed at once", "[store]") {
    const ScratchLedger ledger;
    auto connection = ledger.open();
    connection.execute(some_customers);
    connection.execute("INSERT INTO invoice (id, customer_id, kind, issued, gross_minor, currency, number) VALUES"
                       " (1, 3, 0, 20000, 500, 'EUR', 'F1'), (2, 3, 0, 20000, 700, 'EUR', 'F2');"
                       "INSERT INTO due_item (id, invoice_id, due, amount_minor) VALUES (1, 1, 20030, 500),"
                       " (2, 2, 20030, 700)");
    CHECK(owed_text(*open_sums_of_all(connection, 2), Currency()) == "12.00");
    connection.execute("INSERT INTO standing (due_item_id, standing, from_day) VALUES (1, 2, 20040)");
    CHECK_FALSE(open_sums_of_all(connection, 2));
    connection.execute("DELETE FROM standing; UPDATE invoice SET currency = 'USD' WHERE id = 2");
    CHECK_FALSE(open_sums_of_all(connection, 2));
}
