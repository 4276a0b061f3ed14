// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/back_up_ledger.h"

#include "core/base/environment_error.h"
#include "core/store/transaction.h"
#include "core/usecase/verify_ledger.h"
#include "tests/core/usecase/demonstration_ledger.h"

#include <algorithm>
#include <fstream>

using namespace encours;
using encours::test::DemonstrationLedger;

namespace {

using Names = std::set<std::string>;

bool holds(const std::filesystem::path& file) {
    const auto checks = verify_ledger(file);
    REQUIRE(checks.ok());
    return std::all_of(checks.value().begin(), checks.value().end(), [](const Check& check) { return check.holds; });
}

std::int64_t settings_of(const std::filesystem::path& file) {
    return store::Connection(file, store::Access::read).integer("SELECT count(*) FROM setting");
}

} // namespace

TEST_CASE("a backup is a ledger with the same content, and nothing else is left", "[usecase]") {
    const DemonstrationLedger ledger;
    const auto target = ledger.folder() / "copie du 23.encours";
    const auto backup = back_up_ledger(ledger.file(), target);
    REQUIRE(backup.ok());
    CHECK(backup.value().bytes == std::filesystem::file_size(target));
    CHECK(backup.value().rows ==
          store::Connection(target, store::Access::read).integer("SELECT count(*) FROM invoice"));
    CHECK(ledger.files() == Names{"copie du 23.encours", "demo.encours"});
    CHECK(holds(target));
}

TEST_CASE("a backup never overwrites, whatever lies there", "[usecase]") {
    const DemonstrationLedger ledger;
    const auto target = ledger.folder() / "kept.encours";
    std::ofstream(target) << "precious";
    CHECK(back_up_ledger(ledger.file(), target).error() == BackupError::target_exists);
    CHECK(back_up_ledger(ledger.file(), ledger.file()).error() == BackupError::target_exists);
    CHECK(std::filesystem::file_size(target) == 8);
    CHECK(ledger.files() == Names{"demo.encours", "kept.encours"});
    std::filesystem::remove(target);
    std::filesystem::create_symlink(ledger.folder() / "nowhere", target);
    CHECK(back_up_ledger(ledger.file(), target).error() == BackupError::target_exists);
}

TEST_CASE("a file that appears under the target's name meanwhile is kept", "[usecase]") {
    const DemonstrationLedger ledger;
    const auto target = ledger.folder() / "late.encours";
    const Progress somebody_is_faster{[&](std::int64_t, std::int64_t) {
        if (!std::filesystem::exists(target)) {
            std::ofstream(target) << "precious";
        }
        return true;
    }};
    CHECK(back_up_ledger(ledger.file(), target, somebody_is_faster).error() == BackupError::target_exists);
    CHECK(std::filesystem::file_size(target) == 8);
    CHECK(ledger.files() == Names{"demo.encours", "late.encours"});
}

TEST_CASE("a backup that cannot be made leaves nothing behind", "[usecase]") {
    const DemonstrationLedger ledger;
    const auto target = ledger.folder() / "copy.encours";
    CHECK(back_up_ledger(ledger.file(), ledger.folder() / "no folder" / "copy.encours").error() ==
          BackupError::target_unwritable);
    const auto steps = GENERATE(1, 2, 3);
    int asked = 0;
    const Progress give_up{[&](std::int64_t done, std::int64_t total) {
        CHECK(done <= total);
        return ++asked < steps;
    }};
    CHECK(back_up_ledger(ledger.file(), target, give_up).error() == BackupError::cancelled);
    CHECK(asked == steps);
    CHECK(ledger.files() == Names{"demo.encours"});
}

TEST_CASE("what is no ledger of this version is not copied, and the reason is told", "[usecase]") {
    const DemonstrationLedger ledger;
    const auto target = ledger.folder() / "copy.encours";
    const auto code = [&](const std::filesystem::path& file) {
        try {
            (void)back_up_ledger(file, target);
        } catch (const EnvironmentError& error) {
            return error.code();
        }
        return EnvironmentCode::io;
    };
    CHECK(code(ledger.folder() / "absent.encours") == EnvironmentCode::not_found);
    ledger.change("PRAGMA user_version = 99");
    CHECK(code(ledger.file()) == EnvironmentCode::newer_version);
    std::filesystem::resize_file(ledger.file(), 0);
    CHECK(code(ledger.file()) == EnvironmentCode::empty);
    std::ofstream(ledger.file()) << "a letter, and long enough to be looked at as if it were a database file";
    CHECK(back_up_ledger(ledger.file(), target).error() == BackupError::source_not_a_ledger);
    CHECK(ledger.files() == Names{"demo.encours"});
}

TEST_CASE("a copy that is not sound is not given its name", "[usecase]") {
    const DemonstrationLedger ledger;
    const auto target = ledger.folder() / "copy.encours";
    ledger.change("DELETE FROM customer WHERE id = 1");
    CHECK(back_up_ledger(ledger.file(), target).error() == BackupError::copy_not_sound);
    CHECK(ledger.files() == Names{"demo.encours"});
}

TEST_CASE("a backup can be made while others write, and holds one state", "[usecase]") {
    const DemonstrationLedger ledger(3000);
    const auto target = ledger.folder() / "copy.encours";
    store::Connection writer(ledger.file(), store::Access::write);
    writer.wait_for_locks(std::chrono::milliseconds(0));
    int committed = 0;
    int refused = 0;
    const Progress another_writes{[&](std::int64_t, std::int64_t) { // between two steps of the copy, each time
        try {
            store::Transaction transaction(writer);
            const auto key = std::to_string(committed);
            writer.execute("INSERT INTO setting VALUES ('a" + key + "', 'x'), ('b" + key + "', 'x')");
            transaction.commit();
            ++committed;
        } catch (const EnvironmentError&) {
            ++refused;
        }
        return true;
    }};
    const auto backup = back_up_ledger(ledger.file(), target, another_writes);
    REQUIRE(backup.ok());
    CHECK(committed > 2);
    CHECK(holds(target));
    CHECK(settings_of(target) % 2 == 0);
    CHECK(settings_of(target) <= 2 * committed);
    CHECK(settings_of(ledger.file()) == 2 * committed);
}
