// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/channel.h"
#include "core/ledger/ids.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

using MessageId = Id<struct MessageTag>;

/// What the customer said when it was reached. Each has its consequences: see usecase/answers.h. The numbers are those of
/// the file.
enum class AnswerOutcome : std::uint8_t {
    will_pay = 0,
    has_paid = 1, ///< says so: the money is not there yet
    contests = 2,
    in_difficulty = 3,
    wrong_addressee = 4,
    not_received = 5, ///< the invoice
    not_reached = 6,
    other = 7,
    wants_plan = 8,
    complains = 9, ///< about the reminder, not about the invoice
    insolvent = 10,
    all_in_order = 11, ///< to a notice before due
};
inline constexpr std::size_t answer_outcome_count = 12;

/// "will_pay", …: as `record` and the journal name it.
[[nodiscard]] std::string_view key_of(AnswerOutcome outcome);
[[nodiscard]] std::optional<AnswerOutcome> answer_outcome_from_key(std::string_view key);

/// "letter", "registered_letter", "email", "sms", "telephone", "office".
[[nodiscard]] std::string_view key_of(Channel channel);
[[nodiscard]] std::optional<Channel> channel_from_key(std::string_view key);

struct RecordedAnswer {
    std::int64_t id = 0;
    CustomerId customer;
    std::optional<MessageId> message; ///< that it answers
    AnswerOutcome outcome{};
    Channel channel{};
    Date on;
    std::string actor, note;
    std::string act; ///< UUID by which it can be taken back, with all that followed
};

} // namespace encours
