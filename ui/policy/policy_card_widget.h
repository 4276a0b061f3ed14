// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/follow_up.h"
#include "ui/common/acts.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace encours {

/// How a customer, or an invoice of it, is reminded: of which segment it is and how it pays, by which policy and why, and
/// what comes next. On its page.
class PolicyCardWidget : public QWidget {
    Q_OBJECT

public:
    /// `acts` outlives it.
    explicit PolicyCardWidget(Acts& acts, QWidget* parent = nullptr);

    /// Read on the worker. Without an invoice: all that the customer has open.
    void setCustomer(std::shared_ptr<const LedgerView> view, CustomerIndex customer, const QString& name);
    void setInvoice(std::shared_ptr<const LedgerView> view, CustomerIndex customer, InvoiceId invoice,
                    const QString& number);
    [[nodiscard]] bool isBusy() const { return shown_ != asked_; }
    [[nodiscard]] const CustomerFollowUp& followUp() const { return followUp_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A title, what it is, and why.
    struct Part {
        QLabel *title, *value, *detail;
    };
    [[nodiscard]] QWidget* build(Part& part, const char* name);
    void read(std::shared_ptr<const LedgerView> view, CustomerIndex customer);
    void describe();
    void describeNext();
    void choose();
    /// Its items: of the invoice, or all.
    [[nodiscard]] std::vector<const FollowedItem*> items() const;

    Acts& acts_;
    std::shared_ptr<const LedgerView> view_;
    CustomerIndex customer_ = 0;
    std::optional<InvoiceId> invoice_;
    QString name_;
    CustomerFollowUp followUp_;
    int asked_ = 0, shown_ = 0;
    Part kind_{}, policy_{}, next_{};
    QPushButton* choose_;
};

} // namespace encours
