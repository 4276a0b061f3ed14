// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/rate_schedule.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace encours {

/// What lowers, or (negative) raises again, what is owed of a claim.
struct ClaimSettlement {
    enum class Nature : std::uint8_t {
        payment,     ///< cash, set-off: follows the imputation
        reduction,   ///< written off, a small difference: principal alone
        credit_note, ///< lowers the price: principal alone, from the first day unless the case says otherwise
    };
    Date on; ///< the day on which the money was at the creditor's disposal: interest runs up to it, included
    std::int64_t amount = 0;
    Nature nature{};
    bool provisional = false; ///< cash that nobody has set against it yet (C. civ. 1342-10)
};

/// A decision that ended the argument.
struct JudgedClaim {
    Date enforceable;
    std::optional<std::int64_t> amount; ///< principal that the judgment awards; nothing: what was left of it
    bool contract_rate_granted = false; ///< the contract's rate goes on, without the increase
};

/// A due item as the law sees it: minor units of one currency. Settlements by their days.
struct Claim {
    std::int64_t principal = 0; ///< positive
    Date due;
    std::optional<Date> notice; ///< consumer, private creditor: the day the formal notice was delivered, else presented
    bool notice_assumed = false; ///< it was only presented: delivery is not proved
    std::optional<JudgedClaim> judged;
    std::optional<Date> insolvency_opened; ///< interest runs up to the day before (C. com. L622-28)
    std::int64_t interest_waived = 0, costs_waived = 0;
    std::span<const ClaimSettlement> settlements;
};

/// How a claim is computed: company's settings, or the case's own.
struct ClaimTerms {
    bool indemnity = true; ///< this item bears the fixed indemnity: the first of its invoice, or each where chosen
    Imputation imputation{};
    DaysInYear days_in_year{};
    bool capitalise = false;            ///< asked, and allowed by the contract or a decision (C. civ. 1343-2)
    bool credit_notes_from_day = false; ///< credit notes lower the principal from their own day, not from the first
};

/// A line of the statement: a run of days at one rate on one base.
struct InterestSegment {
    Date from, to; ///< both included
    std::int32_t days = 0;
    std::int64_t base = 0;
    std::optional<AnnualRate> rate;
    std::optional<std::int64_t> amount; ///< rounded half up to the minor unit; nothing where there is no rate
    Ground ground{};
    HalfYear half_year;
    bool provisional = false, under_floor = false;

    friend bool operator==(const InterestSegment&, const InterestSegment&) = default;
};

/// The segments of a statement in their order. Its room stays when it is cleared, so that a claim costs no allocation.
class InterestSegments {
public:
    [[nodiscard]] const InterestSegment* begin() const { return room_.data(); }
    [[nodiscard]] const InterestSegment* end() const { return room_.data() + size_; }
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] bool empty() const { return size_ == 0; }
    [[nodiscard]] const InterestSegment& operator[](std::size_t index) const { return room_[index]; }
    [[nodiscard]] const InterestSegment& front() const { return room_.front(); }
    [[nodiscard]] const InterestSegment& back() const { return room_[size_ - 1]; }

    void clear() { size_ = 0; }
    /// Room for so many more at the end; they hold anything. Those that were filled are then added.
    InterestSegment* room_for(std::size_t count) {
        if (room_.size() < size_ + count) {
            room_.resize(2 * (size_ + count));
        }
        return room_.data() + size_;
    }
    void add_filled(std::size_t count) { size_ += count; }

private:
    std::vector<InterestSegment> room_;
    std::size_t size_ = 0;
};

struct ClaimBalance {
    std::int64_t due = 0, paid = 0, waived = 0; ///< principal: `paid` holds all that lowered it but credit notes

    [[nodiscard]] std::int64_t left() const { return due - paid - waived; }
    friend bool operator==(const ClaimBalance&, const ClaimBalance&) = default;
};

/// What the settlements of one day changed of what is paid; what a payment that never was takes back is negative. Credit
/// notes are in none: they lower the price.
struct SettledDay {
    Date on;
    std::int64_t interest = 0, costs = 0, principal = 0;

    friend bool operator==(const SettledDay&, const SettledDay&) = default;
};

enum class InterestCaution : std::uint8_t {
    rate_missing,       ///< a half-year has no rate: the part is not computed
    rate_provisional,   ///< a rate is to be checked against its official source
    clause_under_floor, ///< the clause is under three times the legal rate of a half-year
    notice_missing,     ///< nothing runs before a formal notice is received
    notice_assumed,     ///< counted from the first presentation
    provisional_cash,   ///< cash that nobody has set against the item was counted
    stopped_by_insolvency,
    too_large, ///< a product does not fit: nothing is computed
};

/// Three balances and how interest came about, as of a day. Reused from claim to claim without allocating.
struct InterestStatement {
    InterestSegments segments;
    std::vector<SettledDay> settled; ///< by their days
    ClaimBalance principal;          ///< credit notes taken off `due`
    ClaimBalance interest;           ///< the known part where a rate is missing
    ClaimBalance costs;              ///< the fixed indemnity
    std::int64_t credit_notes = 0;
    bool complete = true;                  ///< false: a rate is missing, interest.due is only the known part
    std::optional<std::int64_t> daily = 0; ///< interest of the day after, if nothing changes; nothing without a rate
    std::optional<Date> first_day;         ///< from which interest runs; nothing where it never did
    std::uint32_t cautions = 0;            ///< bits by InterestCaution

    [[nodiscard]] bool has(InterestCaution caution) const { return (cautions >> static_cast<int>(caution) & 1U) != 0; }
    [[nodiscard]] std::int64_t left() const { return principal.left() + interest.left() + costs.left(); }
    void clear();
};

/// The rates that a claim may need; the judgment's only where it was judged.
struct ClaimSchedules {
    const RateSchedule* rates = nullptr;
    const RateSchedule* judgment = nullptr;
};

/// Computes the claim as of the close of a day. Interest runs from the day after the due day, or after the receipt of the
/// formal notice where the regime wants one; each segment is rounded, then added, so that a printed statement adds up.
/// The indemnity is owed once something was left unpaid at the close of the due day, or after it because a settlement was
/// taken back, and not for an item that falls due on or after the opening of insolvency. `indemnity` in minor units. What a
/// payment brings beyond the principal settles interest, then costs, by either imputation. A notice, a judgment, an
/// insolvency or a settlement after `at` counts for nothing yet. The schedules reach the day after `at`.
void compute_interest(const Claim& claim, const ClaimTerms& terms, const RegimeChoice& choice,
                      const ClaimSchedules& schedules, std::int64_t indemnity, Date at, InterestStatement& statement);

} // namespace encours
