// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/usecase/letter_renderer.h"
#include "core/usecase/progress.h"
#include "core/usecase/reminder_runs.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace encours {

// Messages written, kept as they leave, and read again. All throw store's EnvironmentError.

struct ProduceLettersRequest {
    std::filesystem::path ledger;
    RunId run; ///< all of it that is approved, where no message is named
    std::vector<MessageId> messages = {};
    std::string actor;
    int batch = 50; ///< so many are committed at once; > 0
};

/// A message that was written, or could not be.
struct LetterOutcome {
    MessageId message;
    CustomerId customer;
    std::string customer_code, customer_name, step_key;
    Channel channel{};
    std::string file_name;           ///< "" where none was made: a call, a file for the agency
    int pages = 0;                   ///< 0 of what has none
    std::vector<LetterFault> faults; ///< warnings too
};
struct ProducedLetters {
    std::vector<LetterOutcome> produced;
    std::vector<LetterOutcome> stopped; ///< stay approved: their faults say why
    std::int64_t cancelled = 0;         ///< nothing of them could be claimed any more
    std::vector<DoneAct> acts;          ///< one a batch; each can be taken back
    bool is_complete = true;            ///< false: it was cancelled on the way; what was produced till then stays
};

/// Approved → produced: each message that has a form is rendered from its case as of today, on two threads, and its bytes are
/// kept with what it was made from; calls and files for the agency become produced without. Items that were paid, promised,
/// contested or held since are taken out as produce_messages does, amounts are those of today. Batches are committed one
/// after the other: whatever happens, letters are whole and none is written twice. Progress counts messages. Refused:
/// unknown_run, unknown_message, wrong_state (none is approved).
[[nodiscard]] Result<ProducedLetters, RunFailure> produce_letters(const ProduceLettersRequest& request,
                                                                  const Receivables& receivables,
                                                                  const LetterRenderer& renderer, const Clock& clock,
                                                                  const Progress& progress = {});

/// A message as it left, byte for byte: to look at, to print again, to send.
struct SentLetter {
    std::string media_type, bytes;
    std::string file_name, subject, recipient;
    Date dated;
    int pages = 0;
    std::string template_key, template_language;
    int template_version = 0; ///< 0: the program's own
    Digest digest{};
    /// The bytes are those that the journal names; false: somebody changed them since.
    bool is_intact = true;
};
/// Nothing of a message whose bytes are not kept.
[[nodiscard]] std::optional<SentLetter> read_letter(const std::filesystem::path& ledger, MessageId message);

} // namespace encours
