// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/whole_file.h"

#include "core/import/byte_source.h"
#include "core/ledger/attachment.h"

namespace encours {

using Reason = ActFailure::Reason;

namespace {

/// Nothing for what is no file, or cannot be asked.
std::optional<std::int64_t> size_of(const std::filesystem::path& path) {
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(path, unknown))
        return std::nullopt;
    const auto size = std::filesystem::file_size(path, unknown);
    return unknown ? std::nullopt : std::optional(static_cast<std::int64_t>(size));
}

} // namespace

Result<std::string, Reason> read_whole_file(const std::filesystem::path& path, std::int64_t most) {
    const auto size = size_of(path);
    FileSource source(path);
    if (!size || !source.is_open())
        return failure(Reason::file_unreadable);
    if (*size > most)
        return failure(Reason::file_too_large);
    std::string bytes(static_cast<std::size_t>(*size), '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const auto read = source.read(std::span(bytes).subspan(filled));
        if (read == 0)
            break;
        filled += read;
    }
    if (filled < bytes.size() || source.failed())
        return failure(Reason::file_unreadable);
    return bytes;
}

KeepableFile read_keepable_file(const std::filesystem::path& path) {
    KeepableFile file;
    file.size = size_of(path).value_or(0);
    auto bytes = read_whole_file(path, largest_attachment);
    if (!bytes.ok()) {
        file.fault = bytes.error();
        return file;
    }
    file.bytes = std::move(bytes).value();
    file.media_type = media_type_of(file.bytes);
    if (file.media_type.empty())
        file.fault = Reason::not_a_document;
    file.digest = sha256(file.bytes);
    return file;
}

} // namespace encours
