// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/ledger/answer.h"

#include <cstdint>
#include <string_view>

namespace encours {

using RunId = Id<struct RunTag>;

/// How far a message has come. Only a posted one advances its items. The numbers are those of the file.
enum class MessageState : std::uint8_t {
    proposed = 0,
    approved = 1,
    produced = 2,  ///< printed, or ready to be said: not sent yet
    posted = 3,    ///< really sent, or handed to the post, or said on the telephone
    failed = 4,    ///< did not leave
    uncertain = 5, ///< the answer to the sending was lost: never sent again without a person
    cancelled = 6,
};
inline constexpr std::size_t message_state_count = 7;

/// Neither posted nor cancelled: nothing else is sent to the customer meanwhile.
[[nodiscard]] constexpr bool is_waiting(MessageState state) {
    return state != MessageState::posted && state != MessageState::cancelled;
}

enum class RunKind : std::uint8_t {
    daily = 0,    ///< the day's work: at most one a day
    campaign = 1, ///< of chosen customers, under a name
};

enum class RunState : std::uint8_t { proposed = 0, approved = 1, done = 2, cancelled = 3 };

} // namespace encours
