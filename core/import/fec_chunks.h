// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/byte_source.h"
#include "core/import/encoding_survey.h"
#include "core/import/text_decoder.h"

#include <array>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace encours {

/// A source's bytes in large chunks, while a thread of its own reads ahead, takes their digest and surveys their encoding.
///
/// Texts whose ASCII is not in single bytes (UTF-16, and what else iconv knows) come in UTF-8. NULs are left out, as the
/// tax administration's tester does. Memory: a few chunks.
class FecChunks {
public:
    static constexpr std::size_t chunk_size = 1024 * 1024;
    /// Room before each chunk for the line that the last one broke off, and after it for reads of whole words.
    static constexpr std::size_t longest_line = 64 * 1024;
    static constexpr std::size_t padding = 64;

    /// `encoding` is an iconv name that TextDecoder knows, or empty: found out.
    FecChunks(ByteSource& source, const std::string& encoding);
    ~FecChunks();

    /// The next chunk with `kept`, a part of the last one not longer than longest_line, before it; valid until the next
    /// call. Without a new chunk, at the end, `kept` alone.
    [[nodiscard]] std::string_view next(std::string_view kept);
    /// No more chunks come after the one that next gave.
    [[nodiscard]] bool at_end() const { return at_end_; }

    // What the whole was; asked for after the end.
    [[nodiscard]] Digest digest() { return digesting_.digest(); }
    [[nodiscard]] std::uint64_t bytes_read() const { return digesting_.bytes_read(); }
    [[nodiscard]] bool failed() const { return digesting_.failed(); }
    /// In which the source is written.
    [[nodiscard]] std::string encoding() const;
    /// In which the chunks are: as the source, or UTF-8.
    [[nodiscard]] std::string chunk_encoding() const { return decoder_ ? "UTF-8" : encoding(); }
    /// Of the source, when the chunks are not as it is.
    [[nodiscard]] std::optional<std::uint64_t> first_undecodable() const {
        return decoder_ ? decoder_->first_undecodable() : std::nullopt;
    }

private:
    struct Buffer {
        std::vector<char> bytes;
        std::size_t size = 0; ///< of the chunk; 0 at the end
        bool last = false;
    };

    void fill(Buffer& buffer);
    void read_ahead();
    [[nodiscard]] std::size_t read(std::span<char> into);

    DigestingSource digesting_;
    std::string encoding_;              ///< said or told by a mark, else empty
    std::string front_;                 ///< bytes read to see the mark
    std::unique_ptr<ByteSource> whole_; ///< the front and what follows it
    std::unique_ptr<TextDecoder> decoder_;
    EncodingSurvey survey_;
    bool at_end_ = false;

    std::array<Buffer, 4> ring_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::uint64_t filled_ = 0; ///< how many buffers were filled since the beginning
    std::uint64_t given_ = 0;  ///< how many the reader was given
    std::uint64_t taken_ = 0;  ///< and how many of these are free again
    bool stopped_ = false;
    std::thread thread_;
};

} // namespace encours
