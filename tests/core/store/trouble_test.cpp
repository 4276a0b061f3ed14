// SPDX-License-Identifier: GPL-3.0-or-later
// What a disk, another program or a sudden end do to a ledger. After each, the file holds what it held before or after
// the change, whole, and every check of it holds.
#include "core/base/environment_error.h"
#include "core/store/journal_store.h"
#include "core/store/open_ledger.h"
#include "core/usecase/back_up_ledger.h"
#include "core/usecase/import_source.h"
#include "core/usecase/ledger_file.h"
#include "core/usecase/verify_ledger.h"
#include "tests/core/store/failing_vfs.h"
#include "tests/core/usecase/demonstration_ledger.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace encours;
using namespace encours::store;
using namespace encours::test;

namespace {

/// A person's change: an item's day and its journal entry, with enough beside to touch many pages.
void make_change(const std::filesystem::path& file) {
    Connection connection(file, Access::write);
    Transaction transaction(connection);
    connection.execute("UPDATE due_item SET due = due + 1, due_origin = 2");
    (void)append_to_journal(transaction, {1, "claire", "due_day_corrected", "due_item", 1, "{}", "à sa demande"});
    transaction.commit();
}

struct State {
    std::int64_t days;
    std::int64_t entries;
    friend bool operator==(const State&, const State&) = default;
};

State state_of(const std::filesystem::path& file) {
    const Connection connection(file, Access::read);
    return {connection.integer("SELECT sum(due) FROM due_item"),
            connection.integer("SELECT count(*) FROM journal_entry")};
}

bool every_check_holds(const std::filesystem::path& file) {
    const auto checks = verify_ledger(file);
    return checks.ok() &&
           std::all_of(checks.value().begin(), checks.value().end(), [](const Check& check) { return check.holds; });
}

State after_change(const std::filesystem::path& file, const State& before) {
    return {before.days + Connection(file, Access::read).integer("SELECT count(*) FROM due_item"), before.entries + 1};
}

/// Runs the work in a process of its own, which may not survive. True when it ended well.
template <class Work>
bool in_another_process(const Work& work) {
    const auto child = fork();
    if (child == 0) {
        try {
            work();
        } catch (...) {
            std::_Exit(1);
        }
        std::_Exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

TEST_CASE("a disk that fails at any moment of a commit leaves the ledger as before or after", "[trouble]") {
    const auto trouble = GENERATE(DiskTrouble::full_once, DiskTrouble::full_from_then, DiskTrouble::broken_once,
                                  DiskTrouble::broken_from_then);
    const DemonstrationLedger ledger;
    const auto file = ledger.file();
    int failures = 0;
    for (int nth = 1; nth < 500; ++nth) {
        const auto before = state_of(file);
        const auto after = after_change(file, before);
        bool told = false;
        bool met = false;
        {
            FailingDisk disk(trouble, nth);
            disk.begin();
            try {
                make_change(file);
            } catch (const EnvironmentError& error) {
                told = true;
                CHECK((error.code() == EnvironmentCode::disk_full || error.code() == EnvironmentCode::io));
            }
            met = disk.met_trouble();
        }
        INFO("trouble " << static_cast<int>(trouble) << " at change " << nth);
        const auto found = state_of(file);
        REQUIRE((found == before || found == after));
        REQUIRE(found == (told ? before : after));
        REQUIRE((nth % 3 != 0 || every_check_holds(file))); // which takes its time
        failures += told ? 1 : 0;
        if (!met) {
            CHECK(found == after);
            CHECK(failures > 5);
            return;
        }
    }
    FAIL("the change never went through");
}

TEST_CASE("a process that dies at any moment of a commit leaves the ledger as before or after", "[trouble]") {
    const DemonstrationLedger ledger;
    const auto file = ledger.file();
    int deaths = 0;
    for (int nth = 1; nth < 500; ++nth) {
        const auto before = state_of(file);
        const auto after = after_change(file, before);
        const bool survived = in_another_process([&] {
            FailingDisk disk(DiskTrouble::death, nth);
            disk.begin();
            make_change(file);
        });
        INFO("death at change " << nth);
        const auto found = state_of(file); // the first who opens the file undoes what was half written
        REQUIRE((found == before || found == after));
        REQUIRE((nth % 3 != 0 || every_check_holds(file)));
        if (survived) {
            CHECK(found == after);
            CHECK(ledger.files() == std::set<std::string>{"demo.encours"});
            CHECK(deaths > 5);
            return;
        }
        ++deaths;
    }
    FAIL("the change never went through");
}

TEST_CASE("a process that dies while it creates a ledger leaves nothing that counts as one", "[trouble]") {
    const TemporaryFolder folder;
    const auto file = folder / "new.encours";
    for (int nth = 1; nth < 2000; nth += 7) {
        const bool survived = in_another_process([&] {
            FailingDisk disk(DiskTrouble::death, nth);
            disk.begin();
            auto connection = open_or_create_ledger(file, Access::write);
            Transaction transaction(connection);
            ensure_schema(transaction);
            transaction.commit();
        });
        const auto opened = LedgerFile::open(file);
        if (survived) {
            CHECK(opened.ok());
            CHECK(nth > 50);
            return;
        }
        if (!opened.ok()) {
            REQUIRE(opened.error() == OpenError::empty);
        } else { // it died after the commit, while it took its journal away
            REQUIRE(every_check_holds(file));
            std::filesystem::remove(file);
        }
    }
    FAIL("the ledger was never made");
}

TEST_CASE("an import that a full disk refuses leaves no file that it made", "[trouble]") {
    const TemporaryFolder folder;
    const auto source = folder / "list.csv";
    std::ofstream(source) << "customer_code;number;issued;due;amount\nC1;F1;2026-01-10;2026-02-10;100,00\n";
    ImportRequest request;
    request.ledger = folder / "new.encours";
    request.source = source;
    bool met_trouble = false;
    const auto is_refused = [&](DiskTrouble trouble, int nth) {
        FailingDisk disk(trouble, nth);
        disk.begin();
        bool refused = false;
        try {
            refused = import_source(request, FixedClock{Date{20782}}).refused;
        } catch (const EnvironmentError&) {
            refused = true;
        }
        met_trouble = disk.met_trouble();
        return refused;
    };
    // Full to the last byte: not even the lock of an empty file can be written.
    REQUIRE(is_refused(DiskTrouble::full_from_then, 1));
    REQUIRE_FALSE(std::filesystem::exists(request.ledger));
    int refusals = 0;
    for (int nth = 1; nth < 2000; nth += nth < 10 ? 1 : 7) {
        INFO("at change " << nth);
        if (is_refused(DiskTrouble::full_once, nth)) {
            ++refusals;
            REQUIRE_FALSE(std::filesystem::exists(request.ledger));
            continue;
        }
        REQUIRE(every_check_holds(request.ledger)); // a trouble that SQLite got over, or none
        if (!met_trouble) {
            CHECK(refusals > 5);
            return;
        }
        std::filesystem::remove(request.ledger);
    }
    FAIL("the import never went through");
}

TEST_CASE("a backup to a disk that fails at any moment says so and leaves nothing", "[trouble]") {
    const auto trouble = GENERATE(DiskTrouble::full_from_then, DiskTrouble::broken_once);
    const DemonstrationLedger ledger;
    const auto target = ledger.folder() / "copy.encours";
    for (int nth = 1; nth < 2000; nth += 3) {
        Result<Backup, BackupError> backup = failure(BackupError::cancelled);
        {
            FailingDisk disk(trouble, nth);
            disk.begin();
            backup = back_up_ledger(ledger.file(), target);
        }
        if (backup.ok()) {
            CHECK(every_check_holds(target));
            CHECK(nth > 10);
            return;
        }
        INFO("at change " << nth);
        REQUIRE((backup.error() == BackupError::disk_full || backup.error() == BackupError::target_unwritable));
        REQUIRE(ledger.files() == std::set<std::string>{"demo.encours"});
    }
    FAIL("the backup was never made");
}

TEST_CASE("a lock of another process: readers keep what they show, writers are told, and all goes on after",
          "[trouble]") {
    const DemonstrationLedger ledger;
    int locked[2];
    int release[2];
    REQUIRE((pipe(locked) == 0 && pipe(release) == 0));
    const auto child = fork();
    if (child == 0) {
        const Connection other(ledger.file(), Access::write);
        other.execute("BEGIN EXCLUSIVE; UPDATE due_item SET due = due + 1");
        char word = 'x';
        const bool told = write(locked[1], &word, 1) == 1 && read(release[0], &word, 1) == 1;
        other.execute("COMMIT");
        std::_Exit(told ? 0 : 1);
    }
    char word = 0;
    REQUIRE(read(locked[0], &word, 1) == 1);
    const auto refused = LedgerFile::open(ledger.file());
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error() == OpenError::locked);
    CHECK(back_up_ledger(ledger.file(), ledger.folder() / "copy.encours").error() == BackupError::locked);
    CHECK(ledger.files() == std::set<std::string>{"demo.encours", "demo.encours-journal"});
    REQUIRE(write(release[1], &word, 1) == 1);
    int status = 0;
    waitpid(child, &status, 0);
    CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
    CHECK(LedgerFile::open(ledger.file()).ok());
    for (const int end : {locked[0], locked[1], release[0], release[1]}) {
        close(end);
    }
}

TEST_CASE("a file or a folder that may only be read opens, and refuses changes", "[trouble]") {
    const DemonstrationLedger ledger;
    REQUIRE(chmod(ledger.file().c_str(), 0444) == 0);
    REQUIRE(chmod(ledger.folder().path().c_str(), 0555) == 0);
    // The administrator may write everywhere: the work is done by somebody else.
    const bool held = in_another_process([&] {
        if (geteuid() == 0 && seteuid(65534) != 0) {
            throw std::runtime_error("cannot become another");
        }
        const auto opened = LedgerFile::open(ledger.file());
        if (!opened.ok() || opened.value()->receivables()->item_count() == 0) {
            throw std::runtime_error("does not open");
        }
        try {
            make_change(ledger.file());
            throw std::runtime_error("was changed");
        } catch (const EnvironmentError& error) {
            if (error.code() != EnvironmentCode::read_only) {
                throw;
            }
        }
        const auto backup = back_up_ledger(ledger.file(), ledger.folder() / "copy.encours");
        if (backup.ok() || backup.error() != BackupError::target_unwritable) {
            throw std::runtime_error("a backup in a folder that may only be read");
        }
    });
    CHECK(held);
    REQUIRE(chmod(ledger.folder().path().c_str(), 0755) == 0);
    CHECK(ledger.files() == std::set<std::string>{"demo.encours"});
}

TEST_CASE("a file that one may not read says so", "[trouble]") {
    const DemonstrationLedger ledger;
    REQUIRE(chmod(ledger.file().c_str(), 0000) == 0);
    const bool held = in_another_process([&] {
        if (geteuid() == 0 && seteuid(65534) != 0) {
            throw std::runtime_error("cannot become another");
        }
        const auto opened = LedgerFile::open(ledger.file());
        if (opened.ok() || opened.error() != OpenError::no_permission) {
            throw std::runtime_error("another answer");
        }
    });
    CHECK(held);
}
