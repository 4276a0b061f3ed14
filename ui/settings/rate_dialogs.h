// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/acts.h"
#include "ui/settings/rate_rows.h"

class QWidget;

namespace encours {

struct RateAtHalf {
    RateSeries series{};
    HalfYear half;
};

/// Adds a half-year or corrects a rate, with where it was read. Begins with the proposed one.
void openRateDialog(Acts& acts, const std::vector<HalfYearRates>& known, RateAtHalf proposed, QWidget* parent);

/// Gives up what the company entered for the half-year: the rate that comes with the program holds again, or none.
void giveUpRates(Acts& acts, const HalfYearRates& row, QWidget* parent);

} // namespace encours
