// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_case.h"
#include "core/letters/letter_text.h"
#include "ui/documents/document.h"

namespace encours {

/// A letter on paper, from its text and its case: sender and addressee, the parts of the text in their order, tables, how to pay,
/// who signs. Never without its blocks, whatever the case lacks.
[[nodiscard]] Document letterDocument(const LetterText& text, const LetterCase& letter);

/// The lines of the address, as La Poste reads them: name, whom it is for, street, postcode and city in capitals, country.
[[nodiscard]] QStringList letterAddressee(const LetterCase& letter);

/// The lines of the payment box: IBAN, BIC, reference, amount, day, link, as far as there are. Of a plan without amount, day and
/// link; empty where nothing is to be paid.
[[nodiscard]] std::vector<DocumentFact> paymentLines(const LetterCase& letter);

} // namespace encours
