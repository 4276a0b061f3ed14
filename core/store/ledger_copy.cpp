// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_copy.h"

#include "core/base/environment_error.h"
#include "core/base/platform.h"
#include "core/base/random.h"
#include "core/store/soundness.h"
#include "core/store/sqlite_error.h"
#include "core/store/transaction.h"

#include <memory>
#include <optional>
#include <sqlite3.h>
#include <system_error>

namespace encours::store {

namespace {

constexpr int pages_a_step = 512;
constexpr int patience_ms = 10'000;
constexpr int pause_ms = 20;
constexpr int begins_before_holding = 3;

/// Thrown within this file alone.
struct Failed {
    CopyError error;
};

CopyError error_of(int code) {
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return CopyError::disk_full;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return CopyError::locked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return CopyError::not_sound;
    default:
        return CopyError::target_unwritable;
    }
}

void require(int code) {
    if (code != SQLITE_OK) {
        throw Failed{error_of(code)};
    }
}

/// The copy while it has no name yet; removed unless it was given its own.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::filesystem::path& target) : path_(target) {
        path_ += ".part-" + new_uuid().substr(0, 8);
    }
    ~TemporaryFile() {
        std::error_code ignored;
        std::filesystem::remove(path_, ignored);
        path_ += "-journal";
        std::filesystem::remove(path_, ignored);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

class Copying {
public:
    Copying(const Connection& from, const std::filesystem::path& to, const CopyProgress& progress)
        : from_(from), progress_(progress) {
        sqlite3* handle = nullptr;
        const auto name = std::filesystem::absolute(to).u8string();
        const int code = sqlite3_open_v2(reinterpret_cast<const char*>(name.c_str()), &handle,
                                         SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
        target_.reset(handle);
        require(code);
    }

    void run() {
        backup_.reset(sqlite3_backup_init(target_.get(), "main", from_.handle(), "main"));
        if (!backup_) {
            throw Failed{error_of(sqlite3_errcode(target_.get()))};
        }
        while (!step()) {
        }
        require(sqlite3_backup_finish(backup_.release()));
        state_.reset();
        require(sqlite3_close(target_.release()));
    }

private:
    struct FinishBackup {
        void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
    };
    struct CloseDatabase {
        void operator()(sqlite3* database) const { sqlite3_close(database); }
    };

    /// True when all is copied.
    bool step() {
        const int code = sqlite3_backup_step(backup_.get(), pages_a_step);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            wait();
            return false;
        }
        if (code != SQLITE_DONE) {
            require(code);
        }
        const std::int64_t total = sqlite3_backup_pagecount(backup_.get());
        const std::int64_t done = total - sqlite3_backup_remaining(backup_.get());
        if (progress_ && !progress_(done, 2 * total)) {
            throw Failed{CopyError::cancelled};
        }
        hold_still_after_changes(done);
        return code == SQLITE_DONE;
    }

    void wait() {
        waited_ms_ += pause_ms;
        if (waited_ms_ > patience_ms) {
            throw Failed{CopyError::locked};
        }
        sqlite3_sleep(pause_ms);
    }

    /// A commit of another program makes the copy begin again. When that happens too often, a read transaction keeps
    /// them waiting for the time of one copy.
    void hold_still_after_changes(std::int64_t done) {
        if (done < done_before_ && ++begins_ == begins_before_holding && !from_.in_transaction()) {
            state_.emplace(from_);
        }
        done_before_ = done;
    }

    const Connection& from_;
    const CopyProgress& progress_;
    std::unique_ptr<sqlite3, CloseDatabase> target_;
    std::unique_ptr<sqlite3_backup, FinishBackup> backup_;
    std::optional<ReadTransaction> state_;
    std::int64_t done_before_ = 0;
    int begins_ = 0;
    int waited_ms_ = 0;
};

void verify_copy(const std::filesystem::path& copy, const CopyProgress& progress) {
    Connection connection(copy, Access::read);
    const auto pages = connection.integer("PRAGMA page_count");
    std::int64_t done = pages;
    const auto asked_to_stop = [&] { return progress && !progress(done, 2 * pages); };
    connection.stop_when(asked_to_stop);
    try {
        for (const auto& check : {check_integrity, check_foreign_keys}) {
            if (asked_to_stop()) {
                throw Failed{CopyError::cancelled};
            }
            if (!check(connection).holds) {
                throw Failed{CopyError::not_sound};
            }
            done = pages + pages / 2;
        }
    } catch (const Interrupted&) {
        throw Failed{CopyError::cancelled};
    }
}

CopyError error_of_naming(const std::error_code& error) {
    return error == std::errc::file_exists ? CopyError::target_exists : CopyError::target_unwritable;
}

} // namespace

Result<std::uintmax_t, CopyError> copy_ledger(const Connection& from, const std::filesystem::path& target,
                                              const CopyProgress& progress) {
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(target, error))) {
        return failure(CopyError::target_exists);
    }
    const TemporaryFile temporary(target);
    try {
        Copying(from, temporary.path(), progress).run();
        verify_copy(temporary.path(), progress);
    } catch (const Failed& failed) {
        return failure(failed.error);
    } catch (const EnvironmentError& environment) {
        return failure(error_of(environment.sqlite_code() != 0 ? environment.sqlite_code() : SQLITE_CORRUPT));
    }
    if (flush_to_disk(temporary.path())) {
        return failure(CopyError::target_unwritable);
    }
    const auto bytes = std::filesystem::file_size(temporary.path(), error);
    if (const auto refused = rename_to_new(temporary.path(), target)) {
        return failure(error_of_naming(refused));
    }
    return bytes;
}

} // namespace encours::store
