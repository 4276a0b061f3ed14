// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/segment_saving.h"

#include "ui/common/actor.h"
#include "ui/language/policy_failures.h"
#include "ui/policy/said_work.h"

namespace encours {

void saveSegments(Acts& acts, QObject* context, SegmentList list, std::function<void(const QString&)> then) {
    performSaid<SegmentFailure>(
        acts, context,
        [list](const std::filesystem::path& path, const Clock& clock) {
            return save_segments({path, list, actorName()}, clock);
        },
        [list](const SegmentFailure& failure) { return segmentFailureSentence(failure, list); }, std::move(then));
}

} // namespace encours
