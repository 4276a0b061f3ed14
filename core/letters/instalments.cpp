// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/instalments.h"

namespace encours {

Result<LetterPlan, InstalmentFault> monthly_instalments(const InstalmentTerms& terms) {
    if (terms.waived < 0 || terms.waived > terms.total)
        return failure(terms.total <= 0 ? InstalmentFault::amount_missing : InstalmentFault::waived_too_much);
    const auto sum = terms.total - terms.waived;
    if (sum <= 0 || (terms.each && *terms.each <= 0))
        return failure(InstalmentFault::amount_missing);
    const auto count = terms.each ? sum / *terms.each + (sum % *terms.each != 0 ? 1 : 0) : std::int64_t{terms.count};
    if (count < 1 || count > most_instalments || count > sum)
        return failure(InstalmentFault::count_out_of_range);
    const auto each = terms.each ? *terms.each : sum / count;
    LetterPlan plan;
    plan.total = terms.total;
    plan.waived = terms.waived;
    plan.waived_of = terms.waived > 0 ? terms.waived_of : std::string();
    for (int i = 0; i < static_cast<int>(count); ++i) {
        const bool is_last = i + 1 == static_cast<int>(count);
        // From the first day, not from the month before: 31 January, 28 February, 31 March.
        plan.instalments.push_back({i + 1, add_months(terms.first, i), is_last ? sum - each * (count - 1) : each});
    }
    return plan;
}

} // namespace encours
