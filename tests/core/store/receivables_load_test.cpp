// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/receivables_load.h"

#include "core/base/environment_error.h"
#include "core/store/memory_check.h"
#include "core/store/sqlite_error.h"
#include "tests/catch.h"
#include "tests/core/store/flat_receivables.h"
#include "tests/core/store/random_changes.h"
#include "tests/core/store/scratch_ledger.h"

#include <algorithm>

using namespace encours;
using namespace encours::store;
using encours::test::flat;
using encours::test::RandomChanges;
using encours::test::ScratchLedger;

namespace {

constexpr const char* three_customers = R"sql(
    INSERT INTO company (id, uuid, name, currency) VALUES (1, 'u', 'Bertrand', 'EUR');
    INSERT INTO customer (id, uuid, code, name) VALUES (3, 'u3', 'C3', 'a'), (7, 'u7', 'C7', 'b'), (9, 'u9', 'C9', 'c');
)sql";

Connection ledger_with(const ScratchLedger& ledger, const char* rows) {
    auto connection = ledger.open();
    connection.execute(three_customers);
    connection.execute(rows);
    return connection;
}

using Lines = std::vector<std::string>;

Lines lines_of(const Receivables& receivables, const std::string& beginning) {
    auto lines = flat(receivables);
    lines.erase(std::remove_if(lines.begin(), lines.end(),
                               [&](const std::string& line) {
                                   return line.rfind(beginning, 0) != 0 && line.rfind(" " + beginning, 0) != 0;
                               }),
                lines.end());
    return lines;
}

LoadOptions small_blocks(bool two_threads = false) {
    LoadOptions options;
    options.block_rows = 4;
    options.second_thread_from = two_threads ? 0 : 1'000'000'000;
    return options;
}

} // namespace

TEST_CASE("an empty ledger gives an empty snapshot") {
    const ScratchLedger ledger;
    const auto receivables = load_receivables(ledger.open(Access::read));
    CHECK(receivables->item_count() == 0);
    CHECK(receivables->customer_count() == 0);
    CHECK(receivables->items.empty());
    CHECK(receivables->payments.empty());
    CHECK(receivables->coverage.empty());
}

TEST_CASE("documents become items: customer's place, booking day else issue day, kind, estimated, parts") {
    const ScratchLedger ledger;
    const auto connection = ledger_with(ledger, R"sql(
        INSERT INTO invoice (id, customer_id, kind, issued, booked, gross_minor, currency, number) VALUES
            (1, 7, 0, 20000, NULL, 1000, 'EUR', 'F1'), (2, 3, 1, 20010, 20012, -500, 'USD', 'A1'),
            (4, 9, 2, 0, 0, 300, 'EUR', 'R1');
        INSERT INTO due_item (id, invoice_id, due, amount_minor, due_origin) VALUES
            (1, 1, 20030, 600, 0), (2, 1, 20060, 300, 1), (5, 2, 20010, -500, 0), (6, 4, 20020, 300, 2),
            (7, 1, 20090, 100, 0);
    )sql");
    const auto receivables = load_receivables(connection);
    CHECK(lines_of(*receivables, "item") ==
          Lines{"item 1 1 1 20000 20000 20030 600 EUR 8 ", "item 2 1 1 20000 20000 20060 300 EUR 12 ",
                "item 5 2 0 20010 20012 20010 -500 USD 1 ", "item 6 4 2 0 0 20020 300 EUR 2 ",
                "item 7 1 1 20000 20000 20090 100 EUR 8 "});
    CHECK(difference_from_file(connection, *receivables).empty());
}

TEST_CASE("an allocation takes effect when all that it joins is there, and only against the principal") {
    const ScratchLedger ledger;
    const auto connection = ledger_with(ledger, R"sql(
        INSERT INTO invoice (id, customer_id, kind, issued, booked, gross_minor, currency, number) VALUES
            (1, 3, 0, 20000, 20050, 1000, 'EUR', 'F1'), (2, 3, 0, 20000, NULL, 1000, 'EUR', 'F2');
        INSERT INTO due_item (id, invoice_id, due, amount_minor) VALUES (1, 1, 20030, 1000), (2, 2, 20030, 1000);
        INSERT INTO payment (id, customer_id, kind, paid, booked, amount_minor, currency, reversed_on) VALUES
            (1, 3, 0, 20010, 20020, 900, 'EUR', NULL), (2, 7, 2, 20080, NULL, 50, 'EUR', 20099);
        INSERT INTO allocation (due_item_id, position, payment_id, amount_minor, target, proposed) VALUES
            (1, 3, 1, 300, 0, 0), (1, 7, 2, 20, 0, 1), (2, 0, 1, 400, 0, 0), (2, 1, 1, 40, 2, 0);
    )sql");
    const auto receivables = load_receivables(connection);
    CHECK(lines_of(*receivables, "allocation") ==
          Lines{" allocation 20050 300 0 ", " allocation 20080 20 50 ", " allocation 20020 400 0 "});
    CHECK(lines_of(*receivables, "payment") ==
          Lines{"payment 1 0 20020 860 700 2147483647 EUR 0 ", "payment 2 1 20080 50 20 20099 EUR 2 "});
    CHECK(lines_of(*receivables, "reversal") == Lines{"reversal 1 1 20099 "});
    CHECK(lines_of(*receivables, "payer") == Lines{"payer 1 1 1 "});
    CHECK(lines_of(*receivables, "item").front() == "item 1 1 0 20000 20050 20030 1000 EUR 64 ");
    CHECK(difference_from_file(connection, *receivables).empty());
}

