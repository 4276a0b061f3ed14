// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/answer.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

constexpr std::array<std::string_view, answer_outcome_count> outcomes{
    "will_pay",    "has_paid", "contests",   "in_difficulty", "wrong_addressee", "not_received",
    "not_reached", "other",    "wants_plan", "complains",     "insolvent",       "all_in_order"};
constexpr std::array<std::string_view, channel_count> channels{"letter", "registered_letter", "email",
                                                               "sms",    "telephone",         "office"};

template <class Kind, std::size_t size>
std::optional<Kind> kind_of(const std::array<std::string_view, size>& keys, std::string_view key) {
    const auto found = std::find(keys.begin(), keys.end(), key);
    if (found == keys.end())
        return std::nullopt;
    return static_cast<Kind>(found - keys.begin());
}

} // namespace

std::string_view key_of(AnswerOutcome outcome) { return outcomes[static_cast<std::size_t>(outcome)]; }

std::optional<AnswerOutcome> answer_outcome_from_key(std::string_view key) {
    return kind_of<AnswerOutcome>(outcomes, key);
}

std::string_view key_of(Channel channel) { return channels[static_cast<std::size_t>(channel)]; }

std::optional<Channel> channel_from_key(std::string_view key) { return kind_of<Channel>(channels, key); }

} // namespace encours
