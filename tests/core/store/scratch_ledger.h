// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/open_ledger.h"
#include "tests/temporary_folder.h"

#include <string>

namespace encours::test {

/// A new ledger with nothing but its tables, in a folder of its own.
class ScratchLedger {
public:
    explicit ScratchLedger(const std::string& name = "scratch.encours") : file_(folder_ / name) {
        auto connection = store::open_or_create_ledger(file_, store::Access::write);
        store::Transaction transaction(connection);
        store::ensure_schema(transaction);
        transaction.commit();
    }

    [[nodiscard]] const std::filesystem::path& file() const { return file_; }
    [[nodiscard]] const TemporaryFolder& folder() const { return folder_; }
    [[nodiscard]] store::Connection open(store::Access access = store::Access::write) const {
        return store::open_ledger(file_, access);
    }

private:
    TemporaryFolder folder_;
    std::filesystem::path file_;
};

} // namespace encours::test
