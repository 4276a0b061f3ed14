// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/guide.h"
#include "ui/common/acts.h"

class QWidget;

namespace encours {

/// The words of a call guide or of a negotiation card, changed for the whole company; those that come with the program can
/// be had again.
void openGuideDialog(Acts& acts, const Guide& guide, QWidget* parent);

} // namespace encours
