// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as payment terms. The first three bytes choose the issue day and the day of receipt.
#include "core/calendar/payment_terms.h"

#include "tests/fuzz/demand.h"

#include <cstddef>
#include <string>

using namespace encours;
using encours::test::demand;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 3) {
        return 0;
    }
    const std::string text(data + 3, data + size);
    const auto terms = parse_payment_terms(text);
    if (!terms) {
        return 0;
    }
    const auto again = parse_payment_terms(to_text(terms.value()));
    demand(again && again.value() == terms.value());
    demand(parse_payment_terms(" (" + text + ") ").ok());
    demand(!parse_payment_terms(text + " %"));

    const Date issued = earliest_date + (data[0] * 256 + data[1]) % (latest_date - earliest_date + 1);
    const Date received = issued + (data[2] - 128);
    const Date due = due_date(terms.value(), issued);
    demand(due >= issued && due <= issued + (999 + 3 * 366 + 31 + 31));
    demand(due_date(terms.value(), issued, received) >= issued);
    demand(due_date(terms.value(), issued + 1) >= due);
    demand(terms.value().from_receipt || due_date(terms.value(), issued, received) == due);
    return 0;
}
