// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/mapping_profile.h"
#include "core/store/transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace encours::store {

/// By its name, case and all. A profile that a newer version wrote is none that can be used: nothing.
[[nodiscard]] std::optional<MappingProfile> read_mapping_profile(const Connection& connection, const std::string& name);

/// All that can be used, by name.
[[nodiscard]] std::vector<MappingProfile> read_mapping_profiles(const Connection& connection);

/// Writes it under its name, over the one that has it, and enters that in the journal.
void save_mapping_profile(const Transaction& transaction, const MappingProfile& profile, std::int64_t at_utc_ms,
                          const std::string& actor);

} // namespace encours::store
