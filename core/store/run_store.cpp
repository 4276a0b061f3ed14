// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_store.h"

#include "core/base/random.h"
#include "core/store/fast_statement.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* insert_run = "INSERT INTO run (uuid, as_of, created_at, actor, state, kind, name, accepted_stale)"
                                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
constexpr const char* run_columns =
    "SELECT id, uuid, kind, state, name, as_of, created_at, actor, accepted_stale FROM run ";
constexpr const char* select_states = "SELECT r.state, count(m.id), coalesce(sum(m.state = 6), 0),"
                                      " coalesce(sum(m.state = 0), 0), coalesce(sum(m.state IN (0, 1, 2, 4, 5)), 0)"
                                      " FROM run r LEFT JOIN message m ON m.run_id = r.id WHERE r.id = ?";
constexpr const char* select_sums =
    "SELECT state, count(*), sum(total_minor) FROM message WHERE run_id = ? GROUP BY state";
constexpr const char* count_left_out = "SELECT count(*) FROM run_line WHERE run_id = ? AND left_out IS NOT NULL";
constexpr const char* update_run_state = "UPDATE run SET state = ? WHERE id = ?";

constexpr const char* insert_message =
    "INSERT INTO message (uuid, customer_id, run_id, policy_id, step_id, step_key, channel, state, total_minor,"
    " credits_minor, created_at, planned, posted_on, deadline, done_elsewhere, actor, tracking, handed_in_on)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
constexpr const char* insert_item =
    "INSERT INTO message_item (message_id, due_item_id, step_id, cycle, occurrence, open_minor, days_late, claimed)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* select_last_position = "SELECT coalesce(max(position), -1) FROM run_line WHERE run_id = ?";
constexpr const char* insert_line =
    "INSERT INTO run_line (run_id, position, customer_id, due_item_id, message_id, step_id, open_minor, days_late,"
    " left_out, until_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* select_lines =
    "SELECT l.customer_id, c.code, c.name, coalesce(l.due_item_id, 0), coalesce(i.number, ''),"
    " coalesce(l.message_id, 0), l.open_minor, l.days_late, l.left_out, l.until_day FROM run_line l"
    " JOIN customer c ON c.id = l.customer_id LEFT JOIN due_item d ON d.id = l.due_item_id"
    " LEFT JOIN invoice i ON i.id = d.invoice_id WHERE l.run_id = ?1 AND (?2 = 0 OR l.left_out IS NOT NULL)"
    " ORDER BY l.position";
// Of what was done, the day that is named is its own, from which it was brought forward.
constexpr const char* select_brought_forward =
    "SELECT due_item_id FROM run_line WHERE run_id = ? AND left_out IS NULL AND until_day IS NOT NULL ORDER BY 1";

Date day(const Statement& row, int column) {
    return row.is_null(column) ? no_day : Date{static_cast<std::int32_t>(row.integer(column))};
}

ReminderRun run_of(const Statement& row) {
    ReminderRun run;
    run.id = RunId{row.integer(0)};
    run.uuid = row.text(1);
    run.kind = static_cast<RunKind>(row.integer(2));
    run.state = static_cast<RunState>(row.integer(3));
    run.name = row.text(4);
    run.as_of = day(row, 5);
    run.created_at = row.integer(6);
    run.actor = row.text(7);
    run.accepted_stale = row.integer(8) != 0;
    return run;
}

template <class Tag>
std::optional<std::int64_t> id_if_any(Id<Tag> id) {
    return id ? std::optional(id.value) : std::nullopt;
}

} // namespace

RunId add_run(const Transaction& transaction, const ReminderRun& run) {
    Statement row(transaction.connection(), insert_run);
    (void)row
        .bind(new_uuid(), run.as_of.days, run.created_at, run.actor, run.state, run.kind, run.name, run.accepted_stale)
        .step();
    return RunId{row.integer(0)};
}

std::optional<ReminderRun> read_run(const Connection& connection, RunId id) {
    Statement row(connection, std::string(run_columns) + "WHERE id = ?");
    return row.bind(id.value).step() ? std::optional(run_of(row)) : std::nullopt;
}

std::optional<ReminderRun> find_daily_run(const Connection& connection, Date on) {
    Statement row(connection, std::string(run_columns) + "WHERE as_of = ? AND kind = 0 AND state <> 3");
    return row.bind(on.days).step() ? std::optional(run_of(row)) : std::nullopt;
}

std::vector<ReminderRun> read_runs(const Connection& connection) {
    std::vector<ReminderRun> runs;
    Statement row(connection, std::string(run_columns) + "ORDER BY as_of DESC, id DESC");
    while (row.step())
        runs.push_back(run_of(row));
    return runs;
}

RunSums read_run_sums(const Connection& connection, RunId run) {
    RunSums sums;
    Statement row(connection, select_sums);
    row.bind(run.value);
    while (row.step()) {
        const auto state = static_cast<MessageState>(row.integer(0));
        sums.messages[static_cast<std::size_t>(state)] = static_cast<int>(row.integer(1));
        if (state != MessageState::cancelled)
            sums.total += row.integer(2);
    }
    Statement left_out(connection, count_left_out);
    if (left_out.bind(run.value).step())
        sums.left_out = static_cast<int>(left_out.integer(0));
    return sums;
}

