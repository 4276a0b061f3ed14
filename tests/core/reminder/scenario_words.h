// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/reminder/scenario_ledger.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours::test {

// The words of scenarios, as an accountant says them.

[[nodiscard]] std::string word_of(Channel channel);
[[nodiscard]] std::optional<Channel> channel_named(const std::string& word);
/// "promesse", "litige", …
[[nodiscard]] std::optional<HoldKind> hold_named(const std::string& word);
[[nodiscard]] std::optional<StepKind> step_kind_named(std::string_view name);
/// "1200.00".
[[nodiscard]] std::string amount_text(std::int64_t cents);

/// A line a message: "relance 1 à C1 par e-mail: F1 1200.00, F2 300.00 (pour information)".
[[nodiscard]] std::vector<std::string> action_lines(const ScenarioLedger& ledger, const DayPlan& plan);
/// A line each that is left out: "laissé de côté: F3, promesse jusqu'au 2026-03-10".
[[nodiscard]] std::vector<std::string> left_out_lines(const ScenarioLedger& ledger, const DayPlan& plan);
/// Of reasons that say only that a day has not come.
inline constexpr std::string_view not_yet_words = "pas encore";

} // namespace encours::test
