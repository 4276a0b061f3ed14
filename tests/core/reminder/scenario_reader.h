// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/reminder/scenario_ledger.h"

#include <filesystem>
#include <string>
#include <vector>

namespace encours::test {

/// What a scenario expects of a day, a range of days or an invoice, and what is done then.
struct ScenarioCheck {
    enum class Kind { day, range, next_step };
    Kind kind{};
    Date first, last;
    std::string invoice;            ///< of next_step
    std::vector<std::string> lines; ///< expected, as scenario_words writes them; of a range with its day before
    std::string then;               ///< "posté", "produit", "annulé" or ""
    std::string place;              ///< file and line
};

struct Scenario {
    ScenarioLedger ledger;
    std::vector<ScenarioCheck> checks;
};

/// Throws where a line is none of a scenario's.
[[nodiscard]] Scenario read_scenario(const std::filesystem::path& file);

} // namespace encours::test
