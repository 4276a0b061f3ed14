// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/channel.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cassert>
#include <map>
#include <string>
#include <string_view>

namespace encours {

/// The words of what ships, by key ("policy.standard.name"), in French or English.
class ShippedWords {
public:
    explicit ShippedWords(const std::string& language);

    [[nodiscard]] bool has(const std::string& key) const { return words_.contains(key); }
    /// Of a key that is there: what ships is right or the program is wrong.
    [[nodiscard]] const std::string& of(const std::string& key) const;

private:
    std::map<std::string, std::string> words_;
};

[[nodiscard]] Channel shipped_channel(const nlohmann::json& name);

/// The value whose name stands at its place in `names`.
template <class Value, std::size_t count>
[[nodiscard]] Value shipped_value(const std::array<std::string_view, count>& names, const nlohmann::json& name) {
    const auto* found = std::find(names.begin(), names.end(), name.get<std::string>());
    assert(found != names.end());
    return static_cast<Value>(found - names.begin());
}

inline constexpr std::array<std::string_view, 4> shipped_tone_names{"friendly", "neutral", "firm", "formal"};

} // namespace encours
