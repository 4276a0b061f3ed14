// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/customer_holds.h"

#include <algorithm>

namespace encours {

namespace {

bool lasts(const HoldSpan& hold, Date day) { return hold.from <= day && day < hold.until; }

/// A dispute of a part names its item; the customer as a whole contests all or nothing.
bool is_part(const HoldSpan& hold) { return hold.kind == HoldKind::dispute && hold.part > 0 && hold.item_id != 0; }

/// Both runs of holds that concern an item.
template <typename Visit>
void visit(std::span<const HoldSpan> general, std::span<const HoldSpan> own, Visit visit_one) {
    std::for_each(general.begin(), general.end(), visit_one);
    std::for_each(own.begin(), own.end(), visit_one);
}

/// What the disputes that last on `day` contest on `later`, when no other begins.
std::int64_t contested(std::span<const HoldSpan> general, std::span<const HoldSpan> own, std::int64_t open, Date day,
                       Date later) {
    std::int64_t sum = 0;
    visit(general, own, [&](const HoldSpan& hold) {
        if (hold.kind == HoldKind::dispute && lasts(hold, day) && lasts(hold, later)) {
            sum = is_part(hold) ? sum + std::min(hold.part, open - sum) : open;
        }
    });
    return sum;
}

/// The first end of a dispute behind which something may be claimed.
Date end_of_disputes(std::span<const HoldSpan> general, std::span<const HoldSpan> own, std::int64_t open, Date day) {
    Date first = no_day;
    visit(general, own, [&](const HoldSpan& hold) {
        if (hold.kind == HoldKind::dispute && lasts(hold, day) && hold.until < first &&
            contested(general, own, open, day, hold.until) < open) {
            first = hold.until;
        }
    });
    return first;
}

} // namespace

CustomerHolds::CustomerHolds(std::span<const HoldSpan> holds) : all_(holds) {
    const auto first_own =
        std::find_if(holds.begin(), holds.end(), [](const HoldSpan& hold) { return hold.item_id != 0; });
    const auto general = static_cast<std::size_t>(first_own - holds.begin());
    general_ = holds.first(general);
    own_ = holds.subspan(general);
}

std::span<const HoldSpan> CustomerHolds::own_of(std::uint32_t item_id) const {
    const auto first = std::lower_bound(own_.begin(), own_.end(), item_id,
                                        [](const HoldSpan& hold, std::uint32_t id) { return hold.item_id < id; });
    const auto last = std::upper_bound(first, own_.end(), item_id,
                                       [](std::uint32_t id, const HoldSpan& hold) { return id < hold.item_id; });
    return {first, last};
}

ItemHold CustomerHolds::of_item(std::uint32_t item_id, std::int64_t open, Date day) const {
    ItemHold found;
    if (all_.empty()) {
        return found;
    }
    const std::span<const HoldSpan> own = own_of(item_id);
    found.contested = contested(general_, own, open, day, day);
    const bool all_contested = found.contested >= open;
    visit(general_, own, [&](const HoldSpan& hold) {
        if (!lasts(hold, day) || (hold.kind == HoldKind::dispute && !all_contested)) {
            return;
        }
        if (!found.kind || hold.kind < *found.kind) {
            found.kind = hold.kind;
            found.until = hold.until;
        } else if (hold.kind == *found.kind) {
            found.until = std::max(found.until, hold.until);
        }
    });
    if (found.kind == HoldKind::dispute) {
        found.until = end_of_disputes(general_, own, open, day);
    }
    return found;
}

bool CustomerHolds::any(Date day) const {
    return std::any_of(all_.begin(), all_.end(), [day](const HoldSpan& hold) { return lasts(hold, day); });
}

Date CustomerHolds::last_end(std::uint32_t item_id, std::int64_t open, Date day) const {
    Date last = earliest_date;
    if (all_.empty()) {
        return last;
    }
    const std::span<const HoldSpan> own = own_of(item_id);
    visit(general_, own, [&](const HoldSpan& hold) {
        const bool is_over = hold.from < hold.until && hold.until <= day;
        const auto held_all = [&](Date then) { return contested(general_, own, open, then, then) >= open; };
        if (is_over && last < hold.until && (!is_part(hold) || held_all(hold.until - 1))) {
            last = hold.until;
        }
    });
    return last;
}

Date CustomerHolds::next_change(Date day) const {
    Date next = no_day;
    for (const HoldSpan& hold : all_) {
        for (const Date change : {hold.from, hold.until}) {
            next = change > day ? std::min(next, change) : next;
        }
    }
    return next;
}

} // namespace encours
