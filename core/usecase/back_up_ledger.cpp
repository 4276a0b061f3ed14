// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/back_up_ledger.h"

#include "core/base/environment_error.h"
#include "core/store/connection.h"
#include "core/store/ledger_copy.h"
#include "core/store/ledger_texts.h"

namespace encours {

namespace {

BackupError backup_error(store::CopyError error) {
    switch (error) {
    case store::CopyError::target_exists:
        return BackupError::target_exists;
    case store::CopyError::target_unwritable:
        return BackupError::target_unwritable;
    case store::CopyError::disk_full:
        return BackupError::disk_full;
    case store::CopyError::locked:
        return BackupError::locked;
    case store::CopyError::not_sound:
        return BackupError::copy_not_sound;
    case store::CopyError::cancelled:
        return BackupError::cancelled;
    }
    return BackupError::copy_not_sound;
}

} // namespace

Result<Backup, BackupError> back_up_ledger(const std::filesystem::path& ledger, const std::filesystem::path& target,
                                           const Progress& progress) {
    try {
        // As it stands, also when it is older: a backup changes nothing.
        const store::Connection connection(ledger, store::Access::read);
        const auto rows = store::count_invoices(connection);
        const auto bytes = store::copy_ledger(connection, target, progress.report);
        if (!bytes.ok()) {
            return failure(backup_error(bytes.error()));
        }
        return Backup{bytes.value(), rows};
    } catch (const EnvironmentError& error) {
        if (error.code() == EnvironmentCode::not_a_ledger) {
            return failure(BackupError::source_not_a_ledger);
        }
        if (error.code() == EnvironmentCode::locked) {
            return failure(BackupError::locked);
        }
        throw; // a file that is absent, damaged or newer is said as for every other verb
    }
}

} // namespace encours
