// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/create_demonstration.h"

#include <QTemporaryDir>

#include <filesystem>

namespace encours::test {

/// A folder of this process alone.
inline std::filesystem::path scratchFolder() {
    static const QTemporaryDir folder;
    return folder.path().toStdU16String();
}

/// A demonstration company until 31 October 2026, written once a process; tests that change it take a copy.
inline std::filesystem::path demonstrationFile() {
    static const std::filesystem::path file = [] {
        DemonstrationRequest request;
        request.target = scratchFolder() / "menuiserie.encours";
        request.invoices = 1200;
        request.customers = 60;
        const FixedClock clock(request.at);
        const auto written = create_demonstration(request, clock);
        return written.ok() ? request.target : std::filesystem::path();
    }();
    return file;
}

inline std::filesystem::path copyOfDemonstration(const char* name) {
    const auto copy = scratchFolder() / name;
    std::filesystem::copy_file(demonstrationFile(), copy, std::filesystem::copy_options::overwrite_existing);
    return copy;
}

} // namespace encours::test
