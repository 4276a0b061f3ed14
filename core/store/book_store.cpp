// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book_store.h"

#include "core/store/fast_statement.h"
#include "core/store/id_sequence.h"
#include "core/store/row_history.h"
#include "core/store/withdrawal_store.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace encours::store {

namespace {

constexpr const char* insert_invoice =
    "INSERT INTO invoice (id, customer_id, kind, issued, booked, gross_minor, currency, number, batch_id, net_minor,"
    " vat_minor, label, book_source_id, book_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
// What a list says of it is looked at anew.
constexpr const char* update_invoice =
    "UPDATE invoice SET kind = ?, issued = ?, booked = ?, gross_minor = ?, number = ?, net_minor = ?, vat_minor = ?,"
    " label = ?, book_source_id = ?, book_key = ?, row_digest = 0 WHERE id = ?";
constexpr const char* update_number = "UPDATE invoice SET number = ? WHERE id = ?";
constexpr const char* let_go = "UPDATE invoice SET book_source_id = NULL, book_key = NULL, row_digest = 0 WHERE id = ?";
constexpr const char* insert_item =
    "INSERT INTO due_item (id, invoice_id, due, amount_minor, due_origin) VALUES (?, ?, ?, ?, ?)";
constexpr const char* update_item = "UPDATE due_item SET due = ?, amount_minor = ?, due_origin = ? WHERE id = ?";
constexpr const char* select_standing_days = "SELECT from_day FROM standing WHERE due_item_id = ?";
constexpr const char* insert_standing = "INSERT INTO standing (due_item_id, from_day, standing) VALUES (?, ?, ?)";
constexpr const char* insert_payment =
    "INSERT INTO payment (id, customer_id, kind, paid, booked, amount_minor, currency, reversed_on, batch_id, "
    "reference,"
    " label, book_source_id, book_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* update_payment = "UPDATE payment SET kind = ?, paid = ?, booked = ?, amount_minor = ?,"
                                       " reversed_on = ?, reference = ?, label = ?, book_source_id = ?, book_key = ?"
                                       " WHERE id = ?";
constexpr const char* let_payment_go = "UPDATE payment SET book_source_id = NULL, book_key = NULL WHERE id = ?";
constexpr const char* next_position = "SELECT coalesce(max(position) + 1, 0) FROM allocation WHERE due_item_id = ?";
constexpr const char* insert_allocation =
    "INSERT INTO allocation (due_item_id, position, payment_id, credit_item_id, amount_minor, proposed)"
    " VALUES (?, ?, ?, ?, ?, ?)";

bool is_known(const KnownBooks& known, const std::string& number) {
    return std::any_of(known.documents.begin(), known.documents.end(),
                       [&](const KnownBooks::Document& document) { return document.number == number; });
}

} // namespace

struct BookStore::Statements {
    explicit Statements(const Transaction& transaction)
        : connection(transaction.connection()),
          invoice_ids(transaction, "invoice"),
          item_ids(transaction, "due_item"),
          payment_ids(transaction, "payment") {}

    const Connection& connection;
    IdSequence invoice_ids, item_ids, payment_ids;
    FastStatement add_invoice{connection, insert_invoice};
    FastStatement change_invoice{connection, update_invoice};
    FastStatement change_number{connection, update_number};
    FastStatement let_invoice_go{connection, let_go};
    FastStatement add_item{connection, insert_item};
    FastStatement change_item{connection, update_item};
    FastStatement standing_days{connection, select_standing_days};
    FastStatement add_standing{connection, insert_standing};
    FastStatement add_payment{connection, insert_payment};
    FastStatement change_payment{connection, update_payment};
    FastStatement let_payment_go_again{connection, let_payment_go};
    FastStatement position{connection, next_position};
    FastStatement add_allocation{connection, insert_allocation};
};

BookStore::BookStore(const Transaction& transaction, std::int64_t source_id, BatchId batch, RowHistory& history,
                     WithdrawalStore& withdrawals)
    : source_id_(source_id),
      batch_(batch),
      history_(history),
      withdrawals_(withdrawals),
      reader_(transaction.connection(), source_id),
      statements_(std::make_unique<Statements>(transaction)) {}

BookStore::~BookStore() = default;

void BookStore::save() {
    statements_->invoice_ids.save();
    statements_->item_ids.save();
    statements_->payment_ids.save();
}

