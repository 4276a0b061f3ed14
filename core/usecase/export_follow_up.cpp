// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/next_step.h"
#include "core/reminder/reminder_keys.h"
#include "core/store/planner_store.h"
#include "core/usecase/day_basis.h"
#include "core/usecase/export_rows.h"
#include "core/usecase/stopped_deliveries.h"

#include <algorithm>
#include <unordered_map>

namespace encours {

namespace {

Cell day_cell(Date day) { return day == no_day ? Cell{} : Cell{day}; }

std::string_view name_of(const PlannerInput& input, const PlannedItem& item, std::uint16_t step) {
    return step == no_step ? std::string_view() : std::string_view(input.policies[item.policy].steps[step].name);
}

std::unordered_map<std::uint32_t, std::string> numbers_of(const LedgerFile& ledger,
                                                          const std::vector<PlannedItem>& items) {
    std::vector<std::uint32_t> invoices;
    for (const auto& item : items)
        invoices.push_back(item.invoice_id);
    std::unordered_map<std::uint32_t, std::string> numbers;
    for (auto& text : ledger.invoices(invoices))
        numbers.emplace(static_cast<std::uint32_t>(text.id.value), std::move(text.number));
    return numbers;
}

} // namespace

void ExportRows::follow_up(const store::Connection& connection, const RowSink& sink) const {
    const auto basis = day_basis(connection, *receivables_, at_);
    const auto& input = basis.input;
    const auto next = next_steps(input, at_);
    const auto names = ledger_.all_customers();
    const auto numbers = numbers_of(ledger_, input.items);
    const auto currency = receivables_->currency;
    for (std::size_t i = 0; i < input.items.size(); ++i) {
        const auto& item = input.items[i];
        if (item.open <= 0 || item.is_foreign)
            continue;
        const auto& customer = names.at(item.customer);
        const auto segment = basis.segment_by_customer[item.customer];
        const bool waits = next[i].reason.has_value();
        const Cell cells[] = {customer.code,
                              customer.name,
                              numbers.at(item.invoice_id),
                              item.due,
                              AmountCell{item.open, currency.decimals()},
                              std::int64_t{std::max(0, at_ - item.due)},
                              segment == no_segment ? std::string_view()
                                                    : std::string_view(basis.segments[segment].name),
                              input.policies[item.policy].name,
                              name_of(input, item, item.step),
                              day_cell(item.last_posted),
                              day_cell(item.deadline),
                              name_of(input, item, next[i].step),
                              day_cell(next[i].day),
                              waits ? word(key_of(*next[i].reason)) : std::string_view(),
                              day_cell(waits ? next[i].until : no_day)};
        if (!sink(cells))
            return;
    }
}

void ExportRows::stopped(const store::Connection& connection, const RowSink& sink) const {
    const auto stops = stopped_deliveries(connection, *receivables_, at_);
    const auto names = ledger_.all_customers();
    for (const auto& stop : stops) {
        const auto& customer = names.at(stop.customer);
        const Cell cells[] = {customer.code, customer.name, stop.since,
                              AmountCell{stop.open, receivables_->currency.decimals()}};
        if (!sink(cells))
            return;
    }
}

} // namespace encours
