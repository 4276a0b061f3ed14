// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/tally.h"

#include "core/kpi/document_rules.h"

#include <algorithm>

namespace encours {

namespace {

bool leaves_receivables(std::span<const StandingChange> standings) {
    return std::any_of(standings.begin(), standings.end(), [](const StandingChange& change) {
        return change.standing == Standing::doubtful || change.standing == Standing::cancelled;
    });
}

} // namespace

Tally::Tally(const Receivables& receivables, const AskedDays& asked)
    : receivables_(receivables),
      asked_(asked),
      cuts_(asked.cuts),
      slots_(asked.cuts.slots()),
      window_(asked.window_days),
      cash_(cuts_.size() + 1),
      bills_(cuts_.size() + 1),
      sales_(asked.sales_eve, cuts_.last()),
      plain_(cuts_),
      rare_(receivables, asked) {
    items_.fill(std::vector<ItemSums>(cuts_.size() + 1));
}

Tally::ItemClass Tally::class_of(DocumentKind kind, std::int64_t amount) {
    if (bears_delay(kind, amount)) {
        return late_class;
    }
    return is_claim(kind, amount) ? claim_class : credit_class;
}

void Tally::add_item(const ItemBlock& block, ItemPlace place) {
    const auto i = static_cast<std::size_t>(place.index);
    const auto flags = block.flags[i];
    if (block.currency[i] != receivables_.currency || block.booked[i] > cuts_.last()) {
        return;
    }
    const auto standings = (flags & item_has_standing) != 0 ? receivables_.standings_of(block.item_id[i])
                                                            : std::span<const StandingChange>{};
    const bool is_rare = (flags & item_has_reversal) != 0 || leaves_receivables(standings);
    if (is_rare || (flags & item_is_part) != 0) {
        add_part(block.invoice_id[i], place);
    }
    if (is_rare) {
        rare_.add_item(place, sales_);
        return;
    }
    add_bills(block, i, standings);
    if ((flags & item_has_dispute) != 0) {
        rare_.add_dispute(place);
    }
    add_ordinary(block, i);
    if ((flags & item_is_part) == 0 && bears_delay(block.kind(i), block.amount[i])) {
        add_settled_item(block, place);
    }
}

// A bill is a receivable all the same: only the memorandum needs to know when it is one. In the days of a bill [from,
// until), what is open at the first enters, each payment leaves, and so does what is left on the day after the last.
void Tally::add_bills(const ItemBlock& block, std::size_t i, std::span<const StandingChange> standings) {
    for (std::size_t change = 0; change != standings.size(); ++change) {
        const auto from = std::max(standings[change].from, block.booked[i]);
        const auto until = change + 1 == standings.size() ? no_day : standings[change + 1].from;
        if (standings[change].standing != Standing::bill || until <= from) {
            continue;
        }
        auto left = block.amount[i];
        bills_[slots_(from)] += left;
        for (auto a = block.allocation_begin[i]; a != block.allocation_begin[i + 1]; ++a) {
            const auto effective = block.allocation_effective[a];
            if (effective < until) {
                bills_[slots_(std::max(from, effective))] -= block.allocation_amount[a];
                left -= block.allocation_amount[a];
            }
        }
        if (until != no_day) {
            bills_[slots_(until)] -= left;
        }
    }
}

void Tally::add_ordinary(const ItemBlock& block, std::size_t i) {
    const auto amount = block.amount[i];
    const auto booked = block.booked[i];
    const auto due = block.due[i];
    const auto item_class = class_of(block.kind(i), amount);
    auto* const sums = items_[item_class].data();
    sums[slots_(booked)].amount += amount;
    if (is_sale(block.kind(i))) {
        sales_.add(booked, amount);
    }
    const auto in_due_from = std::max(booked, due);
    sums[slots_(in_due_from)].due += amount;

    auto left = amount;
    auto last = booked;
    const auto end = block.allocation_begin[i + 1];
    for (auto a = block.allocation_begin[i]; a != end; ++a) {
        const auto effective = block.allocation_effective[a];
        const auto part = block.allocation_amount[a];
        const auto flags = block.allocation_flags[a];
        left -= part;
        last = std::max(last, effective);
        auto& at_effective = sums[slots_(effective)];
        auto& once_in_opening = sums[slots_(std::max(in_due_from, effective + window_))];
        once_in_opening.due -= part;
        if ((flags & allocation_origin) == plain_cash) {
            at_effective.settled += part;
            sums[slots_(std::max(due, effective))].due_cash += part;
            once_in_opening.due_cash -= part;
            if (item_class == late_class) {
                add_paid(block, a, due);
            }
        } else if ((flags & allocation_from_credit_note) != 0) {
            at_effective.credited += part;
        } else {
            at_effective.settled += part;
            add_other_settlement(block, i, a);
        }
    }
    const auto closed = left == 0 ? slots_(last) : cuts_.size() + 1;
    if (closed > slots_(std::max(due + first_days_late[0], booked))) {
        add_late(block, i, closed);
    }
}

inline void Tally::add_paid(const ItemBlock& block, std::size_t a, Date due) {
    const auto part = block.allocation_amount[a];
    const auto late = block.allocation_effective[a] - due;
    auto& sums = items_[late_class][slots_(block.allocation_effective[a])];
    sums.paid += part;
    sums.paid_days[static_cast<std::size_t>(late < 0)] += static_cast<Wide>(part) * late;
}

void Tally::add_other_settlement(const ItemBlock& block, std::size_t i, std::size_t a) {
    const auto kind = static_cast<SettlementKind>(block.allocation_flags[a] & allocation_kind);
    const auto effective = block.allocation_effective[a];
    const auto part = block.allocation_amount[a];
    const auto leaves = effective + window_;
    if (kind == SettlementKind::cash_unknown_day) {
        auto* const sums = items_[class_of(block.kind(i), block.amount[i])].data();
        sums[slots_(std::max(block.due[i], effective))].due_cash += part;
        sums[slots_(std::max(block.due[i], leaves))].due_cash -= part;
        ++cash_[slots_(effective)].unknown_days;
        --cash_[slots_(leaves)].unknown_days;
    } else if (kind == SettlementKind::write_off) {
        // What is no sale counts once it stands in the opening, that is a window after its booking.
        const auto from = is_sale(block.kind(i)) ? effective : std::max(effective, block.booked[i] + window_);
        cash_[slots_(from)].written_off += part;
        cash_[slots_(std::max(from, leaves))].written_off -= part;
    }
}

// From the cut `closed` on nothing is left, so that the item adds nothing to an age that it reaches there or later.
void Tally::add_late(const ItemBlock& block, std::size_t i, std::size_t closed) {
    const auto item_class = class_of(block.kind(i), block.amount[i]);
    auto* const sums = items_[item_class].data();
    for (std::size_t age = 0; age != first_days_late.size(); ++age) {
        const auto from = std::max(block.due[i] + first_days_late[age], block.booked[i]);
        if (closed <= slots_(from) || from > cuts_.last()) {
            return;
        }
        const auto add = [&](std::size_t slot, std::int64_t amount) {
            sums[slot].late[age] += amount;
            if (age == 0 && item_class == late_class) {
                sums[slot].late_due += static_cast<Wide>(amount) * block.due[i].days;
            }
        };
        add(slots_(from), block.amount[i]);
        for (auto a = block.allocation_begin[i]; a != block.allocation_begin[i + 1]; ++a) {
            add(slots_(std::max(from, block.allocation_effective[a])), -block.allocation_amount[a]);
        }
    }
}

void Tally::add_payment(const PaymentBlock& block, std::size_t i) {
    const auto effective = block.effective[i];
    if (block.currency[i] != receivables_.currency || effective > cuts_.last()) {
        return;
    }
    const auto amount = block.amount[i];
    const auto slot = slots_(effective);
    const auto kind = block.kind[i];
    const bool is_cash = kind == SettlementKind::cash || kind == SettlementKind::cash_unknown_day;
    (is_cash ? cash_[slot].cash : cash_[slot].others) += amount;
    const auto leaves = effective + window_;
    const auto reversed = std::max(block.reversed_on[i], effective);
    if (reversed <= cuts_.last()) {
        cash_[slots_(reversed)].others -= amount;
        if (is_cash && reversed < leaves) {
            cash_[slots_(reversed)].cash_undone += amount;
            cash_[slots_(leaves)].cash_undone -= amount;
        }
    }
    if (kind == SettlementKind::cash_unknown_day) {
        ++cash_[slot].unknown_days;
        --cash_[slots_(std::min(reversed, leaves))].unknown_days;
    }
}

} // namespace encours
