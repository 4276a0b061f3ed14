// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/policies.h"
#include "ui/common/acts.h"

#include <functional>
#include <string>
#include <variant>

namespace encours {

/// Each is one act that can be undone. `then` learns what is wrong in a sentence, empty when it was done, unless `context`
/// was destroyed.
using PolicySaid = std::function<void(const QString& fault)>;

/// `then` learns the key too, which a new policy is given.
void savePolicyDraft(Acts& acts, QObject* context, ReminderPolicy policy,
                     std::function<void(const QString& fault, const std::string& key)> then);
void discardPolicyDraft(Acts& acts, QObject* context, const std::string& key, PolicySaid then);
void makePolicyDefault(Acts& acts, QObject* context, const std::string& key, PolicySaid then);
void publishPolicy(Acts& acts, QObject* context, const std::string& key, bool moveRunningItems, PolicySaid then);
/// "" takes the choice back.
void choosePolicy(Acts& acts, QObject* context, std::variant<CustomerId, InvoiceId, DueItemId> of,
                  const std::string& key, const std::string& reason, PolicySaid then);

} // namespace encours
