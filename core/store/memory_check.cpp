// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memory_check.h"

#include "core/store/fast_statement.h"

#include <algorithm>
#include <utility>

namespace encours::store {

namespace {

constexpr std::string_view items_with_invoices =
    "SELECT item.id, item.invoice_id, customer_id, issued, coalesce(booked, issued), due, amount_minor, currency,"
    " kind, due_origin = 1, (SELECT count(*) FROM due_item AS part WHERE part.invoice_id = item.invoice_id) > 1,"
    " EXISTS (SELECT 1 FROM standing WHERE due_item_id = item.id),"
    " EXISTS (SELECT 1 FROM dispute WHERE due_item_id = item.id)"
    " FROM due_item AS item JOIN invoice ON invoice.id = item.invoice_id ORDER BY item.id";

// An item's allocations: first those set against it, then, for a credit note's, what it gave to others. Tables joined by
// their ids and nothing that has a name of its own: SQLite would build that anew, whole, for every item.
constexpr std::string_view allocations_by_item =
    "SELECT due_item_id AS item, 0 AS given, due_item_id AS invoice_item, position, allocation.amount_minor,"
    "  max(coalesce(own.booked, own.issued), coalesce(credit.booked, credit.issued, paid),"
    "   coalesce(credit.booked, credit.issued, payment.booked, paid)),"
    "  credit_item_id IS NOT NULL, coalesce(payment.kind, 0), proposed, reversed_on, payment.customer_id"
    " FROM allocation JOIN due_item AS own_item ON own_item.id = due_item_id"
    "  JOIN invoice AS own ON own.id = own_item.invoice_id"
    "  LEFT JOIN due_item AS credit_item ON credit_item.id = credit_item_id"
    "  LEFT JOIN invoice AS credit ON credit.id = credit_item.invoice_id"
    "  LEFT JOIN payment ON payment.id = payment_id WHERE target = 0 AND due_item_id = ?1"
    " UNION ALL"
    " SELECT credit_item_id, 1, due_item_id, position, -allocation.amount_minor,"
    "  max(coalesce(own.booked, own.issued), coalesce(credit.booked, credit.issued)), 1, 0, proposed, NULL, NULL"
    " FROM allocation JOIN due_item AS own_item ON own_item.id = due_item_id"
    "  JOIN invoice AS own ON own.id = own_item.invoice_id"
    "  JOIN due_item AS credit_item ON credit_item.id = credit_item_id"
    "  JOIN invoice AS credit ON credit.id = credit_item.invoice_id"
    " WHERE target = 0 AND credit_item_id = ?1 ORDER BY given, invoice_item, position";

constexpr std::string_view payments_with_sums = "SELECT id, customer_id, max(paid, coalesce(booked, paid)),"
                                                " amount_minor - (SELECT coalesce(sum(amount_minor), 0) FROM "
                                                "allocation WHERE payment_id = payment.id AND target <> 0),"
                                                " (SELECT coalesce(sum(amount_minor), 0) FROM allocation WHERE "
                                                "payment_id = payment.id AND target = 0), reversed_on,"
                                                " currency, kind FROM payment ORDER BY id";

constexpr std::string_view customer_ids = "SELECT id FROM customer ORDER BY id";

/// Remembers the first thing that differs.
class Comparison {
public:
    void about(std::string row) { row_ = std::move(row); }
    void same(bool equal, const char* what) {
        if (!equal && difference_.empty()) {
            difference_ = row_ + ": " + what;
        }
    }
    [[nodiscard]] bool differs() const { return !difference_.empty(); }
    [[nodiscard]] const std::string& difference() const { return difference_; }

private:
    std::string row_;
    std::string difference_;
};

bool has(std::uint8_t flags, unsigned flag) { return (flags & flag) != 0; }

class MemoryCheck {
public:
    MemoryCheck(const Connection& connection, const Receivables& receivables, const std::function<void()>& each_row)
        : receivables_(receivables),
          each_row_(each_row),
          customers_(connection, customer_ids),
          items_(connection, items_with_invoices),
          allocations_(connection, allocations_by_item),
          payments_(connection, payments_with_sums) {}

    std::string run() {
        check_customers();
        for (const auto& block : receivables_.items) {
            for (std::size_t i = 0; i < block->size() && !comparison_.differs(); ++i) {
                check_item(*block, i);
            }
        }
        check_end(items_, "items");
        for (const auto& block : receivables_.payments) {
            for (std::size_t i = 0; i < block->size() && !comparison_.differs(); ++i) {
                check_payment(*block, i);
            }
        }
        check_end(payments_, "payments");
        return comparison_.difference();
    }

private:
    void hear() const {
        if (each_row_) {
            each_row_();
        }
    }

    void check_end(FastStatement& rows, const char* what) {
        if (!comparison_.differs()) {
            comparison_.about(what);
            comparison_.same(!rows.step(), "rows that memory does not have");
        }
    }

    [[nodiscard]] bool is_customer(CustomerIndex index, std::int64_t id) const {
        return index < receivables_.customer_count() && (*receivables_.customers)[index].value == id;
    }

    void check_customers() {
        for (std::size_t i = 0; i < receivables_.customer_count() && !comparison_.differs(); ++i) {
            comparison_.about("customer " + std::to_string((*receivables_.customers)[i].value));
            comparison_.same(customers_.step() && customers_.integer(0) == (*receivables_.customers)[i].value, "id");
        }
        check_end(customers_, "customers");
    }

