// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/record_source.h"
#include "core/import/report.h"
#include "core/import/source_format.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// Cells that are shown as one: the first holds the value. Rows from 1, columns from 0, ends included.
struct MergedCells {
    std::int64_t first_row = 0;
    std::int64_t last_row = 0;
    std::size_t first_column = 0;
    std::size_t last_column = 0;
};

/// The rows of one sheet as records, blank rows left out. Numbers are plain decimals, days ISO, formulas what they came to
/// when the workbook was saved. Hidden rows and columns are read: a filter hides no debt.
class SheetRecords : public RecordSource {
public:
    /// After next() gave false: why, when that was not the sheet's end.
    [[nodiscard]] virtual const std::optional<Issue>& fault() const = 0;
    /// After the last row.
    [[nodiscard]] virtual const std::vector<MergedCells>& merged_cells() const = 0;
};

/// A workbook in memory, compressed as it is; only a sheet's current row and the strings that sheets share are unpacked.
/// Its sheets may be read on several threads at once.
class Workbook {
public:
    struct Sheet {
        std::string name;
        bool hidden = false;
    };

    Workbook() = default;
    virtual ~Workbook() = default;
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    [[nodiscard]] virtual SourceFormat format() const = 0;
    /// In the order of the tabs.
    [[nodiscard]] virtual const std::vector<Sheet>& sheets() const = 0;
    /// Outlives the workbook.
    [[nodiscard]] virtual std::unique_ptr<SheetRecords> open(std::size_t sheet) const = 0;
};

/// Opens an XLSX or ODS. Refused, each with its code: what asks for a password, what is damaged, other zip archives, XLSB.
/// Memory: the bytes, which the workbook keeps, and the shared strings.
[[nodiscard]] Result<std::shared_ptr<const Workbook>, Issue> open_workbook(std::shared_ptr<const std::string> bytes);

/// For those who read workbooks: workbook_damaged or workbook_too_large, in a part.
[[nodiscard]] Issue workbook_fault(IssueCode code, std::string_view part, std::string_view what = {});

} // namespace encours
