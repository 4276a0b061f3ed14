// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/policies.h"

#include "core/base/blank_text.h"
#include "core/base/folded_text.h"
#include "core/policy/segment.h"
#include "core/store/company_revision_store.h"
#include "core/store/policy_store.h"
#include "core/store/segment_store.h"
#include "core/usecase/act_in_progress.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace encours {

namespace {

using Reason = PolicyFailure::Reason;

/// Countries whose companies are written to in French first.
constexpr std::array<std::string_view, 16> french_countries{"FR", "MC", "LU", "BE", "GP", "MQ", "GF", "RE",
                                                            "YT", "NC", "PF", "PM", "WF", "BL", "MF", "TF"};

std::string language_of(const std::string& country) {
    const bool french = country.empty() ||
                        std::find(french_countries.begin(), french_countries.end(), country) != french_countries.end();
    return french ? "fr" : "en";
}

Failure<PolicyFailure> refused(Reason reason) { return failure(PolicyFailure{reason, {}}); }

const ReminderPolicy* find(const std::vector<ReminderPolicy>& policies, const std::string& key) {
    const auto found =
        std::find_if(policies.begin(), policies.end(), [&](const ReminderPolicy& policy) { return policy.key == key; });
    return found == policies.end() ? nullptr : &*found;
}

/// "Clients de l'Est" as "clientsdelest", with a number where that is taken.
std::string new_key(const std::string& wanted, const std::set<std::string>& taken) {
    const auto folded = fold(wanted);
    const std::string stem = folded.empty() ? "policy" : folded;
    std::string key = stem;
    for (int number = 2; taken.contains(key); ++number)
        key = stem + "_" + std::to_string(number);
    return key;
}

const char* stem_of(StepKind kind) {
    switch (kind) {
    case StepKind::notice_before_due:
        return "notice";
    case StepKind::thanks:
        return "thanks";
    case StepKind::reminder:
        return "reminder";
    case StepKind::call:
        return "call";
    case StepKind::formal_notice:
        return "formal_notice";
    case StepKind::hand_over:
        return "hand_over";
    case StepKind::terms_reminder:
        return "terms";
    case StepKind::sanction:
        return "deliveries_stopped";
    }
    return "step";
}

/// A key once used is never another step's: items that stand at it would move to what they never had.
void give_step_keys(ReminderPolicy& policy, const std::vector<ReminderPolicy>& published) {
    std::set<std::string> taken;
    for (const auto& step : policy.steps)
        taken.insert(step.key);
    for (const auto& version : published) {
        if (version.key != policy.key)
            continue;
        for (const auto& step : version.steps)
            taken.insert(step.key);
    }
    for (auto& step : policy.steps) {
        if (!step.key.empty())
            continue;
        int number = 1;
        do
            step.key = std::string(stem_of(step.kind)) + "_" + std::to_string(number++);
        while (taken.contains(step.key));
        taken.insert(step.key);
    }
}

bool same_content(ReminderPolicy a, ReminderPolicy b) {
    for (auto* policy : {&a, &b}) {
        policy->id = {};
        policy->version = 1;
        policy->is_draft = policy->is_default = false;
        policy->valid_from = {};
        for (auto& step : policy->steps)
            step.id = {};
    }
    return a == b;
}

Facts facts_of(const ReminderPolicy& policy) {
    return {{"key", policy.key}, {"version", policy.version}, {"steps", policy.steps.size()}};
}

} // namespace

std::optional<DoneAct> ensure_policies(const std::filesystem::path& ledger, const std::string& actor,
                                       const Clock& clock) {
    {
        const auto connection = store::open_ledger(ledger, store::Access::read);
        const store::ReadTransaction state(connection);
        if (store::has_policies(connection))
            return std::nullopt;
    }
    ActInProgress act(ledger, "policies_shipped", actor, clock);
    if (store::has_policies(act.connection())) // another program was faster
        return std::nullopt;
    const auto language = language_of(store::read_company_identity(act.connection()).country);
    for (auto& policy : shipped_policies(language)) {
        policy.valid_from = clock.today();
        store::add_policy(act.transaction(), act.history(), policy);
    }
    if (store::read_segments(act.connection()).empty() && store::read_personas(act.connection()).empty()) {
        auto shipped = shipped_segments(language);
        for (auto& segment : shipped.segments) {
            if (segment.persona)
                segment.persona = PersonaId{-segment.persona->value};
        }
        store::write_segments(act.transaction(), act.history(), shipped.segments, shipped.personas);
    }
    return act.commit("policy", 0, {{"language", language}}, {});
}

