// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/byte_source.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace encours {

enum class ZipError : std::uint8_t {
    not_a_zip, ///< or its directory, at the end of the file, is cut off
    no_such_part,
    encrypted,
    unreadable, ///< compressed in a way that nobody knows, or damaged
};

/// A zip archive in memory: its parts by name, read as a stream. The bytes outlive it. Archives that may be opened many
/// times at once are opened once for each thread.
///
/// Names are compared without case and with "/" for "\", as some writers put it. A part that inflates beyond what a
/// spreadsheet can hold is cut off (PartSource::too_large): a few kilobytes may promise terabytes.
class ZipArchive {
public:
    static constexpr std::uint64_t largest_part = std::uint64_t{4} * 1024 * 1024 * 1024;
    /// Beyond this many bytes a part must not be so many times larger than it is in the archive.
    static constexpr std::uint64_t free_size = 64 * 1024 * 1024;
    static constexpr std::uint64_t largest_ratio = 250;

    [[nodiscard]] static Result<ZipArchive, ZipError> open(std::string_view bytes);

    [[nodiscard]] bool has(std::string_view part) const;

    /// A part's bytes. Valid as long as the archive.
    class PartSource;
    [[nodiscard]] Result<std::unique_ptr<PartSource>, ZipError> part(std::string_view name) const;

private:
    struct State;
    explicit ZipArchive(std::shared_ptr<State> state) : state_(std::move(state)) {}
    std::shared_ptr<State> state_;
};

class ZipArchive::PartSource final : public ByteSource {
public:
    ~PartSource() override;

    [[nodiscard]] std::size_t read(std::span<char> into) override;
    /// Damaged, or too large.
    [[nodiscard]] bool failed() const override { return failed_; }
    [[nodiscard]] bool too_large() const { return too_large_; }
    /// How much of the part was read, from 0 to 1.
    [[nodiscard]] double share_read() const;

private:
    friend class ZipArchive;
    struct Handle;
    explicit PartSource(std::unique_ptr<Handle> handle);

    std::unique_ptr<Handle> handle_;
    bool failed_ = false;
    bool too_large_ = false;
};

} // namespace encours
