// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/list_kind.h"

#include <span>
#include <string_view>

namespace encours {

/// How accounting and invoicing packages head a field's column, in French and English, folded (see fold) and the most
/// telling first.
struct HeaderSynonyms {
    std::span<const std::string_view> clear;   ///< mean this field alone
    std::span<const std::string_view> unclear; ///< stand for it where nothing clearer does: "Date", "Montant", "Client"
};

/// In a list of invoices and credit notes.
[[nodiscard]] HeaderSynonyms header_synonyms(ReceivableField field);
/// In a list of this kind; none where it has no such field.
[[nodiscard]] HeaderSynonyms header_synonyms(ListKind kind, ReceivableField field);

} // namespace encours
