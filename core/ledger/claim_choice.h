// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/ledger/kinds.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// What is done about interest, or about costs. The numbers are those of the file.
enum class Stance : std::uint8_t {
    claim = 0,
    reserve = 1, ///< computed and kept, not claimed for now
    waive = 2,   ///< given up, with a reason
};

/// A thing that is decided for one invoice, apart from what holds for all. The numbers are those of the file; the value of
/// each is a number, or nothing to go back to what holds for all.
enum class ChoiceKind : std::uint8_t {
    imputation = 0,            ///< Imputation
    days_in_year = 1,          ///< DaysInYear
    capitalise = 2,            ///< 1: asked; its ground is the clause or the decision (C. civ. 1343-2)
    statutory_rate = 3,        ///< 1: ECB + 10 instead of the clause
    indemnity_by_item = 4,     ///< 1: for each late due item (CJEU C-78/22)
    credit_notes_from_day = 5, ///< 1: credit notes lower the principal from their own day
    performed_on = 6,          ///< a day: when the service was done (a consumer's time limit)
    nature = 7,                ///< ClaimNature
    interest_stance = 8,       ///< Stance
    costs_stance = 9,          ///< Stance
};
inline constexpr int choice_kind_count = 10;

[[nodiscard]] std::string_view key_of(ChoiceKind kind);
/// The value is one that the kind knows.
[[nodiscard]] bool is_value_of(ChoiceKind kind, std::int64_t value);
/// It does not stand without a ground: capitalisation, giving up.
[[nodiscard]] bool wants_ground(ChoiceKind kind, std::optional<std::int64_t> value);

/// One decision. All are remembered; of a kind the last one holds, whatever day is looked at.
struct ClaimChoice {
    std::int64_t id = 0;
    ChoiceKind kind{};
    std::optional<std::int64_t> value; ///< nothing: again what holds for all
    std::string ground;
    Date on;
    std::int64_t entered_at_utc_ms = 0;
    std::string actor;
    std::string act; ///< UUID by which it can be taken back
};

/// What holds for an invoice: of each kind the last decision.
struct ClaimChoices {
    std::optional<Imputation> imputation;
    std::optional<DaysInYear> days_in_year;
    bool capitalise = false;
    bool statutory_rate = false;
    bool indemnity_by_item = false;
    bool credit_notes_from_day = false;
    std::optional<Date> performed_on;
    std::optional<ClaimNature> nature;
    Stance interest = Stance::claim, costs = Stance::claim;
    std::string capitalise_ground, statutory_ground, indemnity_ground, interest_ground, costs_ground;

    /// In the order in which they were decided.
    void apply(const ClaimChoice& choice);
};

} // namespace encours
