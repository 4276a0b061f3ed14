// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/legal_event.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

constexpr std::array<std::string_view, legal_event_kind_count> keys{
    "acknowledgement", "court_claim",       "payment_order",    "judgment",         "enforcement",     "insolvency",
    "claim_declared",  "insolvency_closed", "guarantee_called", "notice_presented", "notice_received", "mediation"};

} // namespace

std::string_view key_of(LegalEventKind kind) { return keys[static_cast<std::size_t>(kind)]; }

std::optional<LegalEventKind> legal_event_kind_from_key(std::string_view key) {
    const auto* found = std::find(keys.begin(), keys.end(), key);
    if (found == keys.end())
        return std::nullopt;
    return static_cast<LegalEventKind>(found - keys.begin());
}

bool has_end(LegalEventKind kind) { return kind == LegalEventKind::court_claim || kind == LegalEventKind::mediation; }

bool is_of_customer(LegalEventKind kind) {
    return kind == LegalEventKind::insolvency_opened || kind == LegalEventKind::insolvency_closed;
}

} // namespace encours
