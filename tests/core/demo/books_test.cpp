// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/books.h"

#include "core/calendar/holidays.h"
#include "tests/catch.h"

#include <algorithm>
#include <map>
#include <set>

using namespace encours;
using namespace encours::demo;

namespace {

const Plan usual{*from_iso("2026-10-31"), 2600, 140, 1};

struct Written {
    std::vector<Customer> customers;
    Books books;
};

const Written& written() {
    static const Written result = [] {
        Written made;
        made.customers = make_customers(usual);
        made.books = *make_books(made.customers, usual, [] { return true; });
        return made;
    }();
    return result;
}

const Books& books() { return written().books; }

} // namespace

TEST_CASE("as many invoices as asked, within the three years, numbered without gaps", "[demo]") {
    std::map<std::pair<int, DocumentKind>, std::uint32_t> last;
    std::int64_t invoices = 0;
    for (const auto& document : books().documents) {
        invoices += document.kind == DocumentKind::invoice;
        const auto key = std::pair(year_month_day(document.issued).year, document.kind);
        CHECK(document.number == ++last[key]);
        CHECK(document.issued >= usual.first_day());
        CHECK(document.issued <= usual.at);
        CHECK((document.gross > 0) == (document.kind == DocumentKind::invoice));
        if (document.kind == DocumentKind::invoice)
            CHECK(is_business_day(document.issued, HolidayRegion::metropolitan));
    }
    CHECK(invoices == 2600);
}

TEST_CASE("the due items of a document add up to it", "[demo]") {
    std::vector<std::int64_t> sums(books().documents.size());
    std::set<std::uint32_t> in_parts;
    for (const auto& item : books().due_items) {
        if (sums[item.document] != 0)
            in_parts.insert(item.document);
        sums[item.document] += item.amount;
    }
    for (std::size_t i = 0; i < sums.size(); ++i)
        CHECK(sums[i] == books().documents[i].gross);
    CHECK(in_parts.size() > 5);
}

TEST_CASE("nothing is settled twice nor beyond what it is worth", "[demo]") {
    std::vector<std::int64_t> settled(books().due_items.size());
    std::vector<std::int64_t> credited(books().due_items.size());
    std::vector<std::int64_t> used(books().payments.size());
    for (const auto& allocation : books().allocations) {
        CHECK(allocation.amount > 0);
        CHECK((allocation.payment == nowhere) != (allocation.credit_item == nowhere));
        if (allocation.credit_item != nowhere)
            credited[allocation.credit_item] += allocation.amount;
        else
            used[allocation.payment] += allocation.amount;
        const bool bounced =
            allocation.payment != nowhere && books().payments[allocation.payment].reversed_on != no_day;
        if (!bounced)
            settled[allocation.due_item] += allocation.amount;
    }
    std::size_t open = 0;
    for (std::size_t i = 0; i < books().due_items.size(); ++i) {
        const auto amount = books().due_items[i].amount;
        open += amount > settled[i];
        CHECK((amount > 0 ? settled[i] <= amount : credited[i] <= -amount));
    }
    std::size_t unallocated = 0;
    for (std::size_t i = 0; i < used.size(); ++i) {
        unallocated += used[i] == 0;
        CHECK(used[i] <= books().payments[i].amount);
    }
    CHECK(open > 100);
    CHECK(open < 500);
    CHECK(unallocated > 0);
    CHECK(unallocated < 15);
}

TEST_CASE("a payment and what it settles are one customer's, and no day lies ahead", "[demo]") {
    const auto customer_of = [](std::uint32_t item) {
        return books().documents[books().due_items[item].document].customer;
    };
    for (const auto& allocation : books().allocations) {
        if (allocation.payment != nowhere)
            CHECK(books().payments[allocation.payment].customer == customer_of(allocation.due_item));
        else
            CHECK(customer_of(allocation.credit_item) == customer_of(allocation.due_item));
    }
    for (const auto& payment : books().payments) {
        CHECK(payment.paid <= usual.at);
        CHECK((payment.reversed_on == no_day || payment.reversed_on <= usual.at));
    }
    for (const auto& dispute : books().disputes) {
        CHECK(dispute.from <= usual.at);
        CHECK((dispute.until == no_day || (dispute.from <= dispute.until && dispute.until <= usual.at)));
    }
}

TEST_CASE("the books hold every kind of event of the story", "[demo]") {
    const auto& payments = books().payments;
    const auto kind = [&](SettlementKind wanted) {
        return std::count_if(payments.begin(), payments.end(), [&](const auto& p) { return p.kind == wanted; });
    };
    CHECK(kind(SettlementKind::write_off) > 0);
    CHECK(kind(SettlementKind::difference) > 0);
    CHECK(std::any_of(payments.begin(), payments.end(), [](const auto& p) { return p.reversed_on != no_day; }));
    const auto& disputes = books().disputes;
    CHECK(std::any_of(disputes.begin(), disputes.end(), [](const auto& d) { return d.until == no_day; }));
    CHECK(std::any_of(disputes.begin(), disputes.end(), [](const auto& d) { return d.until != no_day; }));
    const auto& standings = books().standings;
    CHECK(std::any_of(standings.begin(), standings.end(), [](const auto& s) { return s.standing == Standing::bill; }));
    CHECK(std::any_of(standings.begin(), standings.end(),
                      [](const auto& s) { return s.standing == Standing::doubtful; }));
}

TEST_CASE("August is quiet and the company grows", "[demo]") {
    std::map<std::pair<int, int>, std::int64_t> sales;
    for (const auto& document : books().documents) {
        const auto parts = year_month_day(document.issued);
        sales[{parts.year, parts.month}] += document.gross;
    }
    CHECK(sales[{2025, 8}] * 3 < sales[{2025, 6}] * 2);
    const auto year = [&](int first_year) { // November to October
        std::int64_t sum = 0;
        for (const auto& [month, amount] : sales)
            if (month >= std::pair(first_year, 11) && month <= std::pair(first_year + 1, 10))
                sum += amount;
        return sum;
    };
    CHECK(year(2025) > year(2023));
}

TEST_CASE("the same plan gives the same books, another seed others", "[demo]") {
    const auto again = make_books(make_customers(usual), usual, [] { return true; });
    auto other = usual;
    other.seed = 2;
    const auto others = make_books(make_customers(other), other, [] { return true; });
    const auto fingerprint = [](const Books& made) {
        std::int64_t sum = 0;
        std::int64_t rank = 0;
        for (const auto& payment : made.payments)
            sum += payment.amount % 1'000'003 * ++rank % 1'000'003 + payment.paid.days;
        return sum;
    };
    CHECK(fingerprint(*again) == fingerprint(books()));
    CHECK(fingerprint(*others) != fingerprint(books()));
}

TEST_CASE("the smallest plans and a cancelled one", "[demo]") {
    for (const std::int64_t invoices : {1, 2, 5}) {
        const Plan small{*from_iso("2026-10-31"), invoices, 1, 3};
        const auto made = make_books(make_customers(small), small, [] { return true; });
        REQUIRE(made);
        CHECK(std::ssize(made->documents) >= invoices);
    }
    CHECK_FALSE(make_books(written().customers, usual, [] { return false; }));
}