TEST_CASE("a credit note's item sees what it gave, with the opposite sign") {
    const ScratchLedger ledger;
    const auto connection = ledger_with(ledger, R"sql(
        INSERT INTO invoice (id, customer_id, kind, issued, booked, gross_minor, currency, number) VALUES
            (1, 3, 1, 20000, 20050, -1000, 'EUR', 'A1'), (2, 3, 0, 20000, NULL, 1000, 'EUR', 'F2'),
            (3, 3, 0, 20000, 20070, 1000, 'EUR', 'F3');
        INSERT INTO due_item (id, invoice_id, due, amount_minor) VALUES
            (1, 1, 20030, -1000), (2, 2, 20030, 1000), (3, 3, 20030, 1000);
        INSERT INTO payment (id, customer_id, paid, amount_minor, currency) VALUES (1, 3, 20090, -100, 'EUR');
        INSERT INTO allocation (due_item_id, position, payment_id, credit_item_id, amount_minor) VALUES
            (1, 0, 1, NULL, -100), (2, 0, NULL, 1, 600), (3, 0, NULL, 1, 300);
    )sql");
    const auto receivables = load_receivables(connection);
    CHECK(lines_of(*receivables, "allocation") == Lines{" allocation 20090 -100 0 ", " allocation 20050 -600 8 ",
                                                        " allocation 20070 -300 8 ", " allocation 20050 600 8 ",
                                                        " allocation 20070 300 8 "});
    CHECK(open_on(*receivables, *receivables->items[0], 0, Date{20090}) == 0);
    CHECK(difference_from_file(connection, *receivables).empty());
}

TEST_CASE("disputes, standings, coverage and the company's currency stand beside the columns") {
    const ScratchLedger ledger;
    const auto connection = ledger_with(ledger, R"sql(
        UPDATE company SET currency = 'USD';
        INSERT INTO source (id, key, format) VALUES (1, 's', 'csv');
        INSERT INTO import_batch (uuid, source_id, file_name, file_digest, imported_at, actor, rows_read, rows_rejected,
            covers_first, covers_last, balances_only, undone_at) VALUES
            ('a', 1, '', zeroblob(32), 0, '', 0, 0, 20000, 20010, 0, NULL),
            ('b', 1, '', zeroblob(32), 0, '', 0, 0, 20011, 20020, 0, NULL),
            ('c', 1, '', zeroblob(32), 0, '', 0, 0, 21000, 21000, 1, NULL),
            ('d', 1, '', zeroblob(32), 0, '', 0, 0, 22000, 22020, 0, 1);
        INSERT INTO invoice (id, customer_id, kind, issued, gross_minor, currency, number) VALUES
            (1, 3, 0, 20000, 1000, 'EUR', 'F1'), (2, 3, 0, 20000, 1000, 'EUR', 'F2');
        INSERT INTO due_item (id, invoice_id, due, amount_minor) VALUES (1, 1, 20030, 1000), (2, 2, 20030, 1000);
        INSERT INTO dispute (due_item_id, from_day, until_day, part_minor) VALUES (2, 20040, NULL, NULL),
            (1, 20050, 20060, 5);
        INSERT INTO standing VALUES (2, 20100, 2), (2, 20050, 1);
    )sql");
    const auto receivables = load_receivables(connection);
    CHECK(lines_of(*receivables, "dispute") == Lines{"dispute 1 20050 20060 5 ", "dispute 2 20040 2147483647 0 "});
    CHECK(lines_of(*receivables, "standing") == Lines{"standing 2 20050 1 ", "standing 2 20100 2 "});
    CHECK(lines_of(*receivables, "covered") == Lines{"covered 20000 20020 "});
    CHECK(receivables->coverage.last_known_day() == Date{21000}); // of balances alone; one that was undone is not
    CHECK(lines_of(*receivables, "currency") == Lines{"currency USD "});
    CHECK(receivables->items[0]->flags[0] == item_has_dispute);
    CHECK(receivables->items[0]->flags[1] == (item_has_dispute | item_has_standing));
}

