// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/task.h"

#include <array>

namespace encours {

namespace {

constexpr std::array<std::string_view, task_kind_count> keys{
    "declare_claim",  "answer_complaint", "find_addressee", "send_invoice",       "propose_plan",
    "settle_dispute", "verify_payment",   "other",          "acknowledge_dispute"};

} // namespace

std::string_view key_of(TaskKind kind) { return keys[static_cast<std::size_t>(kind)]; }

} // namespace encours
