// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/reminder_runs.h"
#include "ui/common/acts.h"
#include "ui/today/today_data.h"

class QWidget;

namespace encours {

/// They did not leave, or nobody knows whether they did.
void openFailedDialog(Acts& acts, const std::vector<RunMessage>& messages, QWidget* parent);
/// They are not sent, and why.
void openCancelMessagesDialog(Acts& acts, RunId run, const std::vector<RunMessage>& messages, QWidget* parent);

/// Whose messages of today are frozen under a name; `then` is told the choice.
struct CampaignChoice {
    std::string name;
    std::vector<CustomerId> customers;
};
void openCampaignDialog(Acts& acts, std::shared_ptr<const TodayData> day,
                        std::function<void(const CampaignChoice&)> then, QWidget* parent);

} // namespace encours
