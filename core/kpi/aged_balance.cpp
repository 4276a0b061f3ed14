// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/aging.h"

#include "core/kpi/document_rules.h"
#include "core/kpi/item_facts.h"

#include <algorithm>
#include <optional>

namespace encours {

namespace {

/// Adds everything up by customer. Cash has an array of its own: it is touched for each payment, and stays in the cache.
class Balance {
public:
    Balance(const Receivables& receivables, Date at)
        : receivables_(receivables),
          at_(at),
          customers_(receivables.customer_count()),
          unallocated_(receivables.customer_count()) {}

    void add_items(const ItemBlock& block, std::uint32_t place) {
        for (std::uint32_t i = 0; i != block.size(); ++i) {
            if (block.booked[i] > at_) {
                continue;
            }
            if ((block.flags[i] & item_is_rare) != 0) {
                add_rare_item({place, i});
            } else {
                add_ordinary_item(block, i);
            }
        }
    }

    void add_payments(const PaymentBlock& block) {
        for (std::size_t i = 0; i != block.size(); ++i) {
            if (block.effective[i] <= at_ && at_ < block.reversed_on[i]) {
                unallocated(block.currency[i], block.customer[i]) -= block.amount[i];
            }
        }
    }

    /// Cash that another customer than the item's sent was used up there, not here.
    void move_used_cash(const OtherPayer& other) {
        const auto place = receivables_.find(other.item_id);
        if (!place) {
            return;
        }
        item_.load(receivables_, *place);
        const auto& allocation = item_.allocations[other.allocation];
        if (holds(allocation, at_) && item_.is_present(at_)) {
            unallocated(item_.currency, item_.customer) -= allocation.amount;
            unallocated(item_.currency, other.payer) += allocation.amount;
        }
    }

    [[nodiscard]] AgedBalance result() {
        AgedBalance balance;
        balance.at = at_;
        for (std::size_t index = 0; index != customers_.size(); ++index) {
            auto& customer = customers_[index];
            customer.aging.unallocated = unallocated_[index];
            balance.total += customer.aging;
            if (customer.open_items != 0 || customer.aging != Aging{}) {
                customer.customer = static_cast<CustomerIndex>(index);
                balance.customers.push_back(customer);
            }
        }
        std::erase_if(others_, [](const CurrencyAging& other) { return other.aging == Aging{}; });
        std::sort(others_.begin(), others_.end(),
                  [](const CurrencyAging& a, const CurrencyAging& b) { return a.currency.code() < b.currency.code(); });
        balance.other_currencies = std::move(others_);
        return balance;
    }

private:
    /// What is not set against anything, negative: of a customer in the company's currency, of all in another.
    std::int64_t& unallocated(Currency currency, CustomerIndex customer) {
        return currency == receivables_.currency ? unallocated_[customer] : in_other(currency).unallocated;
    }

    Aging& in_other(Currency currency) {
        const auto found = std::find_if(others_.begin(), others_.end(),
                                        [&](const CurrencyAging& other) { return other.currency == currency; });
        return found != others_.end() ? found->aging : others_.emplace_back(CurrencyAging{currency, {}}).aging;
    }

    void add_ordinary_item(const ItemBlock& block, std::size_t i) {
        auto open = block.amount[i];
        std::int64_t used = 0;
        for (auto a = block.allocation_begin[i]; a != block.allocation_begin[i + 1]; ++a) {
            const auto amount = block.allocation_effective[a] <= at_ ? block.allocation_amount[a] : 0;
            open -= amount;
            used += (block.allocation_flags[a] & allocation_from_credit_note) != 0 ? 0 : amount;
        }
        unallocated(block.currency[i], block.customer[i]) += used;
        if (open == 0) {
            return;
        }
        if (block.currency[i] != receivables_.currency) {
            add_open(in_other(block.currency[i]), Standing::receivable, block.due[i], open, at_);
            return;
        }
        add_open_item(block.customer[i], Standing::receivable, block.due[i], open,
                      is_claim(block.kind(i), block.amount[i]));
    }

    void add_rare_item(ItemPlace place) {
        item_.load(receivables_, place);
        if (!item_.is_present(at_)) {
            return;
        }
        Position position;
        add_item(position, item_, at_);
        unallocated(item_.currency, item_.customer) += position.aging.unallocated;
        position.aging.unallocated = 0;
        if (item_.currency != receivables_.currency) {
            in_other(item_.currency) += position.aging;
        } else if (const auto open = item_.open_on(at_); open != 0) {
            add_open_item(item_.customer, item_.standing_on(at_), item_.due, open, is_claim(item_.kind, item_.amount));
        }
    }

    void add_open_item(CustomerIndex index, Standing standing, Date due, std::int64_t open, bool is_owed) {
        auto& customer = customers_[index];
        add_open(customer.aging, standing, due, open, at_);
        ++customer.open_items;
        if (is_owed && open > 0 && standing != Standing::doubtful) {
            customer.oldest_due = std::min(customer.oldest_due, due);
        }
    }

    const Receivables& receivables_;
    Date at_;
    std::vector<CustomerAging> customers_;
    std::vector<std::int64_t> unallocated_; ///< by customer
    std::vector<CurrencyAging> others_;
    ItemHistory item_;
};

} // namespace

AgedBalance aged_balance(const Receivables& receivables, Date at) {
    Balance balance(receivables, at);
    for (std::uint32_t place = 0; place != receivables.items.size(); ++place) {
        balance.add_items(*receivables.items[place], place);
    }
    for (const auto& block : receivables.payments) {
        balance.add_payments(*block);
    }
    for (const auto& other : receivables.other_payers) {
        balance.move_used_cash(other);
    }
    return balance.result();
}

} // namespace encours
