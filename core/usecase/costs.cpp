// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/costs.h"

#include "core/store/cost_store.h"
#include "core/store/customer_sheet_store.h"
#include "core/store/entry_store.h"
#include "core/store/setting_store.h"
#include "core/usecase/act_in_progress.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace encours {

namespace {

using Reason = ActFailure::Reason;

constexpr std::array<std::string_view, cost_kind_count> cost_keys{"time", "postage", "agency_fee", "court", "other"};

/// Settings that are whole numbers, with what each may be.
struct NumberSetting {
    std::string_view key;
    int least, most;
};
constexpr NumberSetting number_settings[] = {
    {"answers.has_paid_days", 0, 365},   {"answers.acknowledge_days", 0, 365}, {"answers.dispute_days", 0, 365},
    {"answers.difficulty_days", 0, 365}, {"answers.plan_days", 0, 365},        {"answers.not_received_days", 0, 365},
    {"answers.complaint_days", 0, 365},  {"reminders.fresh_days", 0, 365},     {"reminders.stagnation_days", 1, 365},
};

bool may_be(std::string_view key, const std::string& value) {
    int number = 0;
    const auto* end = value.data() + value.size();
    const auto read = std::from_chars(value.data(), end, number);
    return read.ec == std::errc() && read.ptr == end &&
           std::any_of(std::begin(number_settings), std::end(number_settings), [&](const NumberSetting& setting) {
               return setting.key == key && number >= setting.least && number <= setting.most;
           });
}

/// Who speaks for a customer of whom nobody is known: its own addresses are then his.
ContactId first_contact(ActInProgress& act, CustomerId customer, const std::string& name) {
    Contact contact;
    contact.name = name;
    const auto id = store::add_contact(act.transaction(), act.history(), customer, contact);
    store::set_default_contact(act.transaction(), act.history(), customer, id);
    return id;
}

} // namespace

std::string_view key_of(CostKind kind) { return cost_keys[static_cast<std::size_t>(kind)]; }

std::optional<CostKind> cost_kind_from_key(std::string_view key) {
    const auto* found = std::find(cost_keys.begin(), cost_keys.end(), key);
    if (found == cost_keys.end())
        return std::nullopt;
    return static_cast<CostKind>(found - cost_keys.begin());
}

Result<DoneAct, ActFailure> record_cost(const RecordCostRequest& request, const Clock& clock) {
    if (request.amount <= 0 || (request.minutes && *request.minutes < 0))
        return failure(ActFailure{Reason::amount_missing, {}});
    if (request.on > clock.today())
        return failure(ActFailure{Reason::day_in_future, {}});
    ActInProgress act(request.ledger, "cost_recorded", request.actor, clock);
    std::string name;
    if (request.customer) {
        const auto customer = store::read_entry_customer(act.connection(), *request.customer);
        if (!customer)
            return failure(ActFailure{Reason::unknown_customer, {}});
        name = customer->name;
    }
    const store::CostRow cost{static_cast<std::int64_t>(request.kind),
                              request.on,
                              request.amount,
                              request.minutes ? std::optional<std::int64_t>(*request.minutes) : std::nullopt,
                              request.customer,
                              request.note};
    if (store::has_cost(act.connection(), cost))
        return failure(ActFailure{Reason::already_recorded, {}});
    const auto id = store::add_cost(act.scope(), cost);
    return act.commit("cost_entry", id,
                      {{"kind", key_of(request.kind)}, {"on", to_iso(request.on)}, {"amount_minor", request.amount}},
                      name, request.note);
}

Result<DoneAct, ActFailure> record_consent(const ConsentRequest& request, const Clock& clock) {
    if (request.on > clock.today())
        return failure(ActFailure{Reason::day_in_future, {}});
    ActInProgress act(request.ledger, request.granted ? "opted_in" : "opted_out", request.actor, clock);
    const auto customer = store::read_entry_customer(act.connection(), request.customer);
    if (!customer)
        return failure(ActFailure{Reason::unknown_customer, {}});
    auto contacts = store::contacts_of(act.connection(), request.customer);
    if (request.contact) {
        if (std::find(contacts.begin(), contacts.end(), *request.contact) == contacts.end())
            return failure(ActFailure{Reason::unknown_contact, {}});
        contacts = {*request.contact};
    } else if (contacts.empty()) {
        contacts = {first_contact(act, request.customer, customer->name)};
    }
    std::int64_t said = 0;
    for (const auto contact : contacts) {
        const store::ConsentRow consent{contact, request.channel, request.granted, request.on, request.how};
        if (store::has_consent(act.connection(), consent))
            continue;
        store::add_consent(act.scope(), consent);
        ++said;
    }
    if (said == 0)
        return failure(ActFailure{Reason::already_recorded, {}});
    return act.commit("customer", request.customer.value,
                      {{"channel", key_of(request.channel)}, {"on", to_iso(request.on)}, {"contacts", said}},
                      customer->name, request.how);
}

Result<DoneAct, ActFailure> set_setting(const SetSettingRequest& request, const Clock& clock) {
    if (!may_be(request.key, request.value))
        return failure(ActFailure{Reason::value_unknown, request.key});
    ActInProgress act(request.ledger, "setting_changed", request.actor, clock);
    if (store::read_setting(act.connection(), request.key) == request.value)
        return failure(ActFailure{Reason::nothing_changes, {}});
    store::write_setting(act.transaction(), act.history(), request.key, request.value);
    return act.commit("setting", 0, {{"key", request.key}, {"value", request.value}}, {});
}

} // namespace encours
