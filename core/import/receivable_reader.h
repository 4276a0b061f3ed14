// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/receivable_parser.h"
#include "core/import/record_source.h"

#include <cstdint>
#include <vector>

namespace encours {

/// Reads the rows of a list that was surveyed, one after the other.
class ReceivableReader {
public:
    enum class Next : std::uint8_t { row, rejected, end };

    /// Source and layout outlive it.
    ReceivableReader(RecordSource& records, const CsvLayout& layout, Currency currency, Date today);

    /// As ReceivableParser::parse: the row is valid until the next call. Header, blank rows and footers are passed over.
    [[nodiscard]] Next next(ReceivableRow& row, Issue& rejection, std::vector<Issue>& warnings);

    /// Drafts that were passed over.
    [[nodiscard]] std::int64_t drafts() const { return drafts_; }
    [[nodiscard]] std::int64_t rows_read() const { return rows_read_; }
    [[nodiscard]] std::uint64_t bytes_read() const { return records_.bytes_read(); }
    /// At the end: the list was the one that was surveyed. Asked for once.
    [[nodiscard]] bool source_is_the_same() { return records_.is_as_surveyed(); }

private:
    const CsvLayout& layout_;
    RecordSource& records_;
    ReceivableParser parser_;
    Record record_;
    std::int64_t rows_read_ = 0;
    std::int64_t drafts_ = 0;
};

} // namespace encours
