// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sources.h"

namespace encours::test {

// Each gives one sentence a violation.

/// The licence in the first line, and `#pragma once` in the first ten of a header.
[[nodiscard]] std::vector<std::string> head_violations(const Source& source);

/// SQL text stands in core/store only; tests may look into the file.
[[nodiscard]] std::vector<std::string> sql_violations(const Source& source);

/// No type or file is called Manager, Helper, Utils, Info or Impl: such names say nothing of what is inside.
[[nodiscard]] std::vector<std::string> name_violations(const Source& source);

/// The texts in the sources of the window and the program are plain English: French is in translations/ and resources/.
[[nodiscard]] std::vector<std::string> french_violations(const Source& source);

/// Text to translate is one whole literal: a translator cannot turn pieces around.
[[nodiscard]] std::vector<std::string> tr_violations(const Source& source);

} // namespace encours::test
