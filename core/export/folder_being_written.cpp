// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/folder_being_written.h"

#include "core/base/random.h"

#include <system_error>

namespace encours {

FolderBeingWritten::FolderBeingWritten(std::filesystem::path target) : target_(std::move(target)) {
    if (target_.filename().empty()) // "out/"
        target_ = target_.parent_path();
    path_ = target_;
    path_.replace_filename("." + new_uuid().substr(0, 8) + "-");
    path_ += target_.filename();
}

FolderBeingWritten::~FolderBeingWritten() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

bool FolderBeingWritten::create() const {
    std::error_code refused;
    if (target_.has_parent_path())
        std::filesystem::create_directories(target_.parent_path(), refused);
    return std::filesystem::create_directory(path_, refused);
}

bool FolderBeingWritten::commit() {
    std::error_code refused;
    if (!std::filesystem::exists(target_)) {
        std::filesystem::rename(path_, target_, refused);
        return !refused;
    }
    for (const auto& file : std::filesystem::directory_iterator(path_, refused)) {
        std::filesystem::rename(file.path(), target_ / file.path().filename(), refused);
        if (refused)
            return false;
    }
    return !refused;
}

} // namespace encours
