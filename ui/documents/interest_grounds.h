// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/interest_lines.h"

#include <QStringList>

namespace encours {

/// Each rule that the statement rests on, with its article, and how days were counted.
[[nodiscard]] QStringList groundSentences(const std::vector<StatedClaim>& claims, Date at, const LegalData& law,
                                          const DocumentWords& words);

/// What is uncertain in the statement or not in it.
[[nodiscard]] QStringList cautionSentences(const std::vector<StatedClaim>& claims, const LegalData& law,
                                           const DocumentWords& words);

} // namespace encours
