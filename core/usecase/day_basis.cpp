// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/day_basis.h"

#include "core/store/planner_store.h"
#include "core/store/policy_store.h"
#include "core/store/segment_store.h"
#include "core/store/setting_store.h"
#include "core/usecase/customer_traits.h"
#include "core/usecase/followed_policies.h"
#include "core/usecase/segments.h"

#include <algorithm>

namespace encours {

namespace {

PersonaByCustomer personas_of(const DayBasis& basis, std::size_t customers) {
    std::vector<const Persona*> by_segment(basis.segments.size(), nullptr);
    for (std::size_t i = 0; i < by_segment.size(); ++i) {
        for (const auto& persona : basis.personas) {
            if (basis.segments[i].persona && persona.id == *basis.segments[i].persona)
                by_segment[i] = &persona;
        }
    }
    PersonaByCustomer personas(customers, nullptr);
    for (std::size_t i = 0; i < customers; ++i) {
        if (basis.segment_by_customer[i] != no_segment)
            personas[i] = by_segment[basis.segment_by_customer[i]];
    }
    return personas;
}

} // namespace

DayBasis day_basis(const store::Connection& connection, const Receivables& receivables, Date at) {
    DayBasis basis;
    const auto customers = receivables.customer_count();
    auto known = read_known_customers(connection, receivables, at);
    basis.segments = store::read_segments(connection);
    basis.personas = store::read_personas(connection);
    basis.segment_by_customer = segments_by_customer(known.traits, basis.segments);
    basis.profiles = std::move(known.profiles);
    basis.followed = followed_policies(connection, receivables, basis.segment_by_customer, basis.segments);
    basis.input = planner_input(connection, receivables, at, basis.followed, personas_of(basis, customers));
    return basis;
}

PolicyWhy policy_why(const DayBasis& basis, const PlannedItem& item) {
    const auto& policy = basis.input.policies[item.policy];
    const auto& followed = basis.followed;
    PolicyWhy why;
    why.policy_key = policy.key;
    why.version = policy.id ? policy.version : 0;
    const auto segment = basis.segment_by_customer[item.customer];
    const auto chosen = [&](const auto& reasons, auto of, PolicyGround ground) {
        const auto reason = reasons.find(of);
        if (reason == reasons.end())
            return false;
        why.ground = ground;
        why.reason = reason->second;
        return true;
    };
    const bool by_person = chosen(followed.reasons_of_items, item.item_id, PolicyGround::item) ||
                           chosen(followed.reasons_of_invoices, item.invoice_id, PolicyGround::invoice) ||
                           chosen(followed.chosen_customers, item.customer, PolicyGround::customer);
    if (!by_person && segment != no_segment && !basis.segments[segment].policy_key.empty())
        why.ground = PolicyGround::segment;
    if (segment != no_segment)
        why.segment_name = basis.segments[segment].name;
    return why;
}

DayRules day_rules(const store::Connection& connection) {
    const DayRules usual;
    const auto number = [&connection](std::string_view key, int otherwise) {
        return static_cast<int>(store::read_number_setting(connection, key, otherwise));
    };
    return {number("reminders.fresh_days", usual.fresh_days),
            number("reminders.stagnation_days", usual.stagnation_days)};
}

Freshness payment_freshness(const store::Connection& connection, Date at, HolidayRegion region) {
    Freshness freshness;
    freshness.payments_until = store::read_payments_until(connection, at);
    if (freshness.payments_until == no_day)
        return freshness;
    for (Date day = freshness.payments_until + 1; day <= at; day = day + 1)
        freshness.business_days_old += is_business_day(day, region) ? 1 : 0;
    freshness.fresh = freshness.business_days_old <= day_rules(connection).fresh_days;
    return freshness;
}

} // namespace encours
