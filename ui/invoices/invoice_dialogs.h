// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/correct_due_day.h"
#include "ui/invoices/settlement_columns.h"

class QWidget;

namespace encours {

class Acts;

// What may be corrected of a due item, each in a dialog that closes when it was done.

void openDueDialog(Acts& acts, const DueLine& line, QWidget* parent);
void openDisputeDialog(Acts& acts, const DueLine& line, Currency currency, QWidget* parent);
void openCloseDisputeDialog(Acts& acts, const DueLine& line, QWidget* parent);
void openNoteDialog(Acts& acts, const DueLine& line, QWidget* parent);

} // namespace encours