TEST_CASE("blocks hold their capacity and exactly what they need") {
    const ScratchLedger ledger;
    auto connection = ledger.open();
    RandomChanges changes(connection, 5);
    while (connection.integer("SELECT count(*) FROM due_item") < 10) {
        (void)changes.next();
    }
    const auto receivables = load_receivables(connection, small_blocks());
    REQUIRE(receivables->items.size() == 3);
    for (const auto& block : receivables->items) {
        CHECK(block->item_id.capacity() == block->size());
        CHECK(block->amount.capacity() == block->size());
        CHECK(block->allocation_begin.capacity() == block->size() + 1);
        CHECK(block->allocation_amount.capacity() == block->allocation_amount.size());
    }
}

TEST_CASE("after every change memory equals a full load, and untouched blocks are shared") {
    const auto seed = GENERATE(range(1U, 13U));
    const ScratchLedger ledger;
    auto connection = ledger.open();
    connection.execute("PRAGMA synchronous = OFF"); // hundreds of commits: the test is of memory
    RandomChanges changes(connection, seed);
    auto receivables = load_receivables(connection, small_blocks());
    std::size_t shared = 0;
    for (int i = 0; i < 70; ++i) {
        const auto touched = changes.next();
        const auto next = reload_receivables(connection, *receivables, touched, small_blocks());
        INFO("seed " << seed << ", change " << i << ": " << changes.told());
        REQUIRE(difference_from_file(connection, *next).empty());
        REQUIRE(flat(*next) == flat(*load_receivables(connection, small_blocks(i % 8 == 0))));
        for (const auto& block : next->items) {
            REQUIRE(block->size() > 0);
            shared += static_cast<std::size_t>(std::count(receivables->items.begin(), receivables->items.end(), block));
        }
        receivables = next;
    }
    CHECK(shared > 10);
}

TEST_CASE("a change reads only the blocks that it touches") {
    const ScratchLedger ledger;
    auto connection = ledger.open();
    RandomChanges changes(connection, 5);
    while (connection.integer("SELECT count(*) FROM due_item") < 40) {
        (void)changes.next();
    }
    const auto before = load_receivables(connection, small_blocks());
    // One that stands alone: no part beside it, no credit note against it.
    const auto item = connection.integer(
        "SELECT d.id FROM due_item d WHERE (SELECT count(*) FROM due_item o WHERE o.invoice_id = d.invoice_id) = 1"
        " AND NOT EXISTS (SELECT 1 FROM allocation a WHERE a.credit_item_id = d.id"
        " OR (a.due_item_id = d.id AND a.credit_item_id IS NOT NULL)) ORDER BY d.id LIMIT 1 OFFSET 5");
    const auto id = static_cast<std::uint32_t>(item);
    connection.execute("UPDATE due_item SET due = due + 1 WHERE id = " + std::to_string(item));
    const auto after = reload_receivables(connection, *before, {{}, {id}, {}}, small_blocks());
    REQUIRE(after->items.size() == before->items.size());
    std::size_t read_anew = 0;
    for (std::size_t b = 0; b < after->items.size(); ++b) {
        if (after->items[b] == before->items[b])
            continue;
        ++read_anew;
        const auto& ids = before->items[b]->item_id;
        const auto place = static_cast<std::size_t>(std::find(ids.begin(), ids.end(), id) - ids.begin());
        REQUIRE(place < ids.size());
        CHECK(after->items[b]->due[place] == before->items[b]->due[place] + 1);
    }
    CHECK(read_anew == 1);
    CHECK(after->payments == before->payments);
}

TEST_CASE("a customer in between, or one that is gone, numbers all anew") {
    const ScratchLedger ledger;
    auto connection = ledger_with(ledger, R"sql(
        INSERT INTO invoice (id, customer_id, kind, issued, gross_minor, currency, number) VALUES
            (1, 9, 0, 20000, 1000, 'EUR', 'F1');
        INSERT INTO due_item (id, invoice_id, due, amount_minor) VALUES (1, 1, 20030, 1000);
    )sql");
    const auto before = load_receivables(connection);
    CHECK(before->items[0]->customer[0] == 2);
    connection.execute("DELETE FROM customer WHERE id = 7");
    const auto after = reload_receivables(connection, *before, {});
    CHECK(after->items[0]->customer[0] == 1);
    CHECK(difference_from_file(connection, *after).empty());
    CHECK_FALSE(difference_from_file(connection, *before).empty());
}

