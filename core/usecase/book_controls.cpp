// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/book_controls.h"

#include "core/import/issue_text.h"
#include "core/matching/book_gaps.h"
#include "core/money/money.h"
#include "core/store/book_customer_store.h"
#include "core/store/book_line_store.h"
#include "core/store/book_sums_store.h"
#include "core/store/open_sums_store.h"
#include "core/store/receivables_load.h"

#include <algorithm>
#include <limits>
#include <map>

namespace encours {

namespace {

using store::LineBalance;
using Balances = std::map<CustomerId, LineBalance>;

/// 411 and 413 together: what the aged balance holds.
std::int64_t open_of(const LineBalance& balance) { return balance.receivable + balance.bills; }

bool is_set(const std::vector<bool>& flags, std::uint32_t id) { return id < flags.size() && flags[id]; }

/// Only what these books tell of: other sources may know more.
Balances open_by_customer(const store::Connection& connection, std::int64_t source_id, const Receivables& receivables,
                          Date at) {
    const auto documents = store::documents_of_books(connection, source_id);
    const auto payments = store::payments_of_books(connection, source_id);
    const auto merged = store::merged_customers(connection);
    Balances open;
    const auto balance_of = [&](CustomerIndex customer) -> LineBalance& {
        const auto id = (*receivables.customers)[customer];
        const auto into = merged.find(id.value);
        return open[into == merged.end() ? id : into->second];
    };
    for (const auto& block : receivables.items) {
        for (std::size_t i = 0; i < block->size(); ++i) {
            if (!is_set(documents, block->invoice_id[i]))
                continue;
            auto& balance = balance_of(block->customer[i]);
            const auto amount = open_on(receivables, *block, i, at);
            const auto standing = standing_on(receivables, *block, i, at);
            (standing == Standing::doubtful ? balance.doubtful
             : standing == Standing::bill   ? balance.bills
                                            : balance.receivable) += amount;
        }
    }
    for (const auto& block : receivables.payments) {
        for (std::size_t i = 0; i < block->size(); ++i) {
            if (is_set(payments, block->payment_id[i]) && block->reversed_on[i] > at)
                balance_of(block->customer[i]).receivable -= block->amount[i] - block->allocated[i];
        }
    }
    return open;
}

class Controls {
public:
    Controls(ImportReport& report, IssueLog& log, int decimals) : report_(report), log_(log), decimals_(decimals) {}

    void amounts(std::string name, std::int64_t expected, std::int64_t found) {
        report_.controls.push_back({std::move(name), text(expected), text(found), expected == found});
    }
    void numbers(std::string name, std::int64_t expected, std::int64_t found) {
        report_.controls.push_back(
            {std::move(name), std::to_string(expected), std::to_string(found), expected == found});
    }
    void warn(IssueCode code, std::vector<std::string> arguments) {
        Issue issue;
        issue.code = code;
        issue.arguments = std::move(arguments);
        log_.warn(std::move(issue));
    }
    [[nodiscard]] std::string text(std::int64_t minor) const { return minor_to_text(minor, decimals_); }

private:
    ImportReport& report_;
    IssueLog& log_;
    int decimals_;
};

LineBalance sum_of(const Balances& balances) {
    LineBalance sum;
    for (const auto& [customer, balance] : balances) {
        sum.receivable += balance.receivable;
        sum.bills += balance.bills;
        sum.doubtful += balance.doubtful;
    }
    return sum;
}

/// Customers of whom one of two says something, and whether both say the same.
template <class OnDifference>
std::pair<std::int64_t, std::int64_t> compare(const Balances& expected, const Balances& found,
                                              OnDifference on_difference) {
    Balances all = expected;
    all.insert(found.begin(), found.end());
    std::int64_t same = 0;
    const auto balance_in = [](const Balances& balances, const auto& customer) {
        const auto own = balances.find(customer);
        return own == balances.end() ? LineBalance{} : own->second;
    };
    for (const auto& [customer, balance] : all) {
        const auto a = balance_in(expected, customer);
        const auto b = balance_in(found, customer);
        if (open_of(a) == open_of(b) && a.doubtful == b.doubtful)
            ++same;
        else
            on_difference(customer, a, b);
    }
    return {static_cast<std::int64_t>(all.size()), same};
}

/// Where the lines begin that tell what is owed before a day: at the last opening after a gap, if there is one.
Date begin_before(Date day, const Coverage& coverage, const std::vector<Date>& opening_days) {
    auto begin = earliest_date;
    for (const auto opening : openings_after_gap(coverage, opening_days)) {
        if (opening < day)
            begin = opening;
    }
    return begin;
}

void compare_opening(const store::Connection& connection, std::int64_t source_id, Date since, Date day,
                     const Coverage& coverage, Controls& controls) {
    const auto closing = store::line_balances(connection, source_id, since, day,
                                              [&](Date opening) { return !coverage.contains(opening - 1); });
    const auto opening = store::opening_balances(connection, source_id, day);
    const auto name = "opening_" + to_iso(day);
    controls.amounts(name, open_of(sum_of(closing)), open_of(sum_of(opening)));
    const auto [all, same] = compare(closing, opening, [&](CustomerId customer, const auto& was, const auto& is) {
        controls.warn(IssueCode::books_opening_differs,
                      {shown(store::customer_code(connection, customer)), to_iso(day),
                       controls.text(open_of(is) + is.doubtful), controls.text(open_of(was) + was.doubtful)});
    });
    controls.numbers("customers_" + name, all, same);
}

} // namespace

void add_book_controls(const store::Connection& connection, std::int64_t source_id, const FecReport& fec,
                       const Coverage& coverage, ImportReport& report, IssueLog& log) {
    store::LoadOptions options;
    options.second_thread_from = std::numeric_limits<std::int64_t>::max(); // it would see the state before
    const auto receivables = store::load_receivables(connection, options);
    Controls controls(report, log, receivables->currency.decimals());
    controls.amounts("debit_credit", fec.debit, fec.credit);
    controls.numbers("entries_unbalanced", 0, fec.entries_unbalanced);

    const auto at = *coverage.last_day();
    report.open_total =
        store::owed_text(store::open_sums(connection, [](InvoiceId) { return false; }), receivables->currency);
    const auto opening_days = store::opening_days(connection, source_id);
    const auto lines = store::line_balances(connection, source_id, begin_before(at + 1, coverage, opening_days), at + 1,
                                            [&](Date opening) { return !coverage.contains(opening - 1); });
    const auto open = open_by_customer(connection, source_id, *receivables, at);
    const auto expected = sum_of(lines);
    const auto found = sum_of(open);
    controls.amounts("balance_411_413", open_of(expected), open_of(found));
    controls.amounts("balance_413", expected.bills, found.bills);
    controls.amounts("balance_416", expected.doubtful, found.doubtful);
    const auto [all, same] = compare(lines, open, [&](CustomerId customer, const auto& was, const auto& is) {
        controls.warn(IssueCode::books_customer_differs, {shown(store::customer_code(connection, customer)),
                                                          controls.text(open_of(was)), controls.text(open_of(is))});
    });
    controls.numbers("customers_411_413", all, same);

    for (const auto day : opening_days) {
        if (coverage.contains(day - 1))
            compare_opening(connection, source_id, begin_before(day, coverage, opening_days), day, coverage, controls);
    }
}

} // namespace encours
