// SPDX-License-Identifier: GPL-3.0-or-later
// A FEC from its bytes to its report, beside a floor that only finds its separators and line ends with memchr.
#include "core/import/fec_reader.h"
#include "tests/bench/fec_books.h"
#include "tests/temporary_folder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

namespace {

using namespace encours;

struct Time {
    double wall = 0;
    double processors = 0; ///< all threads together, which tells more where others work on the machine too
};

Time time_of(const std::function<void()>& work) {
    const auto processors = std::clock();
    const auto wall = std::chrono::steady_clock::now();
    work();
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - wall).count(),
            static_cast<double>(std::clock() - processors) / CLOCKS_PER_SEC};
}

Time least(const std::vector<Time>& times, double Time::*part) {
    return *std::min_element(times.begin(), times.end(),
                             [part](const Time& a, const Time& b) { return a.*part < b.*part; });
}

/// Megabytes, from Linux; 0 elsewhere.
long memory(const char* what) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(what))
            return std::atol(line.c_str() + std::strlen(what)) / 1024;
    }
    return 0;
}

/// Every separator and every line end of a file, in chunks, with memchr; and nothing done about them.
std::uint64_t bare_reading(const std::filesystem::path& file) {
    FileSource source(file);
    std::vector<char> chunk(1024 * 1024);
    std::uint64_t found = 0;
    while (const auto size = source.read(chunk)) {
        const char* line = chunk.data();
        const char* const end = line + size;
        while (line < end) {
            const void* const line_end = std::memchr(line, '\n', static_cast<std::size_t>(end - line));
            const char* const next = line_end == nullptr ? end : static_cast<const char*>(line_end);
            for (const char* at = line; at < next; ++at, ++found) {
                const void* const separator = std::memchr(at, '\t', static_cast<std::size_t>(next - at));
                if (separator == nullptr)
                    break;
                at = static_cast<const char*>(separator);
            }
            line = next + 1;
            ++found;
        }
    }
    return found;
}

FecReport report_of(const std::filesystem::path& file) {
    FileSource source(file);
    FecOptions options;
    options.bytes = std::filesystem::file_size(file);
    auto report = read_fec(source, options, [](std::uint64_t) { return true; });
    if (report.refused || report.rejected_count + report.warning_count > 0 || report.entries_unbalanced > 0 ||
        report.lines.empty() || report.debit != report.credit) {
        std::fprintf(stderr, "the FEC was not read as it was written\n");
        std::exit(1);
    }
    return report;
}

} // namespace

int main(int argc, char* argv[]) {
    const bool smoke = argc > 1 && std::strcmp(argv[1], "--smoke") == 0;
    const int rounds = smoke ? 1 : 5;
    const test::TemporaryFolder folder;
    const auto file = folder / "fec.txt";
    bench::write_fec(file, smoke ? 300'000 : 300'000'000);
    const auto size = static_cast<double>(std::filesystem::file_size(file));

    const auto before = memory("VmRSS:");
    std::size_t kept = 0;
    std::int64_t lines = 0;
    std::uint64_t found = 0;
    std::vector<Time> floors, readings;
    for (int round = 0; round < rounds; ++round) {
        floors.push_back(time_of([&] { found = bare_reading(file); }));
        readings.push_back(time_of([&] {
            const auto report = report_of(file);
            kept = report.lines.size();
            lines = report.read;
        }));
    }
    std::printf("%.0f MB, %lld lines, %zu of them receivables, %llu separators and line ends; best of %d\n", size / 1e6,
                static_cast<long long>(lines), kept, static_cast<unsigned long long>(found), rounds);
    const auto print = [size](const char* what, const std::vector<Time>& times) {
        const auto wall = least(times, &Time::wall).wall;
        std::printf("%-14s %6.3f s  %.2f GB/s   processors %6.3f s\n", what, wall, size / wall / 1e9,
                    least(times, &Time::processors).processors);
    };
    print("bare memchr", floors);
    print("report", readings);
    std::printf("memory: %ld MB at the peak, %ld before; a line of the report has %zu bytes\n", memory("VmHWM:"),
                before, sizeof(BookLine));
    return 0;
}
