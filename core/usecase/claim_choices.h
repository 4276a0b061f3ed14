// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/claim_choice.h"
#include "core/usecase/act.h"

#include <optional>
#include <string>
#include <vector>

namespace encours {

// What is decided for one invoice, apart from what holds for all; and what is given up of its interest or costs. Taken back
// by undo_act. All throw store's EnvironmentError.

struct ChoosePart {
    ChoiceKind kind{};
    std::optional<std::int64_t> value; ///< nothing: again what holds for all
    std::string ground;                ///< not blank where wants_ground says so
};

struct ChooseRequest {
    std::filesystem::path ledger;
    InvoiceId invoice;
    std::vector<ChoosePart> parts; ///< those that change nothing are passed over
    std::string actor;
    std::optional<Date> on = {}; ///< when it was decided; nothing: today
};

/// One act. Refused: day_in_future, unknown_document, not_an_invoice (credit notes bear no interest), text_missing (a ground),
/// value_unknown, nothing_changes.
[[nodiscard]] Result<DoneAct, ActFailure> choose(const ChooseRequest& request, const Clock& clock);

/// All that was decided for an invoice, the latest first.
[[nodiscard]] std::vector<ClaimChoice> claim_choices_of(const std::filesystem::path& ledger, InvoiceId invoice);

/// The numbers are those of the file.
enum class WaiverTarget : std::uint8_t { interest = 1, costs = 2 };

/// An amount given up of what an invoice bears beside its principal.
struct Waiver {
    WaiverTarget target{};
    DueItemId item;
    std::int64_t amount = 0;
    Date on;
    std::string reason, actor;
    std::string act; ///< UUID by which it can be taken back
};

struct WaiveRequest {
    std::filesystem::path ledger;
    InvoiceId invoice;
    WaiverTarget target{};
    std::int64_t amount = 0; ///< minor units; spread over the due items by what is left of each as of `on`
    Date on;
    std::string reason; ///< not blank
    std::string actor;
};

/// Refused: unknown_document, not_an_invoice, amount_missing, text_missing, day_in_future, day_before_start,
/// already_recorded, part_too_large (`text`: what is left of it, minor units).
[[nodiscard]] Result<DoneAct, ActFailure> waive(const WaiveRequest& request, const Clock& clock);

/// Of an invoice, the latest first.
[[nodiscard]] std::vector<Waiver> waivers_of(const std::filesystem::path& ledger, InvoiceId invoice);

} // namespace encours