std::vector<std::size_t> BookStore::apply(CustomerId customer, const SettledBooks& books, const KnownBooks& known,
                                          const BookChanges& changes, Currency currency) {
    auto kept = remove_what_is_gone(known, changes);
    make_room_for_numbers(books, known, changes, kept);
    std::vector<std::vector<std::int64_t>> items(books.documents.size());
    for (std::size_t i = 0; i < books.documents.size(); ++i) {
        const auto& change = changes.documents[i];
        const bool is_new = change.id == 0;
        if (change.changed)
            change_document(books.documents[i], change);
        const auto id = is_new ? add_document(customer, books.documents[i], change, currency) : change.id;
        for (const auto& item : change.items)
            items[i].push_back(write_item(id, item, is_new));
    }
    std::vector<std::int64_t> payments;
    for (std::size_t i = 0; i < books.settlements.size(); ++i) {
        const auto& change = changes.settlements[i];
        if (change.changed)
            change_settlement(change.id, books.settlements[i]);
        payments.push_back(change.id != 0 ? change.id : add_settlement(customer, books.settlements[i], currency));
    }
    for (const auto& allocation : changes.added) {
        const auto payment = allocation.settlement ? std::optional(payments[*allocation.settlement]) : std::nullopt;
        const auto credit =
            allocation.credit_note ? std::optional(items[*allocation.credit_note].front()) : std::nullopt;
        // Of a new document or settlement it goes where that goes.
        const bool goes_with_new = changes.documents[allocation.document].id == 0 ||
                                   (payment && changes.settlements[*allocation.settlement].id == 0) ||
                                   (credit && changes.documents[*allocation.credit_note].id == 0);
        add_allocation(items[allocation.document][allocation.part], payment, credit, allocation, goes_with_new);
    }
    return kept;
}

std::vector<std::size_t> BookStore::remove_what_is_gone(const KnownBooks& known, const BookChanges& changes) {
    for (const auto& allocation : changes.allocations_removed)
        history_.remove("allocation", {allocation.item, allocation.position});
    for (const auto id : changes.settlements_removed) {
        for (const auto& [item, position] : reader_.allocations_of(id)) // on documents of other customers
            history_.remove("allocation", {item, position});
        history_.remove("payment", {id});
    }
    for (const auto id : changes.settlements_let_go) {
        history_.update("payment", {id}, [&] {
            statements_->let_payment_go_again.bind(1, id);
            statements_->let_payment_go_again.run();
        });
    }
    std::vector<std::size_t> kept;
    for (const auto place : changes.documents_gone) {
        if (!withdrawals_.withdraw(InvoiceId{known.documents[place].id}, WithdrawalReason::gone_from_books))
            kept.push_back(place);
    }
    for (const auto place : changes.documents_let_go) {
        const auto id = known.documents[place].id;
        history_.update("invoice", {id}, [&] {
            statements_->let_invoice_go.bind(1, id);
            statements_->let_invoice_go.run();
        });
        for (const auto& item : known.documents[place].items) {
            for (const auto& standing : item.standings)
                history_.remove("standing", {item.id, std::int64_t{standing.from.days}});
        }
    }
    return kept;
}

/// A number that one document gives up may be the next one's: the first gives it up before.
void BookStore::make_room_for_numbers(const SettledBooks& books, const KnownBooks& known, const BookChanges& changes,
                                      const std::vector<std::size_t>& kept) {
    std::unordered_map<std::int64_t, const KnownBooks::Document*> by_id;
    for (const auto& document : known.documents)
        by_id.emplace(document.id, &document);
    const auto rename = [&](std::int64_t id, const std::string& number) {
        history_.update("invoice", {id}, [&] {
            statements_->change_number.bind(1, std::string_view(number));
            statements_->change_number.bind(2, id);
            statements_->change_number.run();
        });
    };
    std::set<std::pair<DocumentKind, std::string>> taken;
    for (std::size_t i = 0; i < changes.documents.size(); ++i) {
        const auto& change = changes.documents[i];
        const auto found = by_id.find(change.id);
        if (found != by_id.end() &&
            (found->second->number != change.number || found->second->kind != books.documents[i].kind)) {
            rename(change.id, "\x01" + std::to_string(change.id));
        }
        taken.emplace(books.documents[i].kind, change.number);
    }
    // What stands as cancelled lets another have its number.
    for (const auto place : kept) {
        const auto& document = known.documents[place];
        auto number = document.number;
        for (int n = 2; !taken.emplace(document.kind, number).second || (n > 2 && is_known(known, number)); ++n)
            number = document.number + " (" + std::to_string(n) + ")";
        if (number != document.number)
            rename(document.id, number);
    }
}

std::int64_t BookStore::add_document(CustomerId customer, const BookDocument& book, const BookChanges::Document& change,
                                     Currency currency) {
    auto& row = statements_->add_invoice;
    const auto id = statements_->invoice_ids.next();
    const auto code = currency.code();
    row.bind(1, id);
    row.bind(2, customer.value);
    row.bind(3, static_cast<std::int64_t>(book.kind));
    row.bind(4, std::int64_t{change.issued.days});
    row.bind(5, std::int64_t{book.booked.days});
    row.bind(6, book.amount);
    row.bind(7, std::string_view(code));
    row.bind(8, std::string_view(change.number));
    row.bind(9, batch_.value);
    row.bind(10, book.net);
    row.bind(11, book.vat);
    row.bind(12, std::string_view(change.label));
    row.bind(13, source_id_);
    row.bind(14, static_cast<std::int64_t>(book.key));
    row.run();
    return id;
}

