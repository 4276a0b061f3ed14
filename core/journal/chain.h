// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entry.h"

#include <cstdint>
#include <optional>

namespace encours {

// What the chain proves, and what it does not. Whoever holds a head (number and digest) that was noted elsewhere can
// show that no entry up to it was changed, removed, added or moved since; damage by accident shows always. It does not
// prove, by itself: that the whole chain was not written anew by who owns the machine, nor that its tail was not cut
// back, when nobody noted a head; the time on the wall; that what was never entered did not happen; that a letter
// arrived; who sat at the keyboard.

/// SHA-256(salt ‖ text); all zero for an empty text, which needs no hiding.
[[nodiscard]] Digest commitment_to(const Salt& salt, std::string_view personal_text);

/// The entry that follows `head`: numbered, committed to its text with a fresh salt, and chained.
[[nodiscard]] JournalEntry next_entry(const JournalHead& head, JournalEvent event);

/// The same with a salt that is given, for events that are told again.
[[nodiscard]] JournalEntry next_entry(const JournalHead& head, JournalEvent event, const Salt& salt);

enum class ChainFault : std::uint8_t {
    none,
    number_missing, ///< an entry was removed, added or moved: the numbers have a gap or go back
    digest_differs, ///< an entry, or the one before it, is not what was written
    text_differs,   ///< the personal text beside the entry is not the one that was committed to
    head_missing,   ///< the head that was noted elsewhere is not in the chain: it was cut back or written anew
};

/// Reads entries in their order and finds the first fault. Texts that were erased are no fault.
class ChainCheck {
public:
    /// `noted_head`: a head that was kept elsewhere, and which the chain must contain.
    explicit ChainCheck(std::optional<JournalHead> noted_head = std::nullopt);

    void see(const JournalEntry& entry);
    /// After the last entry.
    void end();

    [[nodiscard]] ChainFault fault() const { return fault_; }
    /// Of the fault; 0 without one, or when the head is missing.
    [[nodiscard]] std::int64_t faulty_id() const { return faulty_id_; }
    [[nodiscard]] const JournalHead& head() const { return head_; }
    [[nodiscard]] std::int64_t texts_erased() const { return texts_erased_; }

private:
    void found(ChainFault fault, std::int64_t id);

    std::optional<JournalHead> noted_head_;
    bool noted_head_seen_ = false;
    JournalHead head_;
    ChainFault fault_ = ChainFault::none;
    std::int64_t faulty_id_ = 0;
    std::int64_t texts_erased_ = 0;
};

} // namespace encours
