// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/people.h"

#include "core/store/assignment_store.h"
#include "core/store/entry_store.h"
#include "core/usecase/act_in_progress.h"

#include <algorithm>
#include <map>

namespace encours {

namespace {

using Reason = ActFailure::Reason;

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::vector<Assignment> assignments_of_rows(std::vector<store::AssignmentRow> rows) {
    std::vector<Assignment> made;
    for (auto& row : rows)
        made.push_back({row.id, row.customer, row.customer_name, row.person, row.from, row.until, row.instead_of,
                        row.reason, row.actor, row.act});
    return made;
}

/// Who stands in for whom on a day.
using Absences = std::map<std::string, store::AssignmentRow>;

Absences absences_on(const std::vector<store::AssignmentRow>& rows) {
    Absences absences;
    for (const auto& row : rows) {
        if (!row.customer)
            absences[row.instead_of] = row;
    }
    return absences;
}

/// Who has what is a person's: also where the one who stands in is absent too. Where all are, the person himself.
std::string present(const Absences& absences, const std::string& person) {
    auto who = person;
    for (std::size_t i = 0; i <= absences.size(); ++i) {
        const auto absence = absences.find(who);
        if (absence == absences.end())
            return who;
        who = absence->second.person;
    }
    return person;
}

std::unordered_map<CustomerId, std::string> assignees(const std::vector<store::AssignmentRow>& rows) {
    const auto absences = absences_on(rows);
    std::unordered_map<CustomerId, std::string> by_customer;
    for (const auto& row : rows) {
        if (row.customer)
            by_customer[*row.customer] = row.person;
    }
    std::erase_if(by_customer, [](const auto& one) { return one.second.empty(); });
    for (auto& [customer, person] : by_customer)
        person = present(absences, person);
    return by_customer;
}

} // namespace

Result<DoneAct, ActFailure> assign_customers(const AssignCustomersRequest& request, const Clock& clock) {
    if (request.customers.empty())
        return failure(ActFailure{Reason::unknown_customer, {}});
    if (request.until && *request.until <= request.from)
        return failure(ActFailure{Reason::day_before_start, to_iso(request.from + 1)});
    ActInProgress act(request.ledger, "customers_assigned", request.actor, clock);
    const auto person = trimmed(request.person);
    std::map<CustomerId, std::string> now;
    for (const auto& row : store::assignments_on(act.connection(), request.from)) {
        if (row.customer)
            now[*row.customer] = row.person;
    }
    std::int64_t first = 0;
    std::int64_t count = 0;
    std::string name;
    for (const auto id : request.customers) {
        const auto customer = store::read_entry_customer(act.connection(), id);
        if (!customer)
            return failure(ActFailure{Reason::unknown_customer, {}});
        if (now[id] == person)
            continue;
        const auto row = store::add_assignment(
            act.scope(), {0, id, {}, person, request.from, request.until, {}, request.reason, {}, {}});
        first = first == 0 ? row : first;
        name = customer->name;
        ++count;
    }
    if (count == 0)
        return failure(ActFailure{Reason::nothing_changes, {}});
    auto done = act.commit("assignment", first, {{"customers", count}, {"from", to_iso(request.from)}},
                           count == 1 ? name : std::string(), request.reason);
    done.count = count;
    return done;
}

Result<DoneAct, ActFailure> hand_over(const HandOverRequest& request, const Clock& clock) {
    const auto person = trimmed(request.person);
    const auto to = trimmed(request.to);
    if (person.empty() || to.empty())
        return failure(ActFailure{Reason::name_missing, {}});
    if (request.until <= request.from)
        return failure(ActFailure{Reason::day_before_start, to_iso(request.from + 1)});
    ActInProgress act(request.ledger, "handed_over", request.actor, clock);
    const auto rows = store::assignments_from(act.connection(), request.from);
    const bool is_said = std::any_of(rows.begin(), rows.end(), [&](const store::AssignmentRow& row) {
        return !row.customer && row.instead_of == person && row.person == to && row.from == request.from &&
               row.until == request.until;
    });
    if (person == to || is_said)
        return failure(ActFailure{Reason::nothing_changes, {}});
    const auto id = store::add_assignment(act.scope(),
                                          {0, {}, {}, to, request.from, request.until, person, request.reason, {}, {}});
    return act.commit("assignment", id, {{"from", to_iso(request.from)}, {"until", to_iso(request.until)}}, person,
                      request.reason);
}

std::vector<Assignment> assignments(const std::filesystem::path& ledger, Date at) {
    return assignments_of_rows(store::assignments_from(store::open_ledger(ledger, store::Access::read), at));
}

std::vector<Assignment> assignments_of(const std::filesystem::path& ledger, CustomerId customer) {
    return assignments_of_rows(store::assignments_of(store::open_ledger(ledger, store::Access::read), customer));
}

std::unordered_map<CustomerId, std::string> assignee_by_customer(const std::filesystem::path& ledger, Date at) {
    return assignees(store::assignments_on(store::open_ledger(ledger, store::Access::read), at));
}

std::vector<Person> people(const std::filesystem::path& ledger, Date at) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    std::map<std::string, Person> by_name;
    for (const auto& actor : store::actors(connection))
        by_name[actor.name] = {actor.name, actor.acts, actor.last_utc_ms, 0, {}};
    const auto rows = store::assignments_on(connection, at);
    for (const auto& row : rows) {
        if (!row.person.empty())
            by_name[row.person].name = row.person;
        if (!row.customer) {
            by_name[row.instead_of].name = row.instead_of;
            by_name[row.instead_of].back_on = row.until;
        }
    }
    for (const auto& [customer, person] : assignees(rows))
        ++by_name[person].customers;
    std::vector<Person> all;
    for (auto& [name, person] : by_name)
        all.push_back(std::move(person));
    return all;
}

std::vector<Deed> deeds(const std::filesystem::path& ledger, const std::string& person, int limit) {
    std::vector<Deed> made;
    for (const auto& row : store::deeds(store::open_ledger(ledger, store::Access::read), person, limit))
        made.push_back({row.at_utc_ms, row.actor, row.event, row.text});
    return made;
}

} // namespace encours
