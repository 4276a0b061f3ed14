// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace encours {

/// A text as it is searched: small letters, without accents, ligatures apart: "Œuvre d'Été" becomes "oeuvre d'ete".
[[nodiscard]] QString searchText(const QString& text);

} // namespace encours
