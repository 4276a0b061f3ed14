// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>

namespace encours {

/// A folder that letters are written into, each file whole or not at all. What is there stays: a name that another file
/// has is followed by a number, and the same letter written again finds its file.
class LetterFolder {
public:
    explicit LetterFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// With the folders above it. False: it cannot be there.
    [[nodiscard]] bool create() const;
    /// Gives the file's name; nothing where it cannot be written.
    [[nodiscard]] std::optional<std::string> write(const std::string& name, const std::string& bytes);

private:
    std::filesystem::path folder_;
    std::set<std::string> taken_; ///< names given since it was opened
};

} // namespace encours
