// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/source_file.h"

#include "core/import/byte_source.h"

namespace encours {

std::optional<IssueCode> source_refusal(const std::filesystem::path& source) {
    std::error_code unknown;
    const auto status = std::filesystem::status(source, unknown);
    if (!std::filesystem::exists(status))
        return IssueCode::file_not_found;
    if (std::filesystem::is_directory(status) || !FileSource(source).is_open())
        return IssueCode::file_unreadable;
    return std::nullopt;
}

std::string front_of(const std::filesystem::path& source, std::size_t bytes) {
    std::string front(bytes, '\0');
    FileSource file(source);
    std::size_t filled = 0;
    while (filled < bytes) {
        const auto read = file.read(std::span(front).subspan(filled));
        if (read == 0)
            break;
        filled += read;
    }
    front.resize(filled);
    return front;
}

} // namespace encours
