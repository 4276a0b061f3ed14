// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/sheet_row.h"
#include "core/import/workbook.h"
#include "core/import/xlsx_parts.h"

namespace encours {

/// What the cells of an XLSX refer to.
struct XlsxTables {
    SharedStrings strings;
    std::vector<NumberLook> looks;
    DateSystem dates = DateSystem::from_1900;
};

/// The rows of one sheet of an XLSX (ECMA-376 part 1, 18.3). Cells and rows may leave out where they are.
class XlsxSheet final : public SheetRecords, private XmlHandler {
public:
    /// `bytes` are the whole file's; `part` is the sheet's name within.
    XlsxSheet(std::shared_ptr<const std::string> bytes, std::shared_ptr<const XlsxTables> tables, std::string part);

    [[nodiscard]] bool next(Record& record) override;
    void expect(std::size_t cells) override { expected_ = cells; }
    [[nodiscard]] std::uint64_t bytes_read() const override;
    [[nodiscard]] bool is_as_surveyed() override { return !fault_; }
    [[nodiscard]] const std::optional<Issue>& fault() const override { return fault_; }
    [[nodiscard]] const std::vector<MergedCells>& merged_cells() const override { return merged_; }

private:
    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;

    void begin_row(const XmlAttributes& attributes);
    void begin_cell(const XmlAttributes& attributes);
    void end_cell();
    void put_number();

    std::shared_ptr<const std::string> bytes_;
    std::shared_ptr<const XlsxTables> tables_;
    std::string part_;
    std::unique_ptr<ZipArchive::PartSource> source_;
    std::unique_ptr<XmlParser> parser_;
    std::optional<Issue> fault_;
    std::vector<MergedCells> merged_;
    std::size_t expected_ = 0;

    SheetRow row_;
    std::int64_t line_ = 0;
    std::size_t column_ = 0;
    std::size_t next_column_ = 0;
    bool in_row_ = false;
    bool in_cell_ = false;
    bool in_value_ = false;
    bool in_sound_ = false;
    std::string type_;
    std::size_t style_ = 0;
    std::string value_;
};

} // namespace encours
