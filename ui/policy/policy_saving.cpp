// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policy_saving.h"

#include "ui/common/actor.h"
#include "ui/language/policy_failures.h"
#include "ui/policy/said_work.h"

namespace encours {

namespace {

using Done = Result<DoneAct, PolicyFailure>;
using Path = std::filesystem::path;

void performPolicy(Acts& acts, QObject* context, std::function<Done(const Path&, const Clock&)> work, PolicySaid then) {
    performSaid<PolicyFailure>(acts, context, std::move(work), policyFailureSentence, std::move(then));
}

} // namespace

void savePolicyDraft(Acts& acts, QObject* context, ReminderPolicy policy,
                     std::function<void(const QString&, const std::string&)> then) {
    auto key = std::make_shared<std::string>(policy.key);
    performPolicy(
        acts, context,
        [policy = std::move(policy), key](const Path& path, const Clock& clock) {
            auto done = save_policy_draft({path, policy, actorName()}, clock);
            if (!key->empty())
                return done;
            if (done.ok())
                for (const ReminderPolicy& draft : read_policies(path).drafts)
                    if (draft.id.value == done.value().entity_id)
                        *key = draft.key;
            return done;
        },
        [then = std::move(then), key](const QString& fault) { then(fault, *key); });
}

void discardPolicyDraft(Acts& acts, QObject* context, const std::string& key, PolicySaid then) {
    performPolicy(
        acts, context,
        [key](const Path& path, const Clock& clock) {
            return discard_policy_draft({path, key, actorName()}, clock);
        },
        std::move(then));
}

void makePolicyDefault(Acts& acts, QObject* context, const std::string& key, PolicySaid then) {
    performPolicy(
        acts, context,
        [key](const Path& path, const Clock& clock) {
            return make_policy_default({path, key, actorName()}, clock);
        },
        std::move(then));
}

void publishPolicy(Acts& acts, QObject* context, const std::string& key, bool moveRunningItems, PolicySaid then) {
    performPolicy(
        acts, context,
        [key, moveRunningItems](const Path& path, const Clock& clock) {
            return publish_policy({path, key, moveRunningItems, actorName()}, clock);
        },
        std::move(then));
}

void choosePolicy(Acts& acts, QObject* context, std::variant<CustomerId, InvoiceId, DueItemId> of,
                  const std::string& key, const std::string& reason, PolicySaid then) {
    performPolicy(
        acts, context,
        [of, key, reason](const Path& path, const Clock& clock) {
            return choose_policy({path, of, key, reason, actorName()}, clock);
        },
        std::move(then));
}

} // namespace encours