    void check_item(const ItemBlock& block, std::size_t i) {
        hear();
        comparison_.about("item " + std::to_string(block.item_id[i]));
        if (!items_.step()) {
            comparison_.same(false, "not in the file");
            return;
        }
        comparison_.same(items_.integer(0) == block.item_id[i], "id");
        comparison_.same(items_.integer(1) == block.invoice_id[i], "invoice");
        comparison_.same(is_customer(block.customer[i], items_.integer(2)), "customer");
        comparison_.same(items_.integer(3) == block.issued[i].days, "issued");
        comparison_.same(items_.integer(4) == block.booked[i].days, "booked");
        comparison_.same(items_.integer(5) == block.due[i].days, "due");
        comparison_.same(items_.integer(6) == block.amount[i], "amount");
        comparison_.same(items_.text(7) == block.currency[i].code(), "currency");
        comparison_.same(items_.integer(8) == static_cast<std::int64_t>(block.kind(i)), "kind");
        comparison_.same((items_.integer(9) != 0) == has(block.flags[i], item_due_estimated), "estimated");
        comparison_.same((items_.integer(10) != 0) == has(block.flags[i], item_is_part), "part");
        comparison_.same((items_.integer(11) != 0) == has(block.flags[i], item_has_standing), "standing");
        comparison_.same((items_.integer(12) != 0) == has(block.flags[i], item_has_dispute), "dispute");
        check_allocations(block, i);
    }

    void check_allocations(const ItemBlock& block, std::size_t i) {
        allocations_.reset();
        allocations_.bind(1, std::int64_t{block.item_id[i]});
        bool reversed = false;
        for (auto a = block.allocation_begin[i]; a < block.allocation_begin[i + 1]; ++a) {
            if (!allocations_.step()) {
                comparison_.same(false, "more allocations than in the file");
                return;
            }
            comparison_.same(allocations_.integer(4) == block.allocation_amount[a], "allocated amount");
            comparison_.same(allocations_.integer(5) == block.allocation_effective[a].days, "day of effect");
            const auto flags = block.allocation_flags[a];
            comparison_.same((allocations_.integer(6) != 0) == has(flags, allocation_from_credit_note), "credit note");
            comparison_.same(allocations_.integer(7) == (flags & 7), "kind of settlement");
            comparison_.same((allocations_.integer(8) != 0) == has(flags, allocation_proposed), "proposed");
            comparison_.same(!allocations_.is_null(9) == has(flags, allocation_reversed), "reversed");
            check_rare_allocation(block, i, a - block.allocation_begin[i]);
            reversed = reversed || !allocations_.is_null(9);
        }
        comparison_.same(!allocations_.step(), "fewer allocations than in the file");
        comparison_.same(reversed == has(block.flags[i], item_has_reversal), "reversal");
    }

    /// The row of the file stands in allocations_.
    void check_rare_allocation(const ItemBlock& block, std::size_t i, std::uint32_t number) {
        std::int64_t reversed_on = no_day.days;
        for (const auto& reversal : receivables_.reversals_of(block.item_id[i])) {
            if (reversal.allocation == number) {
                reversed_on = reversal.on.days;
            }
        }
        comparison_.same((allocations_.is_null(9) ? std::int64_t{no_day.days} : allocations_.integer(9)) == reversed_on,
                         "day of reversal");
        auto payer = block.customer[i];
        const auto& others = receivables_.other_payers;
        const auto other = std::lower_bound(
            others.begin(), others.end(), std::pair(block.item_id[i], number),
            [](const OtherPayer& o, const auto& wanted) { return std::pair(o.item_id, o.allocation) < wanted; });
        if (other != others.end() && other->item_id == block.item_id[i] && other->allocation == number) {
            payer = other->payer;
        }
        comparison_.same(allocations_.is_null(10) || is_customer(payer, allocations_.integer(10)), "payer");
    }

    void check_payment(const PaymentBlock& block, std::size_t i) {
        hear();
        comparison_.about("payment " + std::to_string(block.payment_id[i]));
        if (!payments_.step()) {
            comparison_.same(false, "not in the file");
            return;
        }
        comparison_.same(payments_.integer(0) == block.payment_id[i], "id");
        comparison_.same(is_customer(block.customer[i], payments_.integer(1)), "customer");
        comparison_.same(payments_.integer(2) == block.effective[i].days, "day of effect");
        comparison_.same(payments_.integer(3) == block.amount[i], "amount");
        comparison_.same(payments_.integer(4) == block.allocated[i], "allocated");
        comparison_.same((payments_.is_null(5) ? std::int64_t{no_day.days} : payments_.integer(5)) ==
                             block.reversed_on[i].days,
                         "day of reversal");
        comparison_.same(payments_.text(6) == block.currency[i].code(), "currency");
        comparison_.same(payments_.integer(7) == static_cast<std::int64_t>(block.kind[i]), "kind");
    }

    const Receivables& receivables_;
    const std::function<void()>& each_row_;
    Comparison comparison_;
    FastStatement customers_, items_, allocations_, payments_;
};

} // namespace

std::string difference_from_file(const Connection& connection, const Receivables& receivables,
                                 const std::function<void()>& each_row) {
    return MemoryCheck(connection, receivables, each_row).run();
}

} // namespace encours::store
