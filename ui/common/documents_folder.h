// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace encours {

/// Where a person's files are looked for and proposed to be saved: Documents; where there is no such folder, home.
[[nodiscard]] QDir documentsFolder();

} // namespace encours
