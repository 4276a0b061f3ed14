// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes from the file to the aged balance on paper, against reading alone. On the same file, in the same
// run, in turns: the floor (open_floor.h), and opening the ledger, computing the aged balance and printing it customer by
// customer with code and name. Each time in a process of its own, as who opens a ledger has just started the program: in
// one that did the same before, whoever comes second finds memory that is already there.
//
//   bench_open [--invoices N] [--runs N] [--file PATH] [--smoke]
//
// Goals on a million invoices: at most 1.25 times the floor, and less than 200 MB of memory that is not the file's.
#include "core/kpi/aging.h"
#include "core/money/money.h"
#include "core/usecase/ledger_file.h"
#include "tests/bench/bench_ledger.h"
#include "tests/bench/open_floor.h"
#include "tests/temporary_folder.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

using namespace encours;

namespace {

constexpr Date looked_at{20757}; // 2026-10-31

struct Arguments {
    std::int64_t invoices = 1'000'000;
    int runs = 9;
    std::string file;
    std::string measure; ///< in a process of its own: "floor", "open" or "memory", once, on the file
};

Arguments read_arguments(int argc, char** argv) {
    Arguments arguments;
    for (int i = 1; i < argc; ++i) {
        const std::string option = argv[i];
        const auto value = [&] { return i + 1 < argc ? std::string(argv[++i]) : std::string(); };
        if (option == "--smoke") {
            arguments.invoices = 2'000;
            arguments.runs = 1;
        } else if (option == "--invoices") {
            arguments.invoices = std::stoll(value());
        } else if (option == "--runs") {
            arguments.runs = std::stoi(value());
        } else if (option == "--file") {
            arguments.file = value();
        } else if (option == "--measure") {
            arguments.measure = value();
        }
    }
    return arguments;
}

std::string amounts_of(const Aging& aging) {
    std::string line;
    for (const auto amount : aging.buckets) {
        line += ' ';
        line += minor_to_text(amount, 2);
    }
    line += ' ';
    line += minor_to_text(aging.unallocated, 2);
    line += ' ';
    line += minor_to_text(aging.total(), 2);
    line += '\n';
    return line;
}

/// Gives the total, and the number of bytes printed.
std::pair<std::int64_t, std::size_t> open_and_print(const std::filesystem::path& file) {
    const auto opened = LedgerFile::open(file);
    if (!opened.ok()) {
        std::fputs("the bench's ledger does not open\n", stderr);
        std::exit(1);
    }
    const auto& ledger = *opened.value();
    const auto balance = aged_balance(*ledger.receivables(), looked_at);
    const auto names = ledger.all_customers();
    std::string paper;
    for (const auto& customer : balance.customers) {
        const auto& name = names[customer.customer];
        paper += name.code;
        paper += ' ';
        paper += name.name;
        paper += amounts_of(customer.aging);
    }
    paper += amounts_of(balance.total);
    std::FILE* printed = std::tmpfile();
    if (printed != nullptr) {
        std::fwrite(paper.data(), 1, paper.size(), printed);
        std::fclose(printed);
    }
    return {balance.total.total(), paper.size()};
}

struct Time {
    double wall = 0; ///< milliseconds
    double cpu = 0;  ///< of all threads together
};

template <class Work>
Time time_of(const Work& work) {
    const auto begin = std::chrono::steady_clock::now();
    const auto cpu_begin = std::clock();
    work();
    Time time;
    time.cpu = 1000.0 * static_cast<double>(std::clock() - cpu_begin) / CLOCKS_PER_SEC;
    time.wall = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    return time;
}

struct Times {
    std::vector<double> wall, cpu;

    void add(const Time& time) {
        wall.push_back(time.wall);
        cpu.push_back(time.cpu);
    }
    static double median(std::vector<double> values) {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    }
    static double least(const std::vector<double>& values) { return *std::min_element(values.begin(), values.end()); }
};

/// Memory of this process that no file stands behind, in kilobytes; 0 where the system does not tell.
long anonymous_memory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind("RssAnon:", 0) == 0) {
            return std::strtol(line.c_str() + 8, nullptr, 10);
        }
    }
    return 0;
}

/// The most that opening and printing took, in kilobytes.
long memory_of_opening(const std::filesystem::path& file) {
    std::atomic<bool> done{false};
    long peak = 0;
    std::thread watch([&] {
        while (!done) {
            peak = std::max(peak, anonymous_memory());
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    });
    (void)open_and_print(file);
    done = true;
    watch.join();
    return peak;
}

/// What the process that measures prints: wall and processor time, or kilobytes; then what it found, to compare.
int measure(const std::string& what, const std::filesystem::path& file) {
    if (what == "memory") {
        std::printf("%ld\n", memory_of_opening(file));
        return 0;
    }
    std::int64_t found = 0;
    const auto time = what == "floor" ? time_of([&] { found = bench::read_floor(file); })
                                      : time_of([&] { found = open_and_print(file).first; });
    std::printf("%.3f %.3f %lld\n", time.wall, time.cpu, static_cast<long long>(found));
    return 0;
}

/// Starts this program again to measure, and gives what it printed.
std::string measured(const std::string& program, const std::string& what, const std::filesystem::path& file,
                     const std::filesystem::path& answer) {
    const auto command =
        '"' + program + "\" --measure " + what + " --file \"" + file.string() + "\" > \"" + answer.string() + '"';
    if (std::system(command.c_str()) != 0) {
        std::fputs("a measurement failed\n", stderr);
        std::exit(1);
    }
    std::string line;
    std::ifstream in(answer);
    std::getline(in, line);
    return line;
}

Time time_in(const std::string& line) {
    char* end = nullptr;
    Time time;
    time.wall = std::strtod(line.c_str(), &end);
    time.cpu = std::strtod(end, nullptr);
    return time;
}

void tell(const char* what, const Times& times) {
    std::printf("%-28s %8.1f ms median, %8.1f ms at best; %8.1f ms of processor\n", what, Times::median(times.wall),
                Times::least(times.wall), Times::median(times.cpu));
}

} // namespace

int main(int argc, char** argv) {
    const auto arguments = read_arguments(argc, argv);
    if (!arguments.measure.empty()) {
        return measure(arguments.measure, arguments.file);
    }
    const test::TemporaryFolder folder;
    const auto file = arguments.file.empty() ? folder / "bench.encours" : std::filesystem::path(arguments.file);
    if (!std::filesystem::exists(file)) {
        Times writing;
        writing.add(time_of([&] {
            bench::write_ledger(file, arguments.invoices, std::max<std::int64_t>(1, arguments.invoices / 50));
        }));
        tell("writing the ledger", writing);
    }
    std::printf("%.1f MB\n", static_cast<double>(std::filesystem::file_size(file)) / 1e6);

    const auto run = [&](const char* what) { return measured(argv[0], what, file, folder / "answer"); };
    Times floor;
    Times opening;
    for (int i = 0; i < arguments.runs; ++i) {
        floor.add(time_in(run("floor")));
        opening.add(time_in(run("open")));
    }
    tell("floor", floor);
    tell("open, aged balance, print", opening);
    std::printf(
        "ratio: %.2f of the medians, %.2f of the best, %.2f of the processor's time (goal on a million: 1.25)\n",
        Times::median(opening.wall) / Times::median(floor.wall), Times::least(opening.wall) / Times::least(floor.wall),
        Times::median(opening.cpu) / Times::median(floor.cpu));
    std::printf("memory that no file stands behind, at most: %.1f MB (goal on a million: 200)\n",
                std::strtod(run("memory").c_str(), nullptr) / 1000.0);
    return 0;
}
