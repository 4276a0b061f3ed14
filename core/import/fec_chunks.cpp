// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fec_chunks.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace encours {

namespace {

/// Bytes that were read already, then the rest of their source.
class FrontAndRest final : public ByteSource {
public:
    FrontAndRest(std::string_view front, ByteSource& rest) : front_(front), rest_(rest) {}

    std::size_t read(std::span<char> into) override {
        const auto count = front_.read(into);
        return count > 0 || into.empty() ? count : rest_.read(into);
    }
    [[nodiscard]] bool failed() const override { return rest_.failed(); }

private:
    MemorySource front_;
    ByteSource& rest_;
};

/// Whether separators and line ends can be looked for in the bytes: each ASCII byte is that character, also after any
/// other byte. True of UTF-8 and the code pages of single bytes.
bool is_ascii_in_bytes(const std::string& encoding) {
    std::string bytes;
    for (int byte = 0x80; byte <= 0xFF; ++byte)
        (bytes += static_cast<char>(byte)) += '|';
    for (int byte = 1; byte < 0x80; ++byte)
        bytes += static_cast<char>(byte);
    MemorySource source(bytes);
    TextDecoder decoder(source, encoding);
    std::string text;
    char piece[1024];
    while (const auto count = decoder.read(piece))
        text.append(piece, count);
    const std::string_view ascii = std::string_view(bytes).substr(256);
    return std::count(text.begin(), text.end(), '|') == 129 && std::string_view(text).ends_with(ascii);
}

std::string encoding_of_mark(std::string_view front) {
    return front.starts_with("\xEF\xBB\xBF") ? "UTF-8"
           : front.starts_with("\xFF\xFE")   ? "UTF-16LE"
           : front.starts_with("\xFE\xFF")   ? "UTF-16BE"
                                             : "";
}

std::size_t fill_up(ByteSource& source, std::span<char> into) {
    std::size_t size = 0;
    while (size < into.size()) {
        const auto count = source.read(into.subspan(size));
        if (count == 0)
            break;
        size += count;
    }
    return size;
}

} // namespace

FecChunks::FecChunks(ByteSource& source, const std::string& encoding) : digesting_(source), encoding_(encoding) {
    front_.resize(3);
    front_.resize(fill_up(digesting_, front_));
    whole_ = std::make_unique<FrontAndRest>(front_, digesting_);
    if (encoding_.empty())
        encoding_ = encoding_of_mark(front_);
    if (!encoding_.empty() && !is_ascii_in_bytes(encoding_))
        decoder_ = std::make_unique<TextDecoder>(*whole_, encoding_);
}

FecChunks::~FecChunks() {
    {
        const std::lock_guard lock(mutex_);
        stopped_ = true;
    }
    changed_.notify_all();
    if (thread_.joinable())
        thread_.join();
}

std::size_t FecChunks::read(std::span<char> into) {
    if (!decoder_)
        return fill_up(*whole_, into);
    std::size_t size = 0;
    while (into.size() - size >= 16) {
        const auto count = decoder_->read(into.subspan(size));
        if (count == 0)
            break;
        size += count;
    }
    return size;
}

void FecChunks::fill(Buffer& buffer) {
    buffer.bytes.resize(longest_line + chunk_size + padding);
    const auto room = std::span(buffer.bytes).subspan(longest_line, chunk_size);
    std::size_t size = 0;
    std::size_t count = 0;
    do { // a chunk of NULs alone is none
        count = read(room);
        if (encoding_.empty())
            survey_.see({room.data(), count});
        char* const end = room.data() + count;
        const bool some_nul = count > 0 && std::memchr(room.data(), '\0', count) != nullptr;
        size = some_nul ? static_cast<std::size_t>(std::remove(room.data(), end, '\0') - room.data()) : count;
    } while (size == 0 && count > 0);
    buffer.size = size;
    buffer.last = count + 16 <= chunk_size;
}

void FecChunks::read_ahead() {
    for (;;) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return stopped_ || filled_ - taken_ < ring_.size(); });
        if (stopped_)
            return;
        auto& buffer = ring_[filled_ % ring_.size()];
        lock.unlock();
        fill(buffer);
        const bool last = buffer.last;
        lock.lock();
        ++filled_;
        lock.unlock();
        changed_.notify_all();
        if (last)
            return;
    }
}

std::string_view FecChunks::next(std::string_view kept) {
    assert(kept.size() <= longest_line);
    if (at_end_)
        return kept;
    if (given_ == 0) { // a small file wants no thread
        fill(ring_[0]);
        filled_ = 1;
        if (!ring_[0].last)
            thread_ = std::thread([this] { read_ahead(); });
    }
    auto& buffer = ring_[given_ % ring_.size()];
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return filled_ > given_; });
    lock.unlock();
    char* const begin = buffer.bytes.data() + longest_line - kept.size();
    if (!kept.empty())
        std::memcpy(begin, kept.data(), kept.size());
    lock.lock();
    taken_ = given_++; // all before this one
    lock.unlock();
    changed_.notify_all();
    at_end_ = buffer.last;
    return {begin, kept.size() + buffer.size};
}

std::string FecChunks::encoding() const { return encoding_.empty() ? survey_.encoding() : encoding_; }

} // namespace encours
