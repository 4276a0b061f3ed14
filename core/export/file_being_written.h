// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace encours {

/// A file that is there complete or not at all: written beside its place under another name, then renamed. What was there
/// before stays until then.
class FileBeingWritten {
public:
    explicit FileBeingWritten(std::filesystem::path target);
    /// Removes what was not committed.
    ~FileBeingWritten();
    FileBeingWritten(const FileBeingWritten&) = delete;
    FileBeingWritten& operator=(const FileBeingWritten&) = delete;

    /// Where to write; closed before commit.
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// False when it cannot take its place.
    [[nodiscard]] bool commit();

private:
    std::filesystem::path target_;
    std::filesystem::path path_;
    bool committed_ = false;
};

/// Whether a file that could not be written failed for want of room.
[[nodiscard]] bool is_disk_full(const std::filesystem::path& file);

} // namespace encours
