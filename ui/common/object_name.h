// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace encours {

/// The object name of what shows or edits a field: "company", "vat_number" and "LineEdit" make "companyVatNumberLineEdit".
[[nodiscard]] QString fieldObjectName(const char* owner, std::string_view key, const char* widgetClass);

} // namespace encours
