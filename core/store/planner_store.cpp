// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/planner_store.h"

#include "core/store/column_reading.h"
#include "core/store/fast_statement.h"

#include <algorithm>

namespace encours::store {

namespace {

constexpr const char* select_states =
    "SELECT due_item_id, policy_id, step_key, last_posted, granted_deadline, cycle, occurrence, adopted, not_before,"
    " moved_earlier FROM item_state ORDER BY due_item_id";
// The last message that had been posted to an item by then, with the last deadline that one of its cycle granted.
constexpr const char* select_earlier =
    "SELECT s.policy_id, s.key, m.posted_on, (SELECT g.deadline FROM message_item j"
    "  JOIN message g ON g.id = j.message_id JOIN policy_step t ON t.id = j.step_id"
    "  WHERE j.due_item_id = i.due_item_id AND j.cycle = i.cycle AND j.withdrawn = 0 AND t.kind <> 1"
    "  AND g.deadline IS NOT NULL AND g.posted_on <= m.posted_on ORDER BY g.posted_on DESC, g.id DESC LIMIT 1),"
    " i.cycle, i.occurrence FROM message_item i"
    " JOIN message m ON m.id = i.message_id JOIN policy_step s ON s.id = i.step_id"
    " WHERE i.due_item_id = ? AND i.withdrawn = 0 AND s.kind <> 1 AND m.handed_in_on <= ?"
    " ORDER BY m.posted_on DESC, m.id DESC LIMIT 1";
constexpr const char* select_thanked =
    "SELECT i.due_item_id, i.cycle FROM message m JOIN message_item i ON i.message_id = m.id"
    " JOIN policy_step s ON s.id = i.step_id WHERE s.kind = 1 AND i.withdrawn = 0 AND m.posted_on > ?"
    " AND m.handed_in_on <= ? ORDER BY i.due_item_id";
constexpr const char* select_sanctioned =
    "SELECT i.due_item_id, min(m.posted_on) FROM message m JOIN message_item i ON i.message_id = m.id"
    " JOIN policy_step s ON s.id = i.step_id WHERE s.kind = 7 AND i.withdrawn = 0 AND m.handed_in_on <= ?"
    " GROUP BY i.due_item_id ORDER BY i.due_item_id";
constexpr const char* select_skipped =
    "SELECT due_item_id, step_key, cycle FROM skipped_step WHERE on_day <= ? ORDER BY due_item_id, cycle, step_key";
constexpr const char* select_posted =
    "SELECT m.customer_id, m.posted_on, m.channel, coalesce(s.kind, 2) FROM message m"
    " LEFT JOIN policy_step s ON s.id = m.step_id WHERE m.posted_on > ? AND m.handed_in_on <= ?"
    " ORDER BY m.customer_id, m.posted_on, m.id";
constexpr const char* select_last_of_kind =
    "SELECT m.customer_id, max(m.posted_on) FROM message m JOIN policy_step s ON s.id = m.step_id"
    " WHERE s.kind = ? AND m.handed_in_on <= ? GROUP BY m.customer_id ORDER BY m.customer_id";
constexpr const char* select_waiting =
    "SELECT DISTINCT m.customer_id FROM message m LEFT JOIN run r ON r.id = m.run_id"
    " WHERE (m.state IN (0, 1, 2, 4, 5) OR m.handed_in_on > ?1) AND coalesce(r.as_of, m.planned) < ?1"
    " ORDER BY m.customer_id";
constexpr const char* select_holds = "SELECT customer_id, coalesce(due_item_id, 0), kind, from_day, until_day,"
                                     " CASE WHEN ended_on <= ? THEN ended_on END FROM hold";
constexpr const char* select_agency_cases =
    "SELECT c.customer_id, coalesce(i.due_item_id, 0), 5, c.handed_on, NULL, CASE WHEN c.closed_on <= ? THEN"
    " c.closed_on END FROM agency_case c LEFT JOIN agency_case_item i ON i.case_id = c.id";
// Opened, until the next day on which it was closed.
constexpr const char* select_insolvencies =
    "SELECT o.customer_id, 0, 6, o.on_day, NULL, (SELECT min(c.on_day) FROM legal_event c"
    "  WHERE c.customer_id = o.customer_id AND c.kind = 7 AND c.on_day >= o.on_day AND c.on_day <= ?)"
    " FROM legal_event o WHERE o.kind = 5";
constexpr const char* select_promises =
    "SELECT p.id, p.customer_id, p.made_on, p.until_day, p.amount_minor, p.currency,"
    " CASE WHEN p.withdrawn_on <= ?1 THEN p.withdrawn_on END, coalesce(i.due_item_id, 0) FROM promise p"
    " LEFT JOIN promise_item i ON i.promise_id = p.id WHERE p.made_on <= ?1 ORDER BY p.id, i.due_item_id";
constexpr const char* select_plans =
    "SELECT p.id, p.customer_id, p.agreed_on, p.currency, CASE WHEN p.ended_on <= ?1 THEN p.ended_on END,"
    " coalesce(i.due_item_id, 0) FROM payment_plan p LEFT JOIN payment_plan_item i ON i.plan_id = p.id"
    " WHERE p.agreed_on <= ?1 ORDER BY p.id, i.due_item_id";
constexpr const char* select_instalments =
    "SELECT due, amount_minor FROM instalment WHERE plan_id = ? ORDER BY due, position";
constexpr const char* select_quiet =
    "SELECT customer_id, from_month_day, until_month_day FROM customer_quiet ORDER BY customer_id, id";
constexpr const char* select_payments_until =
    "SELECT max(min(b.covers_last, ?1)) FROM import_batch b WHERE b.undone_at IS NULL AND b.covers_first <= ?1"
    " AND EXISTS (SELECT 1 FROM import_batch o WHERE o.source_id = b.source_id"
    "  AND (o.balances_only OR EXISTS (SELECT 1 FROM payment p WHERE p.batch_id = o.id)))";
constexpr const char* select_treated =
    "SELECT customer_id, sum(total_minor) FROM (SELECT customer_id, total_minor FROM message WHERE handed_in_on = ?1"
    " UNION ALL SELECT customer_id, 0 FROM answer WHERE on_day = ?1) GROUP BY customer_id ORDER BY customer_id";
constexpr const char* select_region = "SELECT holiday_region, postcode FROM company WHERE id = 1";
constexpr const char* select_closings = "SELECT first, last FROM company_closing ORDER BY first, id";

struct NamedRegion {
    std::string_view name, postcode; ///< the postcode's first digits
    HolidayRegion region;
};
constexpr NamedRegion regions[] = {
    {"alsace_moselle", "57", HolidayRegion::alsace_moselle},
    {"alsace_moselle", "67", HolidayRegion::alsace_moselle},
    {"alsace_moselle", "68", HolidayRegion::alsace_moselle},
    {"guadeloupe", "971", HolidayRegion::guadeloupe},
    {"martinique", "972", HolidayRegion::martinique},
    {"guyane", "973", HolidayRegion::guyane},
    {"reunion", "974", HolidayRegion::reunion},
    {"mayotte", "976", HolidayRegion::mayotte},
};

Date day(const FastStatement& row, int column) {
    const auto number = row.optional_integer(column);
    return number ? Date{static_cast<std::int32_t>(*number)} : no_day;
}

std::optional<Date> day_if_any(const FastStatement& row, int column) {
    const auto number = row.optional_integer(column);
    return number ? std::optional(Date{static_cast<std::int32_t>(*number)}) : std::nullopt;
}

void append_holds(std::vector<HoldRow>& holds, const Connection& connection, const char* sql, Date at) {
    FastStatement row(connection, sql);
    row.bind(1, std::int64_t{at.days});
    while (row.step()) {
        HoldRow hold;
        hold.customer = CustomerId{row.integer(0)};
        hold.item_id = static_cast<std::uint32_t>(row.integer(1));
        hold.kind = static_cast<HoldKind>(row.integer(2));
        hold.from = day(row, 3);
        hold.until = std::min(day(row, 4), day(row, 5));
        if (hold.from < hold.until)
            holds.push_back(hold);
    }
}

} // namespace

std::vector<ItemProgress> read_item_progress(const Connection& connection, Date at) {
    std::vector<ItemProgress> found;
    FastStatement row(connection, select_states);
    FastStatement earlier(connection, select_earlier);
    while (row.step()) {
        ItemProgress one;
        one.item_id = static_cast<std::uint32_t>(row.integer(0));
        one.policy = PolicyId{row.integer(1)};
        one.step_key = row.text(2);
        one.last_posted = day(row, 3);
        one.deadline = day(row, 4);
        one.cycle = static_cast<int>(row.integer(5));
        one.occurrence = static_cast<int>(row.integer(6));
        one.adopted = row.integer(7) != 0;
        one.not_before = day(row, 8);
        one.moved_earlier = row.integer(9) != 0;
        if (one.last_posted != no_day && one.last_posted > at) {
            earlier.bind(1, row.integer(0));
            earlier.bind(2, std::int64_t{at.days});
            ItemProgress then;
            then.item_id = one.item_id;
            then.policy = one.policy;
            if (earlier.step()) {
                then.policy = PolicyId{earlier.integer(0)};
                then.step_key = earlier.text(1);
                then.last_posted = day(earlier, 2);
                then.deadline = day(earlier, 3);
                then.cycle = static_cast<int>(earlier.integer(4));
                then.occurrence = static_cast<int>(earlier.integer(5));
            }
            earlier.reset();
            one = then;
        }
        found.push_back(std::move(one));
    }
    return found;
}

std::vector<ThankedItem> read_thanked_items(const Connection& connection, Date since, Date at) {
    std::vector<ThankedItem> thanked;
    FastStatement row(connection, select_thanked);
    row.bind(1, std::int64_t{since.days});
    row.bind(2, std::int64_t{at.days});
    while (row.step())
        thanked.push_back({static_cast<std::uint32_t>(row.integer(0)), static_cast<int>(row.integer(1))});
    return thanked;
}

std::vector<SanctionedItem> read_sanctioned_items(const Connection& connection, Date at) {
    std::vector<SanctionedItem> items;
    FastStatement row(connection, select_sanctioned);
    row.bind(1, std::int64_t{at.days});
    while (row.step())
        items.push_back({static_cast<std::uint32_t>(row.integer(0)), day(row, 1)});
    return items;
}

std::vector<SkippedStepRow> read_skipped_steps(const Connection& connection, Date at) {
    std::vector<SkippedStepRow> skipped;
    FastStatement row(connection, select_skipped);
    row.bind(1, std::int64_t{at.days});
    while (row.step())
        skipped.push_back(
            {static_cast<std::uint32_t>(row.integer(0)), std::string(row.text(1)), static_cast<int>(row.integer(2))});
    return skipped;
}

void visit_contacts(const Connection& connection, Date since, Date at,
                    const std::function<void(const PostedContact&)>& visit) {
    FastStatement row(connection, select_posted);
    row.bind(1, std::int64_t{since.days});
    row.bind(2, std::int64_t{at.days});
    while (row.step())
        visit({CustomerId{row.integer(0)}, day(row, 1), static_cast<Channel>(row.integer(2)),
               static_cast<StepKind>(row.integer(3))});
}

void visit_last_of_kind(const Connection& connection, StepKind kind, Date at,
                        const std::function<void(CustomerId customer, Date on)>& visit) {
    FastStatement row(connection, select_last_of_kind);
    row.bind(1, static_cast<std::int64_t>(kind));
    row.bind(2, std::int64_t{at.days});
    while (row.step())
        visit(CustomerId{row.integer(0)}, day(row, 1));
}

void visit_waiting(const Connection& connection, Date at, const std::function<void(CustomerId customer)>& visit) {
    FastStatement row(connection, select_waiting);
    row.bind(1, std::int64_t{at.days});
    while (row.step())
        visit(CustomerId{row.integer(0)});
}

std::vector<HoldRow> read_holds(const Connection& connection, Date at) {
    std::vector<HoldRow> holds;
    append_holds(holds, connection, select_holds, at);
    append_holds(holds, connection, select_agency_cases, at);
    append_holds(holds, connection, select_insolvencies, at);
    return holds;
}

std::vector<Promise> read_promises(const Connection& connection, Date at) {
    std::vector<Promise> promises;
    CurrencyReader currencies(connection.file());
    FastStatement row(connection, select_promises);
    row.bind(1, std::int64_t{at.days});
    while (row.step()) {
        if (promises.empty() || promises.back().id != row.integer(0)) {
            auto& promise = promises.emplace_back();
            promise.id = row.integer(0);
            promise.customer = CustomerId{row.integer(1)};
            promise.made_on = day(row, 2);
            promise.until = day(row, 3);
            promise.amount = row.integer(4);
            promise.currency = currencies.read(row.text(5));
            promise.withdrawn_on = day_if_any(row, 6);
        }
        if (row.integer(7) != 0)
            promises.back().items.push_back(DueItemId{row.integer(7)});
    }
    return promises;
}

std::vector<PaymentPlan> read_plans(const Connection& connection, Date at) {
    std::vector<PaymentPlan> plans;
    CurrencyReader currencies(connection.file());
    FastStatement row(connection, select_plans);
    FastStatement instalment(connection, select_instalments);
    row.bind(1, std::int64_t{at.days});
    while (row.step()) {
        if (plans.empty() || plans.back().id != row.integer(0)) {
            auto& plan = plans.emplace_back();
            plan.id = row.integer(0);
            plan.customer = CustomerId{row.integer(1)};
            plan.agreed_on = day(row, 2);
            plan.currency = currencies.read(row.text(3));
            plan.ended_on = day_if_any(row, 4);
            instalment.bind(1, plan.id);
            while (instalment.step())
                plan.instalments.push_back({day(instalment, 0), instalment.integer(1)});
        }
        if (row.integer(5) != 0)
            plans.back().items.push_back(DueItemId{row.integer(5)});
    }
    return plans;
}

std::vector<YearlyPeriod> read_customer_quiet(const Connection& connection) {
    std::vector<YearlyPeriod> periods;
    FastStatement row(connection, select_quiet);
    while (row.step())
        periods.push_back(
            {CustomerId{row.integer(0)}, static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2))});
    return periods;
}

std::vector<QuietPeriod> read_company_closings(const Connection& connection) {
    std::vector<QuietPeriod> closings;
    FastStatement row(connection, select_closings);
    while (row.step())
        closings.push_back({day(row, 0), day(row, 1)});
    return closings;
}

Date read_payments_until(const Connection& connection, Date at) {
    FastStatement row(connection, select_payments_until);
    row.bind(1, std::int64_t{at.days});
    return row.step() ? day(row, 0) : no_day;
}

std::vector<TreatedCustomer> read_treated_customers(const Connection& connection, Date on) {
    FastStatement row(connection, select_treated);
    row.bind(1, std::int64_t{on.days});
    std::vector<TreatedCustomer> customers;
    while (row.step())
        customers.push_back({CustomerId{row.integer(0)}, row.integer(1)});
    return customers;
}

HolidayRegion read_holiday_region(const Connection& connection) {
    FastStatement row(connection, select_region);
    if (row.step()) {
        for (const auto& one : regions) {
            if (row.text(0) == one.name || row.text(1).starts_with(one.postcode))
                return one.region;
        }
    }
    return HolidayRegion::metropolitan;
}

} // namespace encours::store
