// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/call_script.h"
#include "core/letters/guide.h"
#include "core/usecase/act.h"

#include <string>
#include <vector>

namespace encours {

// Negotiation cards and call guides: those that come with the program, as the company edited them.

/// All of a language ("fr", any other: "en"), in the order in which they are to be shown: shipped ones, then its own. Throws
/// store's EnvironmentError.
[[nodiscard]] std::vector<Guide> read_guides(const std::filesystem::path& ledger, const std::string& language);

struct SaveGuideRequest {
    std::filesystem::path ledger;
    std::string key; ///< of a shipped one, or a new one's ("card_…", "call_…")
    std::string language;
    std::string title, body;
    std::string actor;
};
/// Refused: text_missing, guide_faulty (`text`: the field in braces that is none, or "" where a call guide has not its four
/// parts), nothing_changes.
[[nodiscard]] Result<DoneAct, ActFailure> save_guide(const SaveGuideRequest& request, const Clock& clock);

struct ResetGuideRequest {
    std::filesystem::path ledger;
    std::string key, language;
    std::string actor;
};
/// The shipped text again; a guide of the company's own goes. Refused: nothing_changes.
[[nodiscard]] Result<DoneAct, ActFailure> reset_guide(const ResetGuideRequest& request, const Clock& clock);

} // namespace encours
