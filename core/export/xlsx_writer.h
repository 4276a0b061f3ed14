// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/cell.h"

#include <filesystem>
#include <memory>

namespace encours {

/// A spreadsheet of Office Open XML (ISO/IEC 29500): typed cells, days as days, the titles frozen and filtered. Rows go to
/// the disk as they come; beyond what one sheet holds (1,048,576 rows) the next begins.
class XlsxWriter final : public TableWriter {
public:
    XlsxWriter(const std::filesystem::path& file, const std::string& sheet, const std::vector<Column>& columns);
    ~XlsxWriter() override;
    [[nodiscard]] bool row(std::span<const Cell> cells) override;
    [[nodiscard]] bool finish() override;

private:
    struct Workbook;
    std::unique_ptr<Workbook> workbook_;
};

} // namespace encours
