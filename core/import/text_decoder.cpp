// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/text_decoder.h"

#include "core/base/utf8.h"

#include <iconv.h>

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <cstring>

namespace encours {

namespace {

constexpr std::size_t chunk_size = 64 * 1024;

/// The name without what people write differently: "UTF-16LE" and "utf_16le" are one.
std::string folded(const std::string& encoding) {
    std::string name;
    for (const char c : encoding) {
        if (c != '-' && c != '_')
            name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return name;
}

bool is_utf8(const std::string& encoding) { return folded(encoding) == "utf8"; }

/// Bytes of the smallest piece of a text: what is passed over when it is broken, so that what follows is met whole.
std::size_t unit_of(const std::string& encoding) {
    const auto name = folded(encoding);
    return name.starts_with("utf16") || name.starts_with("ucs2")   ? 2
           : name.starts_with("utf32") || name.starts_with("ucs4") ? 4
                                                                   : 1;
}

/// The mark to leave out. Encodings named without an order of bytes ("UTF-16") read theirs themselves.
std::string_view mark_of(const std::string& encoding, std::size_t unit) {
    const auto name = folded(encoding);
    if (unit == 1)
        return "\xEF\xBB\xBF";
    return name == "utf16le" ? "\xFF\xFE" : name == "utf16be" ? "\xFE\xFF" : "";
}

} // namespace

struct TextDecoder::Converter {
    iconv_t handle;

    explicit Converter(const std::string& encoding) : handle(iconv_open("UTF-8", encoding.c_str())) {}
    ~Converter() {
        if (valid())
            iconv_close(handle);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    [[nodiscard]] bool valid() const { return handle != iconv_t(-1); }

    struct Step {
        std::size_t consumed = 0;
        std::size_t written = 0;
        int error = 0; ///< 0, E2BIG, EILSEQ or EINVAL
    };
    Step convert(std::string_view from, std::span<char> into) {
        // iconv does not write through its first pointer, whatever its type says.
        char* in = const_cast<char*>(from.data());
        char* out = into.data();
        std::size_t in_left = from.size();
        std::size_t out_left = into.size();
        const bool failed = iconv(handle, &in, &in_left, &out, &out_left) == std::size_t(-1);
        return {from.size() - in_left, into.size() - out_left, failed ? errno : 0};
    }
    void reset() { iconv(handle, nullptr, nullptr, nullptr, nullptr); }
};

bool TextDecoder::knows(const std::string& encoding) {
    // "//TRANSLIT" and the like are not names; an empty one would mean the system's locale.
    if (encoding.empty() || encoding.find('/') != std::string::npos)
        return false;
    return is_utf8(encoding) || Converter(encoding).valid();
}

TextDecoder::TextDecoder(ByteSource& source, const std::string& encoding)
    : source_(source), unit_(unit_of(encoding)), bytes_(chunk_size) {
    if (!is_utf8(encoding)) {
        converter_ = std::make_unique<Converter>(encoding);
        assert(converter_->valid());
        single_bytes_.resize(256);
        for (unsigned int byte = 0; byte < 256; ++byte) {
            const char c = static_cast<char>(byte);
            auto& single = single_bytes_[byte];
            const auto step = converter_->convert({&c, 1}, single.utf8);
            single.length = static_cast<std::uint8_t>(step.written);
            converter_->reset();
            // A byte that waits for others, or that only switches, is part of a longer form.
            if (step.error == EINVAL || (step.error == 0 && step.written == 0)) {
                single_bytes_.clear();
                break;
            }
        }
    }
    refill();
    if (const auto mark = mark_of(encoding, unit_); rest().starts_with(mark))
        consume(mark.size());
}

TextDecoder::~TextDecoder() = default;

std::string_view TextDecoder::rest() const { return {bytes_.data() + begin_, end_ - begin_}; }

void TextDecoder::consume(std::size_t count) {
    begin_ += count;
    consumed_ += count;
}

void TextDecoder::refill() {
    std::memmove(bytes_.data(), bytes_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
    const auto count = source_.read(std::span(bytes_).subspan(end_));
    end_ += count;
    at_end_ = count == 0;
}

void TextDecoder::mark_undecodable(std::size_t at) {
    if (!first_undecodable_)
        first_undecodable_ = consumed_ + at;
}

std::size_t TextDecoder::read(std::span<char> into) {
    assert(into.size() >= 16);
    for (;;) {
        const std::size_t written = !converter_             ? copy_utf8(into)
                                    : single_bytes_.empty() ? convert(into)
                                                            : copy_single_bytes(into);
        if (written > 0 || (at_end_ && begin_ == end_))
            return written;
        refill();
    }
}

std::size_t TextDecoder::copy_utf8(std::span<char> into) {
    const auto text = rest().substr(0, into.size());
    std::size_t at = 0;
    while ((at = ascii_end(text, at)) < text.size()) {
        const auto step = utf8_step(text.substr(at));
        // A character that the chunk cuts waits for the next one; what the end of the source cuts is broken.
        if (step.incomplete && !(at_end_ && text.size() == rest().size()))
            break;
        if (!step.valid) {
            mark_undecodable(at);
            std::memset(bytes_.data() + begin_ + at, undecodable, step.length);
        }
        at += step.length;
    }
    std::memcpy(into.data(), text.data(), at);
    consume(at);
    return at;
}

std::size_t TextDecoder::copy_single_bytes(std::span<char> into) {
    const auto text = rest();
    std::size_t at = 0;
    std::size_t written = 0;
    for (; at < text.size() && into.size() - written >= sizeof(SingleByte::utf8); ++at) {
        const auto& single = single_bytes_[static_cast<unsigned char>(text[at])];
        std::memcpy(into.data() + written, single.utf8, sizeof single.utf8);
        written += single.length;
        if (single.length == 0) {
            mark_undecodable(at);
            into[written++] = undecodable;
        }
    }
    consume(at);
    return written;
}

std::size_t TextDecoder::convert(std::span<char> into) {
    std::size_t written = 0;
    while (begin_ < end_ && written < into.size()) {
        const auto step = converter_->convert(rest(), into.subspan(written));
        written += step.written;
        consume(step.consumed);
        if (step.error == E2BIG || (step.error == EINVAL && !at_end_))
            break;
        if (step.error != 0) {
            if (written == into.size())
                break;
            mark_undecodable(0);
            if (unit_ == 1)
                converter_->reset(); // a state that the broken byte may have left is forgotten
            consume(std::min(unit_, end_ - begin_));
            into[written++] = undecodable;
        }
    }
    return written;
}

} // namespace encours
