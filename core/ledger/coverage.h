// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <optional>
#include <vector>

namespace encours {

/// Days of which a source told everything, both ends included.
struct CoveredSpan {
    Date first;
    Date last;

    friend bool operator==(const CoveredSpan&, const CoveredSpan&) = default;
};

/// The days that the imported data cover, all sources together. Figures over days that no source told of would be
/// wrong in silence: they ask here first.
/// Invariant: spans are in order, do not touch, and each has first ≤ last.
class Coverage {
public:
    Coverage() = default;
    /// Spans in any order; those that overlap or touch become one. `last_balance`: the latest day of which a source
    /// told the balances alone, without the history that led to them.
    explicit Coverage(std::vector<CoveredSpan> spans, std::optional<Date> last_balance = std::nullopt);

    [[nodiscard]] const std::vector<CoveredSpan>& spans() const { return spans_; }
    [[nodiscard]] bool empty() const { return spans_.empty(); }
    [[nodiscard]] bool contains(Date day) const;
    [[nodiscard]] std::optional<Date> first_day() const;
    [[nodiscard]] std::optional<Date> last_day() const;
    /// The last day of which a source told anything: of the covered days, or of balances alone.
    [[nodiscard]] std::optional<Date> last_known_day() const;

    /// The first day of the history that runs up to a date without a gap. Days after the last covered one continue it;
    /// the close of the day before the first covered day has a history of no day yet, which begins on the day after.
    /// Nothing before that, and in a gap between sources.
    [[nodiscard]] std::optional<Date> history_start(Date at) const;

    /// May a window open at the close of `opening` and run to the close of `at`? Days after the last covered one are
    /// let pass (figures stand there, with a message); the close of the day before the first covered day counts as
    /// covered, since opening entries stand from there; a gap between sources is not.
    [[nodiscard]] bool allows_window(Date opening, Date at) const;

private:
    std::vector<CoveredSpan> spans_;
    std::optional<Date> last_balance_;
};

} // namespace encours
