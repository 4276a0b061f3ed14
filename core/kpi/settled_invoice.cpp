// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/settled_invoice.h"

#include "core/kpi/document_rules.h"

namespace encours {

bool settles(std::span<const SettlingEntry> entries, std::int64_t amount, Date day) {
    auto open = amount;
    std::int64_t cash = 0;
    for (const auto& entry : entries) {
        open -= entry.effective <= day ? entry.amount : 0;
        cash += entry.effective == day && entry.is_cash ? entry.amount : 0;
    }
    return open <= 0 && open + cash > 0;
}

std::optional<Date> last_cash_day(std::span<const SettlingEntry> entries) {
    std::optional<Date> last;
    for (const auto& entry : entries) {
        if (entry.is_cash && (!last || entry.effective > *last)) {
            last = entry.effective;
        }
    }
    return last;
}

void append_settling_entries(const ItemHistory& item, Date at, std::vector<SettlingEntry>& entries) {
    for (const auto& allocation : item.allocations) {
        if (holds(allocation, at)) {
            entries.push_back(settling_entry(allocation));
        }
    }
}

std::optional<SettledInvoice> settled_by_cash(std::span<const ItemHistory> parts, Date at) {
    std::vector<SettlingEntry> entries;
    std::int64_t amount = 0;
    const ItemHistory* invoice = nullptr;
    for (const auto& part : parts) {
        if (part.is_present(at)) {
            amount += part.amount;
            invoice = &part;
            append_settling_entries(part, at, entries);
        }
    }
    const auto day = last_cash_day(entries);
    if (!invoice || !bears_delay(invoice->kind, amount) || !day || !settles(entries, amount, *day)) {
        return std::nullopt;
    }
    return SettledInvoice{*day, *day - invoice->issued, amount};
}

void add_settled(Movements& moved, const SettledInvoice& invoice) {
    ++moved.settled_invoices;
    moved.settled_days += invoice.days;
    moved.settled_amount += invoice.amount;
    moved.settled_amount_days += static_cast<Wide>(invoice.amount) * invoice.days;
}

} // namespace encours
