// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reminder/run.h"
#include "core/usecase/act.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace encours {

// The day's work: what the planner says is frozen, approved, produced, and then really posted on a day that a person
// confirms. Only that advances items. Nothing is done twice, whatever is clicked or crashes: the file itself forbids it.
// All throw store's EnvironmentError.

struct RunFailure {
    enum class Reason : std::uint8_t {
        not_today,      ///< a run is frozen on its day
        stale_payments, ///< `text`: the day up to which they are known
        nothing_to_do,
        name_missing, ///< of a campaign
        unknown_run,
        unknown_message,
        wrong_state,    ///< of no message that was named is that so: posted already, cancelled, not approved …
        needs_approval, ///< a person approves each of these first
        not_planned,    ///< the planner does not plan that for the customer on that day
        channel_unfit,  ///< a file for the agency is sent by no channel, and nothing else is made by `office`
        day_in_future,
        day_before_run, ///< posted before it was decided; `text`: the first day possible
        text_missing,   ///< a reason
    };
    Reason reason{};
    std::string text;
};

struct FreezeRunRequest {
    std::filesystem::path ledger;
    Date on;                                          ///< today
    std::string name = {};                            ///< of a campaign
    std::optional<std::vector<CustomerId>> only = {}; ///< a campaign of these; nothing: the day's work
    bool accept_stale = false;                        ///< go on though payments are not up to date
    std::string actor;
    int days_ahead = 0; ///< of a campaign: next steps that come within so many days are brought forward to its day
};
/// Freezes what is planned today, with what is left out and why. The day's work is frozen once: again, it adds what came
/// to be due since then and is not in it yet, and gives the same run. Steps that need no approval are approved at once. What a
/// campaign brings forward is moved to its day in the same transaction (reminder/campaign_plan.h), and goes back to its own
/// when the message is cancelled or the item taken out of it.
[[nodiscard]] Result<RunId, RunFailure> freeze_run(const FreezeRunRequest& request, const Receivables& receivables,
                                                   const Clock& clock);

struct RunSummary {
    ReminderRun run;
    std::array<int, message_state_count> messages{}; ///< by MessageState
    std::int64_t total = 0;                          ///< minor units, of those not cancelled
    int left_out = 0;                                ///< lines
};
/// The latest first.
[[nodiscard]] std::vector<RunSummary> runs(const std::filesystem::path& ledger);

/// A message with what it lists, and whether it has become pointless.
struct RunMessage {
    ReminderMessage message;
    std::vector<MessageItem> items;
    /// Of one that waits: none of the items for which it was made can be claimed any more ("paid", "promised", …).
    std::string obsolete;
};
struct RunDetail {
    RunSummary summary;
    std::vector<RunMessage> messages; ///< in the order of the customers
    std::vector<RunLine> left_out;
};
/// Nothing for a run that is not there. `today`: as of when messages are looked at for having become pointless.
[[nodiscard]] std::optional<RunDetail> read_run(const std::filesystem::path& ledger, const Receivables& receivables,
                                                RunId run, Date today);
[[nodiscard]] std::optional<RunMessage> read_message(const std::filesystem::path& ledger,
                                                     const Receivables& receivables, MessageId message, Date today);

/// Messages of a run that are named; none: all of the run for which it makes sense.
struct MessagesRequest {
    std::filesystem::path ledger;
    RunId run;
    std::vector<MessageId> messages = {};
    std::string actor;
};
/// Proposed → approved. Named alone, those that failed or are uncertain are approved anew: a person decides to try again.
[[nodiscard]] Result<DoneAct, RunFailure> approve_messages(const MessagesRequest& request, const Clock& clock);

/// Approved → produced. Items that were paid, promised, contested or held since are taken out, with the reason; a message
/// of which nothing is left is cancelled. `count`: how many were produced.
[[nodiscard]] Result<DoneAct, RunFailure> produce_messages(const MessagesRequest& request,
                                                           const Receivables& receivables, const Clock& clock);

struct PostRequest {
    std::filesystem::path ledger;
    std::vector<MessageId> messages;
    Date posted_on; ///< the day on which they really left; not before the run's, not in the future
    /// Of what the post carries, where it leaves on another day: the collection's, at the latest the next one
    /// (next_posting_day). What is handed in for it counts as done today.
    std::optional<Date> collected_on = {};
    bool done_elsewhere = false;         ///< by other means than this program
    std::optional<Channel> channel = {}; ///< really used, where it was another than planned
    std::string tracking = {};           ///< number of the registered letter
    std::string agency = {};             ///< of hand-overs: to whom; "": the only one there is
    std::string actor;
};
/// Really sent: items advance, the time granted runs from that day. A hand-over opens the agency's case.
[[nodiscard]] Result<DoneAct, RunFailure> mark_posted(const PostRequest& request, const Clock& clock);

struct FailedRequest {
    std::filesystem::path ledger;
    std::vector<MessageId> messages;
    bool uncertain = false; ///< the answer to the sending was lost
    std::string detail;
    std::string actor;
};
/// Did not leave, or nobody knows: it waits for a person.
[[nodiscard]] Result<DoneAct, RunFailure> mark_failed(const FailedRequest& request, const Clock& clock);

struct CancelMessagesRequest {
    std::filesystem::path ledger;
    RunId run; ///< all of it that waits, where no message is named
    std::vector<MessageId> messages = {};
    std::string reason; ///< not blank
    std::string actor;
};
/// What waits is not sent; its steps come back on the next day, unless a person postpones or skips them.
[[nodiscard]] Result<DoneAct, RunFailure> cancel_messages(const CancelMessagesRequest& request, const Clock& clock);

struct DoneNowRequest {
    std::filesystem::path ledger;
    CustomerId customer;
    std::string step_key; ///< as planned on the day on which it was done
    Channel channel{};    ///< really used
    Date posted_on;       ///< today, or a day since which nothing was posted to the customer and nothing waits
    std::string tracking = {}, agency = {};
    std::string actor;
};
/// The call was made, or the message left by other means: recorded as posted, without a run or as that of today's. What
/// needs approval is approved by whom does it.
[[nodiscard]] Result<DoneAct, RunFailure> done_now(const DoneNowRequest& request, const Receivables& receivables,
                                                   const Clock& clock);

/// What a run brought, as of a day. Amounts: minor units of the company's currency.
struct CampaignResults {
    int messages = 0, reached = 0; ///< of the run; posted
    std::int64_t asked = 0;        ///< by those posted
    /// Of the items of messages posted so many days ago at least, or less where it came already: paid within the days.
    struct Paid {
        int days = 0;
        int messages = 0; ///< of which everything was paid
        std::int64_t amount = 0;
    };
    std::array<Paid, 3> paid{{{7, 0, 0}, {14, 0, 0}, {30, 0, 0}}};
    int promised = 0, disputed = 0; ///< messages followed by a promise or a dispute within 30 days
    std::int64_t left = 0;          ///< still open
};
[[nodiscard]] CampaignResults results_of(const std::filesystem::path& ledger, const Receivables& receivables, RunId run,
                                         Date at);

} // namespace encours
