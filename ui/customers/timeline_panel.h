// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/customer_file.h"
#include "ui/common/table_model.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;

namespace encours {

class TablePanel;

using TimelineModel = RowsModel<TimelineEntry>;

/// What happened with a customer in one list, the last first: filtered by words and by kind.
class TimelinePanel : public QWidget {
    Q_OBJECT

public:
    explicit TimelinePanel(QWidget* parent = nullptr);

    void setEntries(std::vector<TimelineEntry> entries, Currency companyCurrency);
    [[nodiscard]] TablePanel& panel() const { return *panel_; }

signals:
    void invoiceRequested(encours::InvoiceId invoice);
    void noteRequested();
    /// The message as it was written is wanted.
    void letterRequested(encours::MessageId message);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(int kind);
    /// The letter of the chosen entry, where its bytes are kept.
    [[nodiscard]] std::optional<MessageId> letter() const;
    void offer();
    void retranslate();

    Currency currency_;
    TimelineModel* model_;
    TablePanel* panel_;
    QComboBox* kinds_;
    QPushButton* letter_;
    QPushButton* note_;
};

} // namespace encours
