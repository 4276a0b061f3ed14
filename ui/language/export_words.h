// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/lists.h"

namespace encours {

/// The words of exported lists in the person's language: titles of columns, kinds, names of sheets.
[[nodiscard]] ExportWords exportWords();

} // namespace encours
