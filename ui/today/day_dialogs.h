// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/acts.h"

#include <QStringList>

class QWidget;

namespace encours {

/// Somebody is away: who has his customers meanwhile.
void openAbsenceDialog(Acts& acts, const QStringList& people, QWidget* parent);
/// Days on which the company is closed and reminds nobody, beside those there are.
void openClosingDialog(Acts& acts, QWidget* parent);

} // namespace encours
