// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open_ledger.h"
#include "core/store/segment_store.h"
#include "core/store/transaction.h"
#include "core/usecase/agenda.h"
#include "core/usecase/customer_traits.h"
#include "core/usecase/followed_policies.h"
#include "core/usecase/policies.h"
#include "core/usecase/segments.h"

namespace encours {

std::vector<PolicyWhy> policies_by_customer(const std::filesystem::path& ledger, const Receivables& receivables,
                                            Date at) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    const auto segments = store::read_segments(connection);
    const auto places = segments_by_customer(read_known_customers(connection, receivables, at).traits, segments);
    const auto followed = followed_policies(connection, receivables, places, segments);
    std::vector<PolicyWhy> all(receivables.customer_count());
    for (CustomerIndex customer = 0; customer < all.size(); ++customer) {
        auto& why = all[customer];
        const auto& policy = followed.policies[followed.by_customer[customer]];
        why.policy_key = policy.key;
        why.version = policy.id ? policy.version : 0;
        const bool has_segment = places[customer] != no_segment;
        if (has_segment)
            why.segment_name = segments[places[customer]].name;
        const auto chosen = followed.chosen_customers.find(customer);
        if (chosen != followed.chosen_customers.end()) {
            why.ground = PolicyGround::customer;
            why.reason = chosen->second;
        } else if (has_segment && segments[places[customer]].policy_key == policy.key) {
            why.ground = PolicyGround::segment;
        }
    }
    return all;
}

} // namespace encours
