// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/receivable_field.h"

#include <span>
#include <string_view>

namespace encours {

/// How accounting and invoicing packages head a field's column, in French and English, folded (see fold) and the most
/// telling first.
struct HeaderSynonyms {
    std::span<const std::string_view> clear;   ///< mean this field alone
    std::span<const std::string_view> unclear; ///< stand for it where nothing clearer does: "Date", "Montant", "Client"
};

[[nodiscard]] HeaderSynonyms header_synonyms(ReceivableField field);

} // namespace encours
