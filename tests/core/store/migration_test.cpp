// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migrations.h"

#include "core/base/environment_error.h"
#include "core/store/open_ledger.h"
#include "core/store/soundness.h"
#include "tests/catch.h"
#include "tests/core/store/failing_vfs.h"
#include "tests/temporary_folder.h"

#include <set>

using namespace encours;
using namespace encours::store;
using namespace encours::test;

namespace {

/// A ledger as a program of that version left it.
void write_older_ledger(const std::filesystem::path& file, int version) {
    Connection connection(file, Access::write, WhenAbsent::create);
    Transaction transaction(connection);
    migrate(transaction, version);
    connection.execute("INSERT INTO customer (id, uuid, code, name) VALUES (1, 'u', 'C1', 'Dupont')");
    transaction.commit();
}

int version_of(const std::filesystem::path& file) { return Connection(file, Access::read).version(); }

std::int64_t customers_of(const std::filesystem::path& file) {
    return Connection(file, Access::read).integer("SELECT count(*) FROM customer WHERE name = 'Dupont'");
}

std::set<std::string> files_of(const TemporaryFolder& folder) {
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        names.insert(entry.path().filename().string());
    }
    return names;
}

std::string backup_name(const std::string& number = "") {
    return "compta 2026.before-v" + std::to_string(newest_version()) + number + ".encours";
}

} // namespace

TEST_CASE("an older ledger is copied beside itself, then brought up to date") {
    const auto version = GENERATE(1, 2);
    const auto access = GENERATE(Access::read, Access::bulk_write);
    const TemporaryFolder folder;
    const auto file = folder / "compta 2026.encours";
    write_older_ledger(file, version);
    CHECK(version_of(file) == version);
    {
        const auto connection = open_ledger(file, access);
        CHECK(connection.version() == newest_version());
        CHECK(check_schema(connection).holds);
        CHECK(check_integrity(connection).holds);
    }
    CHECK(customers_of(file) == 1);
    CHECK(files_of(folder) == std::set<std::string>{"compta 2026.encours", backup_name()});
    CHECK(version_of(folder / backup_name()) == version);
    CHECK(customers_of(folder / backup_name()) == 1);
    CHECK(check_schema(Connection(folder / backup_name(), Access::read)).holds);
}

TEST_CASE("a copy of an earlier attempt is kept, the next one is numbered") {
    const TemporaryFolder folder;
    const auto file = folder / "compta 2026.encours";
    write_older_ledger(folder / backup_name(), 1);
    write_older_ledger(folder / backup_name(".2"), 1);
    write_older_ledger(file, 1);
    (void)open_or_create_ledger(file, Access::write);
    CHECK(version_of(file) == newest_version());
    CHECK(files_of(folder) ==
          std::set<std::string>{"compta 2026.encours", backup_name(), backup_name(".2"), backup_name(".3")});
}

TEST_CASE("a ledger of this version is not copied") {
    const TemporaryFolder folder;
    const auto file = folder / "compta 2026.encours";
    write_older_ledger(file, newest_version());
    (void)open_ledger(file, Access::write);
    CHECK(files_of(folder) == std::set<std::string>{"compta 2026.encours"});
}

TEST_CASE("a disk that fails while an older ledger is brought up to date leaves it as it was") {
    const auto trouble = GENERATE(DiskTrouble::full_from_then, DiskTrouble::broken_once);
    const TemporaryFolder folder;
    const auto file = folder / "compta 2026.encours";
    write_older_ledger(file, 1);
    for (int nth = 1; nth < 5000; nth += 11) {
        bool told = false;
        {
            FailingDisk disk(trouble, nth);
            disk.begin();
            try {
                (void)open_ledger(file, Access::read);
            } catch (const EnvironmentError&) {
                told = true;
            }
        }
        INFO("at change " << nth);
        REQUIRE(customers_of(file) == 1);
        REQUIRE(version_of(file) == (told ? 1 : newest_version()));
        for (const auto& name : files_of(folder)) { // only whole copies are left
            if (name == "compta 2026.encours-journal") {
                continue; // could not be deleted, and was undone
            }
            REQUIRE(version_of(folder / name) <= newest_version());
            REQUIRE(check_integrity(Connection(folder / name, Access::read)).holds);
            if (name != file.filename()) {
                std::filesystem::remove(folder / name);
            }
        }
        if (!told) {
            CHECK(nth > 50);
            return;
        }
    }
    FAIL("it was never brought up to date");
}

