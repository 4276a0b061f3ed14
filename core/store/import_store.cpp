// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import_store.h"

#include "core/store/fast_statement.h"
#include "core/store/id_sequence.h"

#include <algorithm>
#include <cstdlib>

namespace encours::store {

namespace {

constexpr const char* insert_invoice =
    "INSERT INTO invoice (id, customer_id, kind, issued, booked, gross_minor, currency, number, batch_id, row_digest,"
    " category, label) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* insert_item =
    "INSERT INTO due_item (id, invoice_id, due, amount_minor, due_origin) VALUES (?, ?, ?, ?, ?)";
constexpr const char* insert_payment =
    "INSERT INTO payment (id, customer_id, kind, paid, amount_minor, currency, batch_id) VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr const char* insert_allocation =
    "INSERT INTO allocation (due_item_id, position, payment_id, amount_minor) VALUES (?, ?, ?, ?)";
constexpr const char* insert_dispute =
    "INSERT INTO dispute (due_item_id, from_day, until_day, batch_id) VALUES (?, ?, ?, ?)";

constexpr const char* next_position = "SELECT coalesce(max(position) + 1, 0) FROM allocation WHERE due_item_id = ?";

constexpr const char* update_invoice =
    "UPDATE invoice SET issued = ?, booked = ?, gross_minor = ?, category = ?, label = ?, number = ?,"
    " listed = max(listed, book_source_id IS NOT NULL) WHERE id = ?";
constexpr const char* update_digest = "UPDATE invoice SET row_digest = ? WHERE id = ?";
constexpr const char* update_item = "UPDATE due_item SET due = ?, amount_minor = ?, due_origin = ? WHERE id = ?";
constexpr const char* update_told_due = "UPDATE due_correction SET told_due = ?, told_origin = ? WHERE due_item_id = ?";
constexpr const char* update_payment_day = "UPDATE payment SET paid = ?, kind = 0 WHERE id = ?";
constexpr const char* select_supposed =
    "SELECT p.id, a.due_item_id, a.amount_minor FROM due_item d JOIN allocation a ON a.due_item_id = d.id"
    " JOIN payment p ON p.id = a.payment_id"
    " WHERE d.invoice_id = ? AND p.kind = 1 AND p.paid <= ? AND p.reversed_on IS NULL AND p.batch_id IS NOT NULL"
    " ORDER BY p.id DESC";
constexpr const char* reverse_payment = "UPDATE payment SET reversed_on = ? WHERE id = ?";
constexpr const char* update_dispute = "UPDATE dispute SET from_day = ?, until_day = ? WHERE id = ?";

} // namespace

struct ImportStore::Statements {
    explicit Statements(const Transaction& transaction)
        : connection(transaction.connection()),
          invoice_ids(transaction, "invoice"),
          item_ids(transaction, "due_item"),
          payment_ids(transaction, "payment") {}

    const Connection& connection;
    IdSequence invoice_ids;
    IdSequence item_ids;
    IdSequence payment_ids;
    FastStatement add_invoice{connection, insert_invoice};
    FastStatement add_item{connection, insert_item};
    FastStatement add_payment{connection, insert_payment};
    FastStatement add_allocation{connection, insert_allocation};
    FastStatement add_dispute{connection, insert_dispute};
    FastStatement position{connection, next_position};
    FastStatement change_invoice{connection, update_invoice};
    FastStatement change_digest{connection, update_digest};
    FastStatement change_item{connection, update_item};
    FastStatement change_told_due{connection, update_told_due};
    FastStatement change_payment_day{connection, update_payment_day};
    FastStatement change_dispute{connection, update_dispute};
    FastStatement supposed{connection, select_supposed};
    FastStatement reverse{connection, reverse_payment};
    Currency currency;
    std::string currency_code = currency.code();

