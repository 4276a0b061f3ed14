// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace encours {

// One file a verb.
[[nodiscard]] std::unique_ptr<Verb> agenda_verb(CLI::App& program);
[[nodiscard]] std::unique_ptr<Verb> aging_verb(CLI::App& program);
[[nodiscard]] std::unique_ptr<Verb> backup_verb(CLI::App& program);
[[nodiscard]] std::unique_ptr<Verb> demo_verb(CLI::App& program);
[[nodiscard]] std::unique_ptr<Verb> export_verb(CLI::App& program);
[[nodiscard]] std::unique_ptr<Verb> import_verb(CLI::App& program);
[[nodiscard]] std::unique_ptr<Verb> imports_verb(CLI::App& program);
[[nodiscard]] std::unique_ptr<Verb> interest_verb(CLI::App& program);
[[nodiscard]] std::unique_ptr<Verb> kpi_verb(CLI::App& program);
[[nodiscard]] std::unique_ptr<Verb> privacy_verb(CLI::App& program);
[[nodiscard]] std::unique_ptr<Verb> record_verb(CLI::App& program);
[[nodiscard]] std::unique_ptr<Verb> remind_verb(CLI::App& program);
[[nodiscard]] std::unique_ptr<Verb> verify_verb(CLI::App& program);

} // namespace encours
