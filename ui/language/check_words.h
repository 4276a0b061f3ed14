// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/verify_ledger.h"

#include <QString>

namespace encours {

/// What a check of `verify` proves, by its key; a key that is not known is given back as it stands.
[[nodiscard]] QString checkName(const QString& key);
/// What it found, as numbers in words. Of a fault the technical words, which name tables and ids and are the same in every
/// language: whoever repairs a file searches for them.
[[nodiscard]] QString checkDetail(const Check& check);

} // namespace encours
