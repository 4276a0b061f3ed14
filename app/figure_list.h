// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/json_output.h"
#include "core/kpi/figure_detail.h"
#include "core/kpi/figures.h"

#include <QString>

#include <array>

namespace encours {

enum class FigureUnit : std::uint8_t { days, percent };

/// A figure of `kpi` with its key in JSON.
struct FigureEntry {
    const char* key;
    FigureKey which;
    Figure Figures::*value;
    FigureUnit unit;
};

/// In the order of the contract.
inline constexpr std::array<FigureEntry, 13> figure_list{{
    {"dso", FigureKey::dso, &Figures::dso, FigureUnit::days},
    {"dso_countback", FigureKey::dso_countback, &Figures::dso_countback, FigureUnit::days},
    {"best_possible_dso", FigureKey::best_possible_dso, &Figures::best_possible_dso, FigureUnit::days},
    {"average_days_delinquent", FigureKey::average_days_delinquent, &Figures::average_days_delinquent,
     FigureUnit::days},
    {"cei_percent", FigureKey::cei_percent, &Figures::cei_percent, FigureUnit::percent},
    {"dbt", FigureKey::dbt, &Figures::dbt, FigureUnit::days},
    {"dbt_signed", FigureKey::dbt_signed, &Figures::dbt_signed, FigureUnit::days},
    {"dbt_with_open", FigureKey::dbt_with_open, &Figures::dbt_with_open, FigureUnit::days},
    {"recovery_percent", FigureKey::recovery_percent, &Figures::recovery_percent, FigureUnit::percent},
    {"recovery_of_due_percent", FigureKey::recovery_of_due_percent, &Figures::recovery_of_due_percent,
     FigureUnit::percent},
    {"mean_payment_days", FigureKey::mean_payment_days, &Figures::mean_payment_days, FigureUnit::days},
    {"mean_payment_days_weighted", FigureKey::mean_payment_days_weighted, &Figures::mean_payment_days_weighted,
     FigureUnit::days},
    {"dispute_percent", FigureKey::dispute_percent, &Figures::dispute_percent, FigureUnit::percent},
}};

/// What a figure is multiplied with: value = numerator × factor ÷ denominator.
[[nodiscard]] int factor_of(const FigureEntry& entry, int window_days);

/// Adds all keys of the contract; those of figures that this version does not compute are null.
void add_figures(Json& object, const Figures& figures, Currency currency);

/// "61,3 j", "≥ 90,0 j", "80,4 %"; a dash for none.
[[nodiscard]] QString figure_text(const Figures& figures, const FigureEntry& entry);

} // namespace encours
