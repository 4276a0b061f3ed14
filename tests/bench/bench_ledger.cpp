// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_ledger.h"

#include "core/store/bulk_load.h"
#include "core/store/fast_statement.h"
#include "core/store/id_sequence.h"
#include "core/store/open_ledger.h"

#include <random>
#include <string>

namespace encours::bench {

namespace {

using store::FastStatement;

constexpr const char* add_company =
    "INSERT INTO company (id, uuid, name, city) VALUES (1, 'bench', 'Menuiserie Bertrand', 'Lyon');"
    "INSERT INTO source (id, key, format) VALUES (1, 'bench', 'csv');"
    "INSERT INTO import_batch (id, uuid, source_id, file_name, file_digest, imported_at, actor, rows_read,"
    " rows_rejected, covers_first, covers_last) VALUES (1, 'bench', 1, 'bench.csv', zeroblob(32), 0, 'bench', 0, 0,"
    " 19662, 20757)";
constexpr const char* add_customer =
    "INSERT INTO customer (id, uuid, code, name, city, batch_id) VALUES (?, ?, ?, ?, 'Villeurbanne', 1)";
constexpr const char* add_invoice =
    "INSERT INTO invoice (id, customer_id, kind, issued, booked, gross_minor, currency, number, batch_id, row_digest,"
    " category, label) VALUES (?, ?, ?, ?, ?, ?, 'EUR', ?, 1, ?, 'Fournitures', ?)";
constexpr const char* add_item =
    "INSERT INTO due_item (id, invoice_id, due, amount_minor, due_origin) VALUES (?, ?, ?, ?, ?)";
constexpr const char* add_payment =
    "INSERT INTO payment (id, customer_id, kind, paid, booked, amount_minor, currency, batch_id, reference, label)"
    " VALUES (?, ?, 0, ?, ?, ?, 'EUR', 1, ?, 'Virement')";
constexpr const char* add_allocation =
    "INSERT INTO allocation (due_item_id, position, payment_id, credit_item_id, amount_minor) VALUES (?, ?, ?, ?, ?)";

constexpr std::int64_t first_day = 19662; // 2023-11-01
constexpr std::int64_t days = 1096;

/// Writes invoice after invoice, with what settles it.
class Writer {
public:
    Writer(const store::Transaction& transaction, std::int64_t invoices, std::int64_t customers)
        : transaction_(transaction), invoices_(invoices), customers_(customers) {}

    void write() {
        for (std::int64_t i = 1; i <= customers_; ++i) {
            write_customer(i);
        }
        for (std::int64_t i = 1; i <= invoices_; ++i) {
            write_invoice(i);
        }
        save("customer", customers_);
        save("invoice", invoices_);
        save("due_item", item_);
        save("payment", payment_id_);
    }

private:
    void save(const char* table, std::int64_t last) {
        store::IdSequence ids(transaction_, table);
        while (ids.last() < last) {
            (void)ids.next();
        }
        ids.save();
    }

    std::int64_t between(std::int64_t low, std::int64_t high) {
        return low + static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(high - low + 1));
    }

    void write_customer(std::int64_t id) {
        std::string code = "C";
        code += std::to_string(100'000 + id);
        customer_.bind(1, id);
        customer_.bind(2, std::string_view(code));
        customer_.bind(3, std::string_view(code));
        std::string name = "Entreprise generale de batiment ";
        name += std::to_string(id);
        customer_.bind(4, std::string_view(name));
        customer_.run();
    }

    void write_invoice(std::int64_t id) {
        const bool credit_note = id % 50 == 0 && item_ > 0;
        const auto customer = between(1, customers_);
        const auto issued = first_day + id * days / invoices_;
        const auto amount = credit_note ? -between(1'000, 50'000) : between(5'000, 2'000'000);
        std::string number = "FA";
        number += std::to_string(2'023'000'000 + id);
        std::string label = "Commande du chantier ";
        label += std::to_string(between(10'000, 99'999));
        invoice_.bind(1, id);
        invoice_.bind(2, customer);
        invoice_.bind(3, std::int64_t{credit_note});
        invoice_.bind(4, issued);
        invoice_.bind(5, issued + between(0, 3));
        invoice_.bind(6, amount);
        invoice_.bind(7, std::string_view(number));
        invoice_.bind(8, static_cast<std::int64_t>(random_() >> 1U));
        invoice_.bind(9, std::string_view(label));
        invoice_.run();
        const auto parts = credit_note || id % 33 != 0 ? 1 : between(2, 3);
        for (std::int64_t part = 0; part < parts; ++part) {
            const auto share = part + 1 < parts ? amount / parts : amount - (parts - 1) * (amount / parts);
            write_item(id, customer, issued + 30 * (part + 1), share, credit_note);
        }
    }

    void write_item(std::int64_t invoice, std::int64_t customer, std::int64_t due, std::int64_t amount,
                    bool credit_note) {
        due_item_.bind(1, ++item_);
        due_item_.bind(2, invoice);
        due_item_.bind(3, due);
        due_item_.bind(4, amount);
        due_item_.bind(5, std::int64_t{item_ % 20 == 0});
        due_item_.run();
        if (credit_note) { // against the item before
            write_allocation(item_ - 1, 9, 0, item_, -amount / 2);
        } else if (between(1, 100) <= 93) {
            const bool in_part = between(1, 100) <= 4;
            const auto paid = due + between(-5, 60);
            write_payment(customer, paid, in_part ? amount / 2 : amount);
            write_allocation(item_, 0, payment_id_, 0, in_part ? amount / 2 : amount);
        }
    }

    void write_payment(std::int64_t customer, std::int64_t paid, std::int64_t amount) {
        payment_.bind(1, ++payment_id_);
        payment_.bind(2, customer);
        payment_.bind(3, paid);
        payment_.bind(4, paid + 1);
        payment_.bind(5, amount);
        std::string reference = "VIR";
        reference += std::to_string(between(100'000, 999'999));
        payment_.bind(6, std::string_view(reference));
        payment_.run();
    }

    void write_allocation(std::int64_t item, std::int64_t position, std::int64_t payment, std::int64_t credit_item,
                          std::int64_t amount) {
        allocation_.bind(1, item);
        allocation_.bind(2, position);
        payment != 0 ? allocation_.bind(3, payment) : allocation_.bind_null(3);
        credit_item != 0 ? allocation_.bind(4, credit_item) : allocation_.bind_null(4);
        allocation_.bind(5, amount);
        allocation_.run();
    }

    const store::Transaction& transaction_;
    std::int64_t invoices_, customers_;
    std::int64_t item_ = 0, payment_id_ = 0;
    std::mt19937_64 random_{1};
    FastStatement customer_{transaction_.connection(), add_customer};
    FastStatement invoice_{transaction_.connection(), add_invoice};
    FastStatement due_item_{transaction_.connection(), add_item};
    FastStatement payment_{transaction_.connection(), add_payment};
    FastStatement allocation_{transaction_.connection(), add_allocation};
};

} // namespace

void write_ledger(const std::filesystem::path& file, std::int64_t invoices, std::int64_t customers) {
    auto connection = store::open_or_create_ledger(file, store::Access::bulk_write);
    store::Transaction transaction(connection);
    store::ensure_schema(transaction);
    store::BulkLoad load(transaction);
    connection.execute(add_company);
    Writer(transaction, invoices, customers).write();
    load.finish();
    transaction.commit();
}

} // namespace encours::bench
