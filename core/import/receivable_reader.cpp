// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/receivable_reader.h"

namespace encours {

ReceivableReader::ReceivableReader(RecordSource& records, const CsvLayout& layout, Currency currency, Date today)
    : layout_(layout), records_(records), parser_(layout, currency, today) {
    if (layout.header_line == 0)
        records_.expect(layout.cells);
}

ReceivableReader::Next ReceivableReader::next(ReceivableRow& row, Issue& rejection, std::vector<Issue>& warnings) {
    while (records_.next(record_)) {
        if (record_.line <= layout_.header_line) {
            records_.expect(record_.line == layout_.header_line ? layout_.cells : 0);
            continue;
        }
        const auto outcome = parser_.parse(record_, row, rejection, warnings);
        if (outcome == ReceivableParser::Outcome::no_row)
            continue;
        ++rows_read_;
        return outcome == ReceivableParser::Outcome::row ? Next::row : Next::rejected;
    }
    return Next::end;
}

} // namespace encours
