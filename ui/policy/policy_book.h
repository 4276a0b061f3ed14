// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/customer_traits.h"
#include "core/usecase/follow_up.h"
#include "core/usecase/policies.h"
#include "core/usecase/segments.h"
#include "ui/common/ledger_view.h"
#include "ui/policy/known_values.h"

#include <memory>
#include <vector>

namespace encours {

/// What the page of policies shows, of one view: read together on a worker and never changed.
struct PolicyBook {
    std::shared_ptr<const LedgerView> view;
    SegmentList list;
    StoredPolicies policies;
    std::vector<CustomerTraits> traits; ///< by CustomerIndex
    FollowedCustomers followed;
    KnownValues known;

    [[nodiscard]] static std::shared_ptr<const PolicyBook> of(std::shared_ptr<const LedgerView> view,
                                                              const std::filesystem::path& ledger);

    [[nodiscard]] Currency currency() const { return view->currency(); }
    /// The newest published version of a policy; nothing where it has none.
    [[nodiscard]] const ReminderPolicy* published(const std::string& key) const;
    [[nodiscard]] const ReminderPolicy* draft(const std::string& key) const;
    [[nodiscard]] const ReminderPolicy* companyPolicy() const;
    /// The name of a policy; for "" the company's with the words that it is that.
    [[nodiscard]] QString policyName(const std::string& key) const;
    [[nodiscard]] QString personaName(std::optional<PersonaId> persona) const;
    /// Empty for a place behind the segments.
    [[nodiscard]] QString segmentName(std::uint32_t place) const;
    [[nodiscard]] int followers(const std::string& key) const;
};

} // namespace encours
