// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/explanation.h"

#include <QFrame>

namespace encours {

/// Shows how a figure is computed, beside what asked for it. Escape or a click elsewhere closes it.
class ExplanationPopup : public QFrame {
    Q_OBJECT

public:
    /// Deletes itself when closed.
    static ExplanationPopup* showBeside(QWidget& asker, const Explanation& explanation);

private:
    ExplanationPopup(QWidget& asker, const Explanation& explanation);
};

} // namespace encours
