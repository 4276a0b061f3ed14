// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/act_in_progress.h"
#include "core/usecase/reminder_runs.h"

#include "core/store/run_store.h"

#include <map>
#include <set>
#include <vector>

namespace encours {

/// An act about messages: those that are named, or all of a run.
class MessageAct {
public:
    MessageAct(const std::filesystem::path& ledger, const char* verb, const std::string& actor, const Clock& clock)
        : act_(ledger, verb, actor, clock) {}

    /// False, with the failure, where one of them is not there.
    [[nodiscard]] bool load(RunId run, const std::vector<MessageId>& named);
    [[nodiscard]] std::vector<ReminderMessage>& messages() { return messages_; }
    [[nodiscard]] const RunFailure& fault() const { return fault_; }

    [[nodiscard]] ActInProgress& act() { return act_; }
    [[nodiscard]] const store::Transaction& transaction() const { return act_.transaction(); }
    [[nodiscard]] std::vector<MessageItem> items(MessageId message) const {
        return store::read_message_items(act_.connection(), message);
    }

    /// Whether a campaign brought the item forward for that message.
    [[nodiscard]] bool was_brought_forward(const ReminderMessage& message, std::uint32_t item_id);
    /// The item counts no more in the message, with the reason; one that was brought forward goes back to its own day.
    void withdraw(const ReminderMessage& message, std::uint32_t item_id, const std::string& reason);
    void change(const ReminderMessage& message, const store::MessageChange& change);
    /// Cancelled with a reason: its items count no more.
    void cancel(const ReminderMessage& message, const std::string& reason);

    /// Brings the runs concerned up to date and commits; wrong_state where nothing was changed.
    [[nodiscard]] Result<DoneAct, RunFailure> finish(Facts facts, const std::string& text = {});

private:
    ActInProgress act_;
    std::vector<ReminderMessage> messages_;
    std::set<RunId> runs_;
    std::map<RunId, std::vector<std::uint32_t>> brought_forward_; ///< items, by item_id; read when first asked
    RunFailure fault_{};
    std::int64_t changed_ = 0;
    MessageId first_;
};

} // namespace encours
