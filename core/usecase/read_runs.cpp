// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/item_history.h"
#include "core/store/open_ledger.h"
#include "core/store/planner_store.h"
#include "core/store/run_store.h"
#include "core/usecase/day_basis.h"
#include "core/usecase/obstacles.h"
#include "core/usecase/reminder_runs.h"

#include <algorithm>

namespace encours {

namespace {

/// A promise or a dispute within so many days follows from the message.
constexpr int following_days = 30;

void count(RunSummary& summary, const ReminderMessage& message) {
    ++summary.messages[static_cast<std::size_t>(message.state)];
    if (message.state != MessageState::cancelled)
        summary.total += message.total;
}

RunMessage with_items(const store::Connection& connection, ReminderMessage message, const Obstacles& obstacles) {
    RunMessage one;
    one.items = store::read_message_items(connection, message.id);
    if (is_waiting(message.state))
        one.obsolete = obstacles.of(message, one.items);
    one.message = std::move(message);
    return one;
}

class Results {
public:
    Results(const Receivables& receivables, Date at, const std::vector<Promise>& promises)
        : receivables_(receivables), at_(at), promises_(promises) {}

    void add(const ReminderMessage& message, const std::vector<MessageItem>& items) {
        if (message.state == MessageState::cancelled)
            return;
        ++found_.messages;
        if (message.state != MessageState::posted || message.posted_on > at_)
            return;
        ++found_.reached;
        found_.asked += message.total;
        const auto until = std::min(at_, message.posted_on + following_days);
        bool contested = false;
        for (const auto& item : items) {
            found_.left += std::max<std::int64_t>(0, open_of(item, at_));
            contested = contested || was_contested(item, message.posted_on, until);
        }
        found_.disputed += contested ? 1 : 0;
        found_.promised += has_promised(message, until) ? 1 : 0;
        for (auto& paid : found_.paid)
            add_paid(paid, message, items);
    }
    [[nodiscard]] CampaignResults found() const { return found_; }

private:
    [[nodiscard]] std::int64_t open_of(const MessageItem& item, Date on) {
        const auto place = receivables_.find(item.item_id);
        if (!place)
            return 0;
        history_.load(receivables_, *place);
        return history_.open_on(on);
    }

    [[nodiscard]] bool was_contested(const MessageItem& item, Date from, Date until) const {
        const auto disputes = receivables_.disputes_of(item.item_id);
        return std::any_of(disputes.begin(), disputes.end(),
                           [&](const DisputeSpan& dispute) { return dispute.from >= from && dispute.from <= until; });
    }

    [[nodiscard]] bool has_promised(const ReminderMessage& message, Date until) const {
        return std::any_of(promises_.begin(), promises_.end(), [&](const Promise& promise) {
            return promise.customer == message.customer && promise.made_on >= message.posted_on &&
                   promise.made_on <= until;
        });
    }

    void add_paid(CampaignResults::Paid& paid, const ReminderMessage& message, const std::vector<MessageItem>& items) {
        const auto on = std::min(at_, message.posted_on + paid.days);
        std::int64_t left = 0, claimed = 0;
        for (const auto& item : items) {
            if (!item.claimed || item.withdrawn)
                continue;
            const auto open = std::clamp<std::int64_t>(open_of(item, on), 0, item.open);
            left += open;
            claimed += item.open;
        }
        paid.amount += claimed - left;
        paid.messages += claimed > 0 && left == 0 ? 1 : 0;
    }

    const Receivables& receivables_;
    Date at_;
    const std::vector<Promise>& promises_;
    ItemHistory history_;
    CampaignResults found_;
};

} // namespace

std::vector<RunSummary> runs(const std::filesystem::path& ledger) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    std::vector<RunSummary> found;
    for (auto& run : store::read_runs(connection)) {
        auto& summary = found.emplace_back();
        const auto sums = store::read_run_sums(connection, run.id);
        summary.messages = sums.messages;
        summary.total = sums.total;
        summary.left_out = sums.left_out;
        summary.run = std::move(run);
    }
    return found;
}

std::optional<RunDetail> read_run(const std::filesystem::path& ledger, const Receivables& receivables, RunId run,
                                  Date today) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    auto found = store::read_run(connection, run);
    if (!found)
        return std::nullopt;
    RunDetail detail;
    detail.summary.run = std::move(*found);
    const auto basis = day_basis(connection, receivables, today);
    const Obstacles obstacles(basis.input, receivables);
    for (auto& message : store::read_messages(connection, run)) {
        count(detail.summary, message);
        detail.messages.push_back(with_items(connection, std::move(message), obstacles));
    }
    detail.left_out = store::read_run_lines(connection, run, true);
    detail.summary.left_out = static_cast<int>(detail.left_out.size());
    return detail;
}

std::optional<RunMessage> read_message(const std::filesystem::path& ledger, const Receivables& receivables,
                                       MessageId message, Date today) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    auto found = store::read_message(connection, message);
    if (!found)
        return std::nullopt;
    const auto basis = day_basis(connection, receivables, today);
    return with_items(connection, std::move(*found), Obstacles(basis.input, receivables));
}

CampaignResults results_of(const std::filesystem::path& ledger, const Receivables& receivables, RunId run, Date at) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    const auto promises = store::read_promises(connection, at);
    Results results(receivables, at, promises);
    for (const auto& message : store::read_messages(connection, run))
        results.add(message, store::read_message_items(connection, message.id));
    return results.found();
}

} // namespace encours
