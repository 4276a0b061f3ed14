// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"

namespace encours {

std::string_view version() noexcept { return ENCOURS_VERSION; }

} // namespace encours
