// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace encours {

/// Payment terms as a person says them: "30 days, then end of month, the 10th" for "30 FDM LE 10". A text that is no terms is
/// given back as it stands.
[[nodiscard]] QString termsText(const std::string& text);

} // namespace encours
