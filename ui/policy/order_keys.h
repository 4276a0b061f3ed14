// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace encours {

/// The keys of a list whose order is written: Alt with the arrows moves what is chosen, Delete removes it.
class OrderKeys : public QObject {
    Q_OBJECT

public:
    /// Lives as long as the list. Without `remove` the list keeps its Delete key.
    OrderKeys(QWidget& list, std::function<void(int by)> move, std::function<void()> remove = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void(int by)> move_;
    std::function<void()> remove_;
};

} // namespace encours
