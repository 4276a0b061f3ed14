// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/table_model.h"
#include "ui/policy/policy_book.h"

namespace encours {

/// A policy of the company: what is in force of it, and the draft of its next version.
struct PolicyLine {
    std::shared_ptr<const PolicyBook> book;
    std::string key;

    [[nodiscard]] const ReminderPolicy* published() const { return book->published(key); }
    [[nodiscard]] const ReminderPolicy* draft() const { return book->draft(key); }
    /// What is in force, else what is being written.
    [[nodiscard]] const ReminderPolicy& shown() const { return published() != nullptr ? *published() : *draft(); }
};
using PoliciesModel = RowsModel<PolicyLine>;

[[nodiscard]] std::vector<PolicyLine> policyLines(const std::shared_ptr<const PolicyBook>& book);
[[nodiscard]] std::vector<Column<PolicyLine>> policyColumns();
/// "version 3 since 1 May 2026, draft of version 4".
[[nodiscard]] QString policyState(const PolicyLine& line);

} // namespace encours
