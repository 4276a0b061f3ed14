// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/segments.h"

#include "core/kpi/figures_by_group.h"
#include "core/store/open_ledger.h"
#include "core/store/transaction.h"
#include "core/usecase/customer_traits.h"

namespace encours {

namespace {

constexpr int months_back = 24;

} // namespace

std::vector<CustomerTraits> customer_traits(const std::filesystem::path& ledger, const Receivables& receivables,
                                            Date at) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    return read_known_customers(connection, receivables, at).traits;
}

std::vector<ProfileFinding> payer_profiles(const std::filesystem::path& ledger, const Receivables& receivables,
                                           Date at) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    return read_known_customers(connection, receivables, at).profiles;
}

std::optional<ProfileChange> profile_since(const std::filesystem::path& ledger, const Receivables& receivables,
                                           CustomerIndex customer, Date at) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    const auto on = [&](Date day) {
        return payer_profile(read_payer_history(connection, receivables, customer, day)).profile;
    };
    const auto now = on(at);
    Date since = at;
    for (int month = 1; month <= months_back; ++month) {
        const auto day = start_of_month(add_months(at, 1 - month)) - 1;
        const auto then = on(day);
        if (then != now)
            return ProfileChange{since, then};
        since = day;
    }
    return std::nullopt;
}

SegmentMembers members_of(const Rule& rule, std::span<const CustomerTraits> traits) {
    SegmentMembers members;
    if (!faults_of(rule).empty())
        return members;
    for (std::size_t i = 0; i < traits.size(); ++i) {
        if (!holds(rule, traits[i]))
            continue;
        members.customers.push_back(static_cast<CustomerIndex>(i));
        members.open += traits[i].open;
        members.overdue += traits[i].overdue;
    }
    return members;
}

std::vector<std::uint32_t> segments_by_customer(std::span<const CustomerTraits> traits,
                                                std::span<const Segment> segments) {
    std::vector<std::uint32_t> places;
    places.reserve(traits.size());
    for (const auto& of : traits) {
        const auto place = segment_of(of, segments);
        places.push_back(place ? static_cast<std::uint32_t>(*place) : no_group);
    }
    return places;
}

} // namespace encours
