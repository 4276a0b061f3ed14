// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/debt_class.h"
#include "core/usecase/agenda.h"
#include "core/usecase/answers.h"
#include "core/usecase/holds.h"
#include "ui/common/ledger_view.h"
#include "ui/today/day_work.h"

#include <QStringList>

#include <memory>
#include <unordered_map>
#include <vector>

namespace encours {

class LedgerFile;

/// Somebody, or an invoice of theirs, that is left in peace today.
struct PeaceRow {
    CustomerId id;
    QString name, number; ///< number: of the invoice; empty: the customer as a whole
    InvoiceId invoice;
    LeftOut left;
    std::int64_t open = 0;   ///< minor units; of a customer all that is planned for
    std::vector<Debt> debts; ///< of the invoice; of a customer all that it owes
};

/// Overdue, and nothing will happen by itself.
struct StillRow {
    CustomerId id;
    QString name;
    StagnatingFile file;
};

/// Everything that the page of the day shows, of one view.
struct TodayData {
    std::shared_ptr<const LedgerView> view;
    Date day;
    std::vector<WorkRow> rows;
    std::vector<PeaceRow> peace;
    std::vector<StillRow> still;
    std::vector<Task> tasks;
    Freshness freshness;
    DayProgress progress;
    DayRules rules;
    std::vector<CompanyClosing> closings;
    AnswerDelays delays;
    DebtThresholds thresholds;
    QStringList people;
    HolidayRegion region{};
    bool hasPolicies = false;
};

/// Whom customers may be given to, whoever is at work first. On the worker.
[[nodiscard]] QStringList peopleOf(const LedgerFile& file, Date day);

/// What is contested of due items at the close of a day, by item_id; those of which nothing is are not there.
[[nodiscard]] std::unordered_map<std::uint32_t, std::int64_t> contestedItems(const Receivables& receivables, Date at);

/// Whom a plan leaves in peace, with names and numbers. On the worker.
[[nodiscard]] std::vector<PeaceRow> peaceOf(const LedgerFile& file, const LedgerView& view, const PlannerInput& input,
                                            const DayPlan& plan);

/// On the worker.
[[nodiscard]] std::shared_ptr<const TodayData> readToday(const LedgerFile& file,
                                                         const std::shared_ptr<const LedgerView>& view, Date day);

} // namespace encours
