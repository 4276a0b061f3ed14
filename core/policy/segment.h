// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/ledger/channel.h"
#include "core/policy/reminder_policy.h"
#include "core/policy/rule.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace encours {

using SegmentId = Id<struct SegmentTag>;
using PersonaId = Id<struct PersonaTag>;

/// Whom one writes to, as a person: what moves them, what annoys them, how they like to be reached.
struct Persona {
    PersonaId id;
    std::string name;
    std::string motivations, frustrations;
    std::optional<Channel> channel; ///< tried first, where the step has it
    std::string hours;              ///< "mardi et jeudi, 9 h – 11 h 30"
    std::optional<Tone> tone;       ///< instead of the step's, never of a formal notice
    std::string template_set;       ///< suffix of template keys; "": the usual ones
    std::string incentive;          ///< what loyalty and punctuality earn
    std::string note;

    friend bool operator==(const Persona&, const Persona&) = default;
};

/// What one does before debts arise, by segment.
struct PreventivePlan {
    std::optional<int> deposit_percent; ///< asked with the order, 1–100
    std::string terms;                  ///< shorter payment terms, as PaymentTerms spells them; "": the usual ones
    std::optional<std::int64_t> credit_limit_minor;
    std::string note;

    friend bool operator==(const PreventivePlan&, const PreventivePlan&) = default;
};

/// Customers of one kind. Segments are ordered, and the first whose rule holds is a customer's.
struct Segment {
    SegmentId id;
    std::string key; ///< of those that come with the program; "" of others
    std::string name;
    std::string description;
    Rule rule;
    std::optional<PersonaId> persona;
    std::string policy_key; ///< that its customers follow; "": the company's
    PreventivePlan prevention;

    friend bool operator==(const Segment&, const Segment&) = default;
};

/// The place of the first segment whose rule holds; nothing where none does.
[[nodiscard]] std::optional<std::size_t> segment_of(const CustomerTraits& traits, std::span<const Segment> segments);

/// The nine segments and their personas that come with the program, in French or English (any other language: English), in
/// their order: public bodies, consumers, high risk, loyal but in difficulty, habitual late payers, key accounts, new
/// customers, loyal payers, occasional lateness. `persona` of a segment is the place of its persona + 1 in `personas`.
struct ShippedSegments {
    std::vector<Segment> segments;
    std::vector<Persona> personas;
};
[[nodiscard]] ShippedSegments shipped_segments(const std::string& language);

} // namespace encours
