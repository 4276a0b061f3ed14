// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date_parser.h"
#include "core/calendar/payment_terms.h"
#include "core/import/list_kind.h"
#include "core/money/amount_parser.h"
#include "core/money/currency.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace encours {

/// What a person said about a CSV; what is not said is found out from the whole file.
struct CsvOptions {
    ListKind kind = ListKind::receivables;
    /// field → header, or "#3" for the third column, as `--map field=Header`; an empty header leaves the field out
    std::map<std::string, std::string> columns;
    std::string encoding; ///< an iconv name; empty: BOM, then strict UTF-8, then by scoring
    std::optional<char> separator;
    std::optional<DateOrder> date_order;
    std::optional<DecimalSign> decimal_sign;
    std::optional<Currency> currency; ///< of rows that name none; nothing: the company's
    /// The line, or a sheet's row, of the titles; 0: there are none, and columns go by their positions.
    std::optional<std::int64_t> header_line;
    std::string sheet; ///< of a workbook, by its name; empty: the first that fits
};

} // namespace encours
