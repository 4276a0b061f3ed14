// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/base/environment_error.h"
#include "core/store/sqlite_error.h"
#include "core/store/statement.h"
#include "tests/catch.h"
#include "tests/core/store/scratch_ledger.h"

#include <stdexcept>

using namespace encours;
using namespace encours::store;
using encours::test::ScratchLedger;
using namespace std::chrono_literals;

namespace {

constexpr const char* add_setting = "INSERT INTO setting VALUES ('k', 'v')";
constexpr const char* count_settings = "SELECT count(*) FROM setting";

template <class Work>
EnvironmentCode error_of(const Work& work) {
    try {
        work();
    } catch (const EnvironmentError& error) {
        return error.code();
    }
    throw std::logic_error("no error");
}

} // namespace

TEST_CASE("a transaction that is not committed leaves no trace") {
    const ScratchLedger ledger;
    auto connection = ledger.open();
    {
        Transaction transaction(connection);
        connection.execute(add_setting);
        CHECK(connection.integer(count_settings) == 1);
    }
    CHECK_FALSE(connection.in_transaction());
    CHECK(connection.integer(count_settings) == 0);
    {
        Transaction transaction(connection);
        connection.execute(add_setting);
        transaction.commit();
        CHECK_FALSE(connection.in_transaction());
    }
    CHECK(ledger.open(Access::read).integer(count_settings) == 1);
}

TEST_CASE("a second writer waits, then is told that the file is locked") {
    const ScratchLedger ledger;
    auto first = ledger.open();
    auto second = ledger.open();
    second.wait_for_locks(20ms);
    Transaction transaction(first);
    CHECK(error_of([&] { Transaction refused(second); }) == EnvironmentCode::locked);
    transaction.roll_back();
    Transaction granted(second);
}

TEST_CASE("a reader's transaction holds one state, and commits wait for its end") {
    const ScratchLedger ledger;
    auto reader = ledger.open(Access::read);
    auto writer = ledger.open();
    writer.wait_for_locks(20ms);
    Transaction transaction(writer);
    writer.execute(add_setting);
    {
        const ReadTransaction state(reader);
        CHECK(error_of([&] { transaction.commit(); }) == EnvironmentCode::locked);
        CHECK(reader.integer(count_settings) == 0);
    }
    transaction.commit();
    CHECK(reader.integer(count_settings) == 1);
}

TEST_CASE("a commit of another connection is seen in data_version, an own one is not") {
    const ScratchLedger ledger;
    auto one = ledger.open();
    auto other = ledger.open(Access::read);
    const auto own = one.data_version();
    const auto others = other.data_version();
    {
        Transaction transaction(one);
        one.execute(add_setting);
        transaction.commit();
    }
    CHECK(one.data_version() == own);
    CHECK(other.data_version() != others);
    const auto later = other.data_version();
    CHECK(other.data_version() == later);
}

TEST_CASE("a connection for reading changes nothing") {
    const ScratchLedger ledger;
    auto reader = ledger.open(Access::read);
    CHECK(error_of([&] { reader.execute(add_setting); }) == EnvironmentCode::read_only);
}

TEST_CASE("a broken constraint is our own mistake, a missing table the file's") {
    const ScratchLedger ledger;
    auto connection = ledger.open();
    CHECK_THROWS_AS(connection.execute("INSERT INTO setting VALUES ('', 'v')"), std::logic_error);
    CHECK_THROWS_AS(connection.execute("INSERT INTO due_item VALUES (1, 99, 0, 100, 0)"), std::logic_error);
    CHECK(error_of([&] { (void)connection.integer("SELECT a FROM no_such_table"); }) == EnvironmentCode::corrupt);
}

TEST_CASE("a long statement stops when it is asked to") {
    const ScratchLedger ledger;
    auto connection = ledger.open();
    constexpr const char* endless =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";
    int asked = 0;
    connection.stop_when([&] { return ++asked == 3; });
    CHECK_THROWS_AS(connection.integer(endless), Interrupted);
    connection.stop_when({});
    CHECK(asked == 3);
    CHECK(connection.integer(count_settings) == 0);
}

TEST_CASE("statements bind and give back every kind of value") {
    const ScratchLedger ledger;
    auto connection = ledger.open();
    const std::vector<std::uint8_t> bytes{0, 255, 0, 7};
    Statement echo(connection, "SELECT ?, ?, ?, ?, ?, ?, typeof(?5)");
    const std::optional<std::int64_t> nothing;
    echo.bind(std::int64_t{-7'000'000'000}, "é'", bytes, nothing, std::vector<std::uint8_t>{},
              std::optional<std::int64_t>(3));
    REQUIRE(echo.step());
    CHECK(echo.integer(0) == -7'000'000'000);
    CHECK(echo.text(1) == "é'");
    CHECK(echo.blob(2) == std::string("\0\xFF\0\x07", 4));
    CHECK(echo.is_null(3));
    CHECK_FALSE(echo.optional_integer(3));
    CHECK(echo.blob(4).empty());
    CHECK(echo.optional_integer(5) == 3);
    CHECK(echo.text(6) == "blob");
    CHECK_FALSE(echo.step());
}
