// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/file_being_written.h"

#include "core/base/random.h"

#include <system_error>

namespace encours {

namespace {

constexpr std::uintmax_t hardly_any = 1 << 20; // bytes; less than the buffers that a write may hold back

} // namespace

FileBeingWritten::FileBeingWritten(std::filesystem::path target) : target_(std::move(target)) {
    path_ = target_;
    path_.replace_filename("." + new_uuid().substr(0, 8) + "-");
    path_ += target_.filename(); // the ending stays: it says what the file is
}

FileBeingWritten::~FileBeingWritten() {
    std::error_code ignored;
    if (!committed_)
        std::filesystem::remove(path_, ignored);
}

bool FileBeingWritten::commit() {
    std::error_code refused;
    std::filesystem::rename(path_, target_, refused);
    committed_ = !refused;
    return committed_;
}

bool is_disk_full(const std::filesystem::path& file) {
    std::error_code unknown;
    const auto parent = file.parent_path();
    const auto space = std::filesystem::space(parent.empty() ? std::filesystem::path(".") : parent, unknown);
    return !unknown && space.available < hardly_any;
}

} // namespace encours
