// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/channel_order.h"

#include "ui/common/named_button.h"
#include "ui/common/theme.h"
#include "ui/language/policy_words.h"
#include "ui/policy/order_keys.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace encours {

ChannelOrder::ChannelOrder(QWidget* parent)
    : QWidget(parent),
      list_(new QListWidget),
      up_(namedButton("channelUpPushButton")),
      down_(namedButton("channelDownPushButton")) {
    list_->setObjectName(QStringLiteral("channelsListWidget"));
    list_->setAccessibleName(tr("Channels by order of preference"));
    new OrderKeys(*list_, [this](int by) { move(by); });
    up_->setText(tr("Up"));
    up_->setAccessibleName(tr("Prefer this channel"));
    down_->setText(tr("Down"));
    down_->setAccessibleName(tr("Put this channel behind"));
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(up_);
    buttons->addWidget(down_);
    buttons->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(1));
    layout->addWidget(list_, 1);
    layout->addLayout(buttons);
    connect(up_, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { move(1); });
    connect(list_, &QListWidget::currentRowChanged, this, &ChannelOrder::offer);
    connect(list_, &QListWidget::itemChanged, this, &ChannelOrder::changed);
    setFocusProxy(list_);
    setChannels({});
    list_->setFixedHeight(static_cast<int>(channel_count) * list_->sizeHintForRow(0) + gap(1));
}

void ChannelOrder::setChannels(const std::vector<Channel>& channels) {
    const QSignalBlocker quiet(list_);
    list_->clear();
    std::vector<Channel> all = channels;
    for (std::size_t i = 0; i < channel_count; ++i)
        if (std::find(channels.begin(), channels.end(), static_cast<Channel>(i)) == channels.end())
            all.push_back(static_cast<Channel>(i));
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto* item = new QListWidgetItem(channelName(all[i]), list_);
        item->setData(Qt::UserRole, static_cast<int>(all[i]));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(i < channels.size() ? Qt::Checked : Qt::Unchecked);
    }
    list_->setCurrentRow(0);
    offer();
}

std::vector<Channel> ChannelOrder::channels() const {
    std::vector<Channel> channels;
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->checkState() == Qt::Checked)
            channels.push_back(static_cast<Channel>(list_->item(row)->data(Qt::UserRole).toInt()));
    return channels;
}

void ChannelOrder::move(int by) {
    const int row = list_->currentRow(), to = row + by;
    if (row < 0 || to < 0 || to >= list_->count())
        return;
    {
        const QSignalBlocker quiet(list_);
        auto* item = list_->takeItem(row);
        list_->insertItem(to, item);
        list_->setCurrentRow(to);
    }
    offer();
    emit changed();
}

void ChannelOrder::offer() {
    up_->setEnabled(list_->currentRow() > 0);
    down_->setEnabled(list_->currentRow() >= 0 && list_->currentRow() < list_->count() - 1);
}

} // namespace encours
