// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/byte_source.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// A text that is read once, from the front, in UTF-8; `undecodable` stands for what was none.
class TextSource {
public:
    TextSource() = default;
    virtual ~TextSource() = default;
    TextSource(const TextSource&) = delete;
    TextSource& operator=(const TextSource&) = delete;

    /// Fills the front of `into`, of at least 16 bytes, and gives how many it wrote: 0 only at the end. Characters may
    /// be split between two calls.
    [[nodiscard]] virtual std::size_t read(std::span<char> into) = 0;
};

/// Turns the bytes of a source into UTF-8. A byte order mark is left out; each byte that the encoding does not know
/// becomes one `undecodable`.
class TextDecoder final : public TextSource {
public:
    /// `encoding` is an iconv name that knows() knows.
    TextDecoder(ByteSource& source, const std::string& encoding);
    ~TextDecoder() override;

    [[nodiscard]] static bool knows(const std::string& encoding);

    [[nodiscard]] std::size_t read(std::span<char> into) override;
    /// The place of the first byte that was not decoded, counted from 0 in what the source gave.
    [[nodiscard]] std::optional<std::uint64_t> first_undecodable() const { return first_undecodable_; }

private:
    /// What iconv gives for one byte, so that the encodings of one byte a character need one look-up each.
    struct SingleByte {
        std::uint8_t length = 0;
        char utf8[4] = {};
    };
    struct Converter;

    void refill();
    [[nodiscard]] std::string_view rest() const;
    void consume(std::size_t count);
    void mark_undecodable(std::size_t at);
    std::size_t copy_utf8(std::span<char> into);
    std::size_t copy_single_bytes(std::span<char> into);
    std::size_t convert(std::span<char> into);

    ByteSource& source_;
    std::size_t unit_;
    std::unique_ptr<Converter> converter_; ///< nothing for UTF-8
    std::vector<SingleByte> single_bytes_; ///< of 256, or empty
    std::vector<char> bytes_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    bool at_end_ = false;
    std::uint64_t consumed_ = 0;
    std::optional<std::uint64_t> first_undecodable_;
};

/// A text that is in memory already, decoded, and outlives the source.
class MemoryText final : public TextSource {
public:
    explicit MemoryText(std::string_view text) : bytes_(text) {}
    [[nodiscard]] std::size_t read(std::span<char> into) override { return bytes_.read(into); }

private:
    MemorySource bytes_;
};

} // namespace encours
