// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/payment_terms.h"

#include <algorithm>

namespace encours {

namespace {

using Unit = PaymentTerms::Unit;
using Then = PaymentTerms::Then;

Date after_span(const PaymentTerms& terms, Date from) {
    return terms.unit == Unit::months ? add_months(from, terms.span) : from + terms.span;
}

/// The 10th, the 20th or the last of the month.
Date end_of_decade(Date date) {
    const int day = year_month_day(date).day;
    return day > 20 ? end_of_month(date) : date + (day > 10 ? 20 - day : 10 - day);
}

/// The day of that number in the month of the date, its last day when the month is shorter.
Date in_month_of(Date date, int day) { return std::min(start_of_month(date) + (day - 1), end_of_month(date)); }

Date next_day_of_month(Date after, int day) {
    const Date same_month = in_month_of(after, day);
    return same_month > after ? same_month : in_month_of(end_of_month(after) + 1, day);
}

Date day_reached(const PaymentTerms& terms, Date from) {
    switch (terms.then) {
    case Then::nothing:
        break;
    case Then::span_then_end_of_month:
        return end_of_month(after_span(terms, from));
    case Then::end_of_month_then_span:
        return after_span(terms, end_of_month(from));
    case Then::span_then_decade:
        return end_of_decade(after_span(terms, from));
    case Then::decade_then_span:
        return after_span(terms, end_of_decade(from));
    }
    return after_span(terms, from);
}

/// Which words the terms need without their suffixes; empty for a span of 0 days and nothing else.
std::string principal_text(const PaymentTerms& terms) {
    const bool bare = terms.span == 0 && terms.unit == Unit::days;
    const std::string span = std::to_string(terms.span) + (terms.unit == Unit::months ? " M" : "");
    switch (terms.then) {
    case Then::nothing:
        break;
    case Then::span_then_end_of_month:
        if (bare) {
            return "FDM";
        }
        return span + (terms.span == 45 && terms.unit == Unit::days ? " FDM A" : " FDM");
    case Then::end_of_month_then_span:
        return "FDM " + span;
    case Then::span_then_decade:
        return span + " DECADE";
    case Then::decade_then_span:
        return "DECADE " + span;
    }
    return bare ? "" : span;
}

} // namespace

std::string to_text(const PaymentTerms& terms) {
    std::string text = principal_text(terms);
    if (terms.day_of_month != 0) {
        text += (text.empty() ? "0 LE " : " LE ") + std::to_string(terms.day_of_month);
    }
    if (terms.from_receipt) {
        text += text.empty() ? "RECEPTION" : " RECEPTION";
    }
    return text.empty() ? "COMPTANT" : text;
}

Date due_date(const PaymentTerms& terms, Date issued, std::optional<Date> received) {
    const Date reached = day_reached(terms, terms.from_receipt ? received.value_or(issued) : issued);
    const Date due = terms.day_of_month != 0 ? next_day_of_month(reached, terms.day_of_month) : reached;
    return std::max(due, issued);
}

} // namespace encours
