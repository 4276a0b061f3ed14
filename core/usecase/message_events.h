// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/channel.h"
#include "core/ledger/ids.h"
#include "core/usecase/act.h"

#include <optional>
#include <string>

namespace encours {

/// What became of a message after it was posted. The numbers are those of the file.
enum class MessageFate : std::uint8_t { delivered = 0, returned = 2 };

struct MessageFateRequest {
    std::filesystem::path ledger;
    CustomerId customer;
    MessageFate fate{};
    Date on;
    std::optional<Channel> channel = {}; ///< nothing: whichever was used last
    std::string tracking;                ///< number of the registered letter; "": the last message
    std::string detail;                  ///< "unknown at this address"
    std::string actor;
    std::optional<std::filesystem::path> proof = {}; ///< the scanned acknowledgement, the envelope that came back
};
/// That a message really left.
struct PostedRequest {
    std::filesystem::path ledger;
    CustomerId customer;
    std::string step_key;                ///< "": that of the message that waits
    std::optional<Channel> channel = {}; ///< really used; nothing: the planned one
    Date on;
    std::string tracking; ///< number of the registered letter
    std::string actor;
};
/// The message that waits for the customer is posted; where none waits, what was planned for that day was done by other
/// means, and `step_key` and `channel` say what. Refused: unknown_customer, already_recorded (of that step or channel on
/// that day), message_missing (none waits, and no step is named), not_planned (that day's plan has no such step for the
/// customer, or something was posted since), day_in_future, day_before_start.
[[nodiscard]] Result<DoneAct, ActFailure> record_posted(const PostedRequest& request, const Clock& clock);

/// Of the last message that was posted to the customer by that day. One that came back brings the task to find the right
/// addressee; a formal notice that was delivered lets a consumer's interest run. Refused: unknown_customer, day_in_future,
/// message_missing (none was posted by then), already_recorded, and what is wrong with the proof.
/// Throws store's EnvironmentError.
[[nodiscard]] Result<DoneAct, ActFailure> record_fate(const MessageFateRequest& request, const Clock& clock);

} // namespace encours
