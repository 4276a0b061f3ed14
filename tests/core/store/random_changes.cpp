// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/random_changes.h"

#include "core/store/customer_merge_store.h"
#include "core/store/statement.h"

namespace encours::test {

RandomChanges::RandomChanges(store::Connection& connection, unsigned seed) : connection_(connection), random_(seed) {
    run("INSERT INTO company (id, uuid, name) VALUES (1, 'u', 'Bertrand')");
    run("INSERT INTO source (id, key, format) VALUES (1, 's', 'csv')");
    for (int i = 0; i < 3; ++i) {
        add_customer();
    }
}

store::ChangeSet RandomChanges::next() {
    using Change = void (RandomChanges::*)();
    static constexpr Change changes[] = {&RandomChanges::add_invoice,
                                         &RandomChanges::add_invoice,
                                         &RandomChanges::add_invoice,
                                         &RandomChanges::add_payment,
                                         &RandomChanges::add_payment,
                                         &RandomChanges::add_payment,
                                         &RandomChanges::add_customer,
                                         &RandomChanges::add_late_part,
                                         &RandomChanges::set_against_credit_note,
                                         &RandomChanges::allocate_to_costs,
                                         &RandomChanges::correct_due_day,
                                         &RandomChanges::correct_booking,
                                         &RandomChanges::correct_amount,
                                         &RandomChanges::move_payment,
                                         &RandomChanges::bounce_payment,
                                         &RandomChanges::take_allocation_back,
                                         &RandomChanges::delete_item,
                                         &RandomChanges::restore_item,
                                         &RandomChanges::dispute,
                                         &RandomChanges::close_dispute,
                                         &RandomChanges::stand,
                                         &RandomChanges::take_coverage,
                                         &RandomChanges::merge_customers,
                                         &RandomChanges::take_merge_back};
    changes_ = {};
    told_.clear();
    store::Transaction transaction(connection_);
    transaction_ = &transaction;
    (this->*changes[static_cast<std::size_t>(below(static_cast<int>(std::size(changes))))])();
    transaction_ = nullptr;
    transaction.commit();
    return changes_;
}

void RandomChanges::run(const std::string& sql) {
    told_ += sql + "; ";
    connection_.execute(sql);
}

std::int64_t RandomChanges::number(const std::string& sql) { return connection_.integer(sql.c_str()); }

RandomChanges::Id RandomChanges::some(const char* from) {
    const auto count = number(std::string("SELECT count(*) FROM ") + from);
    if (count == 0) {
        return 0;
    }
    return static_cast<Id>(number(std::string("SELECT * FROM ") + from + " LIMIT 1 OFFSET " +
                                  std::to_string(below(static_cast<int>(count)))));
}

void RandomChanges::add_customer() {
    const auto id = std::to_string(++customers_ * 2); // with gaps, as after merging
    run("INSERT INTO customer (id, uuid, code, name) VALUES (" + id + ", 'u" + id + "', 'C" + id + "', 'n')");
}

RandomChanges::Id RandomChanges::new_item(Id invoice) {
    run("INSERT INTO due_item (id, invoice_id, due, amount_minor, due_origin) SELECT " + std::to_string(++items_) +
        ", id, " + day() + ", gross_minor, " + std::to_string(below(3)) +
        " FROM invoice WHERE id = " + std::to_string(invoice));
    changes_.items.push_back(items_);
    return items_;
}

void RandomChanges::add_invoice() {
    const bool credit_note = below(4) == 0;
    const auto id = std::to_string(++invoices_);
    run("INSERT INTO invoice (id, customer_id, kind, issued, booked, gross_minor, currency, number) VALUES (" + id +
        ", " + std::to_string(2 * (1 + below(static_cast<int>(customers_)))) + ", " +
        (credit_note ? "1" : std::to_string(below(3) == 0 ? 2 : 0)) + ", " + day() + ", " +
        (below(2) == 0 ? "NULL" : day()) + ", " + (credit_note ? "-" : "") + std::to_string(1 + below(9000)) + ", '" +
        (below(9) == 0 ? "USD" : "EUR") + "', 'F" + id + "')");
    changes_.invoices.push_back(invoices_);
    for (int part = below(3) == 0 ? 2 : 1; part > 0; --part) {
        (void)new_item(invoices_);
    }
}

void RandomChanges::add_late_part() {
    if (const auto invoice = some("invoice")) {
        (void)new_item(invoice);
    }
}

void RandomChanges::allocate(Id item, const std::string& source, Id id, const std::string& amount, int target) {
    run("INSERT INTO allocation (due_item_id, position, " + source + ", amount_minor, target, proposed) SELECT " +
        std::to_string(item) + ", coalesce(max(position), -1) + 1, " + std::to_string(id) + ", " + amount + ", " +
        std::to_string(target) + ", " + std::to_string(below(2)) +
        " FROM allocation WHERE due_item_id = " + std::to_string(item));
    changes_.items.push_back(item);
}

void RandomChanges::add_payment() {
    run("INSERT INTO payment (id, customer_id, kind, paid, booked, amount_minor, currency) VALUES (" +
        std::to_string(++payments_) + ", " + std::to_string(2 * (1 + below(static_cast<int>(customers_)))) + ", " +
        std::to_string(below(5)) + ", " + day() + ", " + (below(2) == 0 ? "NULL" : day()) + ", 5000, 'EUR')");
    changes_.payments.push_back(payments_);
    for (int n = below(4); n > 0; --n) {
        if (const auto item = some("due_item")) {
            allocate(item, "payment_id", payments_, std::to_string(1 + below(500)));
        }
    }
}

void RandomChanges::set_against_credit_note() {
    const auto credit =
        some("(SELECT due_item.id FROM due_item JOIN invoice ON invoice.id = invoice_id WHERE kind = 1)");
    const auto item =
        some("(SELECT due_item.id FROM due_item JOIN invoice ON invoice.id = invoice_id WHERE kind <> 1)");
    if (credit != 0 && item != 0) {
        allocate(item, "credit_item_id", credit, std::to_string(1 + below(500)));
        changes_.items.push_back(credit);
    }
}

void RandomChanges::allocate_to_costs() {
    const auto item = some("due_item");
    const auto payment = some("payment");
    if (item != 0 && payment != 0) {
        allocate(item, "payment_id", payment, "40", 1 + below(2));
        changes_.payments.push_back(payment);
    }
}

void RandomChanges::correct_due_day() {
    if (const auto item = some("due_item")) {
        run("UPDATE due_item SET due_origin = 2, due = " + day() + " WHERE id = " + std::to_string(item));
        changes_.items.push_back(item);
    }
}

void RandomChanges::correct_booking() {
    if (const auto invoice = some("invoice")) {
        run("UPDATE invoice SET booked = " + day() + " WHERE id = " + std::to_string(invoice));
        changes_.invoices.push_back(invoice);
    }
}

void RandomChanges::correct_amount() {
    if (const auto item = some("due_item")) {
        run("UPDATE due_item SET amount_minor = amount_minor + 1 WHERE id = " + std::to_string(item));
        changes_.items.push_back(item);
    }
}

void RandomChanges::move_payment() {
    if (const auto payment = some("payment")) {
        run("UPDATE payment SET paid = " + day() + ", customer_id = 2 WHERE id = " + std::to_string(payment));
        changes_.payments.push_back(payment);
    }
}

void RandomChanges::bounce_payment() {
    if (const auto payment = some("payment")) {
        run("UPDATE payment SET reversed_on = " + std::string(below(3) == 0 ? "NULL" : day()) +
            " WHERE id = " + std::to_string(payment));
        changes_.payments.push_back(payment);
    }
}

void RandomChanges::take_allocation_back() {
    const auto item = some("(SELECT due_item_id FROM allocation)");
    if (item == 0) {
        return;
    }
    const auto where = " FROM allocation WHERE due_item_id = " + std::to_string(item) + " ORDER BY position LIMIT 1";
    const auto payment = number("SELECT coalesce(payment_id, 0)" + where);
    const auto credit = number("SELECT coalesce(credit_item_id, 0)" + where);
    run("DELETE FROM allocation WHERE due_item_id = " + std::to_string(item) +
        " AND position = (SELECT min(position)"
        " FROM allocation WHERE due_item_id = " +
        std::to_string(item) + ")");
    changes_.items.push_back(item);
    payment != 0 ? changes_.payments.push_back(static_cast<Id>(payment))
                 : changes_.items.push_back(static_cast<Id>(credit));
}

void RandomChanges::delete_item() {
    const auto item = some("(SELECT id FROM due_item WHERE id NOT IN (SELECT due_item_id FROM allocation) AND id NOT IN"
                           " (SELECT credit_item_id FROM allocation WHERE credit_item_id IS NOT NULL) AND id NOT IN"
                           " (SELECT due_item_id FROM dispute) AND id NOT IN (SELECT due_item_id FROM standing))");
    if (item == 0) {
        return;
    }
    store::Statement row(connection_, "SELECT invoice_id, due, amount_minor, due_origin FROM due_item WHERE id = ?");
    (void)row.bind(item).step();
    deleted_.push_back(std::to_string(item) + ", " + row.text(0) + ", " + row.text(1) + ", " + row.text(2) + ", " +
                       row.text(3));
    run("DELETE FROM due_item WHERE id = " + std::to_string(item));
    changes_.items.push_back(item);
}

/// Undoing a deletion brings the row back under its own id.
void RandomChanges::restore_item() {
    if (deleted_.empty()) {
        return;
    }
    const auto at = deleted_.begin() + below(static_cast<int>(deleted_.size()));
    run("INSERT INTO due_item (id, invoice_id, due, amount_minor, due_origin) VALUES (" + *at + ")");
    changes_.items.push_back(static_cast<Id>(std::stoul(*at)));
    deleted_.erase(at);
}

void RandomChanges::dispute() {
    if (const auto item = some("due_item")) {
        run("INSERT INTO dispute (due_item_id, from_day, part_minor) VALUES (" + std::to_string(item) + ", " + day() +
            (below(2) == 0 ? ", NULL)" : ", 7)"));
        changes_.items.push_back(item);
    }
}

void RandomChanges::close_dispute() {
    if (const auto item = some("(SELECT due_item_id FROM dispute)")) {
        run(below(2) == 0 ? "DELETE FROM dispute WHERE due_item_id = " + std::to_string(item)
                          : "UPDATE dispute SET until_day = from_day + 9 WHERE due_item_id = " + std::to_string(item));
        changes_.items.push_back(item);
    }
}

void RandomChanges::stand() {
    if (const auto item = some("due_item")) {
        run("INSERT OR REPLACE INTO standing (due_item_id, from_day, standing) VALUES (" + std::to_string(item) + ", " +
            day() + ", " + std::to_string(below(4)) + ")");
        changes_.items.push_back(item);
    }
}

void RandomChanges::take_coverage() {
    const auto id = std::to_string(++batches_);
    const auto first = 20'000 + below(300);
    run("INSERT INTO import_batch (id, uuid, source_id, file_name, file_digest, imported_at, actor, rows_read,"
        " rows_rejected, covers_first, covers_last, balances_only, undone_at) VALUES (" +
        id + ", 'b" + id + "', 1, 'f', zeroblob(32), 0, 'a', 0, 0, " + std::to_string(first) + ", " +
        std::to_string(first + below(50)) + ", " + std::to_string(below(2)) + ", " + (below(3) == 0 ? "1" : "NULL") +
        ")");
}

/// All that may have moved is touched.
void RandomChanges::touch_customer(Id customer) {
    const auto id = std::to_string(customer);
    store::Statement invoice(connection_, "SELECT id FROM invoice WHERE customer_id = " + id);
    while (invoice.step())
        changes_.invoices.push_back(static_cast<Id>(invoice.integer(0)));
    store::Statement payment(connection_, "SELECT id FROM payment WHERE customer_id = " + id);
    while (payment.step())
        changes_.payments.push_back(static_cast<Id>(payment.integer(0)));
}

void RandomChanges::merge_customers() {
    const auto customer = some("(SELECT id FROM customer WHERE merged_into IS NULL)");
    const auto into = some("(SELECT id FROM customer WHERE merged_into IS NULL)");
    if (customer == into)
        return;
    const auto uuid = "m" + std::to_string(++merge_count_);
    told_ += "merge " + std::to_string(customer) + " into " + std::to_string(into) + "; ";
    touch_customer(customer);
    store::merge_customer(*transaction_, CustomerId{customer}, CustomerId{into}, uuid, 0, "a");
    merges_.push_back(uuid);
}

void RandomChanges::take_merge_back() {
    if (merges_.empty())
        return;
    const auto merge = store::find_merge(connection_, merges_.back());
    merges_.pop_back();
    told_ += "take merge back of " + std::to_string(merge->customer.value) + "; ";
    store::unmerge_customer(*transaction_, *merge, 1);
    touch_customer(static_cast<Id>(merge->customer.value));
}

} // namespace encours::test
