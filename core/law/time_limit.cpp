// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/time_limit.h"

#include "core/law/data_rows.h"
#include "core/law/shipped_text.h"

#include <algorithm>
#include <cassert>
#include <charconv>

namespace encours {

namespace {

/// What is left at least once a mediation ends (C. civ. 2238).
constexpr int months_after_mediation = 6;

std::optional<CustomerKind> debtor_of(std::string_view key) {
    if (key == "business") {
        return CustomerKind::business;
    }
    if (key == "consumer") {
        return CustomerKind::consumer;
    }
    if (key == "public_body") {
        return CustomerKind::public_body;
    }
    assert(key == "any");
    return std::nullopt;
}

ClaimNature nature_of(std::string_view key) {
    if (key == "transport") {
        return ClaimNature::transport;
    }
    if (key == "electronic_communications") {
        return ClaimNature::electronic_communications;
    }
    assert(key == "goods_or_services");
    return ClaimNature::goods_or_services;
}

LimitationRule rule_of(const DataRow& row) {
    assert(row.cells.size() == 6);
    const std::string& months = row.cells[2];
    LimitationRule rule;
    rule.debtor = debtor_of(row.cells[0]);
    rule.nature = nature_of(row.cells[1]);
    [[maybe_unused]] const auto read = std::from_chars(months.data(), months.data() + months.size(), rule.months);
    assert(read.ec == std::errc{} && read.ptr == months.data() + months.size());
    assert(row.cells[3] == "due_day" || row.cells[3] == "next_year");
    rule.from_next_year = row.cells[3] == "next_year";
    rule.ground = ground_from_key(row.cells[4]).value();
    return rule;
}

bool may_last(LimitationEvent::Kind kind) {
    return kind == LimitationEvent::Kind::court_claim || kind == LimitationEvent::Kind::insolvency_declared ||
           kind == LimitationEvent::Kind::mediation;
}

Date end_of_year(Date day) { return HalfYear{2 * (year_month_day(day).year + 1)}.first_day() - 1; }

/// The last day, from the day of which the next is the first that counts.
Date end_of(const LimitationRule& rule, Date due) {
    return add_months(rule.from_next_year ? end_of_year(due) : due, rule.months);
}

/// The limit as proved events move it. The clock stands still up to `still_until`; a new term counts from its end.
class MovedLimit {
public:
    MovedLimit(Date last_day, int months) : end_(last_day), months_(months) {}

    void take(const LimitationEvent& event) {
        if (!event.proved || (!held_ && event.on > end_)) {
            return; // not proved, or too late: what was lost does not come back
        }
        switch (event.kind) {
        case LimitationEvent::Kind::acknowledgement:
        case LimitationEvent::Kind::enforcement:
            restart(event.on);
            break;
        case LimitationEvent::Kind::court_claim:
        case LimitationEvent::Kind::insolvency_declared:
            restart(event.until.value_or(event.on));
            held_ = held_ || !event.until;
            break;
        case LimitationEvent::Kind::mediation:
            if (event.until) {
                suspend(event.on, *event.until);
            } else {
                held_ = true;
            }
            break;
        }
    }

    [[nodiscard]] Date end() const { return end_; }
    [[nodiscard]] bool held() const { return held_; }

private:
    void restart(Date from) {
        still_until_ = std::max(still_until_, from);
        end_ = std::max(end_, add_months(still_until_, months_));
    }

    void suspend(Date from, Date until) {
        const Date not_counted_yet = std::max(from, still_until_);
        if (until > not_counted_yet) {
            end_ = end_ + (until - not_counted_yet);
            still_until_ = until;
        }
        end_ = std::max(end_, add_months(until, months_after_mediation));
    }

    Date end_;
    int months_;
    Date still_until_{earliest_date};
    bool held_ = false;
};

} // namespace

const std::vector<LimitationRule>& shipped_limitation_rules() {
    static const std::vector<LimitationRule> rules = [] {
        std::vector<LimitationRule> read;
        const std::vector<DataRow> rows = data_rows(shipped_limitation_text);
        std::transform(rows.begin() + 1, rows.end(), std::back_inserter(read), rule_of);
        return read;
    }();
    return rules;
}

const LimitationRule& limitation_rule(CustomerKind debtor, ClaimNature nature) {
    const LimitationRule* shortest = nullptr;
    for (const LimitationRule& rule : shipped_limitation_rules()) {
        if (rule.nature == nature && (!rule.debtor || *rule.debtor == debtor) &&
            (shortest == nullptr || rule.months < shortest->months)) {
            shortest = &rule;
        }
    }
    assert(shortest != nullptr);
    return *shortest;
}

TimeLimit time_limit(const LimitedClaim& claim) {
    TimeLimit limit;
    Date counted_from = claim.due;
    if (claim.judged_on) {
        counted_from = *claim.judged_on;
        limit.judged = true;
        limit.ground = Ground::limitation_judgment;
        limit.months = static_cast<std::int32_t>(
            shipped_legal_data().amount(LegalAmount::judgment_limitation_months, counted_from));
        limit.last_day = add_months(counted_from, limit.months);
    } else {
        const LimitationRule& rule = limitation_rule(claim.debtor, claim.nature);
        if (claim.debtor == CustomerKind::consumer && claim.performed_on) {
            counted_from = std::min(counted_from, *claim.performed_on);
        }
        limit.ground = rule.ground;
        limit.months = rule.months;
        limit.last_day = end_of(rule, counted_from);
    }

    MovedLimit moved{limit.last_day, limit.months};
    for (const LimitationEvent& event : claim.events) {
        // What was over before the claim was due, or came before its judgment, has nothing to move. In an insolvency claims
        // are declared before they are due.
        const bool lasts = !event.until && !claim.judged_on && may_last(event.kind);
        if (event.on >= counted_from || lasts || (event.until && *event.until >= counted_from)) {
            moved.take(event);
        }
    }
    limit.held = moved.held();
    if (moved.end() > limit.last_day) {
        limit.possible_last_day = moved.end();
    }
    return limit;
}

LimitAlarm limit_alarm(const TimeLimit& limit, Date at) {
    if (limit.held) {
        return LimitAlarm::none;
    }
    const Date last = limit.possible_last_day.value_or(limit.last_day);
    if (at > last) {
        return LimitAlarm::over;
    }
    const auto within = [&](int months) { return at >= add_months(last, -months); };
    return within(1)    ? LimitAlarm::months_1
           : within(3)  ? LimitAlarm::months_3
           : within(6)  ? LimitAlarm::months_6
           : within(12) ? LimitAlarm::months_12
                        : LimitAlarm::none;
}

} // namespace encours
