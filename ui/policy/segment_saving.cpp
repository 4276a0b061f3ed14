// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/segment_saving.h"

#include "ui/common/actor.h"
#include "ui/language/policy_failures.h"
#include "ui/policy/said_work.h"

#include <algorithm>

namespace encours {

void saveSegments(Acts& acts, QObject* context, SegmentList list, std::function<void(const QString&)> then) {
    performSaid<SegmentFailure>(
        acts, context,
        [list](const std::filesystem::path& path, const Clock& clock) {
            return save_segments({path, list, actorName()}, clock);
        },
        [list](const SegmentFailure& failure) { return segmentFailureSentence(failure, list); }, std::move(then));
}

SegmentList withShippedSegments(const SegmentList& now, const std::string& language) {
    const auto shipped = shipped_segments(language);
    SegmentList list{{}, now.personas};
    std::vector<PersonaId> ids; ///< of the shipped personas in the list
    for (Persona persona : shipped.personas) {
        const auto there = std::find_if(list.personas.begin(), list.personas.end(),
                                        [&](const Persona& one) { return one.name == persona.name; });
        persona.id = there != list.personas.end() ? there->id : PersonaId();
        if (there != list.personas.end())
            *there = persona;
        else
            list.personas.push_back(persona);
        ids.push_back(persona.id != PersonaId() ? persona.id
                                                : PersonaId{-static_cast<std::int64_t>(list.personas.size())});
    }
    for (Segment segment : shipped.segments) {
        const auto there = std::find_if(now.segments.begin(), now.segments.end(),
                                        [&](const Segment& one) { return one.key == segment.key; });
        segment.id = there != now.segments.end() ? there->id : SegmentId();
        if (segment.persona)
            segment.persona = ids[static_cast<std::size_t>(segment.persona->value) - 1];
        list.segments.push_back(std::move(segment));
    }
    for (const Segment& own : now.segments)
        if (own.key.empty())
            list.segments.push_back(own);
    return list;
}

} // namespace encours
