// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ledger_session.h"

#include <QWidget>

namespace encours {

class MessageBar;

/// What there is to say about the ledger, above the pages: that one is being opened (with Cancel), why one could not be,
/// that the file is held by another program, that the data end long before today.
class LedgerMessages : public QWidget {
    Q_OBJECT

public:
    explicit LedgerMessages(LedgerSession& session, QWidget* parent = nullptr);

    [[nodiscard]] MessageBar& activity() const { return *activity_; }
    [[nodiscard]] MessageBar& state() const { return *state_; }

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void sayOpening();
    void sayFailure();
    void sayState();
    void act();

    LedgerSession& session_;
    MessageBar* activity_; ///< an opening and how it ended
    MessageBar* state_;    ///< of the ledger that is open
    QString opening_;
    std::optional<LedgerFailure> failure_;
    std::optional<LedgerFailure> disturbance_;
};

} // namespace encours