void BookStore::change_document(const BookDocument& book, const BookChanges::Document& change) {
    if (change.revived)
        withdrawals_.revive(InvoiceId{change.id});
    history_.update("invoice", {change.id}, [&] {
        auto& row = statements_->change_invoice;
        row.bind(1, static_cast<std::int64_t>(book.kind));
        row.bind(2, std::int64_t{change.issued.days});
        row.bind(3, std::int64_t{book.booked.days});
        row.bind(4, book.amount);
        row.bind(5, std::string_view(change.number));
        row.bind(6, book.net);
        row.bind(7, book.vat);
        row.bind(8, std::string_view(change.label));
        row.bind(9, source_id_);
        row.bind(10, static_cast<std::int64_t>(book.key));
        row.bind(11, change.id);
        row.run();
    });
}

std::int64_t BookStore::write_item(std::int64_t invoice, const BookChanges::Item& item, bool document_is_new) {
    auto id = item.id;
    if (id == 0) {
        id = statements_->item_ids.next();
        auto& row = statements_->add_item;
        row.bind(1, id);
        row.bind(2, invoice);
        row.bind(3, std::int64_t{item.due.days});
        row.bind(4, item.amount);
        row.bind(5, static_cast<std::int64_t>(item.origin));
        row.run();
        if (!document_is_new)
            history_.added("due_item", {id});
    } else if (item.changed) {
        history_.update("due_item", {id}, [&] {
            auto& row = statements_->change_item;
            row.bind(1, std::int64_t{item.due.days});
            row.bind(2, item.amount);
            row.bind(3, static_cast<std::int64_t>(item.origin));
            row.bind(4, id);
            row.run();
        });
    }
    if (item.standings)
        write_standings(id, *item.standings, document_is_new);
    return id;
}

void BookStore::write_standings(std::int64_t item, const std::vector<BookDocument::StandingFrom>& standings,
                                bool document_is_new) {
    if (!document_is_new) {
        std::vector<std::int64_t> days;
        statements_->standing_days.bind(1, item);
        while (statements_->standing_days.step())
            days.push_back(statements_->standing_days.integer(0));
        for (const auto day : days)
            history_.remove("standing", {item, day});
    }
    for (const auto& standing : standings) {
        auto& row = statements_->add_standing;
        row.bind(1, item);
        row.bind(2, std::int64_t{standing.from.days});
        row.bind(3, static_cast<std::int64_t>(standing.standing));
        row.run();
        if (!document_is_new)
            history_.added("standing", {item, std::int64_t{standing.from.days}});
    }
}

std::int64_t BookStore::add_settlement(CustomerId customer, const BookSettlement& book, Currency currency) {
    auto& row = statements_->add_payment;
    const auto id = statements_->payment_ids.next();
    const auto code = currency.code();
    row.bind(1, id);
    row.bind(2, customer.value);
    row.bind(3, static_cast<std::int64_t>(book.kind));
    row.bind(4, std::int64_t{book.paid.days});
    row.bind(5, std::int64_t{book.booked.days});
    row.bind(6, book.amount);
    row.bind(7, std::string_view(code));
    row.bind(8, book.reversed_on);
    row.bind(9, batch_.value);
    row.bind(10, std::string_view(book.reference));
    row.bind(11, std::string_view(book.label));
    row.bind(12, source_id_);
    row.bind(13, static_cast<std::int64_t>(book.key));
    row.run();
    return id;
}

void BookStore::change_settlement(std::int64_t id, const BookSettlement& book) {
    history_.update("payment", {id}, [&] {
        auto& row = statements_->change_payment;
        row.bind(1, static_cast<std::int64_t>(book.kind));
        row.bind(2, std::int64_t{book.paid.days});
        row.bind(3, std::int64_t{book.booked.days});
        row.bind(4, book.amount);
        row.bind(5, book.reversed_on);
        row.bind(6, std::string_view(book.reference));
        row.bind(7, std::string_view(book.label));
        row.bind(8, source_id_);
        row.bind(9, static_cast<std::int64_t>(book.key));
        row.bind(10, id);
        row.run();
    });
}

void BookStore::add_allocation(std::int64_t item, std::optional<std::int64_t> payment,
                               std::optional<std::int64_t> credit_item, const BookChanges::Allocation& allocation,
                               bool goes_with_new) {
    auto& position = statements_->position;
    position.bind(1, item);
    (void)position.step();
    const auto place = position.integer(0);
    position.reset();
    auto& row = statements_->add_allocation;
    row.bind(1, item);
    row.bind(2, place);
    row.bind(3, payment);
    row.bind(4, credit_item);
    row.bind(5, allocation.amount);
    row.bind(6, std::int64_t{allocation.proposed ? 1 : 0});
    row.run();
    if (!goes_with_new)
        history_.added("allocation", {item, place});
}

} // namespace encours::store
