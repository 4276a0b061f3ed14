// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/kinds.h"

#include <string>
#include <string_view>

namespace encours {

// The same document from two sources: the books (a FEC) and an invoicing list (a CSV and the like). It is recognised by its
// customer, its direction (a claim or a credit note), and its number: spelt alike, or alike when folded and of one amount.
// It is then one document, whichever source came first, and each field has one source that is believed:
//
//   from the books      amount, currency, sales and VAT without it, booking day, kind, where it stands (411, 413, 416), and
//                       everything paid: settlements that a list made on it are taken back
//   from the invoicing  number as printed, issue day, due day, category, label; the customer's name, address, e-mail, terms
//   from a person       above both: a corrected due day, settlements and disputes that no import made; a document that a
//                       person entered is as a list's, and an entered payment that the books tell is one with theirs, set
//                       against what the person said unless the books have lettered it
//
// A field of which the believed source says nothing is taken from the other. The customer keeps the code that the books
// give it; other codes are aliases.

/// A number without what packages write differently: case, blanks, points, dashes, slashes, zeros before the first digit
/// ("f 2026-041" and "F2026041"; "F000123" and "F123"). Never empty for a number that has a letter or digit.
[[nodiscard]] std::string folded_number(std::string_view number);

/// A credit note is never an invoice, whatever its number; openings, deposits and invoices are all claims.
[[nodiscard]] constexpr bool is_same_direction(DocumentKind a, DocumentKind b) {
    return (a == DocumentKind::credit_note) == (b == DocumentKind::credit_note);
}

} // namespace encours
