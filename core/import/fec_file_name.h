// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// What the name of a FEC's file says, when it follows the law: "123456789FEC20261231.txt" (LPF art. A47 A-1, XII), in any
/// case, as a part of a longer name too. Names often lie: the lines say which days they cover.
struct FecFileName {
    std::string siren; ///< nine digits, empty where there are none
    std::optional<Date> closing;
};

[[nodiscard]] FecFileName read_fec_file_name(std::string_view name);

} // namespace encours
