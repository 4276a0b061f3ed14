// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_ledger.h"
#include "tests/bench/open_floor.h"
#include "core/store/receivables_load.h"
#include "core/store/open_ledger.h"
#include "core/kpi/aging.h"
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace encours;
struct T { 
 std::chrono::steady_clock::time_point t = std::chrono::steady_clock::now(); 
 static double cpu() { timespec ts; clock_gettime(CLOCK_PROCESS_CPUTIME_ID,&ts); return ts.tv_sec+ts.tv_nsec*1e-9; }
 double c=cpu();
 void say(const char* w) { std::printf("%s wall %.3f cpu %.3f\n", w, std::chrono::duration<double>(std::chrono::steady_clock::now() - t).count(), cpu()-c); }
};
int main(int argc, char** argv)
{
    const std::filesystem::path file = argv[1];
    if (!std::filesystem::exists(file)) bench::write_ledger(file, std::atoll(argv[2]), 20'000);
    for (int i = 0; i < 5; ++i) {
        { T t; const auto sum = bench::read_floor(file); t.say("floor"); (void)sum; }
        { T t; const auto c = store::open_ledger(file, store::Access::read); auto r = store::load_receivables(c); t.say("load");
         T u; auto a = aged_balance(*r, Date{20757}); u.say("aged"); std::printf("%lld\n", (long long)a.total.total());  }
    }
    (void)argc;
}
