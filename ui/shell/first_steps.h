// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ledger_view.h"
#include "ui/common/place.h"

#include <QFrame>

#include <array>

class QLabel;
class QPushButton;

namespace encours {

/// The way through a new company's ledger: its data, a first import, the aged balance, the figures. Each step shows
/// whether it was taken and leads there; the person may send the panel away and call it back.
class FirstSteps : public QFrame {
    Q_OBJECT

public:
    explicit FirstSteps(QWidget* parent = nullptr);

    void setView(std::shared_ptr<const LedgerView> view);
    /// The person looks at that page: some steps are taken by that.
    void visit(Place::Page page);
    /// Whether there is anything to show: a company of one's own, with steps left that were not sent away.
    [[nodiscard]] bool isWanted() const;
    /// Shows the panel again, whatever was taken.
    void callBack();

signals:
    void placeRequested(const encours::Place& place);
    void importRequested();
    void wantedChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    static constexpr int count = 4;

    [[nodiscard]] QString ledger() const;
    [[nodiscard]] int taken() const; ///< bits, the first step the lowest
    void sendAway();
    void take(int step);
    void build();
    void showState();

    std::shared_ptr<const LedgerView> view_;
    bool isCalledBack_ = false;
    QLabel* title_ = nullptr; ///< built, with what follows, when it is first wanted
    QPushButton* hide_ = nullptr;
    std::array<QLabel*, count> words_{};
    std::array<QPushButton*, count> buttons_{};
};

} // namespace encours
