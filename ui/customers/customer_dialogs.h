// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/customer_sheet.h"

class QWidget;

namespace encours {

class Acts;

// What is entered on a customer's page, each in a dialog that closes when it was done.

/// A new contact where its id is 0, else corrections of one.
void openContactDialog(Acts& acts, CustomerId customer, const Contact& contact, QWidget* parent);
void openCustomerNoteDialog(Acts& acts, CustomerId customer, QWidget* parent);

} // namespace encours
