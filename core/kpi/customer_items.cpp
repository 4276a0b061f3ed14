// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/customer_items.h"

#include "core/kpi/document_rules.h"
#include "core/kpi/item_history.h"
#include "core/kpi/settled_invoice.h"

#include <algorithm>
#include <tuple>

namespace encours {

namespace {

constexpr std::size_t months_of_year = 12;

std::optional<double> mean(Wide amount_days, Wide amount) {
    return amount > 0 ? ratio(amount_days, amount) : std::nullopt;
}

CustomerItem item_of(const ItemHistory& history, Date at) {
    const auto open = history.open_on(at);
    CustomerItem item{{history.item_id, history.invoice_id, history.customer, history.kind, history.standing_on(at),
                       history.issued, history.due, history.amount, open, history.disputed_on(at), at - history.due,
                       history.currency},
                      no_day,
                      std::nullopt,
                      false};
    if (open != 0 || history.amount == 0)
        return item;
    item.settled = history.booked;
    for (const auto& allocation : history.allocations) {
        if (holds(allocation, at))
            item.settled = std::max(item.settled, allocation.effective);
    }
    std::vector<SettlingEntry> entries;
    append_settling_entries(history, at, entries);
    const auto cash = last_cash_day(entries);
    if (cash && bears_delay(history.kind, history.amount) && settles(entries, history.amount, *cash))
        item.days_beyond = *cash - history.due;
    return item;
}

} // namespace

std::vector<CustomerItem> customer_items(const Receivables& receivables, Date at, CustomerIndex customer) {
    std::vector<CustomerItem> items;
    ItemHistory history;
    for (std::uint32_t place = 0; place != receivables.items.size(); ++place) {
        const auto& block = *receivables.items[place];
        for (std::uint32_t i = 0; i != block.size(); ++i) {
            if (block.customer[i] != customer)
                continue;
            history.load(receivables, {place, i});
            if (!history.is_present(at))
                continue;
            items.push_back(item_of(history, at));
            items.back().is_due_estimated = (block.flags[i] & item_due_estimated) != 0;
        }
    }
    std::sort(items.begin(), items.end(), [](const CustomerItem& a, const CustomerItem& b) {
        return std::tie(a.item.issued, a.item.item_id) < std::tie(b.item.issued, b.item.item_id);
    });
    return items;
}

std::optional<double> MonthOfDelays::average() const { return mean(amount_days, amount); }

std::optional<double> MonthOfDelays::average_of_year() const { return mean(last_year_amount_days, last_year_amount); }

std::vector<MonthOfDelays> months_of_delays(const std::vector<CustomerItem>& items, Currency currency, Date at,
                                            int months) {
    const auto counts = [&](const CustomerItem& one) { return one.days_beyond && one.item.currency == currency; };
    Date first = no_day;
    for (const auto& one : items)
        first = counts(one) ? std::min(first, one.settled) : first;
    std::vector<MonthOfDelays> all;
    if (first == no_day)
        return all;
    // From the beginning, so that the first year shown knows the one before.
    for (Date end = end_of_month(first); end <= end_of_month(at); end = end_of_month(end + 1))
        all.push_back({end});
    for (const auto& one : items) {
        if (!counts(one))
            continue;
        const auto month = std::lower_bound(all.begin(), all.end(), one.settled,
                                            [](const MonthOfDelays& a, Date day) { return a.end < day; });
        ++month->items;
        month->amount += one.item.amount;
        month->amount_days += Wide{one.item.amount} * std::max(*one.days_beyond, 0);
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1 < months_of_year ? 0 : i + 1 - months_of_year; j <= i; ++j) {
            all[i].last_year_amount += all[j].amount;
            all[i].last_year_amount_days += all[j].amount_days;
        }
    }
    if (all.size() > static_cast<std::size_t>(months))
        all.erase(all.begin(), all.end() - months);
    return all;
}

} // namespace encours
