// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/byte_source.h"
#include "core/import/fec_report.h"
#include "core/money/currency.h"

#include <cstdint>
#include <string>

namespace encours {

/// What a person said about a FEC; what is not said is found out from the whole file.
struct FecOptions {
    std::string file;        ///< the source's name: for issues, and for what the name of a FEC says
    std::string encoding;    ///< an iconv name; empty: BOM, then UTF-8, then by scoring (see EncodingSurvey)
    Currency currency;       ///< of the books
    std::uint64_t bytes = 0; ///< the source's size, where it is known: room is made at once instead of again and again
};

/// Reads a FEC (fichier des écritures comptables, LPF art. A47 A-1) once, from its bytes to what it says about receivables:
/// the lines on 411, 413, 416, 418 and 419, each with its role, told by its entry's counterpart accounts.
///
/// Tolerant: any separator, encoding, line end, order of columns; amounts and days as packages write them. A line on
/// receivables whose account, day or amount cannot be read is rejected; other lines count for the totals alone, and what
/// is wrong with them is a warning. Refused as a whole: no header of a FEC, an unknown encoding, lines without end.
///
/// Memory: the report and a few megabytes, and 48 bytes for each line of entries whose lines do not stand together. A
/// second thread reads ahead. `goes_on` is called by the caller's thread.
[[nodiscard]] FecReport read_fec(ByteSource& source, const FecOptions& options, const BytesRead& goes_on = {});

} // namespace encours
