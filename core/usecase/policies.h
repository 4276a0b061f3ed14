// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/receivables.h"
#include "core/policy/reminder_policy.h"
#include "core/reminder/next_step.h"
#include "core/usecase/act.h"
#include "core/usecase/policy_why.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace encours {

// Reminder policies in the file: drafts that may change, published versions that never do, and who follows which. All
// throw store's EnvironmentError; acts are taken back by undo_act.

/// The six shipped policies, the nine shipped segments and their personas, in the language of the company's country, where
/// the ledger has no policy at all. One act; nothing where there was something.
std::optional<DoneAct> ensure_policies(const std::filesystem::path& ledger, const std::string& actor,
                                       const Clock& clock);

struct StoredPolicies {
    std::vector<ReminderPolicy> policies; ///< the newest published version of each key, the default first, then by name
    std::vector<ReminderPolicy> drafts;   ///< at most one a key, by key
    std::vector<ReminderPolicy> older;    ///< published, by key and then version, the newest first
};
[[nodiscard]] StoredPolicies read_policies(const std::filesystem::path& ledger);

/// Why a policy was not saved, published or chosen; nothing was changed.
struct PolicyFailure {
    enum class Reason : std::uint8_t {
        faulty,         ///< `faults`
        unknown_policy, ///< no version of that key is published
        no_draft,       ///< of that key
        unknown_customer,
        unknown_document,
        reason_missing, ///< a person says why another policy is better
        nothing_changes,
    };
    Reason reason{};
    std::vector<PolicyFault> faults;
};

/// The next version of its key, or a policy of a new key ("" is given one). Steps without a key are given one that no version
/// of the policy has. `is_draft`, `version` and ids are set here. One draft a key: it takes the last one's place.
struct SavePolicyRequest {
    std::filesystem::path ledger;
    ReminderPolicy policy;
    std::string actor;
};
[[nodiscard]] Result<DoneAct, PolicyFailure> save_policy_draft(const SavePolicyRequest& request, const Clock& clock);

struct PolicyKeyRequest {
    std::filesystem::path ledger;
    std::string key;
    std::string actor;
};
/// Throws the draft of that key away.
[[nodiscard]] Result<DoneAct, PolicyFailure> discard_policy_draft(const PolicyKeyRequest& request, const Clock& clock);
/// The company's: followed where nothing nearer chooses.
[[nodiscard]] Result<DoneAct, PolicyFailure> make_policy_default(const PolicyKeyRequest& request, const Clock& clock);

struct PublishPolicyRequest {
    std::filesystem::path ledger;
    std::string key;                 ///< of the draft
    bool move_running_items = false; ///< else they follow their version to the end of their cycle
    std::string actor;
};
/// In force from today. `count` of the act: running items that were moved.
[[nodiscard]] Result<DoneAct, PolicyFailure> publish_policy(const PublishPolicyRequest& request, const Clock& clock);

/// Where a running item stands, and what comes next by its version and by the one to be published.
struct MovedItem {
    std::uint32_t item_id = 0, invoice_id = 0;
    CustomerIndex customer = 0;
    std::int64_t open = 0;           ///< minor units
    int version = 0;                 ///< that it follows
    std::string step_now;            ///< name of its last step
    std::string step_then;           ///< name of the step that it would stand at; "": none
    std::string next_now, next_then; ///< name of the next step; "": none
    Date day_now = no_day, day_then = no_day;

    [[nodiscard]] bool changes() const { return next_now != next_then || day_now != day_then; }
};
struct PublishPreview {
    std::vector<MovedItem> items; ///< by customer, then due day
    std::size_t changed = 0;
    std::int64_t not_begun = 0; ///< items that will follow the new version anyway: none of their steps was posted
};
/// As of the close of `today`, nothing being paid or answered. `policy`: as it would be published, saved or not.
[[nodiscard]] PublishPreview preview_publish(const std::filesystem::path& ledger, const Receivables& receivables,
                                             const ReminderPolicy& policy, Date today);

/// Which policy each customer follows, and why, by CustomerIndex: where neither invoice nor item chose otherwise.
[[nodiscard]] std::vector<PolicyWhy> policies_by_customer(const std::filesystem::path& ledger,
                                                          const Receivables& receivables, Date at);

/// A person's choice for a customer, an invoice or a due item. "" takes the choice back; then no reason is asked.
struct ChoosePolicyRequest {
    std::filesystem::path ledger;
    std::variant<CustomerId, InvoiceId, DueItemId> of;
    std::string policy_key;
    std::string reason;
    std::string actor;
};
[[nodiscard]] Result<DoneAct, PolicyFailure> choose_policy(const ChoosePolicyRequest& request, const Clock& clock);

} // namespace encours
