// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/customer_story.h"

#include "core/demo/payer.h"
#include "core/demo/products.h"

#include <algorithm>

namespace encours::demo {

namespace {

constexpr std::uint64_t story_stream = 5'000'000'000;

std::int64_t part(std::int64_t amount, std::int64_t percent) {
    return std::max<std::int64_t>(1, amount * percent / 100);
}

std::int32_t day_count(std::int64_t days) { return static_cast<std::int32_t>(days); }

} // namespace

CustomerStory::CustomerStory(Books& books, const Customer& customer, std::uint32_t place, const Plan& plan)
    : books_(books), customer_(customer), place_(place), plan_(plan), dice_(plan.seed, story_stream + place) {}

void CustomerStory::tell(std::span<const std::uint32_t> due_items) {
    for (const auto item : due_items)
        settle(item);
    leave_cash_unallocated();
}

void CustomerStory::settle(std::uint32_t item) {
    const auto due_item = books_.due_items[item];
    Open open{item, books_.documents[due_item.document].issued, due_item.due, due_item.amount,
              books_.documents[due_item.document].issued};
    credit(open);
    dispute(open);
    stand_as_bill(open);
    if (open.amount > 0)
        pay_something(open);
}

void CustomerStory::credit(Open& open) {
    if (!dice_.per_mille(42))
        return;
    const auto issued = open.issued + day_count(dice_.between(4, 28));
    const auto amount = dice_.per_mille(110) ? open.amount : part(open.amount, dice_.between(4, 28));
    // What is not set against its invoice at once is a few weeks later.
    const bool allocated = plan_.at - issued > 75 || dice_.per_mille(550);
    if (has_happened(issued))
        enter_credit(open, issued, amount, allocated);
}

void CustomerStory::dispute(Open& open) {
    if (open.amount <= 0 || !dice_.per_mille(customer_.character == Character::disputing ? 300 : 24))
        return;
    Dispute dispute;
    dispute.due_item = open.item;
    dispute.from = open.issued + day_count(dice_.between(6, 30));
    dispute.part = dice_.per_mille(550) ? part(open.amount, dice_.between(10, 45)) : 0;
    dispute.cause = static_cast<std::uint8_t>(dice_.below(5));
    const auto until = dispute.from + day_count(dice_.between(25, 110));
    const bool granted = dice_.per_mille(380);
    if (!has_happened(dispute.from))
        return;
    dispute.until = has_happened(until) ? until : no_day;
    books_.disputes.push_back(dispute);
    if (granted && has_happened(until))
        enter_credit(open, until, dispute.part > 0 ? dispute.part : part(open.amount, 30), true);
    open.not_before = dispute.until == no_day ? no_day : until + day_count(dice_.between(3, 18));
}

void CustomerStory::pay_something(const Open& open) {
    const auto intended = intended_day(customer_, open.issued, open.due, plan_, dice_);
    if (open.not_before == no_day)
        return; // contested: nothing comes before it is settled
    if (!intended) {
        give_up(open);
        return;
    }
    const auto day = std::max(*intended, open.not_before);
    const bool in_two = customer_.character != Character::loyal && customer_.pays_by != PaysBy::bill &&
                        customer_.kind != CustomerKind::public_body && dice_.per_mille(70);
    if (!in_two) {
        pay_on(open, day);
        return;
    }
    auto first = open;
    first.amount = part(open.amount, dice_.between(30, 70));
    auto second = open;
    second.amount = open.amount - first.amount;
    pay_on(first, day);
    if (second.amount > 0)
        pay_on(second, day + day_count(dice_.between(20, 45)));
}

/// Nothing comes of its own accord. What was mislaid is found in the end; who is in difficulty gives a part, and pays the
/// rest by a plan or never; who vanished is written off after a year.
void CustomerStory::give_up(const Open& open) {
    if (!customer_.stops_paying && customer_.kind != CustomerKind::consumer) {
        pay_on(open, open.due + day_count(dice_.between(60, 190)));
        return;
    }
    auto rest = open;
    if (customer_.stops_paying && dice_.per_mille(300)) {
        const auto day = payment_day(customer_, open.due + day_count(dice_.between(20, 70)));
        const auto amount = part(open.amount, dice_.between(15, 45));
        rest.amount -= amount;
        if (has_happened(day))
            allocate(open, enter_cash(day, amount), amount);
    }
    if (customer_.character == Character::bankrupt)
        stand_as_doubtful(rest);
    else if (customer_.stops_paying && dice_.per_mille(600))
        pay_on(rest, open.due + day_count(dice_.between(110, 270)));
    else
        write_off(rest, open.due + 360);
}

void CustomerStory::write_off(const Open& open, Date day) {
    if (!has_happened(day) || open.amount <= 0)
        return;
    books_.payments.push_back({place_, SettlementKind::write_off, customer_.pays_by, day, open.amount});
    allocate(open, static_cast<std::uint32_t>(books_.payments.size() - 1), open.amount);
}

void CustomerStory::pay_on(const Open& open, Date intended) {
    const auto day = payment_day(customer_, intended);
    if (!has_happened(day))
        return;
    const bool may_bounce = customer_.pays_by == PaysBy::cheque || customer_.pays_by == PaysBy::bill;
    if (may_bounce && dice_.per_mille(14)) {
        const auto bounced = day + day_count(dice_.between(3, 8));
        books_.payments.push_back({place_, SettlementKind::cash, customer_.pays_by, day, open.amount,
                                   has_happened(bounced) ? bounced : no_day});
        allocate(open, static_cast<std::uint32_t>(books_.payments.size() - 1), open.amount);
        const auto again = payment_day(customer_, bounced + day_count(dice_.between(8, 30)));
        if (has_happened(again))
            allocate(open, enter_cash(again, open.amount), open.amount);
        return;
    }
    const auto missing = open.amount > 10'000 && dice_.per_mille(5) ? dice_.between(1, 300) : 0;
    allocate(open, enter_cash(day, open.amount - missing), open.amount - missing);
    if (missing > 0) { // a few cents: nobody writes a letter for that
        books_.payments.push_back({place_, SettlementKind::difference, customer_.pays_by, day, missing});
        allocate(open, static_cast<std::uint32_t>(books_.payments.size() - 1), missing);
    }
}

void CustomerStory::stand_as_bill(const Open& open) {
    if (customer_.pays_by != PaysBy::bill)
        return;
    const auto accepted = open.issued + day_count(dice_.between(3, 9));
    if (accepted < open.due && has_happened(accepted))
        books_.standings.push_back({open.item, accepted, Standing::bill});
}

void CustomerStory::stand_as_doubtful(const Open& open) {
    const auto opened = plan_.at - 75; // the judgment that opened the liquidation
    if (customer_.character == Character::bankrupt && open.issued < opened)
        books_.standings.push_back({open.item, opened, Standing::doubtful});
}

/// A transfer without a reference, an invoice paid twice: on the account until somebody asks.
void CustomerStory::leave_cash_unallocated() {
    if (customer_.kind != CustomerKind::business || customer_.character == Character::bankrupt || !dice_.per_mille(55))
        return;
    const auto day = payment_day(customer_, plan_.at - day_count(dice_.between(3, 45)));
    if (has_happened(day) && day >= customer_.from)
        static_cast<void>(enter_cash(day, dice_.between(18'000, 420'000)));
}

void CustomerStory::enter_credit(Open& open, Date issued, std::int64_t amount, bool allocated) {
    Document note;
    note.customer = place_;
    note.kind = DocumentKind::credit_note;
    note.issued = issued;
    note.gross = -amount;
    note.vat = -vat_within(amount, customer_.kind);
    note.product = books_.documents[books_.due_items[open.item].document].product;
    books_.documents.push_back(note);
    books_.due_items.push_back({static_cast<std::uint32_t>(books_.documents.size() - 1), issued, -amount});
    if (!allocated)
        return;
    books_.allocations.push_back({open.item, nowhere, static_cast<std::uint32_t>(books_.due_items.size() - 1), amount});
    open.amount -= amount;
}

std::uint32_t CustomerStory::enter_cash(Date day, std::int64_t amount) {
    const auto [entry, is_new] = payments_.try_emplace(day, static_cast<std::uint32_t>(books_.payments.size()));
    if (is_new)
        books_.payments.push_back({place_, SettlementKind::cash, customer_.pays_by, day, 0});
    books_.payments[entry->second].amount += amount;
    return entry->second;
}

void CustomerStory::allocate(const Open& open, std::uint32_t payment, std::int64_t amount) {
    books_.allocations.push_back({open.item, payment, nowhere, amount});
}

} // namespace encours::demo
