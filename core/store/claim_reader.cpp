// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/claim_reader.h"

#include "core/store/claim_choice_store.h"
#include "core/store/column_reading.h"
#include "core/store/statement.h"

#include <algorithm>
#include <unordered_map>

namespace encours::store {

namespace {

constexpr const char* select_debtor = "SELECT id, code, name, kind, penalty_rate FROM customer"
                                      " WHERE id = (SELECT coalesce(merged_into, id) FROM customer WHERE id = ?)";
constexpr const char* select_customer_of = "SELECT customer_id FROM invoice WHERE id = ?";
constexpr const char* select_named =
    "SELECT i.customer_id, i.number, c.code, c.name, i.kind, i.issued, i.gross_minor, i.currency FROM invoice i"
    " JOIN customer c ON c.id = i.customer_id WHERE i.id = ? AND i.kind <> 1";
constexpr const char* select_items =
    "SELECT i.id, i.number, i.kind, i.issued, i.currency, d.id, d.due, d.due_origin, d.amount_minor FROM invoice i"
    " JOIN due_item d ON d.invoice_id = i.id WHERE i.customer_id = ?1 AND (?2 IS NULL OR i.id = ?2)"
    " AND d.amount_minor <> 0 ORDER BY i.issued, i.id, d.due, d.id";
constexpr const char* select_settlements =
    "SELECT a.due_item_id, coalesce(p.paid, ci.issued), p.kind, a.amount_minor, a.target, p.reversed_on, a.proposed,"
    " CASE WHEN p.id IS NULL THEN ci.number WHEN p.reference <> '' THEN p.reference ELSE p.label END"
    " FROM invoice i JOIN due_item d ON d.invoice_id = i.id JOIN allocation a ON a.due_item_id = d.id"
    " LEFT JOIN payment p ON p.id = a.payment_id LEFT JOIN due_item cd ON cd.id = a.credit_item_id"
    " LEFT JOIN invoice ci ON ci.id = cd.invoice_id WHERE i.customer_id = ?1 AND (?2 IS NULL OR i.id = ?2)"
    " ORDER BY 2, a.due_item_id, a.position";
constexpr const char* select_standings =
    "SELECT s.due_item_id, s.from_day, s.standing FROM invoice i JOIN due_item d ON d.invoice_id = i.id"
    " JOIN standing s ON s.due_item_id = d.id WHERE i.customer_id = ?1 AND (?2 IS NULL OR i.id = ?2)"
    " ORDER BY s.due_item_id, s.from_day";
constexpr const char* select_disputes =
    "SELECT s.due_item_id, s.from_day, s.until_day FROM invoice i JOIN due_item d ON d.invoice_id = i.id"
    " JOIN dispute s ON s.due_item_id = d.id WHERE i.customer_id = ?1 AND (?2 IS NULL OR i.id = ?2)"
    " ORDER BY s.from_day";
constexpr const char* select_cash =
    "SELECT p.paid, p.kind, p.amount_minor - coalesce((SELECT sum(a.amount_minor) FROM allocation a"
    "  WHERE a.payment_id = p.id), 0) AS remaining, p.reversed_on, p.currency,"
    " CASE WHEN p.reference <> '' THEN p.reference ELSE p.label END"
    " FROM payment p WHERE p.customer_id = ? AND p.kind IN (0, 1, 3) AND remaining > 0 ORDER BY p.paid, p.id";
constexpr const char* select_credits =
    "SELECT i.issued, i.currency FROM invoice i JOIN due_item d ON d.invoice_id = i.id"
    " WHERE i.customer_id = ? AND d.amount_minor < coalesce((SELECT sum(a.amount_minor) FROM allocation a"
    "  WHERE a.due_item_id = d.id), 0) - coalesce((SELECT sum(a.amount_minor) FROM allocation a"
    "  WHERE a.credit_item_id = d.id), 0)"
    " AND i.kind = ? AND NOT EXISTS (SELECT 1 FROM standing s WHERE s.due_item_id = d.id AND s.standing = ?)";

/// Where each item stands among the claims that are read.
class ItemPlaces {
public:
    explicit ItemPlaces(std::vector<ClaimRow>& claims) : claims_(claims) {
        for (std::size_t c = 0; c < claims.size(); ++c) {
            for (std::size_t i = 0; i < claims[c].items.size(); ++i)
                places_.emplace(claims[c].items[i].id.value, std::pair(c, i));
        }
    }
    [[nodiscard]] ClaimItemRow* find(std::int64_t id) {
        const auto found = places_.find(id);
        return found == places_.end() ? nullptr : &claims_[found->second.first].items[found->second.second];
    }

private:
    std::vector<ClaimRow>& claims_;
    std::unordered_map<std::int64_t, std::pair<std::size_t, std::size_t>> places_;
};

std::optional<std::int64_t> value_of(std::optional<InvoiceId> id) {
    return id ? std::optional(id->value) : std::nullopt;
}

std::optional<Date> optional_day(const Connection& connection, const Statement& row, int column) {
    return row.is_null(column) ? std::nullopt : std::optional(checked_day(row.integer(column), connection.file()));
}

std::vector<ClaimRow> read_items(const Connection& connection, CustomerId customer, std::optional<InvoiceId> only) {
    std::vector<ClaimRow> claims;
    CurrencyReader currencies(connection.file());
    Statement row(connection, select_items);
    row.bind(customer.value, value_of(only));
    while (row.step()) {
        if (claims.empty() || claims.back().invoice.value != row.integer(0)) {
            auto& claim = claims.emplace_back();
            claim.invoice = InvoiceId{row.integer(0)};
            claim.number = row.text(1);
            claim.kind = static_cast<DocumentKind>(row.integer(2));
            claim.issued = checked_day(row.integer(3), connection.file());
            claim.currency = currencies.read(row.text(4));
        }
        auto& item = claims.back().items.emplace_back();
        item.id = DueItemId{row.integer(5)};
        item.due = Date{static_cast<std::int32_t>(row.integer(6))};
        item.origin = static_cast<DueOrigin>(row.integer(7));
        item.amount = row.integer(8);
    }
    return claims;
}

void read_settlements(const Connection& connection, CustomerId customer, std::optional<InvoiceId> only,
                      ItemPlaces& places) {
    Statement row(connection, select_settlements);
    row.bind(customer.value, value_of(only));
    while (row.step()) {
        auto* item = places.find(row.integer(0));
        if (item == nullptr)
            continue;
        auto& settlement = item->settlements.emplace_back();
        settlement.on = checked_day(row.integer(1), connection.file());
        if (!row.is_null(2))
            settlement.kind = static_cast<SettlementKind>(row.integer(2));
        settlement.amount = row.integer(3);
        settlement.target = row.integer(4);
        settlement.reversed_on = optional_day(connection, row, 5);
        settlement.proposed = row.integer(6) != 0;
        settlement.text = row.is_null(7) ? std::string() : row.text(7);
    }
}

void read_spans(const Connection& connection, CustomerId customer, std::optional<InvoiceId> only, ItemPlaces& places) {
    Statement standing(connection, select_standings);
    standing.bind(customer.value, value_of(only));
    while (standing.step()) {
        auto* item = places.find(standing.integer(0));
        if (item == nullptr)
            continue;
        const auto from = checked_day(standing.integer(1), connection.file());
        if (!item->cancelled.empty() && !item->cancelled.back().until)
            item->cancelled.back().until = from;
        if (static_cast<Standing>(standing.integer(2)) == Standing::cancelled)
            item->cancelled.push_back({from, std::nullopt});
    }
    Statement dispute(connection, select_disputes);
    dispute.bind(customer.value, value_of(only));
    while (dispute.step()) {
        if (auto* item = places.find(dispute.integer(0)))
            item->disputes.push_back(
                {checked_day(dispute.integer(1), connection.file()), optional_day(connection, dispute, 2)});
    }
}

} // namespace

std::optional<DebtorRow> read_debtor(const Connection& connection, CustomerId id) {
    Statement row(connection, select_debtor);
    if (!row.bind(id.value).step())
        return std::nullopt;
    DebtorRow debtor{
        CustomerId{row.integer(0)}, row.text(1), row.text(2), static_cast<CustomerKind>(row.integer(3)), {}};
    if (!row.is_null(4))
        debtor.penalty_rate = static_cast<std::int32_t>(row.integer(4));
    return debtor;
}

std::vector<ClaimRow> read_claims(const Connection& connection, CustomerId customer, std::optional<InvoiceId> only) {
    auto claims = read_items(connection, customer, only);
    ItemPlaces places(claims);
    read_settlements(connection, customer, only, places);
    read_spans(connection, customer, only, places);
    std::unordered_map<std::int64_t, ClaimRow*> by_invoice;
    for (auto& claim : claims)
        by_invoice.emplace(claim.invoice.value, &claim);
    visit_claim_choices(connection, customer, [&](InvoiceId invoice, const ClaimChoice& choice) {
        if (const auto found = by_invoice.find(invoice.value); found != by_invoice.end())
            found->second->choices.apply(choice);
    });
    return claims;
}

std::vector<UnallocatedCash> read_unallocated_cash(const Connection& connection, CustomerId customer) {
    std::vector<UnallocatedCash> cash;
    CurrencyReader currencies(connection.file());
    Statement row(connection, select_cash);
    row.bind(customer.value);
    while (row.step()) {
        auto& one = cash.emplace_back();
        one.on = checked_day(row.integer(0), connection.file());
        one.kind = static_cast<SettlementKind>(row.integer(1));
        one.left = row.integer(2);
        one.reversed_on = optional_day(connection, row, 3);
        one.currency = currencies.read(row.text(4));
        one.text = row.text(5);
    }
    return cash;
}

std::vector<OpenCredit> read_open_credits(const Connection& connection, CustomerId customer) {
    std::vector<OpenCredit> credits;
    CurrencyReader currencies(connection.file());
    Statement row(connection, select_credits);
    row.bind(customer.value, DocumentKind::credit_note, Standing::cancelled);
    while (row.step())
        credits.push_back({checked_day(row.integer(0), connection.file()), currencies.read(row.text(1))});
    return credits;
}

std::optional<NamedClaim> read_named_claim(const Connection& connection, InvoiceId invoice) {
    Statement row(connection, select_named);
    if (!row.bind(invoice.value).step())
        return std::nullopt;
    NamedClaim claim;
    claim.invoice = invoice;
    claim.customer = CustomerId{row.integer(0)};
    claim.number = row.text(1);
    claim.customer_code = row.text(2);
    claim.customer_name = row.text(3);
    claim.kind = static_cast<DocumentKind>(row.integer(4));
    claim.issued = checked_day(row.integer(5), connection.file());
    claim.gross = row.integer(6);
    claim.currency = CurrencyReader(connection.file()).read(row.text(7));
    return claim;
}

std::optional<CustomerId> customer_of(const Connection& connection, InvoiceId invoice) {
    Statement row(connection, select_customer_of);
    if (!row.bind(invoice.value).step())
        return std::nullopt;
    return CustomerId{row.integer(0)};
}

} // namespace encours::store
