// SPDX-License-Identifier: GPL-3.0-or-later

// Late invoices with all their segments against a bare loop that does the same arithmetic over plain arrays, in the same run:
//   bench_law [--smoke] [--invoices N] [--runs N]

#include "core/law/late_interest.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <vector>

using namespace encours;

namespace {

constexpr std::size_t slice = 10'000;

/// What the bare loop reads: one array a fact.
struct Arrays {
    std::vector<std::int64_t> principal;
    std::vector<std::int32_t> due;
    std::vector<std::uint32_t> first_payment; ///< one more than there are claims
    std::vector<std::int32_t> payment_day;
    std::vector<std::int64_t> payment;
    std::vector<std::uint8_t> is_credit_note;
    std::vector<std::int32_t> period_from; ///< with an end that no day reaches
    std::vector<std::int64_t> period_rate;
};

struct Totals {
    std::int64_t interest = 0, principal = 0, daily = 0, segments = 0;
    bool operator==(const Totals&) const = default;
};

/// The segments of one claim, and what it comes to, as the bare loop keeps them.
struct Lines {
    explicit Lines(std::size_t size) : from(size), to(size), days(size), base(size), rate(size), amount(size) {}
    std::vector<std::int32_t> from, to, days;
    std::vector<std::int64_t> base, rate, amount;
};
struct Results {
    explicit Results(std::size_t size) : principal(size), paid(size), interest(size), costs(size), daily(size) {}
    std::vector<std::int64_t> principal, paid, interest, costs, daily;
};

std::int64_t interest_of(std::int64_t base, std::int64_t rate, std::int64_t days) {
    return (base * (rate * days) + 182'500'000) / 365'000'000;
}

class Case {
public:
    explicit Case(std::size_t claims) {
        const Date first = make_date(2023, 1, 1).value();
        const RegimeChoice choice;
        schedule = rate_schedule(choice, shipped_rates(), shipped_legal_data(), first, at);
        for (const RatePeriod& period : schedule) {
            arrays.period_from.push_back(period.from.days);
            arrays.period_rate.push_back(period.rate.value_or(AnnualRate{}).units);
        }
        arrays.period_from.push_back(at.days + 1'000);
        std::mt19937 random{5};
        const auto below = [&](unsigned n) { return static_cast<std::int32_t>(random() % n); };
        for (std::size_t i = 0; i != claims; ++i) {
            const Date due = first + below(1'200);
            arrays.principal.push_back(10'000 + below(2'000'000));
            arrays.due.push_back(due.days);
            arrays.first_payment.push_back(static_cast<std::uint32_t>(arrays.payment.size()));
            // Half without a payment, the others with one to four parts, a tenth of them credit notes.
            std::int32_t day = due.days - 10;
            for (int count = below(2) == 0 ? 0 : 1 + below(4); count > 0; --count) {
                day += 1 + below(90);
                arrays.payment_day.push_back(day);
                arrays.payment.push_back(arrays.principal.back() / 6);
                arrays.is_credit_note.push_back(below(10) == 0 ? 1 : 0);
            }
        }
        arrays.first_payment.push_back(static_cast<std::uint32_t>(arrays.payment.size()));
        for (std::size_t i = 0; i != arrays.payment.size(); ++i) {
            settlements.push_back({Date{arrays.payment_day[i]}, arrays.payment[i],
                                   arrays.is_credit_note[i] != 0 ? ClaimSettlement::Nature::credit_note
                                                                 : ClaimSettlement::Nature::payment,
                                   false});
        }
    }

    const Date at = make_date(2026, 11, 28).value();
    Arrays arrays;
    std::vector<ClaimSettlement> settlements;
    RateSchedule schedule;
};

Totals bare(const Case& given, std::size_t first, std::size_t end_of_slice) {
    const Arrays& a = given.arrays;
    const std::int32_t at = given.at.days;
    Totals totals;
    static Lines lines{64};
    static Results results{slice};
    for (std::size_t i = first; i != end_of_slice; ++i) {
        std::int64_t base = a.principal[i];
        std::uint32_t next = a.first_payment[i];
        const std::uint32_t end = a.first_payment[i + 1];
        for (std::uint32_t note = next; note != end; ++note) { // credit notes count from the first day
            base -= a.is_credit_note[note] != 0 && a.payment_day[note] <= at ? a.payment[note] : 0;
        }
        const std::int64_t owed = base;
        const auto skip_credit_notes = [&] {
            while (next != end && a.is_credit_note[next] != 0) {
                ++next;
            }
        };
        for (skip_credit_notes(); next != end && a.payment_day[next] <= a.due[i]; skip_credit_notes()) {
            base -= a.payment[next++];
        }
        std::int32_t from = a.due[i] + 1;
        auto period = static_cast<std::size_t>(std::upper_bound(a.period_from.begin(), a.period_from.end(), from) -
                                               a.period_from.begin() - 1);
        std::size_t line = 0;
        std::int64_t interest = 0;
        const std::int64_t costs = base > 0 ? 4'000 : 0;
        while (from <= at && base > 0) {
            std::int32_t to = std::min(at, a.period_from[period + 1] - 1);
            if (next != end) {
                to = std::min(to, a.payment_day[next]);
            }
            const std::int32_t days = to - from + 1;
            const std::int64_t amount = interest_of(base, a.period_rate[period], days);
            lines.from[line] = from;
            lines.to[line] = to;
            lines.days[line] = days;
            lines.base[line] = base;
            lines.rate[line] = a.period_rate[period];
            lines.amount[line] = amount;
            ++line;
            interest += amount;
            for (; next != end && a.payment_day[next] <= to; skip_credit_notes()) {
                base -= a.payment[next++];
            }
            period += to + 1 == a.period_from[period + 1] ? 1U : 0U;
            from = to + 1;
        }
        results.principal[i - first] = base;
        results.paid[i - first] = owed - base;
        results.interest[i - first] = interest;
        results.costs[i - first] = costs;
        results.daily[i - first] = base > 0 ? interest_of(base, a.period_rate[period], 1) : 0;
        totals.interest += interest;
        totals.principal += base;
        totals.daily += results.daily[i - first];
        totals.segments += static_cast<std::int64_t>(line);
    }
    return totals;
}

Totals engine(const Case& given, std::size_t first, std::size_t end_of_slice) {
    const ClaimTerms terms;
    const RegimeChoice choice;
    const ClaimSchedules schedules{&given.schedule, nullptr};
    const Arrays& a = given.arrays;
    InterestStatement statement;
    Claim claim;
    Totals totals;
    for (std::size_t i = first; i != end_of_slice; ++i) {
        claim.principal = a.principal[i];
        claim.due = Date{a.due[i]};
        claim.settlements =
            std::span{given.settlements}.subspan(a.first_payment[i], a.first_payment[i + 1] - a.first_payment[i]);
        compute_interest(claim, terms, choice, schedules, 4'000, given.at, statement);
        totals.interest += statement.interest.due;
        totals.principal += statement.principal.left();
        totals.daily += statement.daily.value_or(0);
        totals.segments += static_cast<std::int64_t>(statement.segments.size());
    }
    return totals;
}

/// The best time of each slice, added: what else the machine does then hits a slice, not the whole.
template <typename Compute>
double best_of(int runs, const Case& given, Totals& totals, Compute compute) {
    double sum = 0;
    totals = {};
    for (std::size_t first = 0; first < given.arrays.principal.size(); first += slice) {
        const std::size_t end = std::min(first + slice, given.arrays.principal.size());
        double best = 1e9;
        Totals part;
        for (int run = 0; run != runs; ++run) {
            const auto start = std::chrono::steady_clock::now();
            part = compute(given, first, end);
            const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
            best = std::min(best, took.count());
        }
        sum += best;
        totals.interest += part.interest;
        totals.principal += part.principal;
        totals.daily += part.daily;
        totals.segments += part.segments;
    }
    return sum;
}

} // namespace

int main(int argc, char** argv) {
    std::size_t invoices = 100'000;
    int runs = 15;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--smoke") == 0) {
            invoices = 2'000;
            runs = 1;
        } else if (std::strcmp(argv[i], "--invoices") == 0 && i + 1 < argc) {
            invoices = static_cast<std::size_t>(std::atoll(argv[++i]));
        } else if (std::strcmp(argv[i], "--runs") == 0 && i + 1 < argc) {
            runs = std::max(1, std::atoi(argv[++i]));
        }
    }
    const Case given{invoices};
    Totals plain;
    Totals told;
    const double floor = best_of(runs, given, plain, bare);
    const double took = best_of(runs, given, told, engine);
    std::printf("%zu late invoices, %lld segments, interest %.2f\n", invoices, static_cast<long long>(told.segments),
                static_cast<double>(told.interest) / 100);
    std::printf("bare loop  %8.2f ms\nengine     %8.2f ms   %.2fx\n", floor, took, took / floor);
    if (told != plain) {
        std::printf("they do not agree\n");
        return 1;
    }
    return 0;
}
