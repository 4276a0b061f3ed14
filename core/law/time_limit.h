// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/legal_data.h"
#include "core/ledger/kinds.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace encours {

/// What the limit counts from anew, or stands still for. Neither a reminder nor a formal notice is one
/// (Cass. com. 18 May 2022, 20-23.204): there is no value for them.
struct LimitationEvent {
    enum class Kind : std::uint8_t {
        acknowledgement,     ///< by the debtor, a part payment that amounts to one included (C. civ. 2240)
        court_claim,         ///< until the instance ends (2241, 2242)
        enforcement,         ///< conservatory or enforcement act (2244)
        insolvency_declared, ///< declaration of the claim (C. com. L622-25-1)
        mediation,           ///< agreed: the limit stands still, at least six months remain after it (2238)
    };
    Date on;
    std::optional<Date> until; ///< of an instance, of insolvency proceedings or a mediation; nothing while it lasts
    Kind kind{};
    bool proved = false; ///< its proof is attached, or its reference is noted
};

/// A rule of resources/law/limitation.csv.
struct LimitationRule {
    std::optional<CustomerKind> debtor; ///< nothing: whoever owes
    ClaimNature nature{};
    std::int32_t months = 60;
    bool from_next_year = false; ///< counted from the first day of the year after the due day
    Ground ground{};
};
[[nodiscard]] const std::vector<LimitationRule>& shipped_limitation_rules();
/// The rule for a debtor and a nature; the shorter of two.
[[nodiscard]] const LimitationRule& limitation_rule(CustomerKind debtor, ClaimNature nature);

struct TimeLimit {
    Date last_day;                         ///< to act, from the due day alone
    std::optional<Date> possible_last_day; ///< later, after proved events; a court may see it otherwise
    bool held = false; ///< a proved instance, insolvency or mediation still lasts: the limit cannot end before it does
    std::int32_t months = 0;
    Ground ground{};
    bool judged = false;

    [[nodiscard]] Date safest() const { return last_day; }
};

struct LimitedClaim {
    CustomerKind debtor{};
    ClaimNature nature{};
    Date due;
    std::optional<Date> performed_on;        ///< consumer: the day the service was done, if earlier than the due day
    std::optional<Date> judged_on;           ///< enforceable: ten years from it (CPCE L111-4)
    std::span<const LimitationEvent> events; ///< by their days; one after the limit's end counts for nothing
};
[[nodiscard]] TimeLimit time_limit(const LimitedClaim& claim);

/// How near the end is: the alarms of 12, 6, 3 and 1 months.
enum class LimitAlarm : std::uint8_t { none, months_12, months_6, months_3, months_1, over };
/// By the last day that holds: `possible_last_day` where there is one, else `last_day`; none while it is held.
[[nodiscard]] LimitAlarm limit_alarm(const TimeLimit& limit, Date at);

} // namespace encours
