// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a day, in every order.
#include "core/calendar/date_parser.h"

#include "tests/fuzz/demand.h"

#include <cstddef>
#include <string>

using namespace encours;
using encours::test::demand;

namespace {

constexpr DateOrder all_orders[] = {DateOrder::ymd, DateOrder::dmy, DateOrder::mdy, DateOrder::ymd_compact};

std::string written(Date date, DateOrder order) {
    const std::string iso = to_iso(date);
    const std::string year = iso.substr(0, 4);
    const std::string month = iso.substr(5, 2);
    const std::string day = iso.substr(8, 2);
    switch (order) {
    case DateOrder::dmy:
        return day + '/' + month + '/' + year;
    case DateOrder::mdy:
        return month + '.' + day + '.' + year;
    case DateOrder::ymd_compact:
        return year + month + day;
    case DateOrder::ymd:
        break;
    }
    return iso;
}

void check_accepted(const std::string& text, DateOrder order, Date date) {
    demand(date >= earliest_date && date <= latest_date);
    demand(from_iso(to_iso(date)) == date);
    for (const DateOrder each : all_orders) {
        demand(parse_date(written(date, each), each).value_or({}) == date);
    }
    demand(parse_date("\" " + text + "\t\"", order).ok() || text.find('"') != std::string::npos);
    demand(!parse_date(text + 'x', order));
    demand(!parse_date('x' + text, order));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    DateOrderInference inference;
    inference.see(text);
    std::size_t accepted = 0;
    for (const DateOrder order : all_orders) {
        const auto date = parse_date(text, order);
        const bool empty = !date && date.error() == DateError::empty;
        demand(inference.seen() == (empty ? 0u : 1u));
        demand(inference.failures(order) == (date || empty ? 0u : 1u));
        if (date) {
            ++accepted;
            check_accepted(text, order, date.value());
        }
    }
    demand(accepted <= 2); // day and month may be taken for each other, nothing else
    demand(!inference.ambiguous() || accepted == 2);
    demand(inference.order().has_value() == (accepted > 0 && !inference.ambiguous()));
    return 0;
}
