// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/sheet_row.h"
#include "core/import/workbook.h"
#include "core/import/xml_parser.h"
#include "core/import/zip_archive.h"

#include <set>

namespace encours {

/// The part of an ODS that holds all its sheets.
inline constexpr std::string_view ods_content = "content.xml";

/// Finds the sheets of content.xml, in their order, and which are hidden (OpenDocument 1.3 part 3, 9.1 and 16.5).
class OdsOutline final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view) override {}

    [[nodiscard]] const std::vector<Workbook::Sheet>& sheets() const { return sheets_; }

private:
    std::vector<Workbook::Sheet> sheets_;
    std::set<std::string, std::less<>> hidden_styles_;
    std::string style_;
    int depth_ = 0; ///< of tables within tables
};

/// The rows of one sheet of an ODS. Values are those of the cells (office:value), texts what is shown; comments are none.
class OdsSheet final : public SheetRecords, private XmlHandler {
public:
    OdsSheet(std::shared_ptr<const std::string> bytes, std::size_t sheet);

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
    void end_row();
    void begin_cell(const XmlAttributes& attributes, bool covered);
    void start_in_cell(std::string_view name, const XmlAttributes& attributes);
    void end_cell();
    void put(std::string_view text, CellKind kind);

    std::shared_ptr<const std::string> bytes_;
    std::size_t sheet_;
    std::unique_ptr<ZipArchive::PartSource> source_;
    std::unique_ptr<XmlParser> parser_;
    std::optional<Issue> fault_;
    std::vector<MergedCells> merged_;
    std::size_t expected_ = 0;

    int depth_ = 0;
    std::size_t sheets_begun_ = 0;
    bool is_over_ = false;

    SheetRow row_;
    std::int64_t line_ = 0;   ///< of the row that is read, or was handed out
    std::int64_t repeat_ = 1; ///< so many rows like it
    std::int64_t left_ = 0;   ///< of these, still to be handed out
    bool in_row_ = false;
    bool in_cell_ = false;
    std::size_t column_ = 0;
    std::size_t columns_ = 1; ///< so many cells like it
    bool is_covered_ = false;
    int comment_ = 0; ///< depth within a comment
    int paragraph_ = 0;
    std::string type_, value_, text_;
};

} // namespace encours
