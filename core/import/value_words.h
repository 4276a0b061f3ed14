// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/kinds.h"
#include "core/money/currency.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace encours {

// The words that lists use where a choice is meant, in French and English; case, accents and signs do not count. Nothing
// for words that are not known.

/// "oui", "x", "1", "vrai" … or "non", "0", "faux" …
[[nodiscard]] std::optional<bool> flag_from_text(std::string_view text);

/// "facture", "FA", "invoice", "380" … or "avoir", "credit note", "381" …: invoice or credit_note.
[[nodiscard]] std::optional<DocumentKind> document_kind_from_text(std::string_view text);

/// What a list says of a document as a whole.
enum class DocumentStatus : std::uint8_t {
    draft,     ///< no document yet
    cancelled, ///< none any more
    issued,    ///< whether it is paid is not said
    unpaid,
    partly_paid,
    paid,
};
/// "payée", "Partiellement payé", "Brouillon", "not_paid" …; with `is_flag` also "oui" and "1" for paid, "non" and "0" for
/// unpaid: other lists number states of their own.
[[nodiscard]] std::optional<DocumentStatus> document_status_from_text(std::string_view text, bool is_flag);
/// The title asks whether the document is paid: "Payée", "f.paye".
[[nodiscard]] bool asks_whether_paid(std::string_view title);

/// "entreprise", "particulier", "public" …
[[nodiscard]] std::optional<CustomerKind> customer_kind_from_text(std::string_view text);

/// "Allemand", "German", "Deutsch", "de-AT" …: the code of ISO 639-1, of a language in which there are letters.
[[nodiscard]] std::optional<std::string_view> language_from_text(std::string_view text);

/// A code of ISO 4217, a sign, or "euro".
[[nodiscard]] std::optional<Currency> currency_from_text(std::string_view text);

} // namespace encours
