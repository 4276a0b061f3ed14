// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/receivables.h"
#include "core/usecase/clock.h"

#include <filesystem>
#include <string>

namespace encours {

/// The file for the agency was written (agency_file.h): the customer's hand-over that was approved is produced by it, and
/// waits to be handed over. False: none was approved, or nothing of it can be claimed any more. Throws store's
/// EnvironmentError.
bool produce_hand_over(const std::filesystem::path& ledger, const Receivables& receivables, CustomerId customer,
                       const std::string& actor, const Clock& clock);

} // namespace encours
