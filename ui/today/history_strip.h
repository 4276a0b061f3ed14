// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/customer_file.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace encours {

/// The last of what happened with a customer, short: the whole stands on its page.
class HistoryStrip : public QScrollArea {
    Q_OBJECT

public:
    explicit HistoryStrip(QWidget* parent = nullptr);

    void setEntries(const std::vector<TimelineEntry>& entries, Currency currency);
    void clear() { setEntries({}, {}); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void describe();

    std::vector<TimelineEntry> entries_;
    Currency currency_;
    QLabel* title_;
    QVBoxLayout* lines_;
};

} // namespace encours
