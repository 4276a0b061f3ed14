// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/payer_profile.h"

#include <algorithm>

namespace encours {

namespace {

using Kind = ProfileReason::Kind;

// The thresholds, and why they are these.

/// Fewer settled invoices than that say nothing: one late invoice of two is a half by chance.
constexpr int enough_settled = 3;
/// One promise that is not kept may be bad luck, two are a habit.
constexpr int too_many_broken = 2;
/// A debt four months old is more likely lost than paid on the next reminder; it is also older than what credit insurers
/// take without a claim.
constexpr int old_debt_days = 120;
/// Two months beyond its day: no slip of a payer who is else on time.
constexpr int grave_days = 60;
/// Up to here the open debt of a prompt payer may be late: a transfer under way, a week-end.
constexpr int slip_days = 10;
/// Of 100 settled invoices, those settled late (by more than 5 days: PayerHistory): up to a tenth one is prompt, from a
/// half on it is the rule.
constexpr int prompt_percent = 10;
constexpr int habitual_percent = 50;
/// A mean delay of a month is a habit too, however few invoices were late.
constexpr int habitual_delay_days = 30;
/// Who paid within 10 days of the term and now takes 20 days more does not choose to.
constexpr int good_delay_days = 10;
constexpr int worse_by_days = 20;
/// What is worth telling of a delay that fell.
constexpr int better_by_days = 10;

int late_percent(int late, int settled) { return settled > 0 ? 100 * late / settled : 0; }

bool delay_grew(const PayerHistory& history) {
    return history.delay_days && history.delay_days_before && history.settled_before >= enough_settled &&
           history.settled >= enough_settled && *history.delay_days_before <= good_delay_days &&
           *history.delay_days >= *history.delay_days_before + worse_by_days;
}

/// Paid well, in this year or the last, and leaves a debt unpaid for months.
bool stopped_paying(const PayerHistory& history) {
    const bool paid_well =
        (history.settled >= enough_settled && late_percent(history.settled_late, history.settled) <= prompt_percent) ||
        (history.settled < enough_settled && history.settled_before >= enough_settled &&
         late_percent(history.settled_late_before, history.settled_before) <= prompt_percent);
    return paid_well && history.oldest_days_late >= grave_days;
}

PayerProfile profile_of(const PayerHistory& history) {
    if (history.insolvent || history.promises_broken >= too_many_broken || history.oldest_days_late >= old_debt_days)
        return PayerProfile::high_risk;
    if (history.said_in_difficulty || delay_grew(history) || stopped_paying(history))
        return PayerProfile::in_difficulty;
    if (history.settled < enough_settled)
        return PayerProfile::unknown;
    const int percent = late_percent(history.settled_late, history.settled);
    if (percent >= habitual_percent || history.delay_days.value_or(0) >= habitual_delay_days)
        return PayerProfile::habitual;
    if (percent <= prompt_percent && history.oldest_days_late <= slip_days && history.promises_broken == 0)
        return PayerProfile::prompt;
    return PayerProfile::occasional;
}

std::vector<ProfileReason> reasons_of(const PayerHistory& history) {
    std::vector<ProfileReason> reasons;
    const auto add = [&reasons](bool holds, Kind kind, int number, int of) {
        if (holds)
            reasons.push_back({kind, number, of});
    };
    add(history.insolvent, Kind::insolvent, 0, 0);
    add(history.said_in_difficulty, Kind::said_in_difficulty, 0, 0);
    add(history.promises_broken > 0, Kind::promises_broken, history.promises_broken,
        history.promises_broken + history.promises_kept);
    add(history.oldest_days_late > slip_days, Kind::oldest_debt, history.oldest_days_late, 0);
    add(delay_grew(history), Kind::delay_grew, history.delay_days.value_or(0), history.delay_days_before.value_or(0));
    add(history.settled >= enough_settled, Kind::settled_late, history.settled_late, history.settled);
    add(history.settled >= enough_settled && history.delay_days.has_value(), Kind::mean_delay,
        history.delay_days.value_or(0), 0);
    add(history.delay_days && history.delay_days_before &&
            *history.delay_days <= *history.delay_days_before - better_by_days,
        Kind::delay_fell, history.delay_days.value_or(0), history.delay_days_before.value_or(0));
    add(history.settled < enough_settled, Kind::too_little_known, history.settled, 0);
    return reasons;
}

} // namespace

ProfileFinding payer_profile(const PayerHistory& history) {
    ProfileFinding finding{profile_of(history), reasons_of(history)};
    if (finding.profile == PayerProfile::unknown) // what is not known is what made it so
        std::stable_partition(finding.reasons.begin(), finding.reasons.end(),
                              [](const ProfileReason& reason) { return reason.kind == Kind::too_little_known; });
    return finding;
}

} // namespace encours
