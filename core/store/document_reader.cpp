// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/document_reader.h"

#include "core/import/row_digest.h"
#include "core/store/fast_statement.h"

namespace encours::store {

namespace {

constexpr const char* select_known = "SELECT id, customer_id, kind, number, row_digest FROM invoice";
constexpr const char* count_invoices = "SELECT count(*) FROM invoice";
constexpr const char* select_identity = "SELECT customer_id, kind, number FROM invoice WHERE id = ?";
constexpr const char* select_invoice =
    "SELECT customer_id, kind, number, issued, booked, gross_minor, currency, category, label, batch_id,"
    " book_source_id IS NOT NULL, listed, EXISTS (SELECT 1 FROM withdrawal WHERE invoice_id = invoice.id)"
    " FROM invoice WHERE id = ?";
constexpr const char* select_items =
    "SELECT id, due, amount_minor, due_origin FROM due_item WHERE invoice_id = ? ORDER BY due, id";
// What is set against an item: settlements that were not reversed, credit notes, and for a credit note what it was set
// against, in its own direction. Interest and costs (targets 1 and 2) are other debts.
constexpr const char* select_settled =
    "SELECT a.amount_minor, a.payment_id, p.paid, p.kind, p.amount_minor, p.batch_id FROM allocation a"
    " LEFT JOIN payment p ON p.id = a.payment_id"
    " WHERE a.due_item_id = ?1 AND a.target = 0 AND p.reversed_on IS NULL"
    " UNION ALL SELECT -amount_minor, NULL, NULL, NULL, NULL, NULL FROM allocation"
    " WHERE credit_item_id = ?1 AND target = 0";
constexpr const char* select_dispute =
    "SELECT d.id, d.from_day, d.until_day, d.batch_id FROM due_item i JOIN dispute d ON d.due_item_id = i.id"
    " WHERE i.invoice_id = ? ORDER BY d.id DESC LIMIT 1";
constexpr const char* select_of_source =
    "SELECT i.id FROM import_batch b JOIN invoice i ON i.batch_id = b.id WHERE b.source_id = ? AND b.undone_at IS NULL"
    " AND i.book_source_id IS NULL AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.invoice_id = i.id)";
constexpr const char* select_of_books = "SELECT id, customer_id, kind, number, book_source_id IS NOT NULL FROM invoice"
                                        " WHERE book_source_id IS NOT NULL OR batch_id IS NULL";

Date day_of(const FastStatement& row, int column) { return Date{static_cast<std::int32_t>(row.integer(column))}; }

std::optional<Date> optional_day(const FastStatement& row, int column) {
    return row.is_null(column) ? std::nullopt : std::optional(day_of(row, column));
}

} // namespace

struct DocumentReader::Statements {
    explicit Statements(const Connection& database) : connection(database) {}

