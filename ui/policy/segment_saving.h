// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/segments.h"
#include "ui/common/acts.h"

#include <functional>

namespace encours {

/// Saves the whole list of segments and personas as one act that can be undone. `then` learns what is wrong in a sentence,
/// empty when it was saved, unless `context` was destroyed.
void saveSegments(Acts& acts, QObject* context, SegmentList list, std::function<void(const QString&)> then);

/// The shipped segments ("fr", "en") as they came, and their personas by name; those of one's own stand behind them.
[[nodiscard]] SegmentList withShippedSegments(const SegmentList& now, const std::string& language);

} // namespace encours
