// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/preferences.h"

#include <QAbstractButton>

namespace encours {

/// A ledger that was open before: its company, where it lies, how far its data go.
class RecentEntry : public QAbstractButton {
    Q_OBJECT

public:
    explicit RecentEntry(RecentLedger ledger, QWidget* parent = nullptr);

    [[nodiscard]] const RecentLedger& ledger() const { return ledger_; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString dataUntil() const;

    RecentLedger ledger_;
};

} // namespace encours
