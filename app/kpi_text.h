// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/figures.h"
#include "core/usecase/ledger_file.h"

#include <QString>

#include <string>
#include <vector>

namespace encours {

// The figures for people.

/// A customer with its figures.
struct CustomerFigures {
    CustomerIndex customer = 0;
    Figures figures;
};

/// A line a figure; why there is none stands beside it.
[[nodiscard]] QString figures_text(const Figures& figures, Currency currency);
/// The customers of a segment with their figures; those of none too.
struct SegmentFigures {
    std::string key, name; ///< "" of those of none, and the key of segments that a person made
    std::size_t customers = 0;
    Figures figures;
};
/// A line a segment, in their order.
[[nodiscard]] QString segments_text(const std::vector<SegmentFigures>& segments, Currency currency);
/// A line a month end.
[[nodiscard]] QString month_ends_text(const std::vector<Figures>& months, Currency currency);
/// A line a customer, the largest debtors first.
[[nodiscard]] QString customers_text(std::vector<CustomerFigures> customers, const std::vector<CustomerRow>& names,
                                     Currency currency);

} // namespace encours
