// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/import_faults.h"

#include <algorithm>
#include <set>

namespace encours {

ImportFaults import_faults(const std::vector<store::ListedBatch>& batches) {
    ImportFaults faults;
    std::set<std::int64_t> sources;
    for (auto batch = batches.rbegin(); batch != batches.rend(); ++batch) {
        if (batch->undone_at)
            continue;
        if (sources.empty())
            faults.rows_refused = batch->rows_rejected;
        if (sources.insert(batch->source_id).second)
            faults.controls_failed += std::count_if(batch->controls.begin(), batch->controls.end(),
                                                    [](const Control& control) { return !control.holds; });
    }
    return faults;
}

} // namespace encours
