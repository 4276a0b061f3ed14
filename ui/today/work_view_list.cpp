// SPDX-License-Identifier: GPL-3.0-or-later
// The list at the left: what it is filtered by, and who stays chosen when the day is read again.
#include "ui/today/work_view.h"

#include "ui/common/actor.h"
#include "ui/common/debt_filter.h"
#include "ui/common/page_heading.h"
#include "ui/common/segmented_choice.h"
#include "ui/common/theme.h"
#include "ui/language/policy_words.h"
#include "ui/today/answer_bar.h"
#include "ui/today/customer_glance.h"
#include "ui/today/guide_cards.h"
#include "ui/today/guide_dialog.h"
#include "ui/today/history_strip.h"
#include "ui/today/work_delegate.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

QWidget* WorkView::buildList() {
    whose_->setObjectName(QStringLiteral("workWhoseSegmentedChoice"));
    whose_->setCurrent(1);
    kinds_->setObjectName(QStringLiteral("workKindComboBox"));
    channels_->setObjectName(QStringLiteral("workChannelFilterComboBox"));
    for (QComboBox* box : {kinds_, channels_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    list_->setObjectName(QStringLiteral("workListView"));
    list_->setModel(model_);
    list_->setItemDelegate(new WorkDelegate(*model_, list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMouseTracking(true);
    auto* frame = new QFrame;
    frame->setProperty("card", true);
    auto* filters = new QVBoxLayout;
    filters->setContentsMargins(gap(1), gap(1), gap(1), 0);
    filters->setSpacing(6);
    filters->addWidget(whose_);
    auto* boxes = new QHBoxLayout;
    boxes->setSpacing(6);
    boxes->addWidget(kinds_, 1);
    boxes->addWidget(channels_, 1);
    filters->addLayout(boxes);
    filters->addWidget(debts_);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(gap(1));
    layout->addLayout(filters);
    layout->addWidget(list_, 1);
    frame->setMinimumWidth(gap(30));
    return frame;
}

void WorkView::setData(std::shared_ptr<const TodayData> day) {
    const WorkRow* now = current();
    const CustomerId before = wanted_ ? wanted_ : now != nullptr ? now->id : CustomerId();
    data_ = std::move(day);
    wanted_ = {};
    {
        const QSignalBlocker quiet(list_->selectionModel());
        model_->setRows(data_ != nullptr ? data_->rows : std::vector<WorkRow>(),
                        data_ != nullptr ? data_->view->currency() : Currency());
    }
    if (data_ != nullptr)
        debts_->setThresholds(data_->thresholds, data_->view->currency());
    fillFilters();
    filterKeeping(before);
}

void WorkView::fillFilters() {
    const QVariant kind = kinds_->currentData();
    const QVariant channel = channels_->currentData();
    kinds_->clear();
    channels_->clear();
    kinds_->addItem(tr("All steps"));
    channels_->addItem(tr("All channels"));
    const auto has = [this](auto condition) {
        return std::any_of(model_->all().begin(), model_->all().end(), condition);
    };
    for (std::size_t i = 0; i < step_kind_count; ++i) {
        const auto one = static_cast<StepKind>(i);
        if (has([one](const WorkRow& row) { return row.action.kind == one; }))
            kinds_->addItem(stepKindName(one), static_cast<int>(i));
    }
    for (std::size_t i = 0; i < channel_count; ++i) {
        const auto one = static_cast<Channel>(i);
        if (has([one](const WorkRow& row) { return row.action.channel == one; }))
            channels_->addItem(channelName(one), static_cast<int>(i));
    }
    kinds_->setCurrentIndex(std::max(0, kind.isValid() ? kinds_->findData(kind) : 0));
    channels_->setCurrentIndex(std::max(0, channel.isValid() ? channels_->findData(channel) : 0));
}

void WorkView::filter() {
    const WorkRow* now = current();
    filterKeeping(now != nullptr ? now->id : CustomerId());
}

void WorkView::filterKeeping(CustomerId before) {
    WorkFilter wanted;
    if (whose_->current() == 0)
        wanted.assignee = QString::fromStdString(actorName());
    if (kinds_->currentIndex() > 0)
        wanted.kind = static_cast<StepKind>(kinds_->currentData().toInt());
    if (channels_->currentIndex() > 0)
        wanted.channel = static_cast<Channel>(channels_->currentData().toInt());
    wanted.debts = debts_->choice();
    wanted.thresholds = debts_->thresholds();
    wanted.day = data_ != nullptr ? data_->day : no_day;
    const int place = place_;
    model_->setFilter(wanted);
    retranslate();
    const int kept = model_->placeOf(before);
    if (model_->rowCount() > 0)
        list_->setCurrentIndex(model_->index(kept >= 0 ? kept : std::min(place, model_->rowCount() - 1)));
    else
        showCurrent();
}

} // namespace encours
