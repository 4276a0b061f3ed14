// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx_writer.h"

#include "core/export/overloaded.h"
#include "core/export/xlsx_functions.h"

#include <fstream>
#include <map>

namespace encours {

namespace {

constexpr lxw_row_t rows_of_a_sheet = 1'048'576;
constexpr std::size_t longest_text = 32'767; // characters of a cell; bytes are never fewer

/// Cut to what a cell holds, between characters.
std::string cell_text(std::string_view text) {
    auto length = std::min(text.size(), longest_text);
    while (length < text.size() && length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U)
        --length;
    return std::string(text.substr(0, length));
}

double amount_value(const AmountCell& amount) {
    double unit = 1;
    for (int i = 0; i < amount.decimals; ++i)
        unit *= 10;
    return static_cast<double>(amount.minor) / unit;
}

} // namespace

struct XlsxWriter::Workbook {
    Workbook(const std::filesystem::path& file, std::string name, const std::vector<Column>& titles)
        : sheet_name(std::move(name)), columns(titles), folder(file.parent_path().string()) {
        if (!std::ofstream(file, std::ios::binary)) // the library would complain on standard error, and at the end only
            return;
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = folder.empty() ? nullptr : folder.data(); // where there is room for the result
        options.use_zip64 = LXW_TRUE;
        workbook = xlsx().workbook_new_opt(file.string().c_str(), &options);
        if (workbook == nullptr)
            return;
        title_format = xlsx().workbook_add_format(workbook);
        xlsx().format_set_bold(title_format);
        xlsx().format_set_bottom(title_format, LXW_BORDER_THIN);
        day_format = xlsx().workbook_add_format(workbook);
        xlsx().format_set_num_format(day_format, "dd/mm/yyyy");
        begin_sheet();
    }
    ~Workbook() {
        if (workbook != nullptr) // was not finished: the file is thrown away, the memory given back
            static_cast<void>(xlsx().workbook_close(workbook));
    }
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    void begin_sheet() {
        const auto number = ++sheets;
        const auto name = number == 1 ? sheet_name : sheet_name + " " + std::to_string(number);
        sheet = xlsx().workbook_add_worksheet(workbook, name.c_str());
        next_row = 1;
        if (sheet == nullptr)
            return;
        xlsx().worksheet_freeze_panes(sheet, 1, 0);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            xlsx().worksheet_set_column(sheet, column, column, columns[i].width, nullptr);
            xlsx().worksheet_write_string(sheet, 0, column, columns[i].title.c_str(), title_format);
        }
    }

    void end_sheet() const {
        if (!columns.empty())
            xlsx().worksheet_autofilter(sheet, 0, 0, next_row - 1, static_cast<lxw_col_t>(columns.size() - 1));
    }

    lxw_format* amount_format(int decimals) {
        auto& format = amount_formats[decimals];
        if (format == nullptr) {
            format = xlsx().workbook_add_format(workbook);
            const auto pattern =
                "#,##0" + (decimals > 0 ? "." + std::string(static_cast<std::size_t>(decimals), '0') : "");
            xlsx().format_set_num_format(format, pattern.c_str());
        }
        return format;
    }

    [[nodiscard]] bool write(lxw_col_t column, const Cell& cell) {
        lxw_error error = LXW_NO_ERROR;
        std::visit(Overloaded{[](std::monostate) {},
                              [&](std::string_view text) {
                                  error = xlsx().worksheet_write_string(sheet, next_row, column,
                                                                        cell_text(text).c_str(), nullptr);
                              },
                              [&](std::int64_t number) {
                                  error = xlsx().worksheet_write_number(sheet, next_row, column,
                                                                        static_cast<double>(number), nullptr);
                              },
                              [&](const AmountCell& amount) {
                                  error = xlsx().worksheet_write_number(sheet, next_row, column, amount_value(amount),
                                                                        amount_format(amount.decimals));
                              },
                              [&](Date day) {
                                  const auto parts = year_month_day(day);
                                  lxw_datetime value{parts.year, parts.month, parts.day, 0, 0, 0};
                                  error = xlsx().worksheet_write_datetime(sheet, next_row, column, &value, day_format);
                              }},
                   cell);
        return error == LXW_NO_ERROR;
    }

    std::string sheet_name;
    std::vector<Column> columns;
    std::string folder;
    lxw_workbook* workbook = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* title_format = nullptr;
    lxw_format* day_format = nullptr;
    std::map<int, lxw_format*> amount_formats;
    lxw_row_t next_row = 1;
    int sheets = 0;
};

XlsxWriter::XlsxWriter(const std::filesystem::path& file, const std::string& sheet, const std::vector<Column>& columns)
    : workbook_(std::make_unique<Workbook>(file, sheet, columns)) {}

XlsxWriter::~XlsxWriter() = default;

bool XlsxWriter::row(std::span<const Cell> cells) {
    if (workbook_->sheet != nullptr && workbook_->next_row == rows_of_a_sheet) {
        workbook_->end_sheet();
        workbook_->begin_sheet();
    }
    if (workbook_->sheet == nullptr)
        return false;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (!workbook_->write(static_cast<lxw_col_t>(i), cells[i]))
            return false;
    ++workbook_->next_row;
    return true;
}

bool XlsxWriter::finish() {
    if (workbook_->sheet == nullptr)
        return false;
    workbook_->end_sheet();
    auto* workbook = workbook_->workbook;
    workbook_->workbook = nullptr;
    return xlsx().workbook_close(workbook) == LXW_NO_ERROR;
}

} // namespace encours
