// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/guides.h"

#include "core/base/blank_text.h"
#include "core/store/guide_store.h"
#include "core/usecase/act_in_progress.h"

#include <algorithm>

namespace encours {

namespace {

using Reason = ActFailure::Reason;

std::string known_language(const std::string& language) { return language == "fr" ? "fr" : "en"; }

std::vector<Guide> guides_of(const store::Connection& connection, const std::string& language) {
    auto guides = shipped_guides(language);
    for (auto& edited : store::edited_guides(connection, known_language(language))) {
        const auto shipped =
            std::find_if(guides.begin(), guides.end(), [&](const Guide& guide) { return guide.key == edited.key; });
        if (shipped == guides.end()) {
            guides.push_back(std::move(edited));
            continue;
        }
        edited.is_shipped = true;
        *shipped = std::move(edited);
    }
    return guides;
}

} // namespace

std::vector<Guide> read_guides(const std::filesystem::path& ledger, const std::string& language) {
    return guides_of(store::open_ledger(ledger, store::Access::read), language);
}

Result<DoneAct, ActFailure> save_guide(const SaveGuideRequest& request, const Clock& clock) {
    if (is_blank(request.key) || is_blank(request.title) || is_blank(request.body))
        return failure(ActFailure{Reason::text_missing, {}});
    Guide guide;
    guide.key = request.key;
    guide.language = known_language(request.language);
    guide.title = request.title;
    guide.body = request.body;
    if (const auto faults = faults_of(guide); !faults.empty())
        return failure(ActFailure{Reason::guide_faulty, faults.front()});
    ActInProgress act(request.ledger, "guide_saved", request.actor, clock);
    for (const auto& there : guides_of(act.connection(), guide.language)) {
        if (there.key == guide.key && there.title == guide.title && there.body == guide.body)
            return failure(ActFailure{Reason::nothing_changes, {}});
    }
    store::write_guide(act.scope(), guide, act.now());
    return act.commit("guide", 0, {{"key", guide.key}, {"language", guide.language}}, guide.title);
}

Result<DoneAct, ActFailure> reset_guide(const ResetGuideRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "guide_reset", request.actor, clock);
    const auto language = known_language(request.language);
    const auto edited = store::edited_guides(act.connection(), language);
    const auto there =
        std::find_if(edited.begin(), edited.end(), [&](const Guide& guide) { return guide.key == request.key; });
    if (there == edited.end())
        return failure(ActFailure{Reason::nothing_changes, {}});
    store::remove_guide(act.scope(), request.key, language);
    return act.commit("guide", 0, {{"key", request.key}, {"language", language}}, there->title);
}

} // namespace encours
