// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/planner.h"

#include <map>
#include <string>
#include <vector>

namespace encours::test {

struct ScenarioInvoice {
    std::string name, customer;
    std::int64_t amount = 0;
    Date issued, due;
    std::uint16_t policy = 0;
    bool is_bill = false, is_foreign = false;
};

/// Cash or a credit note, set against an invoice or against none.
struct ScenarioCredit {
    std::string customer, invoice;
    Date on;
    std::int64_t amount = 0;
    bool is_note = false;
    Date bounced = no_day;
};

struct ScenarioHold {
    std::string customer, invoice; ///< invoice "": all that it owes
    HoldKind kind{};
    Date from, until = no_day;
    std::int64_t part = 0;
};

/// What a person decided about the next step of an invoice.
struct ScenarioDecision {
    std::string invoice;
    Date on;
    std::string skipped; ///< name of the step; "": put off or moved
    Date to = no_day;
    bool earlier = false;
};

/// A small company of which everything is dated: what the planner is told as of a day is derived from what was known then.
class ScenarioLedger {
public:
    std::vector<ReminderPolicy> policies;
    std::map<std::string, PlannedCustomer> customers; ///< by name; the facts that have no day
    std::vector<ScenarioInvoice> invoices;
    std::vector<ScenarioCredit> credits;
    std::vector<ScenarioHold> holds;
    std::vector<ScenarioDecision> decisions;
    std::vector<QuietPeriod> closed;
    HolidayRegion region{};

    [[nodiscard]] PlannerInput input(Date at) const;
    /// Messages are made: their customers wait.
    void produce(const DayPlan& plan) { waiting_ = plan; }
    [[nodiscard]] const DayPlan& produced() const { return waiting_; }
    void cancel() { waiting_ = {}; }
    /// The messages of a plan really went out on a day.
    void post(DayPlan plan, Date on);

    [[nodiscard]] std::string invoice_name(std::uint32_t item_id) const { return invoices.at(item_id - 1).name; }
    [[nodiscard]] std::string customer_name(CustomerIndex index) const;
    [[nodiscard]] std::uint32_t item_id(const std::string& invoice) const;
    [[nodiscard]] std::uint16_t step_of(const std::string& invoice, const std::string& name) const;

private:
    [[nodiscard]] PlannedItem item(std::size_t invoice, Date at) const;
    void decide(PlannedItem& item, Date at) const;
    void add_customer(PlannerInput& input, const std::string& name, PlannedCustomer customer, Date at) const;

    DayPlan waiting_;
    std::vector<DayPlan> posted_;
};

} // namespace encours::test
