// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/customer_sheet.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace encours {

class Acts;

/// Asks for a new customer, with the next free code proposed. `entered` learns who it is; the view that knows it follows.
void openCustomerEntry(Acts& acts, const QString& name, QWidget* parent, std::function<void(CustomerId)> entered);

/// Asks for corrections of some of a customer's fields: one act.
void openCustomerCorrection(Acts& acts, const CustomerSheet& sheet, const std::vector<CustomerField>& fields,
                            const QString& title, QWidget* parent);

} // namespace encours