    const Connection& connection;
    FastStatement identity{connection, select_identity};
    FastStatement invoice{connection, select_invoice};
    FastStatement items{connection, select_items};
    FastStatement settled{connection, select_settled};
    FastStatement dispute{connection, select_dispute};
};

DocumentReader::DocumentReader(const Connection& connection) : statements_(std::make_unique<Statements>(connection)) {}

DocumentReader::~DocumentReader() = default;

bool DocumentReader::is(InvoiceId id, CustomerId customer, DocumentKind kind, std::string_view number) {
    auto& row = statements_->identity;
    row.bind(1, id.value);
    const bool same = row.step() && row.integer(0) == customer.value &&
                      row.integer(1) == static_cast<std::int64_t>(kind) && row.text(2) == number;
    row.reset();
    return same;
}

std::unique_ptr<StoredDocument> DocumentReader::read(InvoiceId id) {
    auto document = std::make_unique<StoredDocument>();
    auto& row = statements_->invoice;
    row.bind(1, id.value);
    if (!row.step())
        return nullptr;
    auto& facts = document->facts;
    document->id = id;
    document->customer = CustomerId{row.integer(0)};
    document->kind = static_cast<DocumentKind>(row.integer(1));
    document->number = row.text(2);
    facts.issued = day_of(row, 3);
    facts.booked = optional_day(row, 4);
    facts.amount = row.integer(5);
    facts.currency = Currency::from_code(row.text(6)).value_or(Currency());
    document->category = row.text(7);
    document->label = row.text(8);
    document->batch_id = row.integer(9);
    facts.told_by_books = row.integer(10) != 0;
    facts.listed = !facts.told_by_books || row.integer(11) != 0;
    document->withdrawn = row.integer(12) != 0;
    row.reset();
    facts.number = document->number;
    facts.category = document->category;
    facts.label = document->label;
    read_items(*document);
    read_settlements(*document);
    read_dispute(*document);
    return document;
}

void DocumentReader::read_items(StoredDocument& document) {
    auto& row = statements_->items;
    row.bind(1, document.id.value);
    while (row.step()) {
        document.items.push_back(
            {row.integer(0), row.integer(2), 0, day_of(row, 1), static_cast<DueOrigin>(row.integer(3))});
    }
    document.facts.due_items = static_cast<std::int64_t>(document.items.size());
    if (!document.items.empty()) {
        document.facts.due = document.items.back().due;
        document.facts.due_origin = document.items.back().due_origin;
    }
}

void DocumentReader::read_settlements(StoredDocument& document) {
    auto& facts = document.facts;
    auto& row = statements_->settled;
    std::int64_t settlements = 0;
    for (auto& item : document.items) {
        row.bind(1, item.id);
        while (row.step()) {
            ++settlements;
            item.settled += row.integer(0);
            const bool is_cash = row.integer(3) == static_cast<std::int64_t>(SettlementKind::cash);
            const bool is_unknown = row.integer(3) == static_cast<std::int64_t>(SettlementKind::cash_unknown_day);
            const bool whole = row.integer(0) == facts.amount && row.integer(4) == facts.amount;
            if (!row.is_null(1) && (is_cash || is_unknown) && whole && !row.is_null(5)) {
                document.payment_id = row.integer(1);
                facts.paid_at_once = DocumentFacts::PaidAtOnce{day_of(row, 2), is_cash};
            }
        }
        facts.settled += item.settled;
    }
    if (settlements != 1 || document.items.size() != 1)
        facts.paid_at_once.reset();
}

void DocumentReader::read_dispute(StoredDocument& document) {
    auto& row = statements_->dispute;
    row.bind(1, document.id.value);
    if (!row.step())
        return;
    document.dispute_id = row.integer(0);
    document.facts.dispute = DocumentFacts::Dispute{day_of(row, 1), optional_day(row, 2), !row.is_null(3)};
    row.reset();
}

void load_known_documents(const Connection& connection, KnownDocuments& known) {
    known.reserve(static_cast<std::size_t>(connection.integer(count_invoices)));
    FastStatement row(connection, select_known);
    while (row.step()) {
        KnownDocuments::Entry entry;
        const auto number = number_hash(row.text(3), static_cast<DocumentKind>(row.integer(2)));
        entry.key = KnownDocuments::key_of(CustomerId{row.integer(1)}, number);
        entry.digest = static_cast<std::uint64_t>(row.integer(4));
        entry.invoice_id = static_cast<std::uint32_t>(row.integer(0));
        known.add(entry);
    }
}

void visit_documents_to_recognise(const Connection& connection,
                                  const std::function<void(const BookedDocument&)>& visit) {
    FastStatement row(connection, select_of_books);
    while (row.step())
        visit({InvoiceId{row.integer(0)}, CustomerId{row.integer(1)}, static_cast<DocumentKind>(row.integer(2)),
               row.text(3), row.integer(4) != 0});
}

void visit_documents_of_source(const Connection& connection, std::int64_t source_id,
                               const std::function<void(InvoiceId)>& visit) {
    FastStatement row(connection, select_of_source);
    row.bind(1, source_id);
    while (row.step())
        visit(InvoiceId{row.integer(0)});
}

} // namespace encours::store
