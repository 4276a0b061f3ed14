// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/byte_source.h"

#include <algorithm>
#include <cstring>

namespace encours {

FileSource::FileSource(const std::filesystem::path& path) {
    // Chunks are large already: a second buffer would only copy them.
    file_.rdbuf()->pubsetbuf(nullptr, 0);
    file_.open(path, std::ios::binary);
}

std::size_t FileSource::read(std::span<char> into) {
    if (failed_ || !file_)
        return 0;
    file_.read(into.data(), static_cast<std::streamsize>(into.size()));
    failed_ = file_.bad();
    return static_cast<std::size_t>(file_.gcount());
}

std::size_t MemorySource::read(std::span<char> into) {
    const auto count = std::min(into.size(), rest_.size());
    if (count > 0)
        std::memcpy(into.data(), rest_.data(), count);
    rest_.remove_prefix(count);
    return count;
}

std::size_t DigestingSource::read(std::span<char> into) {
    const auto count = source_.read(into);
    sha256_.update(std::string_view(into.data(), count));
    bytes_read_ += count;
    return count;
}

} // namespace encours
