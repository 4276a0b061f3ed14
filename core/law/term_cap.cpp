// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/term_cap.h"

#include <algorithm>

namespace encours {

namespace {

struct Caps {
    std::int32_t days, end_of_month_days;
};

Caps caps_on(Date day) {
    const LegalData& data = shipped_legal_data();
    return {static_cast<std::int32_t>(data.amount(LegalAmount::longest_agreed_days, day)),
            static_cast<std::int32_t>(data.amount(LegalAmount::longest_end_of_month_days, day))};
}

// Whatever the issue day: every one of four years is tried, a leap year among them.
constexpr Date first_tried{20'454}; // 2026-01-01
constexpr int days_tried = 4 * 365 + 1;

template <typename Breaks>
bool on_any_day(Breaks breaks) {
    for (int day = 0; day < days_tried; ++day) {
        if (breaks(first_tried + day)) {
            return true;
        }
    }
    return false;
}

bool is_end_of_month(const PaymentTerms& terms) {
    return terms.unit == PaymentTerms::Unit::days && terms.day_of_month == 0 &&
           (terms.then == PaymentTerms::Then::span_then_end_of_month ||
            terms.then == PaymentTerms::Then::end_of_month_then_span);
}

} // namespace

std::optional<TermBreach> breach_of(const PaymentTerms& terms, CustomerKind debtor, bool stipulated) {
    if (debtor != CustomerKind::business) {
        return std::nullopt;
    }
    const Caps caps = caps_on(first_tried);
    const bool over = on_any_day([&](Date issued) { return due_date(terms, issued) - issued > caps.days; });
    if (!over) {
        return std::nullopt;
    }
    if (!is_end_of_month(terms)) {
        return TermBreach::over_sixty_days;
    }
    if (terms.span > caps.end_of_month_days) {
        return TermBreach::end_of_month_over_45;
    }
    return stipulated ? std::nullopt : std::optional{TermBreach::end_of_month_unstipulated};
}

std::optional<TermBreach> breach_of(Date issued, Date due, CustomerKind debtor, bool stipulated) {
    const Caps caps = caps_on(issued);
    if (debtor != CustomerKind::business || due - issued <= caps.days) {
        return std::nullopt;
    }
    const Date end_of_month_last =
        std::max(end_of_month(issued + caps.end_of_month_days), end_of_month(issued) + caps.end_of_month_days);
    if (due > end_of_month_last) {
        return TermBreach::over_sixty_days;
    }
    return stipulated ? std::nullopt : std::optional{TermBreach::end_of_month_unstipulated};
}

} // namespace encours
