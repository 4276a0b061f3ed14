// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/promise_outcome.h"
#include "core/ledger/customer_file.h"
#include "core/usecase/act.h"

#include <vector>

namespace encours {

// Promises and payment plans: what a customer agreed to. They are made by an answer (answers.h) or by agree_plan;
// whether
// they are kept is computed. All throw store's EnvironmentError; acts are taken back by undo_act.

struct PromiseState {
    Promise promise;
    PromiseOutcome outcome;
};
/// The latest first.
[[nodiscard]] std::vector<PromiseState> promises_of(const std::filesystem::path& ledger, const Receivables& receivables,
                                                    CustomerId customer, Date at);
/// Of all customers, made by the day and not withdrawn by it; by their last day.
[[nodiscard]] std::vector<PromiseState> all_promises(const std::filesystem::path& ledger,
                                                     const Receivables& receivables, Date at);

/// Adds to a customer's timeline when its promises turned out to be kept or broken.
void add_promise_outcomes(CustomerFile& file, const std::vector<PromiseState>& promises);

struct WithdrawPromiseRequest {
    std::filesystem::path ledger;
    std::int64_t promise = 0;
    Date on;            ///< from that day on it holds reminders back no more
    std::string reason; ///< not blank
    std::string actor;
};
/// Refused: unknown_promise, nothing_changes, text_missing, day_in_future, day_before_start.
[[nodiscard]] Result<DoneAct, ActFailure> withdraw_promise(const WithdrawPromiseRequest& request, const Clock& clock);

struct PlanState {
    PaymentPlan plan;
    PlanOutcome outcome;
};
/// The latest first.
[[nodiscard]] std::vector<PlanState> plans_of(const std::filesystem::path& ledger, const Receivables& receivables,
                                              CustomerId customer, Date at);
/// Of all customers, not ended by the day.
[[nodiscard]] std::vector<PlanState> all_plans(const std::filesystem::path& ledger, const Receivables& receivables,
                                               Date at);

struct AgreePlanRequest {
    std::filesystem::path ledger;
    CustomerId customer;
    std::vector<DueItemId> items; ///< of the customer, one currency
    std::vector<Instalment> instalments;
    Date agreed_on;
    std::optional<Date> signed_on;
    std::string note;
    std::string actor;
    std::int64_t accessories = 0; ///< interest and costs that it is about besides the items; ≥ 0
};
/// Tasks to propose a plan and holds for want of one (difficulty, quiet after "wants a plan") of the customer are done
/// with.
/// Refused: unknown_customer, unknown_document, amount_missing, part_too_large (more than is open of the items, with
/// the accessories; `text`: that, minor units), day_in_future (agreed_on), day_before_start (an instalment before the agreement), currencies_differ,
/// already_recorded.
[[nodiscard]] Result<DoneAct, ActFailure> agree_plan(const AgreePlanRequest& request, const Clock& clock);

struct EndPlanRequest {
    std::filesystem::path ledger;
    std::int64_t plan = 0;
    Date on;
    std::string reason; ///< not blank
    std::string actor;
};
/// Refused: unknown_plan, nothing_changes, text_missing, day_in_future, day_before_start.
[[nodiscard]] Result<DoneAct, ActFailure> end_plan(const EndPlanRequest& request, const Clock& clock);

/// Equal monthly instalments of a sum, the cents that are left over in the first: what a person starts from.
[[nodiscard]] std::vector<Instalment> equal_instalments(std::int64_t sum, int count, Date first);

} // namespace encours
