// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/temporary_folder.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace encours::test {

/// What a run of the program left.
struct Run {
    int exit_code = -1;
    std::string out;
    std::string error;

    /// Standard output as the one JSON object that it must be.
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

/// Runs the program as a script would: no screen, no terminal, messages in English unless the arguments say otherwise.
[[nodiscard]] Run run_encours(const std::vector<std::string>& arguments);

/// A file of tests/scenarios/data.
[[nodiscard]] std::string data(const std::string& name);
/// The bytes of a file.
[[nodiscard]] std::string content(const std::filesystem::path& file);
void write(const std::filesystem::path& file, const std::string& text);

/// A new ledger of one imported file, in a folder of its own.
class ImportedLedger {
public:
    explicit ImportedLedger(const std::string& source, const std::vector<std::string>& options = {});

    [[nodiscard]] std::string path() const { return (folder_ / "ledger.encours").string(); }
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return folder_ / name; }
    [[nodiscard]] const Run& import() const { return import_; }
    /// Another verb on the ledger, its answer as JSON.
    [[nodiscard]] nlohmann::json json(const std::string& verb, std::vector<std::string> options = {}) const;

private:
    TemporaryFolder folder_;
    Run import_;
};

} // namespace encours::test
