// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/tally.h"

#include <algorithm>

namespace encours {

Tally::ItemSums& Tally::ItemSums::operator+=(const ItemSums& other) {
    amount += other.amount;
    settled += other.settled;
    credited += other.credited;
    for (std::size_t age = 0; age != late.size(); ++age) {
        late[age] += other.late[age];
    }
    due += other.due;
    due_cash += other.due_cash;
    due_left += other.due_left;
    late_due += other.late_due;
    whole += other.whole;
    paid += other.paid;
    paid_days[0] += other.paid_days[0];
    paid_days[1] += other.paid_days[1];
    settled_invoices += other.settled_invoices;
    settled_days += other.settled_days;
    settled_amount += other.settled_amount;
    settled_amount_days += other.settled_amount_days;
    return *this;
}

Tally::ItemSums& Tally::ItemSums::operator+=(const PlainSums::Row& plain) {
    settled += plain.paid_before;
    paid += plain.paid_before;
    whole += plain.whole;
    for (std::size_t age = 0; age != late.size(); ++age) {
        late[age] += plain.late[age];
    }
    late[0] -= plain.whole;
    late_due += plain.late_due - plain.settled_due;
    due += plain.due;
    due_cash += plain.due_cash;
    due_left += plain.due_left;
    paid_days[0] += plain.paid_days[0];
    paid_days[1] += plain.paid_days[1];
    settled_invoices += plain.settled_invoices;
    settled_days += plain.settled_days;
    settled_amount_days += plain.settled_amount_days;
    return *this;
}

Tally::CashSums& Tally::CashSums::operator+=(const CashSums& other) {
    cash += other.cash;
    others += other.others;
    cash_undone += other.cash_undone;
    unknown_days += other.unknown_days;
    written_off += other.written_off;
    return *this;
}

namespace {

template <class Sums>
void add_each(std::vector<Sums>& sums, const std::vector<Sums>& others) {
    for (std::size_t slot = 0; slot != sums.size(); ++slot) {
        sums[slot] += others[slot];
    }
}

template <class Sums>
void accumulate_each(std::vector<Sums>& sums) {
    for (std::size_t slot = 1; slot < sums.size(); ++slot) {
        sums[slot] += sums[slot - 1];
    }
}

} // namespace

Tally& Tally::operator+=(Tally other) {
    other.add_plain_bookings();
    end_run();
    other.end_run();
    for (std::size_t item_class = 0; item_class != items_.size(); ++item_class) {
        add_each(items_[item_class], other.items_[item_class]);
    }
    add_each(cash_, other.cash_);
    add_each(bills_, other.bills_);
    sales_ += other.sales_;
    rare_ += other.rare_;
    invoice_parts_ += other.invoice_parts_;
    return *this;
}

// All plain invoices are sales: their amounts by day are known.
void Tally::add_plain_bookings() {
    if (plain_sales_) {
        plain_sales_->for_each_day(
            [this](Date day, std::int64_t amount) { items_[late_class][slots_(day)].amount += amount; });
        sales_ += *plain_sales_;
        plain_sales_.reset();
    }
}

void Tally::accumulate() {
    add_plain_bookings();
    end_run();
    add_unfinished_invoices();
    rare_.accumulate();
    for (auto& sums : items_) {
        accumulate_each(sums);
    }
    accumulate_each(cash_);
    accumulate_each(bills_);
    sales_.accumulate();
}

Position Tally::position(std::size_t cut) const {
    const auto open = [&](ItemClass item_class) {
        const auto& sums = items_[item_class][cut];
        return sums.amount - sums.settled - sums.credited - sums.whole;
    };
    auto position = rare_.position(cut);
    position.open_claims += open(late_class) + open(claim_class);
    const auto& late = items_[late_class][cut];
    position.overdue += late.late[0];
    position.overdue_days += static_cast<Wide>(late.late[0]) * cuts_.days()[cut].days - late.late_due;

    position.aging.bills += bills_[cut];

    // At least so many days late, oldest last: each bucket is a difference of two.
    position.aging.unallocated += late.whole - cash_[cut].cash - cash_[cut].others;
    std::array<std::int64_t, age_bucket_count> at_least{open(late_class) + open(claim_class) + open(credit_class)};
    for (const auto& by_cut : items_) {
        position.aging.unallocated += by_cut[cut].settled;
        for (std::size_t age = 0; age != first_days_late.size(); ++age) {
            at_least[age + 1] += by_cut[cut].late[age];
        }
    }
    for (std::size_t bucket = 0; bucket != age_bucket_count; ++bucket) {
        const bool is_last = bucket + 1 == age_bucket_count;
        position.aging.buckets[bucket] += at_least[bucket] - (is_last ? 0 : at_least[bucket + 1]);
    }
    return position;
}

Movements Tally::movements(Date date) const {
    const auto opening = cuts_.place(date - window_);
    const auto at = cuts_.place(date);
    auto moved = rare_.movements(asked_.date_cuts.place(date));
    const auto& from = items_[late_class][opening];
    const auto& to = items_[late_class][at];
    const auto whole = to.whole - from.whole;
    moved.paid += whole + to.paid - from.paid;
    const auto late_days = to.paid_days[0] - from.paid_days[0];
    moved.paid_late_days += late_days;
    moved.paid_signed_days += late_days + to.paid_days[1] - from.paid_days[1];
    moved.settled_invoices += to.settled_invoices - from.settled_invoices;
    moved.settled_days += to.settled_days - from.settled_days;
    moved.settled_amount += whole + to.settled_amount - from.settled_amount;
    moved.settled_amount_days += to.settled_amount_days - from.settled_amount_days;
    moved.cash += cash_[at].cash - cash_[opening].cash - cash_[at].cash_undone;
    moved.unknown_days += cash_[at].unknown_days;
    moved.written_off += cash_[at].written_off;
    for (const auto& by_cut : items_) {
        moved.due += by_cut[at].due - by_cut[at].due_left;
        moved.due_cash += by_cut[at].due_cash - by_cut[at].due_left;
    }
    return moved;
}

} // namespace encours
