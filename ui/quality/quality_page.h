// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ledger_session.h"
#include "ui/common/place.h"
#include "ui/quality/quality_columns.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace encours {

class TablePanel;

/// What weakens figures, reminders and letters, most at stake first; each row leads to where it is mended.
class QualityPage : public QWidget {
    Q_OBJECT

public:
    /// The session outlives the page.
    explicit QualityPage(LedgerSession& session, QWidget* parent = nullptr);

    /// Another ledger, date or content is shown: read when the page is seen.
    void followSession();
    [[nodiscard]] const QualityModel& model() const { return *model_; }
    [[nodiscard]] bool isBusy() const { return shown_ != session_.view(); }

signals:
    void placeRequested(const encours::Place& place);
    void mergeRequested(encours::CustomerId first, encours::CustomerId second);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void take(std::vector<WeakPoint> points);
    void fillKinds();
    void choose();
    void mend();
    void offer();
    void describe();
    void retranslate();
    [[nodiscard]] const WeakPoint* chosen() const;

    LedgerSession& session_;
    std::shared_ptr<const LedgerView> asked_; ///< that is read
    std::shared_ptr<const LedgerView> shown_;
    std::vector<WeakPoint> points_;
    QualityModel* model_;
    QLabel *heading_, *explanation_;
    QComboBox* kinds_;
    QPushButton* mend_;
    TablePanel* panel_;
};

} // namespace encours
