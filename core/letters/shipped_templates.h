// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/letters/letter_template.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// All that come with the program, in the order of their documents: every form and language.
[[nodiscard]] const std::vector<LetterTemplate>& shipped_templates();
/// nullptr: the program has none such.
[[nodiscard]] const LetterTemplate* shipped_template(std::string_view key, std::string_view language, LetterForm form);

/// Templates as a file that leaves and comes back: JSON, an object {"encours_templates": 1, "templates": […]}.
[[nodiscard]] std::string templates_to_json(std::span<const LetterTemplate> templates);
struct TemplateFileFault {
    std::string text; ///< where, as JSON sees it, and what was expected
};
[[nodiscard]] Result<std::vector<LetterTemplate>, TemplateFileFault> templates_from_json(std::string_view json);

} // namespace encours
