// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batch_list_store.h"

#include <cstdint>
#include <vector>

namespace encours {

/// What imports that still stand left wrong.
struct ImportFaults {
    std::int64_t rows_refused = 0; ///< of the last import
    /// Controls that do not hold, of the last import of each source: what a later one has put right counts no more.
    std::int64_t controls_failed = 0;
};

/// `batches` in the order of the imports.
[[nodiscard]] ImportFaults import_faults(const std::vector<store::ListedBatch>& batches);

} // namespace encours
