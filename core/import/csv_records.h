// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/byte_source.h"
#include "core/import/csv_survey.h"
#include "core/import/record_reader.h"

namespace encours {

/// The records of a CSV that was surveyed.
class CsvRecords final : public RecordSource {
public:
    /// Both outlive it.
    CsvRecords(ByteSource& source, const CsvLayout& layout)
        : layout_(layout),
          digesting_(source),
          decoder_(digesting_, layout.encoding),
          records_(decoder_, layout.separator) {}
    /// `layout` outlives it.
    CsvRecords(std::unique_ptr<ByteSource> source, const CsvLayout& layout) : CsvRecords(*source, layout) {
        owned_ = std::move(source);
    }

    [[nodiscard]] bool next(Record& record) override { return records_.next(record); }
    void expect(std::size_t cells) override { records_.expect(cells); }
    [[nodiscard]] std::uint64_t bytes_read() const override { return digesting_.bytes_read(); }
    [[nodiscard]] bool is_as_surveyed() override {
        return !digesting_.failed() && digesting_.bytes_read() == layout_.bytes &&
               digesting_.digest() == layout_.digest;
    }

private:
    const CsvLayout& layout_;
    std::unique_ptr<ByteSource> owned_;
    DigestingSource digesting_;
    TextDecoder decoder_;
    RecordReader records_;
};

} // namespace encours
