// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/term_cap.h"
#include "core/ledger/receivables.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace encours {

/// A customer that buys on longer terms than C. com. L441-10 I allows.
struct LongTerms {
    CustomerIndex customer = 0;
    std::optional<TermBreach> agreed; ///< its own terms as such
    std::int64_t items = 0;           ///< open due items that fall due too late, whatever the terms
    std::int64_t open = 0;            ///< of these, minor units of the company's currency
};

/// Of those with too long terms of their own or such items, as of the close of a day, by customer. Throws store's
/// EnvironmentError.
[[nodiscard]] std::vector<LongTerms> long_terms(const std::filesystem::path& ledger, const Receivables& receivables,
                                                Date at);

} // namespace encours
