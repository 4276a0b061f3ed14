// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book_reader.h"

#include "core/store/fast_statement.h"

namespace encours::store {

namespace {

constexpr const char* select_documents =
    "SELECT i.id, i.book_source_id, i.book_key, i.listed, b.id IS NULL OR s.format <> 'fec',"
    " w.invoice_id IS NOT NULL, i.kind, i.number, i.issued, i.booked, i.gross_minor, i.currency, i.net_minor,"
    " i.vat_minor, i.label"
    " FROM invoice i LEFT JOIN import_batch b ON b.id = i.batch_id LEFT JOIN source s ON s.id = b.source_id"
    " LEFT JOIN withdrawal w ON w.invoice_id = i.id"
    " WHERE i.customer_id IN (SELECT id FROM customer WHERE id = ?1 OR merged_into = ?1) ORDER BY i.id";
constexpr const char* select_items =
    "SELECT id, due, amount_minor, due_origin FROM due_item WHERE invoice_id = ? ORDER BY id";
constexpr const char* select_standings = "SELECT from_day, standing FROM standing WHERE due_item_id = ? ORDER BY 1";
constexpr const char* select_settlements =
    "SELECT p.id, p.book_source_id, p.book_key, b.id IS NOT NULL AND s.format <> 'fec', p.kind, p.paid, p.booked,"
    " p.amount_minor, p.reversed_on, p.reference, p.label, p.batch_id IS NULL"
    " FROM payment p LEFT JOIN import_batch b ON b.id = p.batch_id LEFT JOIN source s ON s.id = b.source_id"
    " WHERE p.customer_id IN (SELECT id FROM customer WHERE id = ?1 OR merged_into = ?1) ORDER BY p.id";
constexpr const char* select_allocations =
    "SELECT position, payment_id, credit_item_id, amount_minor, proposed, target FROM allocation"
    " WHERE due_item_id = ? ORDER BY position";
constexpr const char* select_of_payment = "SELECT due_item_id, position FROM allocation WHERE payment_id = ?";

Date day_of(const FastStatement& row, int column) { return Date{static_cast<std::int32_t>(row.integer(column))}; }

std::optional<Date> optional_day(const FastStatement& row, int column) {
    return row.is_null(column) ? std::nullopt : std::optional(day_of(row, column));
}

/// The key, where the row is of this source of books.
std::optional<std::uint64_t> key_of(const FastStatement& row, std::int64_t source_id) {
    const bool is_own = !row.is_null(1) && row.integer(1) == source_id && !row.is_null(2);
    return is_own ? std::optional(static_cast<std::uint64_t>(row.integer(2))) : std::nullopt;
}

} // namespace

struct BookReader::Statements {
    explicit Statements(const Connection& connection)
        : documents(connection, select_documents),
          items(connection, select_items),
          standings(connection, select_standings),
          settlements(connection, select_settlements),
          allocations(connection, select_allocations),
          of_payment(connection, select_of_payment) {}

    FastStatement documents, items, standings, settlements, allocations, of_payment;
};

BookReader::BookReader(const Connection& connection, std::int64_t source_id)
    : source_id_(source_id), statements_(std::make_unique<Statements>(connection)) {}

BookReader::~BookReader() = default;

KnownBooks BookReader::read(CustomerId customer) {
    KnownBooks known;
    read_documents(known, customer);
    read_settlements(known, customer);
    read_allocations(known);
    return known;
}

void BookReader::read_documents(KnownBooks& known, CustomerId customer) {
    auto& row = statements_->documents;
    row.bind(1, customer.value);
    while (row.step()) {
        KnownBooks::Document document;
        document.id = row.integer(0);
        document.key = key_of(row, source_id_);
        document.other_books = !document.key && !row.is_null(1);
        document.from_list = row.integer(4) != 0;
        document.listed = row.integer(3) != 0 || document.from_list;
        document.withdrawn = row.integer(5) != 0;
        document.kind = static_cast<DocumentKind>(row.integer(6));
        document.number = row.text(7);
        document.issued = day_of(row, 8);
        document.booked = optional_day(row, 9);
        document.amount = row.integer(10);
        document.currency = Currency::from_code(row.text(11)).value_or(Currency());
        document.net = row.optional_integer(12);
        document.vat = row.optional_integer(13);
        document.label = row.text(14);
        known.documents.push_back(std::move(document));
    }
    for (auto& document : known.documents)
        read_items(document);
}

void BookReader::read_items(KnownBooks::Document& document) {
    auto& row = statements_->items;
    row.bind(1, document.id);
    while (row.step())
        document.items.push_back(
            {row.integer(0), day_of(row, 1), row.integer(2), static_cast<DueOrigin>(row.integer(3)), {}});
    auto& standing = statements_->standings;
    for (auto& item : document.items) {
        standing.bind(1, item.id);
        while (standing.step())
            item.standings.push_back({day_of(standing, 0), static_cast<Standing>(standing.integer(1))});
    }
}

void BookReader::read_settlements(KnownBooks& known, CustomerId customer) {
    auto& row = statements_->settlements;
    row.bind(1, customer.value);
    while (row.step()) {
        KnownBooks::Settlement settlement;
        settlement.id = row.integer(0);
        settlement.key = key_of(row, source_id_);
        settlement.from_list = row.integer(3) != 0;
        settlement.kind = static_cast<SettlementKind>(row.integer(4));
        settlement.paid = day_of(row, 5);
        settlement.booked = optional_day(row, 6);
        settlement.amount = row.integer(7);
        settlement.reversed_on = optional_day(row, 8);
        settlement.reference = row.text(9);
        settlement.label = row.text(10);
        settlement.entered = row.integer(11) != 0;
        known.settlements.push_back(std::move(settlement));
    }
}

void BookReader::read_allocations(KnownBooks& known) {
    auto& row = statements_->allocations;
    for (const auto& document : known.documents) {
        for (const auto& item : document.items) {
            row.bind(1, item.id);
            while (row.step())
                known.allocations.push_back({item.id, row.integer(0), row.integer(1), row.integer(2), row.integer(3),
                                             row.integer(4) != 0, row.integer(5) == 0});
        }
    }
}

std::vector<std::pair<std::int64_t, std::int64_t>> BookReader::allocations_of(std::int64_t payment) {
    std::vector<std::pair<std::int64_t, std::int64_t>> found;
    statements_->of_payment.bind(1, payment);
    while (statements_->of_payment.step())
        found.emplace_back(statements_->of_payment.integer(0), statements_->of_payment.integer(1));
    return found;
}

} // namespace encours::store
