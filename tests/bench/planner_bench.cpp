// SPDX-License-Identifier: GPL-3.0-or-later

// How long the planner takes for a day, for a month, and for what comes next of every item:
//   bench_planner [--smoke] [--items N] [--runs N]

#include "core/reminder/next_step.h"
#include "tests/bench/reminder_ledger.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace encours;

namespace {

template <typename Act>
double best_of(int runs, Act act) {
    double best = 1e9;
    for (int run = 0; run != runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        act();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
        best = std::min(best, took.count());
    }
    return best;
}

} // namespace

int main(int argc, char** argv) {
    std::size_t items = 100'000;
    int runs = 9;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--smoke") == 0) {
            items = 2'000;
            runs = 1;
        } else if (std::strcmp(argv[i], "--items") == 0 && i + 1 < argc) {
            items = static_cast<std::size_t>(std::atoll(argv[++i]));
        } else if (std::strcmp(argv[i], "--runs") == 0 && i + 1 < argc) {
            runs = std::max(1, std::atoi(argv[++i]));
        }
    }
    const PlannerInput input = bench::overdue_items(items);
    DayPlan plan;
    std::vector<DayPlan> plans;
    std::vector<NextStep> next;
    const double day = best_of(runs, [&] { plan = plan_day(input, input.at); });
    const double month = best_of(runs, [&] { plans = plan_days(input, input.at, input.at + 30); });
    const double steps = best_of(runs, [&] { next = next_steps(input, input.at); });
    std::size_t of_month = 0;
    for (const DayPlan& one : plans) {
        of_month += one.actions.size();
    }
    const auto known = std::count_if(next.begin(), next.end(), [](const NextStep& one) { return one.step != no_step; });
    std::printf("%zu overdue items of %zu customers\n", input.items.size(), input.customers.size());
    std::printf("a day            %8.2f ms   %zu actions, %zu left out\n", day, plan.actions.size(),
                plan.left_out.size());
    std::printf("31 days          %8.2f ms   %zu actions\n", month, of_month);
    std::printf("next of each     %8.2f ms   %td known\n", steps, known);
    if (plan.actions.empty() || plans.front().actions != plan.actions) {
        std::printf("the day and the month do not agree\n");
        return 1;
    }
    return 0;
}
