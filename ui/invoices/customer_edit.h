// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "ui/common/ledger_view.h"

#include <QLineEdit>

#include <memory>
#include <optional>

class QStringListModel;

namespace encours {

/// A customer, chosen by typing any part of the name or the code.
class CustomerEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit CustomerEdit(const LedgerView& view, QWidget* parent = nullptr);

    /// The customers of another view, one more among them maybe.
    void setView(const LedgerView& view);
    /// Nothing until what is typed names one customer: its line of the list, its code, or a text that only it holds.
    [[nodiscard]] std::optional<CustomerId> customer() const;

    /// As if its line had been chosen.
    void choose(CustomerId customer);

signals:
    /// Another customer is named, or none.
    void customerChanged();

private:
    std::shared_ptr<const LedgerSnapshot> snapshot_;
    QStringListModel* offered_;
    QStringList lines_; ///< "Name (code)", as the customers stand in the snapshot
    std::optional<CustomerId> last_;
};

} // namespace encours
