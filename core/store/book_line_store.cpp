// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book_line_store.h"

#include "core/base/content_hash.h"
#include "core/store/fast_statement.h"
#include "core/store/id_sequence.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* select_living =
    "SELECT l.id, l.identity, l.content, l.booked, coalesce(c.merged_into, c.id) FROM book_line l"
    " JOIN customer c ON c.id = l.customer_id WHERE l.source_id = ? AND l.gone_batch_id IS NULL";
constexpr const char* insert_line =
    "INSERT INTO book_line (id, source_id, batch_id, customer_id, account, role, booked, amount_minor, net_minor,"
    " vat_minor, identity, content, ordinal, document_day, lettered_on, validated_on, foreign_minor, foreign_currency,"
    " account_number, customer_code, customer_name, journal, entry_number, reference, label, lettering)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* update_gone = "UPDATE book_line SET gone_batch_id = ? WHERE id = ?";
constexpr const char* select_lines =
    "SELECT account, role, booked, amount_minor, net_minor, vat_minor, identity, ordinal, document_day, lettered_on,"
    " validated_on, foreign_minor, foreign_currency, account_number, customer_code, customer_name, journal,"
    " entry_number, reference, label, lettering FROM book_line"
    " WHERE customer_id IN (SELECT id FROM customer WHERE id = ?1 OR merged_into = ?1)"
    " AND source_id = ?2 AND gone_batch_id IS NULL";
// Role 11 is EntryRole::opening.
constexpr const char* select_with_openings =
    "SELECT DISTINCT coalesce(c.merged_into, c.id) FROM book_line l JOIN customer c ON c.id = l.customer_id"
    " WHERE l.source_id = ? AND l.gone_batch_id IS NULL AND l.role = 11 AND l.booked = ?";
constexpr const char* select_opening_days =
    "SELECT DISTINCT booked FROM book_line WHERE source_id = ? AND gone_batch_id IS NULL AND role = 11 ORDER BY booked";
constexpr const char* select_text = "SELECT customer_code, reference, amount_minor FROM book_line WHERE id = ?";
constexpr const char* select_spans =
    "SELECT covers_first, covers_last FROM import_batch WHERE source_id = ? AND covers_first IS NOT NULL"
    " AND undone_at IS NULL AND balances_only = 0";
constexpr const char* delete_lines = "DELETE FROM book_line WHERE batch_id = ?";
constexpr const char* revive_lines = "UPDATE book_line SET gone_batch_id = NULL WHERE gone_batch_id = ?";
constexpr const char* select_later =
    "SELECT max(later.id) FROM import_batch own JOIN import_batch later ON later.source_id = own.source_id"
    " AND later.id > own.id AND later.undone_at IS NULL WHERE own.id = ?1"
    " AND (EXISTS (SELECT 1 FROM book_line WHERE batch_id = later.id)"
    "  OR EXISTS (SELECT 1 FROM book_line WHERE gone_batch_id = later.id))";

Date day_of(const FastStatement& row, int column) { return Date{static_cast<std::int32_t>(row.integer(column))}; }

std::optional<Date> optional_day(const FastStatement& row, int column) {
    return row.is_null(column) ? std::nullopt : std::optional(day_of(row, column));
}

BookLine line_of(const FastStatement& row) {
    BookLine line;
    line.account = static_cast<BookAccount>(row.integer(0));
    line.role = static_cast<EntryRole>(row.integer(1));
    line.booked = day_of(row, 2);
    line.amount = row.integer(3);
    line.net = row.integer(4);
    line.vat = row.integer(5);
    line.identity = static_cast<std::uint64_t>(row.integer(6));
    line.ordinal = row.integer(7);
    line.document_day = optional_day(row, 8);
    line.lettered_on = optional_day(row, 9);
    line.validated_on = optional_day(row, 10);
    line.foreign_amount = row.integer(11);
    line.foreign_currency = Currency::from_code(row.text(12));
    line.account_number = row.text(13);
    line.customer_code = row.text(14);
    line.customer_name = row.text(15);
    line.journal = row.text(16);
    line.entry_number = row.text(17);
    line.reference = row.text(18);
    line.label = row.text(19);
    line.lettering = row.text(20);
    return line;
}

} // namespace

std::uint64_t content_of(const BookLine& line) {
    ContentHash hash;
    for (const auto* text : {&line.account_number, &line.customer_code, &line.customer_name, &line.entry_number,
                             &line.label, &line.lettering})
        hash.add(std::string_view(*text));
    const auto day = [](const std::optional<Date>& date) { return date ? std::int64_t{date->days} : INT64_MIN; };
    const auto currency = line.foreign_currency ? std::int64_t{line.foreign_currency->packed()} : std::int64_t{-1};
    for (const auto number : {static_cast<std::int64_t>(line.account), static_cast<std::int64_t>(line.role), line.net,
                              line.vat, day(line.lettered_on), day(line.validated_on), currency, line.foreign_amount})
        hash.add(number);
    return hash.value();
}

