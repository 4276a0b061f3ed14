// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/letter_folder.h"

#include "core/export/file_being_written.h"
#include "core/export/file_names.h"

#include <fstream>
#include <iterator>

namespace encours {

namespace {

bool holds(const std::filesystem::path& file, const std::string& bytes) {
    std::error_code unknown;
    if (std::filesystem::file_size(file, unknown) != bytes.size() || unknown)
        return false;
    std::ifstream in(file, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {}) == bytes;
}

bool write_whole(const std::filesystem::path& target, const std::string& bytes) {
    FileBeingWritten file(target);
    std::ofstream out(file.path(), std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    return !out.fail() && file.commit();
}

} // namespace

bool LetterFolder::create() const {
    std::error_code refused;
    std::filesystem::create_directories(folder_, refused);
    return std::filesystem::is_directory(folder_, refused);
}

std::optional<std::string> LetterFolder::write(const std::string& name, const std::string& bytes) {
    for (;;) {
        auto free = free_file_name(name, taken_);
        const auto target = folder_ / utf8_path(free);
        std::error_code unknown;
        if (!std::filesystem::exists(target, unknown))
            return write_whole(target, bytes) ? std::optional(std::move(free)) : std::nullopt;
        if (holds(target, bytes))
            return free;
    }
}

} // namespace encours
