// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/acts.h"

#include <QStringList>

namespace encours {

class FormDialog;

/// Below the fields of a form: what there is already, a line each, and a button that removes the chosen one and closes the
/// form. Nothing where there is nothing. `remove` gives the act for a line's place.
void addRemovableList(FormDialog& form, Acts& acts, const QString& name, const QString& title, const QStringList& lines,
                      std::function<Acts::Work(int)> remove);

} // namespace encours
