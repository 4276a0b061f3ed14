// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/letter_digests.h"

#include "core/store/journal_store.h"
#include "core/store/letter_store.h"

#include <nlohmann/json.hpp>

namespace encours {

std::map<std::string, std::string> journaled_letters(const store::Connection& connection, const std::string& uuid) {
    std::map<std::string, std::string> digests;
    store::read_journal_of(connection, letters_produced, uuid, [&](const std::string& text) {
        const auto facts = nlohmann::json::parse(text, nullptr, false);
        if (!facts.is_object() || !facts.contains("letters") || !facts["letters"].is_object())
            return;
        for (const auto& [message, digest] : facts["letters"].items()) {
            if (digest.is_string())
                digests[message] = digest.get<std::string>();
        }
    });
    return digests;
}

std::string difference_from_journal(const store::Connection& connection) {
    std::string difference;
    const auto digests = journaled_letters(connection);
    store::visit_kept_letters(connection, [&](const std::string& uuid, const Digest& digest) {
        const auto journaled = digests.find(uuid);
        if (difference.empty() && (journaled == digests.end() || journaled->second != to_hex(digest)))
            difference = uuid;
    });
    return difference;
}

} // namespace encours
