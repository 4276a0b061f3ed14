// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/attachment.h"
#include "core/letters/postal_mail.h"
#include "core/reminder/letter_milestone.h"
#include "core/reminder/run.h"
#include "core/usecase/act.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace encours {

// Registered letters from the post office to the acknowledgement of receipt. All throw store's EnvironmentError; acts are
// taken back by undo_act.

struct RegisteredLetter {
    MessageId message;
    CustomerId customer;
    std::string customer_code, customer_name, step_key, step_name;
    StepKind kind{};
    RunId run;
    MessageState state{}; ///< produced: it waits to be taken to the post
    std::string tracking; ///< "": not known yet
    std::string recipient;
    std::optional<Date> deposited, presented, delivered, returned;
    std::string returned_why;
    std::vector<Attachment> proofs; ///< in the order in which they came

    /// Neither delivered nor returned, though it was posted.
    [[nodiscard]] bool is_under_way() const { return deposited && !delivered && !returned; }
};
/// Those that are written or posted, of a run or of all; the latest first.
[[nodiscard]] std::vector<RegisteredLetter> registered_letters(const std::filesystem::path& ledger,
                                                               std::optional<RunId> run = {});

struct TrackLetterRequest {
    std::filesystem::path ledger;
    MessageId message;
    std::string tracking; ///< kept in upper case without blanks, whatever its form (form_of_tracking warns); "": none
    std::string actor;
};
/// Also of one that is posted already. Refused: message_missing, nothing_changes, value_unknown (longer than a number is).
[[nodiscard]] Result<DoneAct, ActFailure> track_letter(const TrackLetterRequest& request, const Clock& clock);

struct FollowLetterRequest {
    std::filesystem::path ledger;
    MessageId message;
    LetterMilestone milestone{};
    Date on;
    std::string reason = {}; ///< why it came back
    std::optional<std::filesystem::path> proof = {};
    std::string actor;
};
/// First presentation, delivery or return of a letter that was posted, with its scanned proof. Presented and delivered, a
/// formal notice lets a consumer's interest run. Refused: message_missing (not there, or not posted), day_in_future,
/// day_before_start (`text`: posted), text_missing (returned without a reason), already_recorded, and what attach_files
/// refuses of a file.
[[nodiscard]] Result<DoneAct, ActFailure> follow_letter(const FollowLetterRequest& request, const Clock& clock);

struct ProveDepositRequest {
    std::filesystem::path ledger;
    MessageId message;
    std::filesystem::path proof;
    std::string actor;
};
/// The post office's receipt of a letter that was posted. Refused: message_missing, already_recorded (the same bytes prove
/// it already), and what attach_files refuses of a file.
[[nodiscard]] Result<DoneAct, ActFailure> prove_deposit(const ProveDepositRequest& request, const Clock& clock);

} // namespace encours
