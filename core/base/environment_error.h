// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <exception>
#include <filesystem>
#include <string>

namespace encours {

/// What the machine or the file did to us: nothing that the person typed, and no bug.
enum class EnvironmentCode : std::uint8_t {
    not_found,     ///< no file of that name
    empty,         ///< a file without content: nothing was ever committed to it
    not_a_ledger,  ///< another program's database, or no database at all
    newer_version, ///< written by a newer Encours: refused, never guessed
    corrupt,
    locked,        ///< another program holds it, longer than we wait
    read_only,     ///< it was to be changed, and may only be read
    no_permission, ///< the system does not let us open it, or its folder
    disk_full,
    backup_failed, ///< an older file is copied before it is brought up to date, and the copy could not be made
    part_missing,  ///< a module of the program's own, which loads libraries (loaded_module)
    io,            ///< reading or writing failed in another way
};

/// The one exception of the environment, thrown by store, caught in one place. Whatever transaction was open is rolled
/// back: the file is as before.
class EnvironmentError final : public std::exception {
public:
    EnvironmentError(EnvironmentCode code, std::filesystem::path file, int sqlite_code, const std::string& detail = {});

    [[nodiscard]] EnvironmentCode code() const { return code_; }
    [[nodiscard]] const std::filesystem::path& file() const { return file_; }
    /// SQLite's extended result code, 0 when the error is not SQLite's.
    [[nodiscard]] int sqlite_code() const { return sqlite_code_; }
    /// For logs: the code's name, SQLite's code and words. Never shown as it stands.
    [[nodiscard]] const char* what() const noexcept override { return what_.c_str(); }

private:
    EnvironmentCode code_;
    std::filesystem::path file_;
    int sqlite_code_;
    std::string what_;
};

/// "disk_full": stable, for logs and JSON.
[[nodiscard]] const char* to_text(EnvironmentCode code);

} // namespace encours
