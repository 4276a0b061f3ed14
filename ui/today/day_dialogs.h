// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/agenda.h"
#include "core/usecase/holds.h"
#include "ui/common/acts.h"

#include <QStringList>

class QWidget;

namespace encours {

/// Somebody is away: who has his customers meanwhile.
void openAbsenceDialog(Acts& acts, const QStringList& people, QWidget* parent);
/// Days on which the company is closed and reminds nobody, beside those there are.
void openClosingDialog(Acts& acts, const std::vector<CompanyClosing>& closings, QWidget* parent);
/// From when on the day warns that payments are old, and a file counts as stagnating.
void openDayRulesDialog(Acts& acts, const DayRules& rules, QWidget* parent);

} // namespace encours
