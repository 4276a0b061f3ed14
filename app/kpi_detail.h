// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure_list.h"
#include "core/kpi/figure_detail.h"
#include "core/usecase/ledger_file.h"

#include <QString>

#include <string>
#include <unordered_map>
#include <vector>

namespace encours {

/// What each figure is made of, line by line, with the names that only the file knows.
struct KpiDetail {
    int window_days = 90;
    std::vector<FigureDetail> figures;                      ///< in the order of figure_list
    std::vector<CustomerRow> customers;                     ///< by CustomerIndex
    std::unordered_map<std::uint32_t, std::string> numbers; ///< of the documents, by invoice id
    Currency currency;

    [[nodiscard]] static KpiDetail of(const LedgerFile& ledger, const FiguresRequest& request);
};

/// {"dso": {"numerator", "denominator", "factor", "missing", "items", "left_out"}, …}; value = numerator × factor ÷
/// denominator. Both are money (weighted by days where the figure is), for mean_payment_days days and invoices.
[[nodiscard]] Json detail_json(const KpiDetail& detail);
/// A part a figure: its quotient, the lines that count, those that do not and why.
[[nodiscard]] QString detail_text(const KpiDetail& detail, const Figures& figures);

} // namespace encours
