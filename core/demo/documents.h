// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/customers.h"
#include "core/ledger/kinds.h"
#include "core/ledger/receivables.h"

#include <cstdint>
#include <string>
#include <vector>

namespace encours::demo {

// The books of the demonstration. Places in these lists stand for ids: place 0 is id 1. Money in cents.

inline constexpr std::uint32_t nowhere = 0xFFFF'FFFF;

struct Document {
    std::uint32_t customer = 0;
    DocumentKind kind = DocumentKind::invoice;
    Date issued;
    std::int64_t gross = 0; ///< negative for a credit note
    std::int64_t vat = 0;
    std::uint8_t product = 0;
    std::uint32_t number =
        0; ///< without gaps within its kind and year, as the tax code asks (CGI, ann. II, 242 nonies A)
};

struct DueItem {
    std::uint32_t document = 0;
    Date due;
    std::int64_t amount = 0;
};

struct Payment {
    std::uint32_t customer = 0;
    SettlementKind kind = SettlementKind::cash;
    PaysBy by = PaysBy::transfer;
    Date paid;
    std::int64_t amount = 0;
    Date reversed_on = no_day; ///< bounced
};

struct Allocation {
    std::uint32_t due_item = 0;
    std::uint32_t payment = nowhere; ///< one of the two
    std::uint32_t credit_item = nowhere;
    std::int64_t amount = 0;
};

struct Dispute {
    std::uint32_t due_item = 0;
    Date from;
    Date until = no_day;
    std::int64_t part = 0; ///< 0: the whole
    std::uint8_t cause = 0;
};

struct StandingChange {
    std::uint32_t due_item = 0;
    Date from;
    Standing standing = Standing::receivable;
};

struct Books {
    std::vector<Document> documents;       ///< by day
    std::vector<DueItem> due_items;        ///< by document
    std::vector<Payment> payments;         ///< by day
    std::vector<Allocation> allocations;   ///< by due item
    std::vector<Dispute> disputes;         ///< by day
    std::vector<StandingChange> standings; ///< by due item, then day
};

/// "F2026-00123", "A2026-0012".
[[nodiscard]] std::string number_text(const Document& document);
/// "Fenêtres bois, chantier de Dole".
[[nodiscard]] std::string label_text(const Document& document, const Customer& customer);
[[nodiscard]] const char* category_text(const Document& document);
/// "VIR CHARPENTE VUILLEMIN", as a bank prints it.
[[nodiscard]] std::string label_text(const Payment& payment, const Customer& customer);
[[nodiscard]] std::string reference_text(const Payment& payment);
[[nodiscard]] const char* cause_text(const Dispute& dispute);

} // namespace encours::demo
