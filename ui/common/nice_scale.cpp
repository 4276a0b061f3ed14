// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/nice_scale.h"

#include <cmath>

namespace encours {

NiceScale NiceScale::of(double least, double greatest, int steps) {
    if (!(greatest > least)) {
        const double room = least == 0.0 ? 1.0 : std::abs(least) * 0.1;
        greatest = least + room;
        least = least - (least > 0.0 ? room : 0.0);
    }
    const double rough = (greatest - least) / steps;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10.0 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * 0.999) {
            step = factor * power;
            break;
        }
    }
    // Counted in whole steps, so that no error adds up.
    const auto first = static_cast<long long>(std::floor(least / step + 1e-9));
    const auto last = static_cast<long long>(std::ceil(greatest / step - 1e-9));
    NiceScale scale;
    for (long long at = first; at <= last; ++at)
        scale.ticks.push_back(static_cast<double>(at) * step);
    return scale;
}

} // namespace encours
