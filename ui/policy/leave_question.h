// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace encours {

/// Asks whether what was written of `what` and not saved is given up; then calls `leave`, unless `parent` was destroyed.
void askToGiveUp(const QString& what, QWidget* parent, std::function<void()> leave);

} // namespace encours
