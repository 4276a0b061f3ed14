// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace encours {

/// Something that happened to the ledger, before it has its place in the journal.
struct JournalEvent {
    std::int64_t at_utc_ms = 0; ///< the machine's clock, since 1970-01-01
    std::string actor;          ///< who did it, as the program knows them
    std::string event;          ///< a stable key: "import", "import_undone", …; never empty
    std::string entity;         ///< the table of what it happened to; empty: the whole ledger
    std::int64_t entity_id = 0;
    std::string facts = "{}";  ///< canonical JSON (Facts), without personal data: it cannot be erased
    std::string personal_text; ///< what names or describes a person: stands beside the chain and can be erased
};

/// Makes a commitment say nothing about the text once the salt is gone.
using Salt = std::array<std::uint8_t, 32>;

/// The personal text of an entry with its salt; both go when it is erased.
struct JournalText {
    Salt salt{};
    std::string text;
};

/// An event in its place: numbered without gaps from 1 and tied to the one before by its digest.
struct JournalEntry {
    std::int64_t id = 0;
    JournalEvent event;              ///< personal_text empty: see text
    Digest commitment{};             ///< SHA-256(salt ‖ text); all zero when there never was a text
    Digest digest{};                 ///< SHA-256(digest before ‖ canonical fields ‖ commitment)
    std::optional<JournalText> text; ///< nothing: there never was one, or it was erased
};

/// The last entry of a chain, as it may be noted elsewhere: printed on a statement, sent to the accountant.
struct JournalHead {
    std::int64_t id = 0; ///< 0: the journal is empty
    Digest digest{};

    friend bool operator==(const JournalHead&, const JournalHead&) = default;
};

} // namespace encours
