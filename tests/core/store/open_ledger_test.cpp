// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open_ledger.h"

#include "core/base/environment_error.h"
#include "core/store/migrations/migrations.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"

#include <fstream>
#include <optional>

using namespace encours;
using namespace encours::store;
using encours::test::TemporaryFolder;

namespace {

/// The code of the error that opening gives, nothing when it opens.
std::optional<EnvironmentCode> error_of_opening(const std::filesystem::path& file) {
    try {
        (void)open_ledger(file, Access::read);
    } catch (const EnvironmentError& error) {
        CHECK(error.file() == file);
        return error.code();
    }
    return std::nullopt;
}

void write_file(const std::filesystem::path& file, const std::string& content) {
    std::ofstream(file, std::ios::binary) << content;
}

} // namespace

TEST_CASE("a new ledger bears its mark, its version and its settings") {
    const TemporaryFolder folder;
    const auto file = folder / "new.encours";
    {
        auto connection = open_or_create_ledger(file, Access::bulk_write);
        CHECK(connection.made_the_file());
        Transaction transaction(connection);
        CHECK(ensure_schema(transaction));
        CHECK_FALSE(ensure_schema(transaction));
        transaction.commit();
    }
    const auto connection = open_ledger(file, Access::write);
    CHECK(connection.version() == newest_version());
    CHECK(connection.integer("PRAGMA application_id") == ledger_application_id);
    CHECK(connection.integer("PRAGMA foreign_keys") == 1);
    CHECK(connection.integer("PRAGMA synchronous") == 2);
    CHECK(connection.readers_exclude_writers());
    CHECK_FALSE(std::filesystem::exists(folder / "new.encours-wal"));
    CHECK_FALSE(std::filesystem::exists(folder / "new.encours-journal"));
}

TEST_CASE("what creates a ledger and fails leaves a file with nothing in it, which is empty, and absent for creation") {
    const TemporaryFolder folder;
    const auto file = folder / "half.encours";
    {
        auto connection = open_or_create_ledger(file, Access::bulk_write);
        Transaction transaction(connection);
        ensure_schema(transaction);
        connection.execute("INSERT INTO setting VALUES ('k', 'v')");
    }
    CHECK(error_of_opening(file) == EnvironmentCode::empty);
    auto connection = open_or_create_ledger(file, Access::bulk_write);
    CHECK(connection.is_empty());
    CHECK_FALSE(connection.made_the_file());
    Transaction transaction(connection);
    CHECK(ensure_schema(transaction));
    transaction.commit();
    CHECK_FALSE(error_of_opening(file));
}

TEST_CASE("a file that was made for nothing is removed, another is left") {
    const TemporaryFolder folder;
    discard_if_unused(open_or_create_ledger(folder / "unused.encours", Access::write));
    CHECK_FALSE(std::filesystem::exists(folder / "unused.encours"));

    write_file(folder / "found.encours", "");
    discard_if_unused(open_or_create_ledger(folder / "found.encours", Access::write));
    CHECK(std::filesystem::exists(folder / "found.encours"));

    auto used = open_or_create_ledger(folder / "used.encours", Access::write);
    {
        Transaction transaction(used);
        ensure_schema(transaction);
        transaction.commit();
    }
    discard_if_unused(std::move(used));
    CHECK_FALSE(error_of_opening(folder / "used.encours"));
}

TEST_CASE("two who make the same file: who comes late on a removed file loses nothing in silence") {
    const TemporaryFolder folder;
    const auto file = folder / "both.encours";
    auto first = open_or_create_ledger(file, Access::write);
    auto second = open_or_create_ledger(file, Access::write);
    discard_if_unused(std::move(first));
    REQUIRE_FALSE(std::filesystem::exists(file));
    CHECK_THROWS_AS(Transaction(second), EnvironmentError);

    write_file(file, ""); // another one in its place
    Transaction transaction(second);
    CHECK_THROWS_AS(ensure_schema(transaction), EnvironmentError);
}

TEST_CASE("what is no ledger is refused with its reason") {
    const TemporaryFolder folder;
    CHECK(error_of_opening(folder / "absent.encours") == EnvironmentCode::not_found);
    CHECK(error_of_opening(folder.path()) == EnvironmentCode::not_a_ledger);

    write_file(folder / "empty.encours", "");
    CHECK(error_of_opening(folder / "empty.encours") == EnvironmentCode::empty);
    write_file(folder / "short.encours", "bonjour");
    CHECK(error_of_opening(folder / "short.encours") == EnvironmentCode::not_a_ledger);
    write_file(folder / "long.encours", std::string(100'000, 'x'));
    CHECK(error_of_opening(folder / "long.encours") == EnvironmentCode::not_a_ledger);

    {
        auto foreign = Connection(folder / "foreign.db", Access::write, WhenAbsent::create);
        foreign.execute("CREATE TABLE t (a); INSERT INTO t VALUES (1)");
    }
    CHECK(error_of_opening(folder / "foreign.db") == EnvironmentCode::not_a_ledger);
}

TEST_CASE("a file of a newer program is refused and left as it is") {
    const TemporaryFolder folder;
    const auto file = folder / "newer.encours";
    {
        auto connection = open_or_create_ledger(file, Access::write);
        Transaction transaction(connection);
        ensure_schema(transaction);
        connection.execute("PRAGMA user_version = " + std::to_string(newest_version() + 1));
        transaction.commit();
    }
    CHECK(error_of_opening(file) == EnvironmentCode::newer_version);
    CHECK_THROWS_AS(open_or_create_ledger(file, Access::bulk_write), EnvironmentError);
}

TEST_CASE("a name that looks like an address is a file's name") {
    const TemporaryFolder folder;
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    {
        auto connection = open_or_create_ledger("file:memory?mode=memory", Access::write);
        Transaction transaction(connection);
        ensure_schema(transaction);
        transaction.commit();
    }
    std::filesystem::current_path(before);
    CHECK(std::filesystem::file_size(folder / "file:memory?mode=memory") > 0);
}
