// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv_writer.h"

#include "core/export/overloaded.h"
#include "core/money/money.h"

namespace encours {

namespace {

constexpr std::size_t flush_at = 1 << 16;

/// "-1 234,50", "+33": signs before digits are no formulas.
bool is_number(std::string_view text) {
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    return !text.empty() && text.find_first_not_of("0123456789.,") == std::string_view::npos;
}

bool looks_like_formula(std::string_view text) {
    return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos &&
           !is_number(text);
}

} // namespace

CsvWriter::CsvWriter(const std::filesystem::path& file, const std::vector<Column>& columns, const CsvForm& form)
    : form_(form), out_(file, std::ios::binary | std::ios::trunc) {
    if (form_.byte_order_mark)
        buffer_ = "\xEF\xBB\xBF";
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0)
            buffer_ += form_.separator;
        add_text(columns[i].title);
    }
    buffer_ += "\r\n";
}

bool CsvWriter::row(std::span<const Cell> cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            buffer_ += form_.separator;
        add(cells[i]);
    }
    buffer_ += "\r\n";
    return buffer_.size() < flush_at || flush();
}

bool CsvWriter::finish() {
    if (!flush())
        return false;
    out_.close();
    return !out_.fail();
}

void CsvWriter::add(const Cell& cell) {
    std::visit(Overloaded{[](std::monostate) {}, [&](std::string_view text) { add_text(text); },
                          [&](std::int64_t number) { buffer_ += std::to_string(number); },
                          [&](const AmountCell& amount) {
                              auto text = minor_to_text(amount.minor, amount.decimals);
                              if (const auto point = text.find('.'); point != std::string::npos)
                                  text[point] = form_.decimal_sign;
                              buffer_ += text;
                          },
                          [&](Date day) { buffer_ += to_iso(day); }},
               cell);
}

void CsvWriter::add_text(std::string_view text) {
    const bool guarded = form_.guard_formulas && looks_like_formula(text);
    const char special[] = {form_.separator, '"', '\r', '\n', '\0'};
    const bool blank_ends = !text.empty() && (text.front() == ' ' || text.back() == ' ');
    if (text.find_first_of(special) == std::string_view::npos && !blank_ends) {
        if (guarded)
            buffer_ += '\'';
        buffer_ += text;
        return;
    }
    buffer_ += '"';
    if (guarded)
        buffer_ += '\'';
    for (const char c : text) {
        if (c == '"')
            buffer_ += '"';
        buffer_ += c;
    }
    buffer_ += '"';
}

bool CsvWriter::flush() {
    out_.write(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
    out_.flush();
    buffer_.clear();
    return out_.good();
}

} // namespace encours
