// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/figure.h"

namespace encours {

Figure Figure::of(Wide numerator, Wide denominator, NoFigure when_zero, std::int64_t factor) {
    if (denominator <= 0) {
        return {std::nullopt, numerator, denominator, when_zero};
    }
    return {ratio(numerator * factor, denominator), numerator, denominator, NoFigure::none};
}

} // namespace encours
