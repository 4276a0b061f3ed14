// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace encours {

/// A folder that is there complete or not at all: written beside its place under another name, then renamed.
class FolderBeingWritten {
public:
    explicit FolderBeingWritten(std::filesystem::path target);
    /// Removes what did not take its place.
    ~FolderBeingWritten();
    FolderBeingWritten(const FolderBeingWritten&) = delete;
    FolderBeingWritten& operator=(const FolderBeingWritten&) = delete;

    /// Where to write.
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// Folders above it come with it. False: not to be created.
    [[nodiscard]] bool create() const;
    /// Takes the target's place; where that is a folder already, its files take theirs in it.
    [[nodiscard]] bool commit();

private:
    std::filesystem::path target_;
    std::filesystem::path path_;
};

} // namespace encours
