// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/blank_text.h"
#include "core/calendar/payment_terms.h"
#include "core/store/policy_store.h"
#include "core/store/segment_store.h"
#include "core/usecase/act_in_progress.h"
#include "core/usecase/segments.h"

#include <algorithm>
#include <set>

namespace encours {

namespace {

using Reason = SegmentFailure::Reason;

SegmentFailure at(std::size_t place, Reason reason, std::string text = {}) {
    return {reason, place, std::nullopt, std::move(text)};
}

/// Checks a list against the file that it is to be written to.
class ListCheck {
public:
    ListCheck(const SegmentList& list, const store::Connection& connection)
        : list_(list), in_file_(store::read_personas(connection)) {
        for (const auto& policy : store::read_published_policies(connection))
            policies_.insert(policy.key);
    }

    std::optional<SegmentFailure> run() {
        std::set<std::string> names;
        for (std::size_t i = 0; i < list_.personas.size(); ++i) {
            const auto& name = list_.personas[i].name;
            if (is_blank(name))
                return at(i, Reason::persona_name_missing);
            if (!names.insert(name).second)
                return at(i, Reason::persona_name_taken, name);
            if (list_.personas[i].id && !is_in(in_file_, list_.personas[i].id))
                return at(i, Reason::persona_unknown);
        }
        names.clear();
        for (std::size_t i = 0; i < list_.segments.size(); ++i) {
            if (auto failed = of_segment(i, list_.segments[i]))
                return failed;
            if (!names.insert(list_.segments[i].name).second)
                return at(i, Reason::name_taken, list_.segments[i].name);
        }
        return std::nullopt;
    }

private:
    const SegmentList& list_;
    std::vector<Persona> in_file_;
    std::set<std::string> policies_;

    static bool is_in(const std::vector<Persona>& personas, PersonaId id) {
        return std::any_of(personas.begin(), personas.end(), [id](const Persona& one) { return one.id == id; });
    }

    [[nodiscard]] bool knows(PersonaId id) const {
        if (id.value >= 0)
            return is_in(list_.personas, id);
        const auto place = static_cast<std::size_t>(-id.value - 1);
        return place < list_.personas.size() && !list_.personas[place].id;
    }

    [[nodiscard]] std::optional<SegmentFailure> of_segment(std::size_t i, const Segment& segment) const {
        if (is_blank(segment.name))
            return at(i, Reason::name_missing);
        const auto faults = faults_of(segment.rule);
        if (!faults.empty())
            return SegmentFailure{Reason::rule_faulty, i, faults.front(), {}};
        if (segment.persona && !knows(*segment.persona))
            return at(i, Reason::persona_unknown);
        if (!segment.policy_key.empty() && !policies_.contains(segment.policy_key))
            return at(i, Reason::policy_unknown, segment.policy_key);
        const auto& prevention = segment.prevention;
        if (prevention.deposit_percent && (*prevention.deposit_percent < 1 || *prevention.deposit_percent > 100))
            return at(i, Reason::deposit_out_of_range);
        if (prevention.credit_limit_minor && *prevention.credit_limit_minor < 0)
            return at(i, Reason::limit_out_of_range);
        if (!prevention.terms.empty() && !parse_payment_terms(prevention.terms))
            return at(i, Reason::terms_unreadable, prevention.terms);
        return std::nullopt;
    }
};

/// A segment that another program removed meanwhile is written anew.
void forget_lost_ids(std::vector<Segment>& segments, const std::vector<Segment>& in_file) {
    for (auto& segment : segments) {
        if (std::none_of(in_file.begin(), in_file.end(), [&](const Segment& one) { return one.id == segment.id; }))
            segment.id = {};
    }
}

} // namespace

Result<DoneAct, SegmentFailure> save_segments(const SaveSegmentsRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "segments_saved", request.actor, clock);
    if (auto failed = ListCheck(request.list, act.connection()).run())
        return failure(std::move(*failed));
    const auto in_file = store::read_segments(act.connection());
    if (request.list.segments == in_file && request.list.personas == store::read_personas(act.connection()))
        return failure(at(0, Reason::nothing_changes));
    auto segments = request.list.segments;
    forget_lost_ids(segments, in_file);
    store::write_segments(act.transaction(), act.history(), segments, request.list.personas);
    std::vector<Fact> facts;
    for (const auto& segment : segments)
        facts.push_back(Facts{{"name", segment.name}, {"rule", to_text(segment.rule)}, {"policy", segment.policy_key}});
    auto done = act.commit("segment", 0, {{"segments", facts}}, {});
    done.count = static_cast<std::int64_t>(segments.size());
    return done;
}

SegmentList read_segments(const std::filesystem::path& ledger) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    return {store::read_segments(connection), store::read_personas(connection)};
}

} // namespace encours
