// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file of rates. What is taken goes out and comes back; what is not has a line of the file.
#include "core/law/rate_table.h"

#include "tests/fuzz/demand.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

using namespace encours;
using encours::test::demand;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    const RateFile file = rates_from_csv(text);
    const auto lines = 1 + std::count(text.begin(), text.end(), '\n');
    demand(file.faults.empty() || file.rates.empty());
    int line = 0;
    for (const RateFileFault& fault : file.faults) {
        demand(fault.line > line && fault.line <= lines);
        line = fault.line;
    }
    for (const Rate& rate : file.rates) {
        demand(rate.hundredths >= 0 && rate.hundredths <= 10'000);
    }

    const RateFile again = rates_from_csv(rates_to_csv(file.rates));
    demand(again.faults.empty() && again.rates == file.rates);
    const RateTable table{file.rates};
    demand(table.rates().size() == file.rates.size());
    for (const Rate& rate : file.rates) {
        const Rate* found = table.find(rate.series, rate.half_year);
        demand(found != nullptr && *found == rate);
        demand(table.last(rate.series) >= rate.half_year);
    }
    return 0;
}
