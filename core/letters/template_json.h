// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_template.h"

#include <nlohmann/json.hpp>

#include <stdexcept>
#include <string>

namespace encours {

/// What a JSON value should have been, and where: "templates[2].blocks[0].kind: …". Never leaves the files that read JSON.
struct TemplateJsonError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// "subject", "title" and "blocks": what a form says. `where`: before the names of members. Members that are not known are passed
/// over; throws TemplateJsonError.
void read_form(const nlohmann::json& json, const std::string& where, LetterTemplate& into);

/// Text, or "" where there is none; throws TemplateJsonError where it is something else.
[[nodiscard]] std::string read_text(const nlohmann::json& json, const char* member, const std::string& where);
[[nodiscard]] std::vector<std::string> read_texts(const nlohmann::json& json, const char* member,
                                                  const std::string& where);
[[nodiscard]] Tone read_tone(const nlohmann::json& json, const std::string& where);

} // namespace encours