    std::string_view code_of(Currency wanted) {
        if (wanted != currency) {
            currency = wanted;
            currency_code = wanted.code();
        }
        return currency_code;
    }
};

ImportStore::ImportStore(const Transaction& transaction, BatchId batch, RowHistory& history)
    : batch_(batch), history_(history), statements_(std::make_unique<Statements>(transaction)) {}

ImportStore::~ImportStore() = default;

const ImportStore::Added& ImportStore::added() const { return added_; }

const std::map<std::int64_t, BatchTotals>& ImportStore::changes() const { return changes_; }

void ImportStore::save() {
    statements_->invoice_ids.save();
    statements_->item_ids.save();
    statements_->payment_ids.save();
    changes_[batch_.value] += own_;
    own_ = {};
}

InvoiceId ImportStore::add(const NewDocument& document, const Settlements& paid, Date paid_on, Date unknown_day) {
    auto& to = *statements_;
    const auto id = to.invoice_ids.next();
    auto& invoice = to.add_invoice;
    invoice.bind(1, id);
    invoice.bind(2, document.customer.value);
    invoice.bind(3, static_cast<std::int64_t>(document.kind));
    invoice.bind(4, document.issued.days);
    invoice.bind(5, document.booked);
    invoice.bind(6, document.amount);
    invoice.bind(7, to.code_of(document.currency));
    invoice.bind(8, document.number);
    invoice.bind(9, batch_.value);
    invoice.bind(10, static_cast<std::int64_t>(document.row_digest));
    invoice.bind(11, document.category);
    invoice.bind(12, document.label);
    invoice.run();
    ++own_.invoices;
    own_.gross_minor += document.amount;

    for (const auto& instalment : document.instalments)
        add_paid_item(id, document, instalment, unknown_day);
    if (document.instalments.empty())
        add_paid_item(id, document,
                      {document.due, document.amount, paid, paid_on, document.disputed, document.disputed_on,
                       document.dispute_closed_on},
                      unknown_day);
    return InvoiceId{id};
}

void ImportStore::add_paid_item(std::int64_t invoice, const NewDocument& document,
                                const NewDocument::Instalment& instalment, Date unknown_day) {
    const auto item = insert_due_item(invoice, instalment.due, instalment.amount, document.due_origin);
    std::int64_t position = 0;
    const auto pay = [&](SettlementKind kind, Date day, std::int64_t amount) {
        if (amount != 0)
            add_allocation(item, position++, add_payment(document.customer, kind, day, amount, document.currency),
                           amount);
    };
    pay(SettlementKind::cash, instalment.paid_on, instalment.paid.on_day);
    pay(SettlementKind::cash_unknown_day, unknown_day, instalment.paid.unknown_day);
    if (instalment.disputed)
        add_dispute(item, instalment.disputed_on, instalment.dispute_closed_on);
}

std::int64_t ImportStore::insert_due_item(std::int64_t invoice, Date due, std::int64_t amount, DueOrigin origin) {
    auto& to = *statements_;
    const auto item = to.item_ids.next();
    to.add_item.bind(1, item);
    to.add_item.bind(2, invoice);
    to.add_item.bind(3, due.days);
    to.add_item.bind(4, amount);
    to.add_item.bind(5, static_cast<std::int64_t>(origin));
    to.add_item.run();
    return item;
}

std::int64_t ImportStore::add_payment(CustomerId customer, SettlementKind kind, Date day, std::int64_t amount,
                                      Currency currency) {
    auto& payment = statements_->add_payment;
    const auto id = statements_->payment_ids.next();
    payment.bind(1, id);
    payment.bind(2, customer.value);
    payment.bind(3, static_cast<std::int64_t>(kind));
    payment.bind(4, day.days);
    payment.bind(5, amount);
    payment.bind(6, statements_->code_of(currency));
    payment.bind(7, batch_.value);
    payment.run();
    ++added_.payments;
    ++own_.payments;
    own_.paid_minor += amount;
    return id;
}

void ImportStore::add_allocation(std::int64_t item, std::int64_t position, std::int64_t payment, std::int64_t amount) {
    auto& allocation = statements_->add_allocation;
    allocation.bind(1, item);
    allocation.bind(2, position);
    allocation.bind(3, payment);
    allocation.bind(4, amount);
    allocation.run();
    ++added_.allocations;
}

void ImportStore::add_dispute(std::int64_t item, Date from, std::optional<Date> until) {
    auto& dispute = statements_->add_dispute;
    dispute.bind(1, item);
    dispute.bind(2, from.days);
    dispute.bind(3, until);
    dispute.bind(4, batch_.value);
    dispute.run();
    ++added_.disputes;
}

void ImportStore::change_invoice(const StoredDocument& document, const DocumentChange& change, const NewDocument& row) {
    auto& to = *statements_;
    const auto& facts = document.facts;
    history_.update("invoice", {document.id.value}, [&] {
        if (change.texts_or_days || change.amount) {
            to.change_invoice.bind(1, row.issued.days);
            to.change_invoice.bind(2, row.booked && !facts.told_by_books ? row.booked : facts.booked);
            to.change_invoice.bind(3, change.amount.value_or(facts.amount));
            to.change_invoice.bind(4, row.category.empty() ? facts.category : row.category);
            to.change_invoice.bind(5, row.label.empty() ? facts.label : row.label);
            to.change_invoice.bind(6, row.number);
            to.change_invoice.bind(7, document.id.value);
            to.change_invoice.run();
        }
        to.change_digest.bind(1, static_cast<std::int64_t>(row.row_digest));
        to.change_digest.bind(2, document.id.value);
        to.change_digest.run();
    });
}

/// The last item bears what the amount changes by; a due day is all items' own where the books have cut it in parts.
void ImportStore::change_items(StoredDocument& document, const DocumentChange& change, std::int64_t amount) {
    const auto& facts = document.facts;
    document.items.back().amount += amount - facts.amount;
    for (std::size_t i = facts.told_by_books ? 0 : document.items.size() - 1; i < document.items.size(); ++i)
        change_item(document, i, change.due.value_or(facts.due), document.items[i].amount,
                    change.due_origin.value_or(facts.due_origin));
}

void ImportStore::change_item(StoredDocument& document, std::size_t place, Date due, std::int64_t amount,
                              DueOrigin origin) {
    auto& item = document.items[place];
    item.due = due;
    item.amount = amount;
    item.due_origin = origin;
    history_.update("due_item", {item.id}, [&] {
        auto& row = statements_->change_item;
        row.bind(1, due.days);
        row.bind(2, amount);
        row.bind(3, static_cast<std::int64_t>(origin));
        row.bind(4, item.id);
        row.run();
    });
}

void ImportStore::add_item(StoredDocument& document, Date due, std::int64_t amount) {
    const auto id = insert_due_item(document.id.value, due, amount, DueOrigin::stated);
    history_.added("due_item", {id});
    document.items.push_back({id, amount, 0, due, DueOrigin::stated});
}

void ImportStore::change_texts(StoredDocument& document, const DocumentChange& change, const NewDocument& row) {
    const auto amount = change.amount.value_or(document.facts.amount);
    change_invoice(document, change, row);
    if (document.batch_id != 0 && amount != document.facts.amount)
        changes_[document.batch_id].gross_minor += amount - document.facts.amount;
}

void ImportStore::change_dispute(const StoredDocument& document, const DocumentChange& change, std::int64_t item) {
    if (change.dispute_change == DocumentChange::DisputeChange::open) {
        add_dispute(item, change.dispute_from, change.dispute_until);
    } else if (change.dispute_change == DocumentChange::DisputeChange::change) {
        auto& row = statements_->change_dispute;
        history_.update("dispute", {document.dispute_id}, [&] {
            row.bind(1, change.dispute_from.days);
            row.bind(2, change.dispute_until);
            row.bind(3, document.dispute_id);
            row.run();
        });
    }
}

void ImportStore::remember_told(const StoredDocument& document, const DocumentChange& change) {
    auto& row = statements_->change_told_due;
    for (const auto& item : document.items) {
        history_.update("due_correction", {item.id}, [&] {
            row.bind(1, *change.told_due);
            row.bind(2, static_cast<std::int64_t>(change.told_origin));
            row.bind(3, item.id);
            row.run();
        });
    }
}

void ImportStore::change(StoredDocument& document, const DocumentChange& change, const NewDocument& row, Date paid_on,
                         Date unknown_day) {
    auto& to = *statements_;
    change_texts(document, change, row);
    if ((change.amount || change.due || change.due_origin) && !document.items.empty())
        change_items(document, change, change.amount.value_or(document.facts.amount));
    if (change.told_due)
        remember_told(document, change);
    settle(document, SettlementKind::cash, paid_on, change.paid.on_day);
    settle(document, SettlementKind::cash_unknown_day, unknown_day, change.paid.unknown_day);
    if (change.paid_on) {
        history_.update("payment", {document.payment_id}, [&] {
            to.change_payment_day.bind(1, change.paid_on->days);
            to.change_payment_day.bind(2, document.payment_id);
            to.change_payment_day.run();
        });
    }
    if (!document.items.empty())
        change_dispute(document, change, document.items.back().id);
}

void ImportStore::settle(StoredDocument& document, SettlementKind kind, Date day, std::int64_t amount,
                         std::int64_t only) {
    if (amount == 0)
        return;
    const auto payment = add_payment(document.customer, kind, day, amount, document.facts.currency);
    for (auto& item : document.items) {
        const auto open = item.amount - item.settled;
        const auto part = std::abs(open) < std::abs(amount) ? open : amount;
        // An item that is settled beyond its amount, or in the other direction, takes nothing.
        if (part == 0 || (part < 0) != (amount < 0) || (only != 0 && item.id != only))
            continue;
        statements_->position.bind(1, item.id);
        (void)statements_->position.step();
        const auto position = statements_->position.integer(0);
        statements_->position.reset();
        add_allocation(item.id, position, payment, part);
        item.settled += part;
        amount -= part;
    }
}

std::int64_t ImportStore::reopen(StoredDocument& document, std::int64_t amount, Date day, std::int64_t item) {
    struct Supposed {
        std::int64_t payment, item, amount;
    };
    auto& to = *statements_;
    std::vector<Supposed> all;
    to.supposed.bind(1, document.id.value);
    to.supposed.bind(2, day.days);
    while (to.supposed.step())
        all.push_back({to.supposed.integer(0), to.supposed.integer(1), to.supposed.integer(2)});
    to.supposed.reset();

    std::int64_t reopened = 0;
    std::vector<Supposed> of_others; ///< of the items that are not meant
    for (auto part = all.begin(); part != all.end() && std::abs(reopened) < std::abs(amount);) {
        const auto end = std::find_if(part, all.end(), [&](const Supposed& p) { return p.payment != part->payment; });
        const auto is_meant = [item](const Supposed& p) { return item == 0 || p.item == item; };
        if (std::any_of(part, end, is_meant)) {
            history_.update("payment", {part->payment}, [&] {
                to.reverse.bind(1, day.days);
                to.reverse.bind(2, part->payment);
                to.reverse.run();
            });
            for (auto p = part; p != end; ++p) {
                for (auto& known : document.items)
                    known.settled -= known.id == p->item ? p->amount : 0;
                if (is_meant(*p))
                    reopened += p->amount;
                else
                    of_others.push_back(*p);
            }
        }
        part = end;
    }
    const auto beyond = std::abs(reopened) > std::abs(amount) ? reopened - amount : 0;
    settle(document, SettlementKind::cash_unknown_day, day, beyond, item);
    for (const auto& part : of_others)
        settle(document, SettlementKind::cash_unknown_day, day, part.amount, part.item);
    return reopened - beyond;
}

void ImportStore::forget_row(InvoiceId id) {
    history_.update("invoice", {id.value}, [&] {
        auto& row = statements_->change_digest;
        row.bind(1, std::int64_t{0});
        row.bind(2, id.value);
        row.run();
    });
}

void ImportStore::count_as_own(const StoredDocument& document) {
    const BatchTotals totals{1, document.facts.amount, 0, 0};
    own_ += totals;
    if (document.batch_id != 0)
        changes_[document.batch_id] += {-totals.invoices, -totals.gross_minor, 0, 0};
}

} // namespace encours::store
