// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/channel.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QPushButton;

namespace encours {

/// By which channels, and in what order of preference: those that are ticked, from the top. Space ticks, Alt with the
/// arrow keys moves.
class ChannelOrder : public QWidget {
    Q_OBJECT

public:
    explicit ChannelOrder(QWidget* parent = nullptr);

    void setChannels(const std::vector<Channel>& channels);
    [[nodiscard]] std::vector<Channel> channels() const;

signals:
    void changed();

private:
    void move(int by);
    void offer();

    QListWidget* list_;
    QPushButton *up_, *down_;
};

} // namespace encours
