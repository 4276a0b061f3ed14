// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/chain.h"

#include "core/base/random.h"

#include <utility>

namespace encours {

namespace {

/// Tells this chain's digests from all others, and this form of them from later ones.
constexpr std::string_view domain = "encours journal 1\n";

void add_integer(Sha256& sha, std::int64_t value) {
    std::array<std::uint8_t, 8> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(value) >> (56 - 8 * i));
    }
    sha.update(bytes);
}

/// With its length before it, so that no two sequences of texts give the same bytes.
void add_text(Sha256& sha, std::string_view text) {
    add_integer(sha, static_cast<std::int64_t>(text.size()));
    sha.update(text);
}

Digest digest_of(const Digest& previous, std::int64_t id, const JournalEvent& event, const Digest& commitment) {
    Sha256 sha;
    sha.update(domain);
    sha.update(previous);
    add_integer(sha, id);
    add_integer(sha, event.at_utc_ms);
    add_text(sha, event.actor);
    add_text(sha, event.event);
    add_text(sha, event.entity);
    add_integer(sha, event.entity_id);
    add_text(sha, event.facts);
    sha.update(commitment);
    return sha.finish();
}

} // namespace

Digest commitment_to(const Salt& salt, std::string_view personal_text) {
    return personal_text.empty() ? Digest{} : Sha256().update(salt).update(personal_text).finish();
}

JournalEntry next_entry(const JournalHead& head, JournalEvent event) {
    Salt salt{};
    if (!event.personal_text.empty()) {
        fill_random(salt);
    }
    return next_entry(head, std::move(event), salt);
}

JournalEntry next_entry(const JournalHead& head, JournalEvent event, const Salt& salt) {
    JournalEntry entry;
    entry.id = head.id + 1;
    entry.commitment = commitment_to(salt, event.personal_text);
    if (!event.personal_text.empty()) {
        entry.text = JournalText{salt, std::exchange(event.personal_text, {})};
    }
    entry.event = std::move(event);
    entry.digest = digest_of(head.digest, entry.id, entry.event, entry.commitment);
    return entry;
}

ChainCheck::ChainCheck(std::optional<JournalHead> noted_head) : noted_head_(noted_head) {
    noted_head_seen_ = !noted_head_ || *noted_head_ == head_;
}

void ChainCheck::see(const JournalEntry& entry) {
    if (entry.id != head_.id + 1) {
        found(ChainFault::number_missing, entry.id);
    }
    if (entry.digest != digest_of(head_.digest, entry.id, entry.event, entry.commitment)) {
        found(ChainFault::digest_differs, entry.id);
    }
    if (entry.text && commitment_to(entry.text->salt, entry.text->text) != entry.commitment) {
        found(ChainFault::text_differs, entry.id);
    }
    if (!entry.text && entry.commitment != Digest{}) {
        ++texts_erased_;
    }
    head_ = {entry.id, entry.digest};
    noted_head_seen_ = noted_head_seen_ || head_ == noted_head_;
}

void ChainCheck::end() {
    if (!noted_head_seen_) {
        found(ChainFault::head_missing, 0);
    }
}

void ChainCheck::found(ChainFault fault, std::int64_t id) {
    if (fault_ == ChainFault::none) {
        fault_ = fault;
        faulty_id_ = id;
    }
}

} // namespace encours
