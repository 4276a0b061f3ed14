// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_template.h"
#include "core/store/act_scope.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours::store {

/// A text of the company as the file keeps it.
struct StoredTemplate {
    std::int64_t id = 0;
    LetterTemplate text;
    std::int64_t edited_at = 0; ///< milliseconds since 1970-01-01, UTC
    bool is_retired = false;
    std::string actor;
};

/// Which text, whatever its version.
struct TemplatePlace {
    std::string key, language;
    LetterForm form{};
};

/// The newest version of each that is not retired, by key, language and form. Throws EnvironmentError, as all here; blocks
/// that nobody can read are `corrupt`.
[[nodiscard]] std::vector<StoredTemplate> edited_templates(const Connection& connection);
/// Every version of one, the newest first, retired ones too.
[[nodiscard]] std::vector<StoredTemplate> template_versions(const Connection& connection, const TemplatePlace& place);
/// Of a version that a message names; 0: there is none.
[[nodiscard]] std::int64_t template_id(const Connection& connection, const TemplatePlace& place, int version);

/// Adds the next version, whatever `version` says, and gives its number.
int add_template(const ActScope& scope, const LetterTemplate& text, std::int64_t now_utc_ms);
/// None of its versions is in force any more. Gives how many were not retired before.
std::int64_t retire_template(const ActScope& scope, const TemplatePlace& place, std::int64_t now_utc_ms);

} // namespace encours::store