void settle_run_state(const Transaction& transaction, RowHistory& history, RunId run) {
    Statement row(transaction.connection(), select_states);
    if (!row.bind(run.value).step())
        return;
    const auto was = static_cast<RunState>(row.integer(0));
    auto state = RunState::done;
    if (row.integer(1) == row.integer(2))
        state = RunState::cancelled;
    else if (row.integer(3) > 0)
        state = RunState::proposed;
    else if (row.integer(4) > 0)
        state = RunState::approved;
    if (row.integer(1) == 0 || state == was)
        return;
    history.update("run", {run.value},
                   [&] { Statement(transaction.connection(), update_run_state).bind(state, run.value).run(); });
}

struct MessageWriter::Statements {
    explicit Statements(const Connection& connection)
        : message(connection, insert_message),
          item(connection, insert_item),
          line(connection, insert_line),
          last(connection, select_last_position) {}

    FastStatement message, item, line, last;
    RunId run;
    std::int64_t position = 0;
};

MessageWriter::MessageWriter(const Transaction& transaction, std::int64_t now_utc_ms, std::string actor)
    : now_(now_utc_ms), actor_(std::move(actor)), statements_(std::make_unique<Statements>(transaction.connection())) {}

MessageWriter::~MessageWriter() = default;

MessageId MessageWriter::add(const NewMessage& message) {
    auto& row = statements_->message;
    const auto uuid = new_uuid();
    row.bind(1, std::string_view(uuid));
    row.bind(2, message.customer.value);
    row.bind(3, id_if_any(message.run));
    row.bind(4, id_if_any(message.policy));
    row.bind(5, id_if_any(message.step));
    row.bind(6, message.step_key);
    row.bind(7, static_cast<std::int64_t>(message.channel));
    row.bind(8, static_cast<std::int64_t>(message.state));
    row.bind(9, message.total);
    row.bind(10, message.credits);
    row.bind(11, now_);
    row.bind(12, std::int64_t{message.planned.days});
    row.bind(13, message.posted_on);
    row.bind(14, message.deadline);
    row.bind(15, std::int64_t{message.done_elsewhere});
    row.bind(16, std::string_view(actor_));
    row.bind(17, message.tracking);
    row.bind(18, message.posted_on);
    (void)row.step();
    const MessageId id{row.integer(0)};
    row.run(); // to its end
    return id;
}

void MessageWriter::add(MessageId message, const NewMessageItem& item) {
    auto& row = statements_->item;
    row.bind(1, message.value);
    row.bind(2, std::int64_t{item.item_id});
    row.bind(3, id_if_any(item.step));
    row.bind(4, std::int64_t{item.cycle});
    row.bind(5, std::int64_t{item.occurrence});
    row.bind(6, item.open);
    row.bind(7, std::int64_t{item.days_late});
    row.bind(8, std::int64_t{item.claimed});
    row.run();
}

void MessageWriter::add(RunId run, const NewRunLine& line) {
    auto& on = *statements_;
    if (on.run != run) {
        on.last.bind(1, run.value);
        (void)on.last.step();
        on.position = on.last.integer(0);
        on.last.run();
        on.run = run;
    }
    auto& row = on.line;
    row.bind(1, run.value);
    row.bind(2, ++on.position);
    row.bind(3, line.customer.value);
    row.bind(4, line.item_id == 0 ? std::nullopt : std::optional(std::int64_t{line.item_id}));
    row.bind(5, id_if_any(line.message));
    row.bind(6, id_if_any(line.step));
    row.bind(7, line.open);
    row.bind(8, std::int64_t{line.days_late});
    row.bind(9, line.left_out ? std::optional(static_cast<std::int64_t>(*line.left_out)) : std::nullopt);
    row.bind(10, line.until == no_day ? std::nullopt : std::optional(line.until));
    row.run();
}

std::vector<std::uint32_t> read_brought_forward(const Connection& connection, RunId run) {
    std::vector<std::uint32_t> items;
    Statement row(connection, select_brought_forward);
    row.bind(run.value);
    while (row.step())
        items.push_back(static_cast<std::uint32_t>(row.integer(0)));
    return items;
}

std::vector<RunLine> read_run_lines(const Connection& connection, RunId run, bool only_left_out) {
    std::vector<RunLine> lines;
    Statement row(connection, select_lines);
    row.bind(run.value, only_left_out);
    while (row.step()) {
        auto& line = lines.emplace_back();
        line.customer = CustomerId{row.integer(0)};
        line.customer_code = row.text(1);
        line.customer_name = row.text(2);
        line.item_id = static_cast<std::uint32_t>(row.integer(3));
        line.number = row.text(4);
        line.message = MessageId{row.integer(5)};
        line.open = row.integer(6);
        line.days_late = static_cast<int>(row.integer(7));
        if (!row.is_null(8))
            line.left_out = static_cast<LeftOutReason>(row.integer(8));
        line.until = day(row, 9);
    }
    return lines;
}

} // namespace encours::store
