// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/channel.h"
#include "core/ledger/ids.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours {

using PolicyId = Id<struct PolicyTag>;
using PolicyStepId = Id<struct PolicyStepTag>;

/// What a step does. The numbers are those of the file; the order of severity is `rank_of`.
enum class StepKind : std::uint8_t {
    notice_before_due = 0, ///< prévenance: amount and due day, as a service, before it falls due
    thanks = 1,            ///< after full payment
    reminder = 2,
    call = 3,
    formal_notice = 4,  ///< mise en demeure (C. civ. 1344)
    hand_over = 5,      ///< to an agency or a lawyer: the file is made, internal reminders stop
    terms_reminder = 6, ///< the terms of business, as a friendly word apart from any claim
    sanction = 7,       ///< deliveries are stopped, and the customer told
};
inline constexpr std::size_t step_kind_count = 8;

/// notice before due 1 < reminder, call 2 < sanction 3 < formal notice 4 < hand-over 5; thanks and reminders of the terms
/// belong to no level: 0.
[[nodiscard]] constexpr int rank_of(StepKind kind) {
    switch (kind) {
    case StepKind::notice_before_due:
        return 1;
    case StepKind::reminder:
    case StepKind::call:
        return 2;
    case StepKind::sanction:
        return 3;
    case StepKind::formal_notice:
        return 4;
    case StepKind::hand_over:
        return 5;
    case StepKind::thanks:
    case StepKind::terms_reminder:
        return 0;
    }
    return 0;
}

/// What the days of a step are counted from.
enum class StepAnchor : std::uint8_t {
    due_day = 0,          ///< days may be negative: before it
    previous_posted = 1,  ///< the last step that was really posted; the due day while there is none
    deadline_granted = 2, ///< the last deadline that a step before granted; as previous_posted while there is none
    settled = 3,          ///< the day of full payment: thanks alone
};

enum class Tone : std::uint8_t { friendly = 0, neutral = 1, firm = 2, formal = 3 };

/// One step of a policy.
struct PolicyStep {
    PolicyStepId id;
    std::string key;  ///< "reminder_1": the same step in every version of the policy
    std::string name; ///< as people call it, in the company's language
    StepKind kind{};
    StepAnchor anchor{};
    int days = 0;                     ///< −365…365 from the anchor; negative only from the due day
    int min_gap_days = 0;             ///< at least so many days after the item's last step was posted, ≥ 0
    std::optional<int> deadline_days; ///< granted by the message, from the day it is posted
    std::vector<Channel> channels;    ///< by order of preference: the first by which the customer can be reached
    Tone tone{};
    std::string template_key;
    bool needs_approval = false; ///< a person looks at it before it goes out
    bool mandatory = false;      ///< never passed over
    std::int64_t min_amount_minor =
        0; ///< of the item, company's currency: an optional step is passed over below it, a mandatory one waits
    std::optional<int> repeat_every_days; ///< of the last step of its policy: again and again, without ceiling

    friend bool operator==(const PolicyStep&, const PolicyStep&) = default;
};

/// A written policy: how late payers are reminded. A published version never changes; items follow theirs to the end of
/// their cycle.
struct ReminderPolicy {
    PolicyId id;
    std::string key; ///< the same for all versions
    int version = 1; ///< ≥ 1
    std::string name;
    std::string description;          ///< for whom, in a sentence
    bool is_default = false;          ///< of the company: where nothing nearer chooses
    bool is_draft = false;            ///< not in force yet: may still change
    std::int64_t min_total_minor = 0; ///< of a message, company's currency
    int contact_gap_days = 0;         ///< at least so many days between two contacts of a customer
    int max_contacts = 0;             ///< a customer is contacted at most so often …
    int max_contacts_days = 30;       ///< … in so many days; max_contacts 0: no such limit
    Date valid_from;
    std::vector<PolicyStep> steps; ///< in their order; thanks and reminders of the terms anywhere: they are no level

    friend bool operator==(const ReminderPolicy&, const ReminderPolicy&) = default;
};

/// What is wrong with a policy, at which step (counted from 0; nothing: the policy as a whole).
struct PolicyFault {
    enum class Reason : std::uint8_t {
        name_missing,
        no_steps,
        step_name_missing,
        step_key_repeated,
        channel_missing,
        days_out_of_range,
        negative_days_not_before_due,   ///< days before anything but the due day
        notice_not_before_due,          ///< a notice before due whose days are not negative
        notice_after_reminder,          ///< a notice before due behind a step of a higher rank
        rank_falls,                     ///< a reminder behind a formal notice and the like
        deadline_without_message,       ///< counted from a deadline that no step before grants
        repeated_not_last,              ///< only the last step may repeat
        settled_not_thanks,             ///< the anchor and the kind belong together
        formal_notice_without_approval, ///< a person approves each (mise en demeure toujours relue)
        formal_notice_without_deadline, ///< it grants time to pay (C. civ. 1344 and 1226)
        formal_notice_too_often,        ///< repeated so soon that the customer's other invoices are never reminded
        limit_out_of_range,
    };
    Reason reason{};
    std::optional<std::size_t> step;
};

/// All that must be mended before it may be published; empty: it may.
[[nodiscard]] std::vector<PolicyFault> faults_of(const ReminderPolicy& policy);

/// The six policies that come with the program, in French or English (any other language: English), fit to use: standard,
/// key accounts, soft (loyal customers), strict (habitual late payers), consumers, public bodies. `standard` is the default
/// one. Versions are 1, ids 0.
[[nodiscard]] std::vector<ReminderPolicy> shipped_policies(const std::string& language);

/// From what a policy was chosen, from the nearest to the widest.
enum class PolicyGround : std::uint8_t { item, invoice, customer, segment, company };

} // namespace encours
