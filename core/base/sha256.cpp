// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <new>
#include <openssl/evp.h>
#include <stdexcept>

namespace encours {

namespace {

/// OpenSSL's digests fail only without memory or without the algorithm (a FIPS provider that is set up wrongly).
void require(int openssl_success) {
    if (openssl_success != 1) {
        throw std::runtime_error("libcrypto gives no SHA-256");
    }
}

constexpr std::string_view hexadecimal = "0123456789abcdef";

} // namespace

struct Sha256::Context {
    EVP_MD_CTX* digest = EVP_MD_CTX_new();

    Context() {
        if (digest == nullptr) {
            throw std::bad_alloc();
        }
    }
    ~Context() { EVP_MD_CTX_free(digest); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    void begin() const { require(EVP_DigestInit_ex(digest, EVP_sha256(), nullptr)); }
};

Sha256::Sha256() : context_(std::make_unique<Context>()) { context_->begin(); }

Sha256::~Sha256() = default;

Sha256& Sha256::update(std::span<const std::uint8_t> bytes) {
    require(EVP_DigestUpdate(context_->digest, bytes.data(), bytes.size()));
    return *this;
}

Sha256& Sha256::update(std::string_view bytes) {
    require(EVP_DigestUpdate(context_->digest, bytes.data(), bytes.size()));
    return *this;
}

Digest Sha256::finish() {
    Digest digest{};
    require(EVP_DigestFinal_ex(context_->digest, digest.data(), nullptr));
    context_->begin();
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
