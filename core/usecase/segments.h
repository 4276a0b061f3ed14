// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/receivables.h"
#include "core/policy/payer_profile.h"
#include "core/policy/segment.h"
#include "core/usecase/act.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace encours {

// Segments of customers, the personas behind them, and how each customer pays. All that read or write the file throw
// store's EnvironmentError.

/// What rules ask of each customer, as of the close of a day; by CustomerIndex.
[[nodiscard]] std::vector<CustomerTraits> customer_traits(const std::filesystem::path& ledger,
                                                          const Receivables& receivables, Date at);
/// How each pays, and from what that follows; by CustomerIndex.
[[nodiscard]] std::vector<ProfileFinding> payer_profiles(const std::filesystem::path& ledger,
                                                         const Receivables& receivables, Date at);

/// Since when a profile holds.
struct ProfileChange {
    Date since;            ///< the first month end on which it was what it is, else the day itself
    PayerProfile before{}; ///< what it was at the month end before
};
/// Looks at the month ends back to 24 months; nothing where it was the same at all of them.
[[nodiscard]] std::optional<ProfileChange>
profile_since(const std::filesystem::path& ledger, const Receivables& receivables, CustomerIndex customer, Date at);

struct SegmentList {
    std::vector<Segment> segments; ///< in their order
    std::vector<Persona> personas;
};
[[nodiscard]] SegmentList read_segments(const std::filesystem::path& ledger);

/// What is wrong with a list of segments; nothing was changed.
struct SegmentFailure {
    enum class Reason : std::uint8_t {
        rule_faulty, ///< `fault`
        name_missing,
        name_taken, ///< by another of the list; `text`
        persona_name_missing,
        persona_name_taken,
        persona_unknown,
        policy_unknown,       ///< `text`: its key
        deposit_out_of_range, ///< not 1 to 100
        limit_out_of_range,   ///< below 0
        terms_unreadable,     ///< see PaymentTerms; `text`
        nothing_changes,
    };
    Reason reason{};
    std::size_t place = 0; ///< of the segment, or of the persona, in the list
    std::optional<RuleFault> fault;
    std::string text;
};

/// The whole list, in its order: id 0 is a new one, what is absent is removed. A segment names a persona of the file by its
/// id, one that is new in this list by PersonaId{-n}, n being its number in the list from 1.
struct SaveSegmentsRequest {
    std::filesystem::path ledger;
    SegmentList list;
    std::string actor;
};
[[nodiscard]] Result<DoneAct, SegmentFailure> save_segments(const SaveSegmentsRequest& request, const Clock& clock);

/// Whom a rule takes in, for the preview while it is built.
struct SegmentMembers {
    std::vector<CustomerIndex> customers;
    std::int64_t open = 0, overdue = 0; ///< minor units of the company's currency
};
[[nodiscard]] SegmentMembers members_of(const Rule& rule, std::span<const CustomerTraits> traits);

/// The place of each customer's segment; no_group (kpi/figures_by_group.h) where it has none.
[[nodiscard]] std::vector<std::uint32_t> segments_by_customer(std::span<const CustomerTraits> traits,
                                                              std::span<const Segment> segments);

} // namespace encours
