// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/aging.h"

namespace encours {

AgeBucket age_bucket(Date due, Date at) {
    const auto days_late = std::int64_t{at.days} - due.days;
    if (days_late <= 0) {
        return AgeBucket::not_due;
    }
    if (days_late <= 30) {
        return AgeBucket::d1_30;
    }
    if (days_late <= 60) {
        return AgeBucket::d31_60;
    }
    return days_late <= 90 ? AgeBucket::d61_90 : AgeBucket::over_90;
}

Aging& Aging::operator+=(const Aging& other) {
    for (std::size_t bucket = 0; bucket != buckets.size(); ++bucket) {
        buckets[bucket] += other.buckets[bucket];
    }
    unallocated += other.unallocated;
    doubtful += other.doubtful;
    bills += other.bills;
    return *this;
}

Aging& Aging::operator-=(const Aging& other) {
    for (std::size_t bucket = 0; bucket != buckets.size(); ++bucket) {
        buckets[bucket] -= other.buckets[bucket];
    }
    unallocated -= other.unallocated;
    doubtful -= other.doubtful;
    bills -= other.bills;
    return *this;
}

} // namespace encours
