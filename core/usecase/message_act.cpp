// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/message_act.h"

#include <algorithm>

namespace encours {

bool MessageAct::load(RunId run, const std::vector<MessageId>& named) {
    if (!named.empty()) {
        std::set<MessageId> seen; // each once, however often it is named
        for (const auto id : named) {
            if (!seen.insert(id).second)
                continue;
            auto message = store::read_message(act_.connection(), id);
            if (!message) {
                fault_ = {RunFailure::Reason::unknown_message, {}};
                return false;
            }
            messages_.push_back(std::move(*message));
        }
        return true;
    }
    if (!store::read_run(act_.connection(), run)) {
        fault_ = {RunFailure::Reason::unknown_run, {}};
        return false;
    }
    messages_ = store::read_messages(act_.connection(), run);
    return true;
}

bool MessageAct::was_brought_forward(const ReminderMessage& message, std::uint32_t item_id) {
    if (!message.run)
        return false;
    auto found = brought_forward_.find(message.run);
    if (found == brought_forward_.end())
        found =
            brought_forward_.emplace(message.run, store::read_brought_forward(act_.connection(), message.run)).first;
    return std::binary_search(found->second.begin(), found->second.end(), item_id);
}

void MessageAct::withdraw(const ReminderMessage& message, std::uint32_t item_id, const std::string& reason) {
    store::withdraw_item(act_.transaction(), act_.history(), message.id, item_id, reason);
    if (was_brought_forward(message, item_id))
        store::take_back_move(act_.transaction(), act_.history(), item_id, message.run_day);
}

void MessageAct::change(const ReminderMessage& message, const store::MessageChange& change) {
    store::change_message(act_.transaction(), act_.history(), message.id, change);
    if (message.run)
        runs_.insert(message.run);
    if (++changed_ == 1)
        first_ = message.id;
}

void MessageAct::cancel(const ReminderMessage& message, const std::string& reason) {
    for (const auto& item : items(message.id)) {
        if (!item.withdrawn)
            withdraw(message, item.item_id, reason);
    }
    store::MessageChange to;
    to.state = MessageState::cancelled;
    to.detail = reason;
    change(message, to);
}

Result<DoneAct, RunFailure> MessageAct::finish(Facts facts, const std::string& text) {
    if (changed_ == 0)
        return failure(RunFailure{RunFailure::Reason::wrong_state, {}});
    for (const auto run : runs_)
        store::settle_run_state(act_.transaction(), act_.history(), run);
    facts.set("messages", changed_);
    auto done = act_.commit("message", first_.value, std::move(facts), {}, text);
    done.count = changed_;
    return done;
}

} // namespace encours
