// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/clock.h"
#include "ui/common/customer_detail.h"
#include "ui/common/figure_list.h"
#include "ui/common/invoice_numbers.h"
#include "ui/common/ledger_failure.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <optional>

namespace encours {

/// The open ledger of a window. All reading and computing happens on one worker, which owns the file; what is published
/// here is complete and never changes. Looks every few seconds whether another program changed the file or a new day
/// began.
class LedgerSession : public QObject {
    Q_OBJECT

public:
    /// The clock outlives the session.
    explicit LedgerSession(const Clock& clock, QObject* parent = nullptr);
    ~LedgerSession() override;

    /// Opens a file; the one that is open stays until it has succeeded.
    void open(const std::filesystem::path& path);
    /// Opens the demonstration at that place, writing it first when it is not there.
    void openDemonstration(const DemonstrationRequest& request);
    /// Asks the opening that is under way to stop: it answers with failed() and `cancelled`.
    void cancel();
    void close();

    /// As of that day; nothing: the usual one.
    void setDate(std::optional<Date> asked);
    /// Looks now for changes, as the timer does.
    void poll();
    /// While its window waits for its first painting, a ledger that was opened waits to be shown.
    void setWaiting(bool waiting);
    /// While this window itself writes to the file it does not look for changes; afterwards it looks at once.
    void setWriting(bool writing);

    [[nodiscard]] const Clock& clock() const { return clock_; }
    [[nodiscard]] std::shared_ptr<const LedgerView> view() const { return view_; }
    [[nodiscard]] bool isOpening() const { return opening_ != nullptr; }
    [[nodiscard]] bool isLocked() const { return locked_; }

    /// Gathers a customer's page as of the date shown and gives it to `then` on this thread, unless `context` was
    /// destroyed or another date or content is shown meanwhile. One without a view for a customer that the ledger does not
    /// hold, or that was merged into another.
    void readCustomer(CustomerId customer, QObject* context, std::function<void(CustomerDetail)> then);
    /// The list behind a figure, likewise.
    void readFigure(FigureKey key, QObject* context, std::function<void(FigureList)> then);

    /// The numbers of all documents, read once for each content of the file; likewise.
    void readNumbers(QObject* context, std::function<void(std::shared_ptr<const InvoiceNumbers>)> then);

    /// Reads the open file on the worker; what `work` gives is called on this thread afterwards, unless `context` was
    /// destroyed or another date or content is shown meanwhile.
    using Read = std::function<std::function<void()>(const LedgerFile& file)>;
    void read(QObject* context, Read work);

    /// Works on the open file on the worker, with a connection of its own; what `work` gives is called on this thread
    /// afterwards, unless `context` was destroyed. Then looks for what has changed.
    using Change = std::function<std::function<void()>(const std::filesystem::path& path, const Clock& clock)>;
    void change(QObject* context, Change work);

signals:
    void openingStarted(const QString& path);
    /// In bytes or rows; total is 0 when it is not known.
    void progressed(qint64 done, qint64 total);
    void openingEnded();
    void failed(const encours::LedgerFailure& failure);
    /// Another ledger is open, or none.
    void ledgerChanged();
    /// There is something new to show: another ledger, date or content. Follows ledgerChanged.
    void viewChanged();
    /// Another program holds the file: what is shown stays as it was read.
    void lockedChanged(bool locked);
    /// The environment failed under an open file; what is shown stays as it was read.
    void disturbed(const encours::LedgerFailure& failure);

private:
    struct Worker; ///< what only the worker touches
    using Cancelled = std::shared_ptr<std::atomic<bool>>;

    void start(const std::filesystem::path& path, std::function<std::optional<LedgerFailure>(const Progress&)> prepare);
    void compute();
    void setLocked(bool locked);
    /// Runs on the worker, one task after the other; exceptions end as disturbed().
    void post(std::function<void()> task);
    [[nodiscard]] Progress progressOf(const Cancelled& cancelled);

    const Clock& clock_;
    QThreadPool pool_;
    std::unique_ptr<Worker> worker_;
    QTimer timer_;
    Cancelled opening_;
    bool polling_ = false;
    bool pollAgain_ = false; ///< asked for while one was under way, which may have looked too early
    bool writing_ = false;
    bool waiting_ = false;
    std::function<void()> showOpened_; ///< what waits
    bool locked_ = false;
    int wanted_ = 0; ///< number of the last date asked for: answers to earlier ones are dropped
    std::optional<Date> asked_;
    std::shared_ptr<const LedgerView> view_;
};

} // namespace encours
