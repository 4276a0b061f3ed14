// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/ledger/ledger_facts.h"

#include <optional>
#include <utility>

namespace encours::test {

/// "2026-09-30", where a test writes a day by hand.
inline Date day(const char* iso) { return from_iso(iso).value(); }

struct DocumentRow {
    CustomerIndex customer = 0;
    Date issued;
    Date due;
    std::int64_t amount = 0; ///< negative for a credit note
    DocumentKind kind = DocumentKind::invoice;
    std::optional<Date> booked; ///< else the issue day
    Currency currency;
};

struct SettlementRow {
    CustomerIndex customer = 0;
    Date paid;
    std::int64_t amount = 0;
    SettlementKind kind = SettlementKind::cash;
    std::optional<Date> booked;
    Currency currency;
};

/// Builds a ledger thing by thing, as a person would keep it; ids and days of effect follow.
class ReceivablesBuilder {
public:
    ReceivablesBuilder& cover(Date first, Date last) {
        facts_.covered.push_back({first, last});
        return *this;
    }
    ReceivablesBuilder& currency(Currency currency) {
        facts_.currency = currency;
        return *this;
    }

    /// A document with one due item; gives the item's id.
    std::uint32_t add(const DocumentRow& row) { return add_part(next_invoice_++, row); }
    std::uint32_t invoice(Date issued, Date due, std::int64_t amount, CustomerIndex customer = 0) {
        return add({customer, issued, due, amount, DocumentKind::invoice, {}, facts_.currency});
    }
    /// `amount` above 0: what the customer is credited.
    std::uint32_t credit_note(Date issued, Date due, std::int64_t amount, CustomerIndex customer = 0) {
        return add({customer, issued, due, -amount, DocumentKind::credit_note, {}, facts_.currency});
    }
    /// One more due item of the invoice that an item belongs to.
    std::uint32_t part_of(std::uint32_t item_id, Date due, std::int64_t amount) {
        const auto first = item(item_id);
        return add_part(first.invoice_id,
                        {first.customer, first.issued, due, amount, first.kind, first.booked, first.currency});
    }

    /// A settlement without allocations; gives its id.
    std::uint32_t settlement(const SettlementRow& row) {
        const auto id = static_cast<std::uint32_t>(facts_.payments.size() + 1);
        facts_.payments.push_back({id, row.customer, std::max(row.paid, row.booked.value_or(row.paid)), row.amount, 0,
                                   no_day, row.currency, row.kind});
        see(row.customer);
        links_.emplace_back();
        return id;
    }
    std::uint32_t payment(Date paid, std::int64_t amount, CustomerIndex customer = 0) {
        return settlement({customer, paid, amount, SettlementKind::cash, {}, facts_.currency});
    }
    void allocate(std::uint32_t payment_id, std::uint32_t item_id, std::int64_t amount) {
        auto& from = facts_.payments.at(payment_id - 1);
        auto& to = item(item_id);
        links_.at(payment_id - 1).emplace_back(item_id, to.allocations.size());
        to.allocations.push_back(
            {std::max(from.effective, to.booked), amount, from.reversed_on, false, from.kind, from.customer});
        from.allocated += amount;
    }
    /// A payment, of the item's customer and currency, set against it whole.
    std::uint32_t pay(std::uint32_t item_id, Date paid, std::int64_t amount,
                      SettlementKind kind = SettlementKind::cash) {
        const auto id = settlement({item(item_id).customer, paid, amount, kind, {}, item(item_id).currency});
        allocate(id, item_id, amount);
        return id;
    }
    /// Sets a credit note against an invoice, from a day on (never before both are booked).
    void set_against(std::uint32_t credit_item, std::uint32_t invoice_item, std::int64_t amount) {
        auto& credit = item(credit_item);
        auto& invoice = item(invoice_item);
        const auto effective = std::max(credit.booked, invoice.booked);
        credit.allocations.push_back({effective, -amount, no_day, true, SettlementKind::cash, credit.customer});
        invoice.allocations.push_back({effective, amount, no_day, true, SettlementKind::cash, invoice.customer});
    }
    /// The settlement bounces: from that day on neither it nor its allocations ever were.
    void reverse(std::uint32_t payment_id, Date on) {
        facts_.payments.at(payment_id - 1).reversed_on = on;
        for (const auto& [item_id, position] : links_.at(payment_id - 1)) {
            item(item_id).allocations.at(position).reversed_on = on;
        }
    }
    void dispute(std::uint32_t item_id, Date from, Date until = no_day, std::int64_t part = 0) {
        item(item_id).disputes.push_back({item_id, from, until, part});
    }
    /// In the order of the days.
    void stand(std::uint32_t item_id, Date from, Standing standing) {
        item(item_id).standings.push_back({item_id, from, standing});
    }

    [[nodiscard]] const LedgerFacts& facts() const { return facts_; }
    [[nodiscard]] ItemFact& item(std::uint32_t item_id) { return facts_.items.at(item_id - 1); }
    [[nodiscard]] Receivables build(std::size_t capacity = ItemBlock::capacity) const {
        return to_receivables(facts_, capacity);
    }

private:
    std::uint32_t add_part(std::uint32_t invoice_id, const DocumentRow& row) {
        const auto id = static_cast<std::uint32_t>(facts_.items.size() + 1);
        facts_.items.push_back({id,
                                invoice_id,
                                row.customer,
                                row.issued,
                                row.booked.value_or(row.issued),
                                row.due,
                                row.amount,
                                row.currency,
                                row.kind,
                                {},
                                {},
                                {}});
        see(row.customer);
        return id;
    }
    void see(CustomerIndex customer) { facts_.customers = std::max(facts_.customers, customer + 1); }

    LedgerFacts facts_;
    std::uint32_t next_invoice_ = 1;
    std::vector<std::vector<std::pair<std::uint32_t, std::size_t>>> links_; ///< by payment: its allocations
};

} // namespace encours::test
