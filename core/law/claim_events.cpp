// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/claim_events.h"

#include <algorithm>

namespace encours {

namespace {

using Kind = LegalEventKind;

/// Nothing once the day of the end is not known yet.
std::optional<Date> known_end(const std::optional<Date>& until, Date at) {
    return until && *until <= at ? until : std::nullopt;
}

std::optional<Date> end_of_insolvency(std::span<const LegalEvent> events, Date from, Date at) {
    for (const auto& event : events) {
        if (event.kind == Kind::insolvency_closed && event.on >= from && event.on <= at)
            return event.on;
    }
    return std::nullopt;
}

std::optional<LimitationEvent> limitation_of(std::span<const LegalEvent> events, const LegalEvent& event, Date at) {
    using Limit = LimitationEvent::Kind;
    const auto made = [&](Limit kind, std::optional<Date> until) {
        return LimitationEvent{event.on, until, kind, event.proved()};
    };
    switch (event.kind) {
    case Kind::acknowledgement:
        return made(Limit::acknowledgement, {});
    case Kind::court_claim:
        return made(Limit::court_claim, known_end(event.until, at));
    case Kind::payment_order:
        // Only its service is known to interrupt: nothing is promised beyond that day.
        return made(Limit::court_claim, event.on);
    case Kind::enforcement:
        return made(Limit::enforcement, {});
    case Kind::claim_declared:
        return made(Limit::insolvency_declared, end_of_insolvency(events, event.on, at));
    case Kind::mediation:
        return made(Limit::mediation, known_end(event.until, at));
    case Kind::judgment:
    case Kind::insolvency_opened:
    case Kind::insolvency_closed:
    case Kind::guarantee_called:
    case Kind::notice_presented:
    case Kind::notice_received:
        return std::nullopt;
    }
    return std::nullopt;
}

class Sorting {
public:
    Sorting(DueItemId item, Date issued, Date due) : item_(item), issued_(issued), due_(due) {}

    void take(const LegalEvent& event) {
        switch (event.kind) {
        case Kind::notice_received:
            if (demands(event))
                keep_first(received_, event.on);
            break;
        case Kind::notice_presented:
            if (demands(event))
                keep_first(presented_, event.on);
            break;
        case Kind::insolvency_opened:
            if (issued_ < event.on)
                keep_first(found_.insolvency_opened, event.on);
            break;
        case Kind::judgment:
            if (!found_.judged && (event.item || due_ <= event.on))
                found_.judged =
                    JudgedClaim{event.on, event.item ? event.amount : std::nullopt, event.contract_rate_granted};
            break;
        default:
            break;
        }
    }

    [[nodiscard]] ClaimEvents found() && {
        found_.notice = received_ ? received_ : presented_;
        found_.notice_assumed = !received_ && presented_.has_value();
        return std::move(found_);
    }
    [[nodiscard]] std::vector<LimitationEvent>& limitation() { return found_.limitation; }

private:
    [[nodiscard]] bool demands(const LegalEvent& event) const { return event.item == item_ || due_ <= event.on; }
    static void keep_first(std::optional<Date>& kept, Date on) { kept = kept ? std::min(*kept, on) : on; }

    DueItemId item_;
    Date issued_, due_;
    std::optional<Date> received_, presented_;
    ClaimEvents found_;
};

} // namespace

ClaimEvents claim_events(std::span<const LegalEvent> events, DueItemId item, Date issued, Date due, Date at) {
    Sorting sorting(item, issued, due);
    for (const auto& event : events) {
        if (event.on > at || (event.item && event.item != item))
            continue;
        sorting.take(event);
        if (const auto limitation = limitation_of(events, event, at))
            sorting.limitation().push_back(*limitation);
    }
    return std::move(sorting).found();
}

} // namespace encours
