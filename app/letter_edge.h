// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/letter_renderer.h"

#include <memory>
#include <string_view>

namespace encours {

/// Who writes letters for the verbs: the one place of the command line that names it. Needs a QGuiApplication (see
/// prints_document).
[[nodiscard]] std::unique_ptr<LetterRenderer> letter_renderer();

/// A fault as JSON names it: "address_missing".
[[nodiscard]] std::string_view key_of(LetterFault::Reason reason);

} // namespace encours
