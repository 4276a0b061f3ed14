// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/ledger_overview.h"
#include "ui/common/preferences.h"
#include "ui/common/table_model.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace encours {

/// A ledger of the list and what was seen in it; nothing yet while it waits to be read.
struct LedgerGlance {
    std::int64_t place = 0; ///< in the list, counting from 0: the newest first
    RecentLedger ledger;
    std::optional<Result<LedgerOverview, OverviewError>> seen;
    Date today;

    [[nodiscard]] const LedgerOverview* overview() const { return seen && seen->ok() ? &seen->value() : nullptr; }
    [[nodiscard]] QString name() const;
    /// What a person should know: data that are old, cash without invoice, rows that were refused, or why it is not read.
    [[nodiscard]] QString remarks() const;
};

[[nodiscard]] std::vector<Column<LedgerGlance>> glanceColumns();

/// Looks into ledgers one after the other on a thread of its own. A new round ends the one before.
class LedgerGlances : public QObject {
    Q_OBJECT

public:
    explicit LedgerGlances(QObject* parent = nullptr);
    ~LedgerGlances() override;

    void look(const std::vector<LedgerGlance>& ledgers);
    void stop();

signals:
    void seen(const encours::LedgerGlance& glance);

private:
    QThreadPool pool_;
    std::shared_ptr<std::atomic<bool>> stopped_;
};

} // namespace encours