StoredPolicies read_policies(const std::filesystem::path& ledger) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    StoredPolicies stored;
    stored.drafts = store::read_policy_drafts(connection);
    for (auto& policy : store::read_published_policies(connection)) {
        auto& to = find(stored.policies, policy.key) == nullptr ? stored.policies : stored.older;
        to.push_back(std::move(policy));
    }
    std::stable_sort(stored.policies.begin(), stored.policies.end(),
                     [](const ReminderPolicy& a, const ReminderPolicy& b) {
                         return std::tuple(!a.is_default, fold(a.name)) < std::tuple(!b.is_default, fold(b.name));
                     });
    return stored;
}

Result<DoneAct, PolicyFailure> save_policy_draft(const SavePolicyRequest& request, const Clock& clock) {
    auto faults = faults_of(request.policy);
    if (!faults.empty())
        return failure(PolicyFailure{Reason::faulty, std::move(faults)});
    ActInProgress act(request.ledger, "policy_drafted", request.actor, clock);
    const auto published = store::read_published_policies(act.connection());
    const auto drafts = store::read_policy_drafts(act.connection());
    auto draft = request.policy;
    if (draft.key.empty()) {
        std::set<std::string> taken;
        for (const auto* policies : {&published, &drafts}) {
            for (const auto& policy : *policies)
                taken.insert(policy.key);
        }
        draft.key = new_key(draft.name, taken);
    }
    const auto* newest = find(published, draft.key);
    const auto* before = find(drafts, draft.key);
    give_step_keys(draft, published);
    const auto* known = before != nullptr ? before : newest;
    if (known != nullptr && same_content(draft, *known))
        return refused(Reason::nothing_changes);
    draft.is_draft = true;
    draft.version = newest == nullptr ? 1 : newest->version + 1;
    draft.is_default = newest != nullptr && newest->is_default;
    draft.valid_from = clock.today();
    if (before != nullptr)
        store::remove_policy_draft(act.transaction(), act.history(), before->id);
    const auto id = store::add_policy(act.transaction(), act.history(), draft);
    return act.commit("policy", id.value, facts_of(draft), draft.name);
}

Result<DoneAct, PolicyFailure> discard_policy_draft(const PolicyKeyRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "policy_draft_discarded", request.actor, clock);
    const auto drafts = store::read_policy_drafts(act.connection());
    const auto* draft = find(drafts, request.key);
    if (draft == nullptr)
        return refused(Reason::no_draft);
    store::remove_policy_draft(act.transaction(), act.history(), draft->id);
    return act.commit("policy", draft->id.value, facts_of(*draft), draft->name);
}

Result<DoneAct, PolicyFailure> make_policy_default(const PolicyKeyRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "policy_made_default", request.actor, clock);
    const auto published = store::read_published_policies(act.connection());
    const auto* policy = find(published, request.key);
    if (policy == nullptr)
        return refused(Reason::unknown_policy);
    if (policy->is_default)
        return refused(Reason::nothing_changes);
    store::make_policy_default(act.transaction(), act.history(), request.key);
    return act.commit("policy", policy->id.value, {{"key", policy->key}}, policy->name);
}

Result<DoneAct, PolicyFailure> publish_policy(const PublishPolicyRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "policy_published", request.actor, clock);
    const auto drafts = store::read_policy_drafts(act.connection());
    const auto* draft = find(drafts, request.key);
    if (draft == nullptr)
        return refused(Reason::no_draft);
    auto faults = faults_of(*draft);
    if (!faults.empty())
        return failure(PolicyFailure{Reason::faulty, std::move(faults)});
    store::publish_policy(act.transaction(), act.history(), *draft, clock.today());
    std::int64_t moved = 0;
    if (request.move_running_items)
        moved = store::move_running_items(act.transaction(), act.history(), draft->key, draft->id);
    auto facts = facts_of(*draft);
    facts.set("moved", moved);
    auto done = act.commit("policy", draft->id.value, std::move(facts), draft->name);
    done.count = moved;
    return done;
}

Result<DoneAct, PolicyFailure> choose_policy(const ChoosePolicyRequest& request, const Clock& clock) {
    const bool takes_back = request.policy_key.empty();
    if (!takes_back && is_blank(request.reason))
        return refused(Reason::reason_missing);
    ActInProgress act(request.ledger, takes_back ? "policy_choice_taken_back" : "policy_chosen", request.actor, clock);
    const auto name = store::name_of_chooser(act.connection(), request.of);
    if (name.empty())
        return refused(std::holds_alternative<CustomerId>(request.of) ? Reason::unknown_customer
                                                                      : Reason::unknown_document);
    const auto published = store::read_published_policies(act.connection());
    if (!takes_back && find(published, request.policy_key) == nullptr)
        return refused(Reason::unknown_policy);
    if (store::read_policy_choice(act.connection(), request.of) == request.policy_key)
        return refused(Reason::nothing_changes);
    const auto id = store::write_policy_choice(act.transaction(), act.history(), request.of, request.policy_key,
                                               request.reason, clock.today(), request.actor);
    return act.commit("policy_choice", id, {{"key", request.policy_key}}, name, request.reason);
}

} // namespace encours
