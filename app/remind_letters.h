// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/json_output.h"
#include "core/usecase/clock.h"
#include "core/usecase/ledger_file.h"
#include "core/usecase/letter_renderer.h"
#include "core/usecase/reminder_runs.h"

#include <QStringList>

#include <filesystem>
#include <set>
#include <string>

namespace encours {

/// The letters of a day as files of a folder, and what is said of them.
struct RemindedLetters {
    Json produced = Json::array(); ///< one object a file
    Json failed = Json::array();
    QStringList complaints;      ///< of those that failed, in words
    std::set<MessageId> written; ///< their messages; none of specimens
    std::set<std::string> shown; ///< codes of customers with a specimen
    bool has_folder = true;      ///< false: it cannot be there, and nothing was done
    bool is_complete = true;     ///< false: it was cancelled on the way, or the folder took no more
};

/// Writes the approved messages of a run, keeps them, and puts all of the run that wait to be posted into the folder.
[[nodiscard]] RemindedLetters remind_into(const std::filesystem::path& folder, const LedgerFile& ledger, RunId run,
                                          const LetterRenderer& renderer, const std::string& actor, const Clock& clock,
                                          const Progress& progress);

/// Specimens of a day into the folder; nothing is recorded.
[[nodiscard]] RemindedLetters specimens_into(const std::filesystem::path& folder, const LedgerFile& ledger, Date at,
                                             const LetterRenderer& renderer, const Progress& progress);

} // namespace encours