TEST_CASE("customers with far-off ids are found too") {
    const ScratchLedger ledger;
    const auto connection = ledger_with(ledger, R"sql(
        INSERT INTO customer (id, uuid, code, name) VALUES (4000000000, 'far', 'FAR', 'far');
        INSERT INTO invoice (id, customer_id, kind, issued, gross_minor, currency, number) VALUES
            (4294967295, 4000000000, 0, 20000, 1000, 'EUR', 'F1');
        INSERT INTO due_item (id, invoice_id, due, amount_minor) VALUES (4294967295, 4294967295, 20030, 1000);
    )sql");
    const auto receivables = load_receivables(connection);
    CHECK(receivables->items[0]->customer[0] == 3);
    CHECK(receivables->items[0]->item_id[0] == 4'294'967'295U);
    CHECK(receivables->index_of(CustomerId{4'000'000'000}) == 3U);
}

TEST_CASE("what our constraints forbid and another program wrote is corrupt, not a wrong number") {
    const auto* damage = GENERATE(
        "UPDATE due_item SET invoice_id = 77", "UPDATE invoice SET customer_id = 77",
        "UPDATE payment SET customer_id = 77", "UPDATE allocation SET payment_id = 77 WHERE payment_id IS NOT NULL",
        "UPDATE allocation SET credit_item_id = 77 WHERE credit_item_id IS NOT NULL",
        "UPDATE allocation SET due_item_id = 77", "UPDATE invoice SET issued = 9999999",
        "UPDATE payment SET paid = -9999999", "UPDATE due_item SET due = 84006", "UPDATE invoice SET currency = 'XXQ'",
        "DELETE FROM invoice", "DELETE FROM due_item WHERE id = 1", "UPDATE due_item SET id = 4294967296 WHERE id = 2");
    const ScratchLedger ledger;
    const auto connection = ledger_with(ledger, R"sql(
        INSERT INTO invoice (id, customer_id, kind, issued, gross_minor, currency, number) VALUES
            (1, 3, 0, 20000, 1000, 'EUR', 'F1'), (2, 3, 1, 20000, -1000, 'EUR', 'A1');
        INSERT INTO due_item (id, invoice_id, due, amount_minor) VALUES (1, 1, 20030, 1000), (2, 2, 20000, -1000);
        INSERT INTO payment (id, customer_id, paid, amount_minor, currency) VALUES (1, 3, 20090, 100, 'EUR');
        INSERT INTO allocation (due_item_id, position, payment_id, credit_item_id, amount_minor) VALUES
            (1, 0, 1, NULL, 100), (1, 1, NULL, 2, 600);
    )sql");
    connection.execute("PRAGMA foreign_keys = OFF");
    connection.execute(damage);
    INFO(damage);
    const auto code_of = [&](const LoadOptions& options) {
        try {
            (void)load_receivables(connection, options);
        } catch (const EnvironmentError& error) {
            return error.code();
        }
        return EnvironmentCode::not_found;
    };
    CHECK(code_of(small_blocks()) == EnvironmentCode::corrupt);
    CHECK(code_of(small_blocks(true)) == EnvironmentCode::corrupt);
}

TEST_CASE("a load can be given up, on one thread and on two") {
    const auto two_threads = GENERATE(false, true);
    const ScratchLedger ledger;
    auto connection = ledger.open();
    RandomChanges changes(connection, 3);
    while (connection.integer("SELECT count(*) FROM due_item") < 40) {
        (void)changes.next();
    }
    auto options = small_blocks(two_threads);
    std::int64_t told_total = 0;
    options.progress = [&](std::int64_t done, std::int64_t total) {
        told_total = total;
        return done < 12;
    };
    CHECK_THROWS_AS(load_receivables(connection, options), Interrupted);
    CHECK(told_total >= 40);
    CHECK_FALSE(connection.in_transaction());
}

TEST_CASE("the second thread sees the state of the first, whatever is written meanwhile") {
    const ScratchLedger ledger;
    auto writer = ledger.open();
    writer.wait_for_locks(std::chrono::milliseconds(0));
    RandomChanges changes(writer, 11);
    while (writer.integer("SELECT count(*) FROM payment") < 20) {
        (void)changes.next();
    }
    const auto reader = ledger.open(Access::read);
    const auto before = flat(*load_receivables(reader, small_blocks()));
    auto options = small_blocks(true);
    bool refused = false;
    bool tried = false;
    options.progress = [&](std::int64_t, std::int64_t) { // in the midst of the load another connection wants to commit
        if (!tried) {
            tried = true;
            Transaction transaction(writer);
            writer.execute("DELETE FROM allocation; DELETE FROM payment");
            try {
                transaction.commit();
            } catch (const EnvironmentError& error) {
                refused = error.code() == EnvironmentCode::locked;
            }
        }
        return true;
    };
    const auto during = load_receivables(reader, options);
    CHECK(refused);
    CHECK(flat(*during) == before);
}
