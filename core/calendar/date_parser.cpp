// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/date_parser.h"

#include "core/calendar/date_spelling.h"

#include <algorithm>
#include <cstddef>

namespace encours {

namespace {

using Part = DateSpelling::Part;

constexpr DateOrder all_orders[] = {DateOrder::ymd, DateOrder::dmy, DateOrder::mdy, DateOrder::ymd_compact};

constexpr std::size_t index(DateOrder order) { return static_cast<std::size_t>(order); }

struct Places {
    std::size_t year;
    std::size_t month;
    std::size_t day;
};

constexpr Places places_in(DateOrder order) {
    switch (order) {
    case DateOrder::dmy:
        return {2, 1, 0};
    case DateOrder::mdy:
        return {2, 0, 1};
    case DateOrder::ymd:
    case DateOrder::ymd_compact:
        break;
    }
    return {0, 1, 2};
}

/// The parts have the widths that the order asks for, whatever day they name.
bool has_parts_of(const DateSpelling& spelling, DateOrder order) {
    const auto shape = order == DateOrder::ymd_compact ? DateSpelling::Shape::compact : DateSpelling::Shape::parts;
    const Places places = places_in(order);
    const Part& year = spelling.parts[places.year];
    const Part& day = spelling.parts[places.day];
    const bool short_year = year.digits == 2 && places.year == 2;
    return spelling.shape == shape && (year.digits == 4 || short_year) && spelling.parts[places.month].digits <= 2 &&
           (day.digits == 1 || day.digits == 2);
}

/// Needs has_parts_of.
Result<Date, DateError> day_in_order(const DateSpelling& spelling, DateOrder order) {
    const Places places = places_in(order);
    const int month = spelling.parts[places.month].value;
    const int day = spelling.parts[places.day].value;
    int year = spelling.parts[places.year].value;
    if (spelling.parts[places.year].digits == 2) {
        year += year >= 70 ? 1900 : 2000;
    }
    if (const auto date = make_date(year, month, day)) {
        return *date;
    }
    const bool in_calendar = month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year, month);
    return failure(in_calendar ? DateError::out_of_range : DateError::no_such_day);
}

} // namespace

Result<Date, DateError> parse_date(std::string_view text, DateOrder order) {
    const DateSpelling spelling = read_date_spelling(text);
    if (has_parts_of(spelling, order)) {
        return day_in_order(spelling, order);
    }
    return failure(spelling.shape == DateSpelling::Shape::empty ? DateError::empty : DateError::not_a_date);
}

std::optional<DateOrder> date_order_from_text(std::string_view text) {
    const auto same = [](char written, char upper) {
        return written == upper || (upper >= 'A' && written == upper - 'A' + 'a');
    };
    for (const DateOrder order : all_orders) {
        const std::string_view name = to_text(order);
        if (std::equal(text.begin(), text.end(), name.begin(), name.end(), same)) {
            return order;
        }
    }
    return std::nullopt;
}

std::string_view to_text(DateOrder order) {
    switch (order) {
    case DateOrder::ymd:
        return "Y-M-D";
    case DateOrder::dmy:
        return "D/M/Y";
    case DateOrder::mdy:
        return "M/D/Y";
    case DateOrder::ymd_compact:
        return "YMD";
    }
    return {};
}

void DateOrderInference::see(std::string_view text) {
    const DateSpelling spelling = read_date_spelling(text);
    if (spelling.shape == DateSpelling::Shape::empty) {
        return;
    }
    ++seen_;
    std::optional<Date> earlier;
    for (const DateOrder order : all_orders) {
        const auto day = has_parts_of(spelling, order) ? std::optional(day_in_order(spelling, order)) : std::nullopt;
        if (!day || !day->ok()) {
            ++failures_[index(order)];
            continue;
        }
        differ_ = differ_ || (earlier && *earlier != day->value());
        earlier = day->value();
    }
    unreadable_ += earlier ? 0U : 1U;
}

bool DateOrderInference::possible(DateOrder order) const { return failures(order) == 0; }

std::optional<DateOrder> DateOrderInference::order() const {
    if (seen_ == 0 || ambiguous()) {
        return std::nullopt;
    }
    const auto* const first =
        std::find_if(std::begin(all_orders), std::end(all_orders), [this](DateOrder order) { return possible(order); });
    return first == std::end(all_orders) ? std::nullopt : std::optional(*first);
}

bool DateOrderInference::ambiguous() const {
    const auto count = std::count_if(std::begin(all_orders), std::end(all_orders),
                                     [this](DateOrder order) { return possible(order); });
    return count > 1 && differ_;
}

std::uint64_t DateOrderInference::failures(DateOrder order) const { return failures_[index(order)]; }

} // namespace encours
