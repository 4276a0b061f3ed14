// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a segment's rule. What is taken goes out and comes back, and answers for every customer.
#include "core/policy/rule.h"

#include "tests/fuzz/demand.h"

#include <cstddef>
#include <cstdint>
#include <string>

using namespace encours;
using encours::test::demand;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    const auto read = rule_from_text(text);
    if (!read) {
        return 0;
    }
    const Rule& rule = read.value();
    const auto again = rule_from_text(to_text(rule));
    demand(again.ok() && again.value() == rule);
    if (faults_of(rule).empty()) {
        CustomerTraits traits;
        const bool unknown = holds(rule, traits);
        demand(holds(again.value(), traits) == unknown);
        traits.delay_days = 34;
        traits.late_percent = 60;
        traits.limit_used_percent = 101;
        traits.country = "FR";
        traits.tags = {"Grand compte", "Été"};
        demand(holds(again.value(), traits) == holds(rule, traits));
    }
    return 0;
}
