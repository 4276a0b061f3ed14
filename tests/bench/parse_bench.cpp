// SPDX-License-Identifier: GPL-3.0-or-later
// What reading a cell costs, beside std::from_chars on the same digits: files of a million rows go through these.
#include "core/calendar/date_parser.h"
#include "core/calendar/payment_terms.h"
#include "core/money/amount_parser.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

namespace {

using namespace encours;

std::int64_t checksum = 0; // printed, so that nothing measured can be left out

/// Of the best round: the others tell more about the machine's other work.
template <class Read>
double nanoseconds(const std::vector<std::string>& cells, int rounds, Read read) {
    using Clock = std::chrono::steady_clock;
    std::chrono::duration<double, std::nano> best = std::chrono::hours(1);
    for (int round = 0; round < rounds; ++round) {
        const auto begin = Clock::now();
        for (const std::string& cell : cells) {
            checksum += read(cell);
        }
        best = std::min<std::chrono::duration<double, std::nano>>(best, Clock::now() - begin);
    }
    return best.count() / static_cast<double>(cells.size());
}

std::int64_t from_chars(const std::string& digits) {
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// The digits 1234567,89 and so on, with the marks that the pattern puts between them (# is a digit).
std::vector<std::string> amounts(const std::string& pattern) {
    std::vector<std::string> cells;
    std::uint32_t state = 1;
    for (int i = 0; i < 4096; ++i) {
        std::string cell;
        for (const char c : pattern) {
            state = state * 1'664'525 + 1'013'904'223;
            cell += c == '#' ? static_cast<char>('1' + (state >> 16) % 9) : c;
        }
        cells.push_back(cell);
    }
    return cells;
}

std::vector<std::string> days(std::string (*spell)(Date)) {
    std::vector<std::string> cells;
    for (int i = 0; i < 4096; ++i) {
        cells.push_back(spell(Date{18'000 + i}));
    }
    return cells;
}

std::string french(Date date) {
    const std::string iso = to_iso(date);
    return iso.substr(8) + '/' + iso.substr(5, 2) + '/' + iso.substr(0, 4);
}

std::string compact(Date date) {
    const std::string iso = to_iso(date);
    return iso.substr(0, 4) + iso.substr(5, 2) + iso.substr(8);
}

void measure_amounts(int rounds) {
    const double reference = nanoseconds(amounts("######"), rounds, from_chars);
    std::printf("std::from_chars, the same six digits: %.1f ns\n", reference);
    for (const char* pattern : {"####,##", "-####.##", "# ###,##", "#.###,##", "# ###,## €", "0000000####,##"}) {
        const auto cells = amounts(pattern);
        const double parsed = nanoseconds(
            cells, rounds, [](const std::string& cell) { return parse_amount(cell, 2, std::nullopt).value_or(0); });
        DecimalSignInference inference;
        const double seen = nanoseconds(cells, rounds, [&inference](const std::string& cell) {
            inference.see(cell);
            return 0;
        });
        std::printf("amount %-16s parse %5.1f ns (%4.1fx)  see %5.1f ns\n", pattern, parsed, parsed / reference, seen);
    }
}

void measure_days(int rounds) {
    const struct {
        const char* name;
        std::vector<std::string> cells;
        DateOrder order;
    } columns[] = {{"Y-M-D", days(to_iso), DateOrder::ymd},
                   {"D/M/Y", days(french), DateOrder::dmy},
                   {"YMD", days(compact), DateOrder::ymd_compact}};
    for (const auto& column : columns) {
        const double parsed = nanoseconds(column.cells, rounds, [&column](const std::string& cell) {
            return parse_date(cell, column.order).value_or(Date{}).days;
        });
        DateOrderInference inference;
        const double seen = nanoseconds(column.cells, rounds, [&inference](const std::string& cell) {
            inference.see(cell);
            return 0;
        });
        std::printf("day    %-16s parse %5.1f ns          see %5.1f ns\n", column.name, parsed, seen);
    }
    const auto iso = days(to_iso);
    const PaymentTerms terms{45, PaymentTerms::Unit::days, PaymentTerms::Then::span_then_end_of_month, 10, false};
    const double due = nanoseconds(iso, rounds, [&terms](const std::string& cell) {
        return due_date(terms, Date{18'000 + static_cast<std::int32_t>(cell.back())}).days;
    });
    std::printf("due day, 45 FDM A LE 10:    %5.1f ns\n", due);
}

} // namespace

int main(int argc, char* argv[]) {
    const bool smoke = argc > 1 && std::strcmp(argv[1], "--smoke") == 0;
    const int rounds = smoke ? 1 : 1000;
    measure_amounts(rounds);
    measure_days(rounds);
    std::printf("(sum %lld)\n", static_cast<long long>(checksum));
    return 0;
}
