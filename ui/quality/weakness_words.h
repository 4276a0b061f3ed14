// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/data_quality.h"

#include <QString>

namespace encours {

/// "No e-mail address".
[[nodiscard]] QString weaknessName(Weakness kind);
/// Why the point matters, in one short sentence.
[[nodiscard]] QString weaknessReason(const WeakPoint& point);
/// What the button does that leads to where it is mended.
[[nodiscard]] QString weaknessAction(Weakness kind);
/// The customer, two customers, a customer with invoices; empty: the company or its imports.
[[nodiscard]] QString weaknessSubject(const WeakPoint& point);

} // namespace encours
