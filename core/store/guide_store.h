// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/guide.h"
#include "core/store/act_scope.h"

#include <string>
#include <vector>

namespace encours::store {

/// Guides that the company edited, of a language, by their keys.
[[nodiscard]] std::vector<Guide> edited_guides(const Connection& connection, const std::string& language);
/// Added, or written anew.
void write_guide(const ActScope& scope, const Guide& guide, std::int64_t now_utc_ms);
void remove_guide(const ActScope& scope, const std::string& key, const std::string& language);

} // namespace encours::store
