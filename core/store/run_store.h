// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/channel.h"
#include "core/ledger/ids.h"
#include "core/ledger/receivables.h"
#include "core/policy/reminder_policy.h"
#include "core/reminder/message.h"
#include "core/reminder/planner.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours::store {

struct StoredRun {
    RunId id;
    std::string uuid;
    RunKind kind{};
    RunState state{};
    std::string name;
    Date as_of;
    std::int64_t created_at = 0; ///< milliseconds since 1970-01-01, UTC
    std::string actor;
    bool accepted_stale = false;
};
/// Writes it with a new UUID; `id` and `uuid` are not read.
[[nodiscard]] RunId add_run(const Transaction& transaction, const StoredRun& run);
[[nodiscard]] std::optional<StoredRun> read_run(const Connection& connection, RunId id);
/// The daily run of a day that is not cancelled.
[[nodiscard]] std::optional<StoredRun> find_daily_run(const Connection& connection, Date on);
/// The latest first.
[[nodiscard]] std::vector<StoredRun> read_runs(const Connection& connection);
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

/// A message as it stands.
struct StoredMessage {
    MessageId id;
    std::string uuid;
    CustomerId customer;
    std::string customer_code, customer_name;
    RunId run;
    Date run_day = no_day; ///< of its run; no_day: of none
    PolicyId policy;
    PolicyStepId step;
    std::string step_key, step_name, policy_name;
    StepKind kind{};
    std::optional<int> deadline_days; ///< of its step
    bool needs_approval = false;
    Channel channel{};
    MessageState state{};
    std::int64_t total = 0, credits = 0;
    Date planned;
    Date posted_on = no_day, deadline = no_day;
    bool done_elsewhere = false;
    std::string recipient, approved_by, tracking, detail;
    bool has_document = false; ///< its bytes are kept
};
struct StoredMessageItem {
    std::uint32_t item_id = 0, invoice_id = 0;
    std::string number;
    Date due;
    PolicyId policy;   ///< of its step
    PolicyStepId step; ///< 0: for information
    std::string step_key;
    StepKind kind{};
    int cycle = 1, occurrence = 1;
    std::int64_t open = 0;
    int days_late = 0;
    bool claimed = true;
    bool withdrawn = false;
    std::string withdrawn_why;
};
[[nodiscard]] std::optional<StoredMessage> read_message(const Connection& connection, MessageId id);
/// In the order of their ids.
[[nodiscard]] std::vector<StoredMessage> read_messages(const Connection& connection, RunId run);
/// Those of a customer that are of the day's run or wait, in the order of their ids.
[[nodiscard]] std::vector<StoredMessage> read_messages_of_day(const Connection& connection, Date on);
[[nodiscard]] std::vector<StoredMessageItem> read_message_items(const Connection& connection, MessageId id);

struct StoredRunLine {
    CustomerId customer;
    std::string customer_code, customer_name;
    std::uint32_t item_id = 0;
    std::string number;
    MessageId message;
    std::int64_t open = 0;
    int days_late = 0;
    std::optional<LeftOutReason> left_out;
    Date until = no_day;
};
/// In their order; `only_left_out`: why the others were left in peace.
[[nodiscard]] std::vector<StoredRunLine> read_run_lines(const Connection& connection, RunId run, bool only_left_out);

/// What happens to a message. Texts that are nothing stay as they are.
struct MessageChange {
    MessageState state{};
    std::optional<Date> posted_on, deadline;
    bool done_elsewhere = false;
    std::optional<Channel> channel;
    std::optional<std::string> approved_by, tracking, detail;
};
void change_message(const Transaction& transaction, RowHistory& history, MessageId id, const MessageChange& change);
/// The item counts no more in it.
void withdraw_item(const Transaction& transaction, RowHistory& history, MessageId message, std::uint32_t item_id,
                   const std::string& why);

/// Brings an item to a step that was posted. One that a later message advanced already stays where it is.
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
void skip_step(const Transaction& transaction, RowHistory& history, std::uint32_t item_id, const std::string& step_key,
               int cycle, const std::string& reason, Date on, const std::string& actor);

} // namespace encours::store
