// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/channel.h"
#include "core/ledger/ids.h"
#include "core/usecase/act.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// What collecting costs. The numbers are those of the file.
enum class CostKind : std::uint8_t { time = 0, postage = 1, agency_fee = 2, court = 3, other = 4 };
inline constexpr int cost_kind_count = 5;
/// "time", "postage", "agency_fee", "court", "other".
[[nodiscard]] std::string_view key_of(CostKind kind);
[[nodiscard]] std::optional<CostKind> cost_kind_from_key(std::string_view key);

struct RecordCostRequest {
    std::filesystem::path ledger;
    CostKind kind{};
    Date on;
    std::int64_t amount = 0; ///< minor units of the company's currency, > 0
    std::optional<int> minutes = {};
    std::optional<CustomerId> customer = {}; ///< nothing: of all
    std::string note = {};
    std::string actor;
};
/// Refused: unknown_customer, amount_missing, day_in_future, already_recorded. Throws store's EnvironmentError.
[[nodiscard]] Result<DoneAct, ActFailure> record_cost(const RecordCostRequest& request, const Clock& clock);

struct ConsentRequest {
    std::filesystem::path ledger;
    CustomerId customer;
    std::optional<ContactId> contact = {}; ///< nothing: all persons of the customer
    Channel channel{};
    bool granted = false; ///< false: is not to be reached by this channel any more
    Date on;
    std::string how; ///< how it is known
    std::string actor;
};
/// What a person said about being written to on a channel; the latest day counts. Refused: unknown_customer, unknown_contact (or
/// the customer has none), day_in_future, already_recorded.
[[nodiscard]] Result<DoneAct, ActFailure> record_consent(const ConsentRequest& request, const Clock& clock);

/// A preference of the company: "answers.has_paid_days", "reminders.fresh_days" and the like. Refused: value_unknown (no such
/// setting, or not a value of it), nothing_changes.
struct SetSettingRequest {
    std::filesystem::path ledger;
    std::string key, value;
    std::string actor;
};
[[nodiscard]] Result<DoneAct, ActFailure> set_setting(const SetSettingRequest& request, const Clock& clock);

} // namespace encours
