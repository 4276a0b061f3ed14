// SPDX-License-Identifier: GPL-3.0-or-later
// Which messages of the calendar are shown.
#include "ui/reminders/calendar_widget.h"

#include "ui/common/debt_filter.h"
#include "ui/common/debt_thresholds_dialog.h"
#include "ui/common/search_text.h"
#include "ui/language/policy_words.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>
#include <iterator>

namespace encours {

bool CalendarWidget::isWanted(const CalendarRow& row) const {
    return (kinds_->currentIndex() <= 0 || static_cast<int>(row.action.kind) == kinds_->currentData().toInt()) &&
           (channels_->currentIndex() <= 0 ||
            static_cast<int>(row.action.channel) == channels_->currentData().toInt()) &&
           searchText(row.name).contains(searchText(customer_->text().trimmed())) &&
           has_debt_of(row.debts, debts_->choice(), row.day, data_->thresholds);
}

// Steps and channels are of messages: of whom is left in peace, only what is owed can be asked.
std::vector<PeaceRow> CalendarWidget::wantedPeace() const {
    std::vector<PeaceRow> rows;
    std::copy_if(data_->peace.begin(), data_->peace.end(), std::back_inserter(rows), [this](const PeaceRow& row) {
        return has_debt_of(row.debts, debts_->choice(), first_, data_->thresholds);
    });
    return rows;
}

void CalendarWidget::askForThresholds() {
    if (data_ != nullptr)
        openDebtThresholdsDialog(acts_, data_->thresholds, data_->view->currency(), this);
}

void CalendarWidget::fillFilters() {
    const QVariant kind = kinds_->currentData();
    const QVariant channel = channels_->currentData();
    kinds_->clear();
    channels_->clear();
    kinds_->addItem(tr("All steps"));
    channels_->addItem(tr("All channels"));
    for (std::size_t i = 0; i < step_kind_count; ++i)
        kinds_->addItem(stepKindName(static_cast<StepKind>(i)), static_cast<int>(i));
    for (std::size_t i = 0; i < channel_count; ++i)
        channels_->addItem(channelName(static_cast<Channel>(i)), static_cast<int>(i));
    kinds_->setCurrentIndex(kind.isValid() ? kinds_->findData(kind) : 0);
    channels_->setCurrentIndex(channel.isValid() ? channels_->findData(channel) : 0);
}

} // namespace encours
