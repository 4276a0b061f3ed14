// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/registered_letters.h"
#include "ui/common/acts.h"
#include "ui/common/table_model.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace encours {

class TablePanel;
struct LedgerView;

/// Registered letters, from the post office to the acknowledgement of receipt: number, deposit, first presentation, delivery or
/// return, and the proofs.
class RegisteredWidget : public QWidget {
    Q_OBJECT

public:
    /// `acts` outlives it.
    explicit RegisteredWidget(Acts& acts, QWidget* parent = nullptr);

    void followSession();
    [[nodiscard]] bool isBusy() const { return isBusy_; }

signals:
    void customerRequested(encours::CustomerId customer);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void read();
    void offer();
    void fillProofs();
    void retranslate();
    [[nodiscard]] const RegisteredLetter* chosen() const;

    Acts& acts_;
    std::shared_ptr<const LedgerView> readFor_;
    bool isBusy_ = false;
    RowsModel<RegisteredLetter>* rows_ = nullptr;
    TablePanel* panel_ = nullptr;
    QPushButton *track_, *presented_, *delivered_, *returned_, *proofs_;
    QMenu* proofsMenu_;
};

} // namespace encours
