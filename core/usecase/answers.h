// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/answer.h"
#include "core/usecase/act.h"
#include "core/usecase/promises.h"

#include <optional>
#include <string>
#include <vector>

namespace encours {

/// What a customer said, of which things. What follows of it is done in the same act, and taken back with it:
/// - will_pay: a promise of `amount` (nothing: what is open of the items) by `until`. An open promise of the same items
/// is
///   replaced.
/// - has_paid: a task to look for the money, and peace until `until` (nothing: "answers.has_paid_days" business days).
/// - contests: a dispute on each item (`cause`, `owner`), of `amount` in all or, without, whole; an answer due in
///   "answers.acknowledge_days" business days, settled by `until` ("answers.dispute_days"), with a task. What is not
///   contested goes on being reminded.
/// - in_difficulty: a hold until `until` ("answers.difficulty_days"), and a task to propose a plan.
/// - wants_plan: the same with peace instead ("answers.plan_days").
/// - wrong_addressee: a hold until a contact is entered or a person ends it, and a task to find the right one.
/// - not_received: a task to send the invoice again, and a hold until `until` ("answers.not_received_days").
/// - complains: a complaint (`cause`), a hold until a person ends it, a task to answer ("answers.complaint_days").
/// - insolvent: the legal event insolvency_opened, and all that insolvency.h says of it; `opened`, `published` and
/// `addressee`
///   are of it alone.
/// - not_reached: counted, nothing follows. all_in_order, other: the note alone.
struct AnswerRequest {
    std::filesystem::path ledger;
    CustomerId customer;
    std::vector<DueItemId> items; ///< empty: all that the customer owes
    AnswerOutcome outcome{};
    Channel channel = Channel::telephone;
    Date on;
    std::optional<Date> until = {};
    std::optional<std::int64_t> amount = {}; ///< minor units
    std::string cause = {}, owner = {}, note = {};
    std::optional<MessageId> message = {}; ///< that it answers
    std::string actor = {};
    std::optional<ContactId> contact = {}; ///< who said it
    std::optional<Date> opened = {};       ///< day of the judgment that opened the insolvency; nothing: `on`
    std::optional<Date> published = {};    ///< of its publication in the BODACC; nothing: not known yet
    std::string addressee = {};            ///< the court's officer to whom the claim is declared
    bool again =
        false; ///< said a second time that day in the same words, and meant so: not refused as already_recorded
};

/// Refused: unknown_customer, unknown_document, day_in_future, day_missing (will_pay without `until`), day_before_start
/// (`until`
/// before `on`), amount_missing (zero or less; or nothing is open), part_too_large (more is promised or contested than
/// is open;
/// `text`: that, minor units), text_missing (contests or complains without `cause`), dispute_there, already_recorded
/// (the same
/// answer of the same day).
[[nodiscard]] Result<DoneAct, ActFailure> record_answer(const AnswerRequest& request, const Clock& clock);

/// The latest first.
[[nodiscard]] std::vector<RecordedAnswer> answers_of(const std::filesystem::path& ledger, CustomerId customer);

/// How long each answer leaves a customer in peace, as the company set it (settings "answers.…_days").
struct AnswerDelays {
    int has_paid_days = 5;      ///< business days
    int acknowledge_days = 3;   ///< business days, until a dispute is acknowledged
    int dispute_days = 15;      ///< until it is settled
    int difficulty_days = 15;   ///< until a plan is agreed
    int plan_days = 15;         ///< likewise
    int not_received_days = 10; ///< after the invoice is sent again
    int complaint_days = 5;     ///< business days, until it is answered
};
[[nodiscard]] AnswerDelays answer_delays(const std::filesystem::path& ledger);

struct Complaint {
    std::int64_t id = 0;
    CustomerId customer;
    std::optional<MessageId> message;
    Date on;
    std::string reason;
    std::optional<Date> closed_on;
    std::string outcome;
    std::string act;
};
/// The latest first.
[[nodiscard]] std::vector<Complaint> complaints_of(const std::filesystem::path& ledger, CustomerId customer);

struct CloseComplaintRequest {
    std::filesystem::path ledger;
    std::int64_t complaint = 0;
    Date on;
    std::string outcome; ///< what was answered; not blank
    std::string actor;
};
/// Ends the customer's complaint holds, and its task. Refused: unknown_complaint, nothing_changes, text_missing,
/// day_in_future,
/// day_before_start.
[[nodiscard]] Result<DoneAct, ActFailure> close_complaint(const CloseComplaintRequest& request, const Clock& clock);

} // namespace encours
