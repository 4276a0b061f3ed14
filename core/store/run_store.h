// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/channel.h"
#include "core/ledger/ids.h"
#include "core/ledger/receivables.h"
#include "core/policy/reminder_policy.h"
#include "core/reminder/planner.h"
#include "core/reminder/run.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours::store {

/// Writes it with a new UUID; `id` and `uuid` are not read.
[[nodiscard]] RunId add_run(const Transaction& transaction, const ReminderRun& run);
[[nodiscard]] std::optional<ReminderRun> read_run(const Connection& connection, RunId id);
/// The daily run of a day that is not cancelled.
[[nodiscard]] std::optional<ReminderRun> find_daily_run(const Connection& connection, Date on);
/// The latest first.
[[nodiscard]] std::vector<ReminderRun> read_runs(const Connection& connection);
struct RunSums {
    std::array<int, message_state_count> messages{}; ///< by MessageState
    std::int64_t total = 0;                          ///< minor units, of those not cancelled
    int left_out = 0;                                ///< lines
};
[[nodiscard]] RunSums read_run_sums(const Connection& connection, RunId run);
/// As its messages are: cancelled or done once none waits, approved once none is proposed.
void settle_run_state(const Transaction& transaction, RowHistory& history, RunId run);

/// A message as it is made.
struct NewMessage {
    CustomerId customer;
    RunId run; ///< 0: of no run
    PolicyId policy;
    PolicyStepId step;
    std::string_view step_key;
    Channel channel{};
    MessageState state{};
    std::int64_t total = 0, credits = 0;
    Date planned;
    std::optional<Date> posted_on, deadline;
    bool done_elsewhere = false;
    std::string_view tracking;
};
struct NewMessageItem {
    std::uint32_t item_id = 0;
    PolicyStepId step; ///< 0: for information
    int cycle = 1, occurrence = 1;
    std::int64_t open = 0;
    int days_late = 0;
    bool claimed = true;
};
struct NewRunLine {
    CustomerId customer;
    std::uint32_t item_id = 0; ///< 0: the customer as a whole
    MessageId message;         ///< 0: none
    PolicyStepId step;
    std::int64_t open = 0;
    int days_late = 0;
    std::optional<LeftOutReason> left_out; ///< nothing: something was done
    Date until = no_day;
};

/// Writes what was decided, by the thousand.
class MessageWriter {
public:
    MessageWriter(const Transaction& transaction, std::int64_t now_utc_ms, std::string actor);
    ~MessageWriter();
    MessageWriter(const MessageWriter&) = delete;
    MessageWriter& operator=(const MessageWriter&) = delete;

    [[nodiscard]] MessageId add(const NewMessage& message);
    void add(MessageId message, const NewMessageItem& item);
    /// Lines of a run count from where they ended.
    void add(RunId run, const NewRunLine& line);

private:
    struct Statements;
    std::int64_t now_;
    std::string actor_;
    std::unique_ptr<Statements> statements_;
};

[[nodiscard]] std::optional<ReminderMessage> read_message(const Connection& connection, MessageId id);
/// In the order of their ids.
[[nodiscard]] std::vector<ReminderMessage> read_messages(const Connection& connection, RunId run);
/// Those of a customer that are of the day's run or wait, in the order of their ids.
[[nodiscard]] std::vector<ReminderMessage> read_messages_of_day(const Connection& connection, Date on);
[[nodiscard]] std::vector<MessageItem> read_message_items(const Connection& connection, MessageId id);

/// In their order; `only_left_out`: why the others were left in peace.
[[nodiscard]] std::vector<RunLine> read_run_lines(const Connection& connection, RunId run, bool only_left_out);

/// Items that a campaign brought forward, by item_id ascending.
[[nodiscard]] std::vector<std::uint32_t> read_brought_forward(const Connection& connection, RunId run);

/// What happens to a message. Texts that are nothing stay as they are.
struct MessageChange {
    MessageState state{};
    std::optional<Date> posted_on, deadline;
    std::optional<Date> handed_in_on; ///< ≤ posted_on; given with it
    bool done_elsewhere = false;
    std::optional<Channel> channel;
    std::optional<std::int64_t> total;
    std::optional<std::string> approved_by, tracking, detail;
};
void change_message(const Transaction& transaction, RowHistory& history, MessageId id, const MessageChange& change);
/// The item counts no more in it.
void withdraw_item(const Transaction& transaction, RowHistory& history, MessageId message, std::uint32_t item_id,
                   const std::string& why);

/// Brings an item to a step that was posted. One that a later message advanced already, or that began anew, stays where
/// it is.
struct ItemAdvance {
    std::uint32_t item_id = 0;
    PolicyId policy;
    std::string step_key;
    Date posted_on;
    std::optional<Date> deadline;
    int cycle = 1, occurrence = 1;
};
void advance_item(const Transaction& transaction, RowHistory& history, const ItemAdvance& advance);

/// Puts an item's next step off, or moves it to that very day. `policy` is used where the item has no state yet; no day:
/// takes back what was said.
void put_item_off(const Transaction& transaction, RowHistory& history, std::uint32_t item_id, PolicyId policy,
                  int cycle, std::optional<Date> not_before, bool moved_earlier);
/// Takes back that an item's next step was moved to a day, unless it stands for another one since.
void take_back_move(const Transaction& transaction, RowHistory& history, std::uint32_t item_id, Date moved_to);
void skip_step(const Transaction& transaction, RowHistory& history, std::uint32_t item_id, const std::string& step_key,
               int cycle, const std::string& reason, Date on, const std::string& actor);

} // namespace encours::store
