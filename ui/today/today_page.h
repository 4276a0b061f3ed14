// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/acts.h"
#include "ui/today/today_data.h"

#include <QWidget>

#include <filesystem>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabBar;

namespace encours {

class MessageBar;
class PeacePanel;
class StillPanel;
class TasksPanel;
class WorkView;

/// The day: whom to treat, in which order and with what; who is left in peace and why; what stagnates; which tasks are due.
class TodayPage : public QWidget {
    Q_OBJECT

public:
    enum Tab : int { work, peace, still, tasks };

    /// `acts` outlives the page.
    explicit TodayPage(Acts& acts, QWidget* parent = nullptr);

    /// Reads the day again where the session's view is another than the one shown.
    void followSession();
    [[nodiscard]] bool isBusy() const { return isBusy_; }
    [[nodiscard]] WorkView& workView() const { return *work_; }
    [[nodiscard]] std::shared_ptr<const TodayData> data() const { return data_; }

signals:
    void customerRequested(encours::CustomerId customer);
    void invoiceRequested(encours::InvoiceId invoice);
    void importRequested();
    /// The policies by which reminders are planned.
    void policyRequested();
    void shown();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void read();
    void arrange();
    void take(std::shared_ptr<const TodayData> day);
    void provide();
    void showTab(int tab);
    void describe();
    void warn();
    [[nodiscard]] QString progressText() const;

    Acts& acts_;
    std::shared_ptr<const LedgerView> readFor_;
    std::shared_ptr<const TodayData> data_;
    bool isBusy_ = false;
    std::filesystem::path provided_; ///< the ledger that was given the shipped policies, or asked for them
    QLabel *heading_, *explanation_;
    QProgressBar* progress_;
    QPushButton *absence_, *closing_, *rules_;
    MessageBar* freshness_;
    QBoxLayout* top_; ///< the heading, and what can be done
    QTabBar* tabs_;
    std::vector<QWidget*> parts_; ///< by Tab
    WorkView* work_;
    PeacePanel* peace_;
    StillPanel* still_;
    TasksPanel* tasks_;
};

} // namespace encours