struct BookLineStore::Statements {
    explicit Statements(const Transaction& transaction)
        : connection(transaction.connection()), ids(transaction, "book_line") {}

    const Connection& connection;
    IdSequence ids;
    FastStatement insert{connection, insert_line};
    FastStatement gone{connection, update_gone};
    FastStatement lines{connection, select_lines};
};

BookLineStore::BookLineStore(const Transaction& transaction, std::int64_t source_id, BatchId batch)
    : source_id_(source_id), batch_(batch), statements_(std::make_unique<Statements>(transaction)) {}

BookLineStore::~BookLineStore() = default;

void BookLineStore::save() { statements_->ids.save(); }

void BookLineStore::visit_living(const std::function<void(const LivingLine&)>& visit) {
    FastStatement row(statements_->connection, select_living);
    row.bind(1, source_id_);
    while (row.step())
        visit({row.integer(0), static_cast<std::uint64_t>(row.integer(1)), static_cast<std::uint64_t>(row.integer(2)),
               day_of(row, 3), CustomerId{row.integer(4)}});
}

void BookLineStore::add(const BookLine& line, CustomerId customer, std::uint64_t content) {
    auto& row = statements_->insert;
    row.bind(1, statements_->ids.next());
    row.bind(2, source_id_);
    row.bind(3, batch_.value);
    row.bind(4, customer.value);
    row.bind(5, static_cast<std::int64_t>(line.account));
    row.bind(6, static_cast<std::int64_t>(line.role));
    row.bind(7, std::int64_t{line.booked.days});
    row.bind(8, line.amount);
    row.bind(9, line.net);
    row.bind(10, line.vat);
    row.bind(11, static_cast<std::int64_t>(line.identity));
    row.bind(12, static_cast<std::int64_t>(content));
    row.bind(13, line.ordinal);
    row.bind(14, line.document_day);
    row.bind(15, line.lettered_on);
    row.bind(16, line.validated_on);
    row.bind(17, line.foreign_amount);
    const auto foreign = line.foreign_currency ? line.foreign_currency->code() : std::string();
    row.bind(18, std::string_view(foreign));
    int index = 18;
    for (const auto* text : {&line.account_number, &line.customer_code, &line.customer_name, &line.journal,
                             &line.entry_number, &line.reference, &line.label, &line.lettering})
        row.bind(++index, std::string_view(*text));
    row.run();
}

void BookLineStore::set_gone(std::int64_t id) {
    statements_->gone.bind(1, batch_.value);
    statements_->gone.bind(2, id);
    statements_->gone.run();
}

std::vector<BookLine> BookLineStore::lines_of(CustomerId customer) {
    std::vector<BookLine> lines;
    auto& row = statements_->lines;
    row.bind(1, customer.value);
    row.bind(2, source_id_);
    while (row.step())
        lines.push_back(line_of(row));
    return lines;
}

std::vector<CustomerId> BookLineStore::customers_with_openings(Date day) {
    std::vector<CustomerId> customers;
    FastStatement row(statements_->connection, select_with_openings);
    row.bind(1, source_id_);
    row.bind(2, std::int64_t{day.days});
    while (row.step())
        customers.push_back(CustomerId{row.integer(0)});
    return customers;
}

LineText BookLineStore::text_of(std::int64_t id) {
    Statement row(statements_->connection, select_text);
    return row.bind(id).step() ? LineText{row.text(0), row.text(1), row.integer(2)} : LineText{};
}

Coverage source_coverage(const Connection& connection, std::int64_t source_id) {
    std::vector<CoveredSpan> spans;
    FastStatement row(connection, select_spans);
    row.bind(1, source_id);
    while (row.step())
        spans.push_back({day_of(row, 0), day_of(row, 1)});
    return Coverage(std::move(spans));
}

std::vector<Date> opening_days(const Connection& connection, std::int64_t source_id) {
    std::vector<Date> days;
    FastStatement row(connection, select_opening_days);
    row.bind(1, source_id);
    while (row.step())
        days.push_back(day_of(row, 0));
    return days;
}

void take_back_lines(const Transaction& transaction, BatchId batch) {
    Statement(transaction.connection(), delete_lines).bind(batch.value).run();
    Statement(transaction.connection(), revive_lines).bind(batch.value).run();
}

BatchId later_batch_of_books(const Connection& connection, BatchId batch) {
    Statement later(connection, select_later);
    return BatchId{later.bind(batch.value).step() && !later.is_null(0) ? later.integer(0) : 0};
}

} // namespace encours::store
