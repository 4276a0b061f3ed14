// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/guide.h"
#include "core/reminder/recorded_hold.h"
#include "core/usecase/answers.h"
#include "core/usecase/late_interest.h"
#include "core/usecase/promises.h"
#include "ui/common/customer_detail.h"

#include <optional>
#include <string>
#include <vector>

namespace encours {

/// What stands beside a line of the day's work: all that the file tells of the customer.
struct GlanceData {
    CustomerDetail detail;
    std::optional<CustomerStatement> statement;
    std::vector<PromiseState> promises;
    std::vector<PlanState> plans;
    std::vector<RecordedHold> holds;
    std::vector<RecordedAnswer> answers;
    std::vector<Guide> guides;
};

/// On the worker. Without a view where the ledger does not hold the customer.
[[nodiscard]] GlanceData readGlance(const LedgerFile& file, const std::shared_ptr<const LedgerView>& view,
                                    CustomerId customer, const std::string& language);

} // namespace encours
