// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

enum class TermsError : std::uint8_t {
    empty,
    not_understood,
    /// "45 FDM" alone: French practice reads it as A (days, then end of month) or B (end of month, then days), and the
    /// contract must say which (C. com. L441-10 I; both accepted by the DGCCRF).
    ambiguous_end_of_month,
    out_of_range, ///< more than 999 days or 36 months, or a day of month outside 1–31
};

/// How a due day follows from an invoice's issue day (C. com. L441-10). Grammar of the text form, any case, French or
/// English words: `N` days (also "N J", "N jours", "N nets") · `N FDM` = `N FDM A` (N days, then end of month; 45 must
/// say A or B) · `FDM N` = `N FDM B` (end of month, then N days) · `FDM` (end of month) · `N M` months, clamped, with
/// the same FDM forms · suffix `LE d` (the next d-th strictly after the day reached; `LE 31` is the last of a month) ·
/// `DECADE N` (end of the ten days – the 10th, 20th or last of the month –, then N days), `N DECADE` (the reverse) ·
/// suffix or whole `RECEPTION` (counted from the receipt day, else the issue day) · `COMPTANT` (0 days).
struct PaymentTerms {
    enum class Unit : std::uint8_t { days, months };
    enum class Then : std::uint8_t {
        nothing,
        span_then_end_of_month,
        end_of_month_then_span,
        span_then_decade,
        decade_then_span
    };
    std::int16_t span = 30;
    Unit unit = Unit::days;
    Then then = Then::nothing;
    std::int8_t day_of_month = 0; ///< `LE d`, 0 for none
    bool from_receipt = false;

    friend bool operator==(const PaymentTerms&, const PaymentTerms&) = default;
};

[[nodiscard]] Result<PaymentTerms, TermsError> parse_payment_terms(std::string_view text);
/// The canonical text; parse_payment_terms reads it back to the same terms when their numbers are in range (see
/// TermsError::out_of_range, spans from 0).
[[nodiscard]] std::string to_text(const PaymentTerms& terms);

/// A contractual due day is not moved by a Saturday or a holiday (CPC 642 is for procedure). Never before the issue day,
/// also when the receipt that the days count from was long before. It may pass latest_date.
[[nodiscard]] Date due_date(const PaymentTerms& terms, Date issued, std::optional<Date> received = std::nullopt);

} // namespace encours
