// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_text.h"
#include "core/usecase/reminder_runs.h"

#include <filesystem>
#include <vector>

namespace encours {

/// A message of a run, with what is wrong with it: what stops it, or what a person should know of it.
struct LetterRow {
    RunMessage message;
    std::vector<LetterFault> faults;
};

/// The messages that are written, or wait for it; these with what would stop them if they were written on the day. Read on a
/// worker. Throws store's EnvironmentError.
[[nodiscard]] std::vector<LetterRow> readLetterRows(const std::filesystem::path& ledger, const Receivables& receivables,
                                                    std::vector<RunMessage> messages, Date on);

} // namespace encours
