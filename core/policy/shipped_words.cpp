// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/shipped_words.h"

#include "core/ledger/answer.h"
#include "core/policy/shipped_policy_text.h"

namespace encours {

ShippedWords::ShippedWords(const std::string& language)
    : words_(nlohmann::json::parse(language == "fr" ? shipped_words_fr_text : shipped_words_en_text)
                 .get<std::map<std::string, std::string>>()) {}

const std::string& ShippedWords::of(const std::string& key) const {
    const auto found = words_.find(key);
    assert(found != words_.end());
    return found->second;
}

Channel shipped_channel(const nlohmann::json& name) { return channel_from_key(name.get<std::string>()).value(); }

} // namespace encours
