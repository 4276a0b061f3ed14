// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/usecase/create_demonstration.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"

#include <filesystem>
#include <set>
#include <string>

namespace encours::test {

/// A small demonstration company in a folder of its own.
class DemonstrationLedger {
public:
    explicit DemonstrationLedger(std::int64_t invoices = 150) : file_(folder_ / "demo.encours") {
        DemonstrationRequest request;
        request.target = file_;
        request.invoices = invoices;
        request.customers = 15;
        REQUIRE(create_demonstration(request, FixedClock(*from_iso("2026-11-23"))).ok());
    }

    [[nodiscard]] const std::filesystem::path& file() const { return file_; }
    [[nodiscard]] const TemporaryFolder& folder() const { return folder_; }
    /// As another program would, with any SQLite tool: constraints are not looked after.
    void change(const char* sql) const {
        const store::Connection connection(file_, store::Access::write);
        connection.execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
        connection.execute(sql);
    }
    /// The names of what lies in the folder: a journal or a half file that is left shows here.
    [[nodiscard]] std::set<std::string> files() const {
        std::set<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(folder_.path())) {
            names.insert(entry.path().filename().string());
        }
        return names;
    }

private:
    TemporaryFolder folder_;
    std::filesystem::path file_;
};

} // namespace encours::test
