// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/reminder_keys.h"

#include <array>

namespace encours {

namespace {

constexpr std::array<std::string_view, left_out_reason_count> reasons{"not_yet",
                                                                      "promised",
                                                                      "disputed",
                                                                      "in_plan",
                                                                      "quiet_period",
                                                                      "stopped",
                                                                      "with_agency",
                                                                      "insolvent",
                                                                      "direct_debit",
                                                                      "factored",
                                                                      "in_difficulty",
                                                                      "wrong_addressee",
                                                                      "not_received",
                                                                      "complained",
                                                                      "closed_day",
                                                                      "covered_by_credits",
                                                                      "below_minimum",
                                                                      "no_address",
                                                                      "too_soon",
                                                                      "contact_cap",
                                                                      "waiting_for_posting",
                                                                      "no_step_left",
                                                                      "bill",
                                                                      "foreign_currency",
                                                                      "postponed",
                                                                      "lower_message"};

} // namespace

std::string_view key_of(LeftOutReason reason) { return reasons[static_cast<std::size_t>(reason)]; }

} // namespace encours
