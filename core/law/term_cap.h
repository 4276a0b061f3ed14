// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/payment_terms.h"
#include "core/law/legal_data.h"
#include "core/ledger/kinds.h"

#include <optional>

namespace encours {

/// How payment terms between businesses break C. com. L441-10 I.
enum class TermBreach : std::uint8_t {
    over_sixty_days,           ///< can pass 60 days from the issue day
    end_of_month_unstipulated, ///< 45 days end of month are a derogation that the contract must state expressly
    end_of_month_over_45,      ///< more than 45 days, then end of month
};

/// Of terms as such: whatever the issue day. `stipulated`: the contract states the 45 days end of month.
[[nodiscard]] std::optional<TermBreach> breach_of(const PaymentTerms& terms, CustomerKind debtor, bool stipulated);
/// Of one invoice by its days, whatever the terms; 45 days end of month by either reading where stipulated.
[[nodiscard]] std::optional<TermBreach> breach_of(Date issued, Date due, CustomerKind debtor, bool stipulated);

} // namespace encours
