// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "ui/common/acts.h"

#include <QString>

#include <string>
#include <variant>
#include <vector>

namespace encours {

/// Of whom a policy may be chosen.
struct PolicySubject {
    QString name; ///< "the customer Morel", "invoice F-12"
    std::variant<CustomerId, InvoiceId, DueItemId> of;
};

/// Chooses another policy for one of the subjects, with the reason, or takes the choice back. `acts` outlives it; the first
/// subject is proposed.
void openPolicyChoice(Acts& acts, std::vector<PolicySubject> subjects, QWidget* parent);

} // namespace encours
