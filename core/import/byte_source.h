// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace encours {

/// Bytes that are read once, from the front. Readers of every format take one, so that they need not know whether the
/// bytes come from a file, from a part of another file, or from a test.
class ByteSource {
public:
    ByteSource() = default;
    virtual ~ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;

    /// Fills the front of `into` and gives how many bytes it wrote: 0 only at the end, or when reading failed.
    [[nodiscard]] virtual std::size_t read(std::span<char> into) = 0;
    /// Reading failed (a disk that went away): what was given so far is not the whole.
    [[nodiscard]] virtual bool failed() const { return false; }
};

/// Opens the same bytes again, from the front.
using OpenSource = std::function<std::unique_ptr<ByteSource>()>;

/// Told now and then how many bytes were read, those of all readings together; false ends the work.
using BytesRead = std::function<bool(std::uint64_t bytes)>;

/// A file, in chunks: it may be larger than the memory.
class FileSource final : public ByteSource {
public:
    explicit FileSource(const std::filesystem::path& path);

    [[nodiscard]] bool is_open() const { return file_.is_open(); }
    [[nodiscard]] std::size_t read(std::span<char> into) override;
    [[nodiscard]] bool failed() const override { return failed_; }

private:
    std::ifstream file_;
    bool failed_ = false;
};

/// Bytes that are in memory already, and outlive the source.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::string_view bytes) : rest_(bytes) {}

    [[nodiscard]] std::size_t read(std::span<char> into) override;

private:
    std::string_view rest_;
};

/// Passes bytes on and takes their SHA-256 on the way, so that two readings of a file can be compared.
class DigestingSource final : public ByteSource {
public:
    explicit DigestingSource(ByteSource& source) : source_(source) {}

    [[nodiscard]] std::size_t read(std::span<char> into) override;
    [[nodiscard]] bool failed() const override { return source_.failed(); }

    [[nodiscard]] std::uint64_t bytes_read() const { return bytes_read_; }
    /// Of everything that was read; asked for once, at the end.
    [[nodiscard]] Digest digest() { return sha256_.finish(); }

private:
    ByteSource& source_;
    Sha256 sha256_;
    std::uint64_t bytes_read_ = 0;
};

} // namespace encours
