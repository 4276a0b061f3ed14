// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <nettle/sha2.h>

namespace encours {

namespace {

constexpr std::string_view hexadecimal = "0123456789abcdef";

} // namespace

struct Sha256::Context {
    sha256_ctx digest;
};

Sha256::Sha256() : context_(std::make_unique<Context>()) { sha256_init(&context_->digest); }

Sha256::~Sha256() = default;

Sha256& Sha256::update(std::span<const std::uint8_t> bytes) {
    sha256_update(&context_->digest, bytes.size(), bytes.data());
    return *this;
}

Sha256& Sha256::update(std::string_view bytes) {
    return update({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
}

Digest Sha256::finish() {
    Digest digest{};
    sha256_digest(&context_->digest, digest.size(), digest.data());
    return digest;
}

Digest sha256(std::string_view bytes) { return Sha256().update(bytes).finish(); }

std::string to_hex(const Digest& digest) {
    std::string text;
    text.reserve(2 * digest.size());
    for (const auto byte : digest) {
        text += hexadecimal[byte >> 4U];
        text += hexadecimal[byte & 15U];
    }
    return text;
}

std::optional<Digest> digest_from_hex(std::string_view text) {
    Digest digest{};
    if (text.size() != 2 * digest.size()) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < digest.size(); ++i) {
        const auto high = hexadecimal.find(text[2 * i]);
        const auto low = hexadecimal.find(text[2 * i + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos) {
            return std::nullopt;
        }
        digest[i] = static_cast<std::uint8_t>(high << 4U | low);
    }
    return digest;
}

} // namespace encours
