// SPDX-License-Identifier: GPL-3.0-or-later
// A list of receivables into a new ledger, and again into the same one, beside the bare inserts of the same rows.
// Memory is bounded by the number of distinct documents (24 bytes at most half filled: about 48 a document), the customers,
// and a few batches of rows; the list's size does not count.
#include "core/usecase/import_source.h"
#include "tests/bench/import_floor.h"
#include "tests/temporary_folder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <functional>
#include <vector>

namespace {

using namespace encours;

/// By the clock on the wall, and of all processors together, which tells more where others work on the machine too.
struct Time {
    double wall = 0;
    double processors = 0;
};

Time time_of(const std::function<void()>& work) {
    const auto processors = std::clock();
    const auto wall = std::chrono::steady_clock::now();
    work();
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - wall).count(),
            static_cast<double>(std::clock() - processors) / CLOCKS_PER_SEC};
}

/// Of several rounds.
class Times {
public:
    void add(Time time) { times_.push_back(time); }
    [[nodiscard]] Time last() const { return times_.back(); }
    [[nodiscard]] Time median() const { return {middle(&Time::wall), middle(&Time::processors)}; }

private:
    [[nodiscard]] double middle(double Time::*part) const {
        std::vector<double> values;
        for (const auto& time : times_)
            values.push_back(time.*part);
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    }

    std::vector<Time> times_;
};

/// Megabytes, from Linux; 0 elsewhere.
long memory(const char* what) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(what))
            return std::atol(line.c_str() + std::strlen(what)) / 1024;
    }
    return 0;
}

ImportReport imported(const std::filesystem::path& list, const std::filesystem::path& ledger) {
    ImportRequest request;
    request.source = list;
    request.ledger = ledger;
    request.actor = "bench";
    auto report = import_source(request, FixedClock(Date{20'782}));
    for (const auto& control : report.controls) {
        if (!control.holds || report.refused || report.rejected_count > 0) {
            std::fprintf(stderr, "the import failed: %s\n", control.name.c_str());
            std::exit(1);
        }
    }
    return report;
}

} // namespace

int main(int argc, char* argv[]) {
    const bool smoke = argc > 1 && std::strcmp(argv[1], "--smoke") == 0;
    const std::int64_t documents = smoke ? 2'000 : 1'000'000;
    const std::int64_t customers = smoke ? 100 : 20'000;
    const int rounds = smoke ? 1 : 3;

    const test::TemporaryFolder folder;
    const auto csv = folder / "list.csv";
    const auto floor_file = folder / "floor.encours";
    const auto ledger = folder / "ledger.encours";

    // First what the program does, alone in memory; then what it is measured by.
    bench::write_csv(bench::make_list(documents, customers), csv);
    std::ofstream("/proc/self/clear_refs") << "5";
    const auto before = memory("VmRSS:");
    (void)imported(csv, ledger);
    const auto peak = memory("VmHWM:");
    const auto list = bench::make_list(documents, customers);

    Times floors, imports, again;
    for (int round = 0; round < rounds; ++round) {
        std::filesystem::remove(floor_file);
        std::filesystem::remove(ledger);
        floors.add(time_of([&] { bench::insert_bare(list, floor_file); }));
        imports.add(time_of([&] { (void)imported(csv, ledger); }));
        again.add(time_of([&] {
            if (imported(csv, ledger).invoices.unchanged == 0)
                std::exit(1);
        }));
        std::printf("  round %d: floor %.2f s, import %.2f s, again %.2f s\n", round + 1, floors.last().wall,
                    imports.last().wall, again.last().wall);
    }
    std::printf("%lld documents of %lld customers, list %.0f MB, ledger %.0f MB; medians of %d\n",
                static_cast<long long>(documents), static_cast<long long>(customers),
                static_cast<double>(std::filesystem::file_size(csv)) / 1e6,
                static_cast<double>(std::filesystem::file_size(ledger)) / 1e6, rounds);
    const auto print = [&](const char* what, Time time) {
        std::printf("%-14s %6.2f s  %.2f x   processors %6.2f s  %.2f x   %.0f thousand rows/s\n", what, time.wall,
                    time.wall / floors.median().wall, time.processors, time.processors / floors.median().processors,
                    static_cast<double>(documents) / time.wall / 1000);
    };
    print("bare inserts", floors.median());
    print("import", imports.median());
    print("import again", again.median());
    std::printf("memory: %ld MB at the peak of an import, %ld before\n", peak, before);
    return 0;
}
