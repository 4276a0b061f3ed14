// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/claim_choice.h"

#include <array>

namespace encours {

namespace {

constexpr std::array<std::string_view, choice_kind_count> keys{
    "imputation",   "days_in_year", "capitalise",      "statutory_rate", "indemnity_by_item", "credit_notes_from_day",
    "performed_on", "nature",       "interest_stance", "costs_stance"};

} // namespace

std::string_view key_of(ChoiceKind kind) { return keys[static_cast<std::size_t>(kind)]; }

bool is_value_of(ChoiceKind kind, std::int64_t value) {
    switch (kind) {
    case ChoiceKind::performed_on:
        return value >= earliest_date.days && value <= latest_date.days;
    case ChoiceKind::nature:
    case ChoiceKind::interest_stance:
    case ChoiceKind::costs_stance:
        return value >= 0 && value <= 2;
    case ChoiceKind::imputation:
    case ChoiceKind::days_in_year:
    case ChoiceKind::capitalise:
    case ChoiceKind::statutory_rate:
    case ChoiceKind::indemnity_by_item:
    case ChoiceKind::credit_notes_from_day:
        return value == 0 || value == 1;
    }
    return false;
}

bool wants_ground(ChoiceKind kind, std::optional<std::int64_t> value) {
    const bool is_stance = kind == ChoiceKind::interest_stance || kind == ChoiceKind::costs_stance;
    return (kind == ChoiceKind::capitalise && value == 1) ||
           (is_stance && value == static_cast<std::int64_t>(Stance::waive));
}

void ClaimChoices::apply(const ClaimChoice& choice) {
    const auto value = choice.value.value_or(0);
    switch (choice.kind) {
    case ChoiceKind::imputation:
        imputation = choice.value ? std::optional(static_cast<Imputation>(value)) : std::nullopt;
        break;
    case ChoiceKind::days_in_year:
        days_in_year = choice.value ? std::optional(static_cast<DaysInYear>(value)) : std::nullopt;
        break;
    case ChoiceKind::capitalise:
        capitalise = value == 1;
        capitalise_ground = choice.ground;
        break;
    case ChoiceKind::statutory_rate:
        statutory_rate = value == 1;
        statutory_ground = choice.ground;
        break;
    case ChoiceKind::indemnity_by_item:
        indemnity_by_item = value == 1;
        indemnity_ground = choice.ground;
        break;
    case ChoiceKind::credit_notes_from_day:
        credit_notes_from_day = value == 1;
        break;
    case ChoiceKind::performed_on:
        performed_on = choice.value ? std::optional(Date{static_cast<std::int32_t>(value)}) : std::nullopt;
        break;
    case ChoiceKind::nature:
        nature = choice.value ? std::optional(static_cast<ClaimNature>(value)) : std::nullopt;
        break;
    case ChoiceKind::interest_stance:
        interest = static_cast<Stance>(value);
        interest_ground = choice.ground;
        break;
    case ChoiceKind::costs_stance:
        costs = static_cast<Stance>(value);
        costs_ground = choice.ground;
        break;
    }
}

} // namespace encours
