// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/personal_data.h"
#include "ui/common/acts.h"

class QWidget;

namespace encours {

/// What the ledger holds about a contact: told as a file, or erased for good with what is chosen of the texts that name it
/// (`mentions`, as mentions_of gives them).
void openPersonalDataDialog(Acts& acts, ContactId contact, const QString& name, const std::vector<Mention>& mentions,
                            QWidget* parent);

} // namespace encours
