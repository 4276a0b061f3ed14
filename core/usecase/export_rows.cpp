// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/export_rows.h"

#include "core/kpi/aging.h"
#include "core/store/list_store.h"

#include <algorithm>

namespace encours {

namespace {

constexpr std::size_t texts_at_once = 2000; // fetched for the items of a page

std::string_view key_of(DocumentKind kind) {
    constexpr std::string_view keys[] = {"invoice", "credit_note", "opening", "deposit"};
    return keys[static_cast<std::size_t>(kind)];
}

std::string_view key_of(Standing standing) {
    constexpr std::string_view keys[] = {"receivable", "bill", "doubtful", "cancelled"};
    return keys[static_cast<std::size_t>(standing)];
}

std::string_view key_of(SettlementKind kind) {
    constexpr std::string_view keys[] = {"cash", "cash_unknown_day", "write_off", "set_off", "difference"};
    return keys[static_cast<std::size_t>(kind)];
}

std::string_view key_of(AgeBucket bucket) {
    constexpr std::string_view keys[] = {"not_due", "d1_30", "d31_60", "d61_90", "over_90"};
    return keys[static_cast<std::size_t>(bucket)];
}

Cell day_cell(Date day) { return day == no_day ? Cell{} : Cell{day}; }
Cell day_cell(const std::optional<Date>& day) { return day ? Cell{*day} : Cell{}; }

int decimals_of(std::string_view currency) {
    const auto known = Currency::from_code(currency);
    return known ? known->decimals() : 2;
}

/// What the columns in memory say of a document: its open amount and its days.
struct DocumentState {
    std::int64_t open = 0;
    Date due = no_day;     ///< the first of what is open, else the last
    Date settled = no_day; ///< when its last cent was settled
    bool is_open = false;
    bool is_known = false; ///< booked by the day
};

Date last_settlement(const Receivables& receivables, const ItemBlock& block, std::size_t i, Date at) {
    Date last{std::numeric_limits<std::int32_t>::min()};
    for_each_allocation(receivables, block, i, [&](const AllocationView& allocation) {
        if (allocation.effective <= at && allocation.reversed_on > at)
            last = std::max(last, allocation.effective);
    });
    return last;
}

void add_item(DocumentState& state, const Receivables& receivables, const ItemBlock& block, std::size_t i, Date at) {
    const auto open = open_on(receivables, block, i, at);
    const auto due = block.due[i];
    if (open != 0)
        state.due = state.is_open ? std::min(state.due, due) : due;
    else if (!state.is_open)
        state.due = state.is_known ? std::max(state.due, due) : due;
    const auto last = last_settlement(receivables, block, i, at);
    state.settled = state.is_known ? std::max(state.settled, last) : last;
    state.is_open = state.is_open || open != 0;
    state.is_known = true;
    state.open += open;
}

/// By invoice id.
std::vector<DocumentState> document_states(const Receivables& receivables, Date at) {
    std::uint32_t last = 0;
    for (const auto& block : receivables.items)
        for (const auto id : block->invoice_id)
            last = std::max(last, id);
    std::vector<DocumentState> states(std::size_t{last} + 1);
    for (const auto& block : receivables.items)
        for (std::size_t i = 0; i < block->size(); ++i)
            if (block->booked[i] <= at)
                add_item(states[block->invoice_id[i]], receivables, *block, i, at);
    return states;
}

struct PaymentState {
    std::int64_t allocated = 0;
    std::int64_t unallocated = 0;
};

/// By payment id.
std::vector<PaymentState> payment_states(const Receivables& receivables, Date at) {
    std::vector<PaymentState> states;
    for (const auto& block : receivables.payments) {
        for (std::size_t i = 0; i < block->size(); ++i) {
            const std::size_t id = block->payment_id[i];
            if (id >= states.size())
                states.resize(id + 1);
            const bool holds = block->reversed_on[i] > at;
            states[id] = {block->allocated[i], holds ? block->amount[i] - block->allocated[i] : 0};
        }
    }
    return states;
}

} // namespace

ExportRows::ExportRows(const LedgerFile& ledger, Date at, const ExportWords& words)
    : ledger_(ledger), at_(at), receivables_(ledger.receivables()) {
    for (const auto key : export_word_keys())
        words_.emplace(key, words ? words(key) : std::string(key));
}

std::string_view ExportRows::word(std::string_view key) const { return words_.at(key); }

void ExportRows::open_items(const RowSink& sink) const {
    const auto names = ledger_.all_customers();
    const auto items = encours::open_items(*receivables_, at_);
    std::vector<std::uint32_t> ids;
    for (std::size_t begin = 0; begin < items.size(); begin += texts_at_once) {
        const auto end = std::min(items.size(), begin + texts_at_once);
        ids.clear();
        for (std::size_t i = begin; i < end; ++i)
            ids.push_back(items[i].invoice_id);
        const auto texts = ledger_.invoices(ids);
        for (std::size_t i = begin; i < end; ++i) {
            const auto& item = items[i];
            const auto& customer = names.at(item.customer);
            const auto& text = texts.at(i - begin);
            const auto decimals = item.currency.decimals();
            const auto currency = item.currency.code();
            const Cell cells[] = {customer.code,
                                  customer.name,
                                  text.number,
                                  word(key_of(item.kind)),
                                  item.issued,
                                  item.due,
                                  AmountCell{item.amount, decimals},
                                  AmountCell{item.open, decimals},
                                  AmountCell{item.disputed, decimals},
                                  std::int64_t{std::max(0, item.days_late)},
                                  word(key_of(age_bucket(item.due, at_))),
                                  word(key_of(item.standing)),
                                  currency,
                                  text.label};
            if (!sink(cells))
                return;
        }
    }
}

void ExportRows::aging(const RowSink& sink) const {
    const auto names = ledger_.all_customers();
    const auto balance = aged_balance(*receivables_, at_);
    const auto decimals = receivables_->currency.decimals();
    const auto currency = receivables_->currency.code();
    const auto amount = [&](std::int64_t minor) { return AmountCell{minor, decimals}; };
    for (const auto& row : balance.customers) {
        const auto& customer = names.at(row.customer);
        const auto& aging = row.aging;
        const Cell cells[] = {customer.code,
                              customer.name,
                              amount(aging.total()),
                              amount(aging.not_due()),
                              amount(aging.in(AgeBucket::d1_30)),
                              amount(aging.in(AgeBucket::d31_60)),
                              amount(aging.in(AgeBucket::d61_90)),
                              amount(aging.in(AgeBucket::over_90)),
                              amount(aging.overdue()),
                              amount(aging.unallocated),
                              amount(aging.doubtful),
                              amount(aging.bills),
                              day_cell(row.oldest_due),
                              currency};
        if (!sink(cells))
            return;
    }
}

void ExportRows::invoices(const store::Connection& connection, const RowSink& sink) const {
    const auto states = document_states(*receivables_, at_);
    store::list_documents(connection, [&](const store::ListedDocument& document) {
        const auto id = static_cast<std::size_t>(document.id);
        if (id >= states.size() || !states[id].is_known)
            return true;
        const auto& state = states[id];
        const auto decimals = decimals_of(document.currency);
        const bool is_settled = !state.is_open && state.settled.days > earliest_date.days;
        const Cell cells[] = {document.customer_code,
                              document.customer_name,
                              document.number,
                              word(key_of(document.kind)),
                              document.issued,
                              day_cell(document.booked),
                              day_cell(state.due),
                              AmountCell{document.amount, decimals},
                              AmountCell{state.open, decimals},
                              is_settled ? Cell{state.settled} : Cell{},
                              document.currency,
                              document.category,
                              document.label};
        return sink(cells);
    });
}

void ExportRows::payments(const store::Connection& connection, const RowSink& sink) const {
    const auto states = payment_states(*receivables_, at_);
    store::list_payments(connection, [&](const store::ListedPayment& payment) {
        const auto id = static_cast<std::size_t>(payment.id);
        if (std::max(payment.paid, payment.booked.value_or(payment.paid)) > at_)
            return true;
        const auto state = id < states.size() ? states[id] : PaymentState{};
        const auto decimals = decimals_of(payment.currency);
        const bool is_reversed = payment.reversed_on && *payment.reversed_on <= at_;
        const Cell cells[] = {payment.customer_code,
                              payment.customer_name,
                              word(key_of(payment.kind)),
                              payment.paid,
                              day_cell(payment.booked),
                              AmountCell{payment.amount, decimals},
                              AmountCell{state.allocated, decimals},
                              AmountCell{state.unallocated, decimals},
                              is_reversed ? Cell{*payment.reversed_on} : Cell{},
                              payment.currency,
                              payment.reference,
                              payment.label};
        return sink(cells);
    });
}

} // namespace encours
