// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/receivable_reader.h"

#include "core/import/issue_text.h"

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
        using Outcome = ReceivableParser::Outcome;
        drafts_ += outcome == Outcome::draft ? 1 : 0;
        if (outcome == Outcome::cancelled)
            warnings.push_back(issue_at(layout_, record_.line, ReceivableField::status, IssueCode::document_cancelled,
                                        {shown(row.number)}));
        if (outcome != Outcome::row && outcome != Outcome::rejected)
            continue;
        ++rows_read_;
        return outcome == Outcome::row ? Next::row : Next::rejected;
    }
    return Next::end;
}

} // namespace encours
