// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/books.h"

#include "core/demo/customer_story.h"
#include "core/demo/sales.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace encours::demo {

namespace {

/// The due items of each customer, in their order, one after the other.
struct ItemsByCustomer {
    std::vector<std::size_t> begin; ///< one more than customers
    std::vector<std::uint32_t> items;
};

ItemsByCustomer items_by_customer(const Books& books, std::size_t customers) {
    ItemsByCustomer result;
    result.begin.assign(customers + 1, 0);
    const auto customer_of = [&](std::size_t item) { return books.documents[books.due_items[item].document].customer; };
    for (std::size_t item = 0; item < books.due_items.size(); ++item)
        ++result.begin[customer_of(item) + 1];
    std::partial_sum(result.begin.begin(), result.begin.end(), result.begin.begin());
    result.items.resize(books.due_items.size());
    auto next = result.begin;
    for (std::size_t item = 0; item < books.due_items.size(); ++item)
        result.items[next[customer_of(item)]++] = static_cast<std::uint32_t>(item);
    return result;
}

/// Sorts by a key and gives, for each old place, the new one.
template <class T, class Key>
std::vector<std::uint32_t> put_in_order(std::vector<T>& list, Key key) {
    std::vector<std::uint32_t> order(list.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return key(list[a]) < key(list[b]); });
    std::vector<T> sorted;
    sorted.reserve(list.size());
    std::vector<std::uint32_t> place(list.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        place[order[i]] = i;
        sorted.push_back(list[order[i]]);
    }
    list = std::move(sorted);
    return place;
}

/// The stories were told customer by customer; a ledger is written day by day.
void put_in_order(Books& books) {
    const auto documents = put_in_order(
        books.documents, [](const Document& document) { return std::tuple(document.issued, document.kind); });
    for (auto& item : books.due_items)
        item.document = documents[item.document];
    const auto items = put_in_order(books.due_items, [](const DueItem& item) { return item.document; });
    const auto payments = put_in_order(books.payments, [](const Payment& payment) { return payment.paid; });
    for (auto& allocation : books.allocations) {
        allocation.due_item = items[allocation.due_item];
        if (allocation.payment != nowhere)
            allocation.payment = payments[allocation.payment];
        if (allocation.credit_item != nowhere)
            allocation.credit_item = items[allocation.credit_item];
    }
    for (auto& dispute : books.disputes)
        dispute.due_item = items[dispute.due_item];
    for (auto& standing : books.standings)
        standing.due_item = items[standing.due_item];
    put_in_order(books.allocations, [](const Allocation& allocation) { return allocation.due_item; });
    put_in_order(books.disputes, [](const Dispute& dispute) { return dispute.from; });
    put_in_order(books.standings,
                 [](const StandingChange& standing) { return std::tuple(standing.due_item, standing.from); });
}

void number(std::vector<Document>& documents) {
    std::map<std::pair<int, DocumentKind>, std::uint32_t> last;
    for (auto& document : documents)
        document.number = ++last[{year_month_day(document.issued).year, document.kind}];
}

} // namespace

std::optional<Books> make_books(const std::vector<Customer>& customers, const Plan& plan,
                                const std::function<bool()>& goes_on) {
    Books books;
    if (!write_sales(books, customers, plan, goes_on))
        return std::nullopt;
    const auto by_customer = items_by_customer(books, customers.size());
    for (std::size_t place = 0; place < customers.size(); ++place) {
        if (place % 1000 == 0 && !goes_on())
            return std::nullopt;
        const auto begin = by_customer.begin[place];
        CustomerStory story(books, customers[place], static_cast<std::uint32_t>(place), plan);
        story.tell({by_customer.items.data() + begin, by_customer.begin[place + 1] - begin});
    }
    put_in_order(books);
    number(books.documents);
    return books;
}

} // namespace encours::demo
