// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/sales.h"

#include "core/demo/dice.h"
#include "core/demo/products.h"
#include "core/demo/season.h"

#include <algorithm>

namespace encours::demo {

namespace {

constexpr std::uint64_t sales_stream = 2;
constexpr int attempts = 60; // to find someone who buys on that day

/// Who buys: by weight, among those who are customers on the day.
class Buyers {
public:
    explicit Buyers(const std::vector<Customer>& customers) : customers_(customers) {
        std::int64_t sum = 0;
        sums_.reserve(customers.size());
        for (const auto& customer : customers)
            sums_.push_back(sum += customer.weight);
    }

    [[nodiscard]] std::uint32_t on(Date day, Dice& dice) const {
        std::uint32_t buyer = 0;
        for (int i = 0; i < attempts; ++i) {
            const auto point = dice.below(sums_.back());
            buyer = static_cast<std::uint32_t>(std::upper_bound(sums_.begin(), sums_.end(), point) - sums_.begin());
            if (customers_[buyer].from <= day && day <= customers_[buyer].until)
                break;
        }
        return buyer;
    }

private:
    const std::vector<Customer>& customers_;
    std::vector<std::int64_t> sums_;
};

/// More small ones than large ones: an even chance and its square, half and half.
std::int64_t some_amount(const Product& product, const Customer& customer, Dice& dice) {
    const auto chance = dice.below(1001);
    const auto leaning = (chance * chance / 1000 + chance) / 2;
    const auto thousandths = product.least * 1000 + (product.most - product.least) * leaning;
    const auto sized = thousandths * customer.size / 10'000 + dice.below(100);
    return std::max<std::int64_t>(sized, 1000);
}

void add_due_items(Books& books, const Document& document, const Customer& customer, Dice& dice) {
    const auto place = static_cast<std::uint32_t>(books.documents.size() - 1);
    const auto due = due_date(customer.terms, document.issued);
    const bool in_two_parts = document.gross > 600'000 && customer.kind == CustomerKind::business &&
                              customer.pays_by == PaysBy::transfer && dice.per_mille(90);
    if (!in_two_parts) {
        books.due_items.push_back({place, due, document.gross});
        return;
    }
    const auto first = document.gross * 4 / 10;
    books.due_items.push_back({place, due, first});
    books.due_items.push_back({place, add_months(due, 1), document.gross - first});
}

} // namespace

bool write_sales(Books& books, const std::vector<Customer>& customers, const Plan& plan,
                 const std::function<bool()>& goes_on) {
    const Buyers buyers(customers);
    Dice dice(plan.seed, sales_stream);
    for (const auto day : invoice_days(plan)) {
        if (books.documents.size() % 10'000 == 0 && !goes_on())
            return false;
        Document document;
        document.customer = buyers.on(day, dice);
        const auto& customer = customers[document.customer];
        document.issued = day;
        document.product = some_product(dice, customer.kind);
        document.gross = some_amount(product(document.product), customer, dice);
        document.vat = vat_within(document.gross, customer.kind);
        books.documents.push_back(document);
        add_due_items(books, document, customer, dice);
    }
    return true;
}

} // namespace encours::demo