TEST_CASE("somebody who writes to an older ledger makes others wait, not fail half way") {
    const TemporaryFolder folder;
    const auto file = folder / "compta 2026.encours";
    write_older_ledger(file, 1);
    Connection writer(file, Access::write);
    Transaction transaction(writer);
    try {
        (void)open_ledger(file, Access::read);
        FAIL("was brought up to date under another's lock");
    } catch (const EnvironmentError& error) {
        CHECK(error.code() == EnvironmentCode::locked);
    }
    transaction.roll_back();
    CHECK(version_of(file) == 1);
    CHECK(files_of(folder) == std::set<std::string>{"compta 2026.encours"});
}

TEST_CASE("what an older ledger says of rates, legal events and their proofs is kept") {
    const TemporaryFolder folder;
    const auto file = folder / "compta 2026.encours";
    write_older_ledger(file, 10);
    {
        Connection connection(file, Access::write);
        Transaction transaction(connection);
        connection.execute(
            "INSERT INTO rate (kind, from_day, rate, source) VALUES (2, 20635, 240, 'BCE'), (3, 20635, 999, 'own');"
            "INSERT INTO legal_event (id, uuid, customer_id, kind, on_day, reference) VALUES (7, 'e', 1, 3, 20600, 'RG "
            "1');"
            "INSERT INTO document (id, digest, media_type, bytes) VALUES (1, zeroblob(32), 'application/pdf', x'25');"
            "INSERT INTO attachment (document_id, customer_id, legal_event_id, name, added_at) VALUES (1, 1, 7, "
            "'a.pdf', 0)");
        transaction.commit();
    }
    const auto connection = open_ledger(file, Access::read);
    CHECK(check_schema(connection).holds);
    CHECK(check_integrity(connection).holds);
    CHECK(connection.integer("SELECT count(*) FROM rate") == 1);
    CHECK(connection.integer("SELECT count(*) FROM rate WHERE series = 0 AND half_year = 4053 AND hundredths = 240") ==
          1);
    CHECK(connection.integer("SELECT count(*) FROM legal_event WHERE id = 7 AND kind = 3 AND reference = 'RG 1'") == 1);
    CHECK(connection.integer("SELECT legal_event_id FROM attachment") == 7);
}

TEST_CASE("an older ledger's messages and what became of them are kept, and letters find room") {
    const TemporaryFolder folder;
    const auto file = folder / "compta 2026.encours";
    write_older_ledger(file, 15);
    {
        Connection connection(file, Access::write);
        Transaction transaction(connection);
        connection.execute(
            "INSERT INTO message (id, uuid, customer_id, channel, state, created_at, planned, posted_on, actor)"
            " VALUES (3, 'm', 1, 1, 3, 0, 20600, 20600, 'claire');"
            "INSERT INTO message_event (id, message_id, kind, on_day, detail) VALUES (4, 3, 0, 20602, 'x'),"
            " (9, 3, 2, 20603, 'y');"
            "DELETE FROM message_event WHERE id = 9");
        transaction.commit();
    }
    auto connection = open_ledger(file, Access::write);
    CHECK(check_schema(connection).holds);
    CHECK(check_integrity(connection).holds);
    CHECK(check_foreign_keys(connection).holds);
    CHECK(connection.integer("SELECT count(*) FROM message WHERE id = 3 AND template_key = '' AND pages = 0") == 1);
    CHECK(connection.integer("SELECT handed_in_on FROM message WHERE id = 3") == 20600);
    CHECK(connection.integer("SELECT count(*) FROM message_event WHERE id = 4 AND message_id = 3 AND detail = 'x'") ==
          1);
    connection.execute("INSERT INTO message_event (message_id, kind, on_day) VALUES (3, 5, 20601)"); // presented
    CHECK(connection.integer("SELECT max(id) FROM message_event") == 10); // ids that were given are not given again
    connection.execute("INSERT INTO template (key, language, form, version, blocks, edited_at)"
                       " VALUES ('a', 'fr', 0, 1, '[]', 0), ('a', 'fr', 1, 1, '[]', 0)");
    CHECK(connection.integer("SELECT count(*) FROM template") == 2);
}
