// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/agenda.h"
#include "core/usecase/answers.h"
#include "ui/common/ledger_view.h"
#include "ui/today/day_work.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace encours {

class LedgerFile;

/// Somebody, or an invoice of theirs, that is left in peace today.
struct PeaceRow {
    CustomerId id;
    QString name, number; ///< number: of the invoice; empty: the customer as a whole
    InvoiceId invoice;
    LeftOut left;
    std::int64_t open = 0; ///< minor units; of a customer all that is planned for
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
    AnswerDelays delays;
    QStringList people;
    HolidayRegion region{};
    bool hasPolicies = false;
};

/// On the worker.
[[nodiscard]] std::shared_ptr<const TodayData> readToday(const LedgerFile& file,
                                                         const std::shared_ptr<const LedgerView>& view, Date day);

} // namespace encours
