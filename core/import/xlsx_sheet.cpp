// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx_sheet.h"

#include <charconv>

namespace encours {

namespace {

constexpr std::int64_t last_row = 1'048'576; // of Excel and LibreOffice
constexpr std::size_t merged_kept = 10'000;

/// "AB12" → column 27 and row 12; a row or column of 0 or more than there are is none.
struct CellPlace {
    std::size_t column = 0;
    std::int64_t row = 0;
};

std::optional<CellPlace> place_of(std::string_view reference) {
    CellPlace place;
    std::size_t letters = 0;
    for (; letters < reference.size() && letters < 4; ++letters) {
        const char c = reference[letters];
        if (c < 'A' || c > 'Z')
            break;
        place.column = place.column * 26 + static_cast<std::size_t>(c - 'A') + 1;
    }
    const auto* const end = reference.data() + reference.size();
    const auto read = std::from_chars(reference.data() + letters, end, place.row);
    if (letters == 0 || read.ec != std::errc() || read.ptr != end || place.row < 1 || place.row > last_row)
        return std::nullopt;
    --place.column;
    return place;
}

} // namespace

XlsxSheet::XlsxSheet(std::shared_ptr<const std::string> bytes, std::shared_ptr<const XlsxTables> tables,
                     std::string part)
    : bytes_(std::move(bytes)), tables_(std::move(tables)), part_(std::move(part)) {
    const auto archive = ZipArchive::open(*bytes_);
    auto source = archive ? archive.value().part(part_)
                          : Result<std::unique_ptr<ZipArchive::PartSource>, ZipError>(failure(ZipError::not_a_zip));
    if (!source) {
        fault_ = workbook_fault(
            source.error() == ZipError::encrypted ? IssueCode::workbook_encrypted : IssueCode::workbook_damaged, part_);
        return;
    }
    source_ = std::move(source).value();
    parser_ = std::make_unique<XmlParser>(*source_, static_cast<XmlHandler&>(*this));
}

std::uint64_t XlsxSheet::bytes_read() const {
    const auto share = source_ ? source_->share_read() : 1;
    return static_cast<std::uint64_t>(share * static_cast<double>(bytes_->size()));
}

bool XlsxSheet::next(Record& record) {
    while (!fault_) {
        row_.clear();
        switch (parser_->run()) {
        case XmlParser::State::paused:
            row_.hand_out(line_, expected_, record);
            return true;
        case XmlParser::State::ended:
            return false;
        case XmlParser::State::failed:
            fault_ = source_->too_large() ? workbook_fault(IssueCode::workbook_too_large, part_)
                                          : workbook_fault(IssueCode::workbook_damaged, part_, parser_->fault());
            fault_->line = line_;
        }
    }
    return false;
}

void XlsxSheet::start(std::string_view name, const XmlAttributes& attributes) {
    in_value_ = false;
    if (name == "row") {
        begin_row(attributes);
    } else if (name == "c" && in_row_) {
        begin_cell(attributes);
    } else if (in_cell_) {
        in_value_ = !in_sound_ && (name == "v" || name == "t");
        in_sound_ = in_sound_ || name == "rPh";
    } else if (name == "mergeCell" && merged_.size() < merged_kept) {
        const auto range = attributes["ref"];
        const auto colon = std::min(range.find(':'), range.size());
        const auto first = place_of(range.substr(0, colon));
        const auto last = colon < range.size() ? place_of(range.substr(colon + 1)) : first;
        if (first && last)
            merged_.push_back({first->row, last->row, first->column, last->column});
    }
}

void XlsxSheet::begin_row(const XmlAttributes& attributes) {
    const auto number = attributes["r"];
    auto line = line_ + 1;
    if (!number.empty()) {
        const auto* const end = number.data() + number.size();
        const auto read = std::from_chars(number.data(), end, line);
        if (read.ec != std::errc() || read.ptr != end)
            line = 0;
    }
    if (line <= line_ || line > last_row)
        return parser_->stop();
    line_ = line;
    next_column_ = 0;
    in_row_ = true;
}

void XlsxSheet::begin_cell(const XmlAttributes& attributes) {
    const auto place = place_of(attributes["r"]);
    column_ = place ? place->column : next_column_;
    next_column_ = column_ + 1;
    type_ = attributes["t"];
    const auto style = attributes["s"];
    style_ = 0;
    std::from_chars(style.data(), style.data() + style.size(), style_);
    value_.clear();
    in_cell_ = true;
    in_sound_ = false;
}

void XlsxSheet::text(std::string_view text) {
    if (in_value_ && value_.size() <= RecordReader::longest_record)
        value_ += text;
}

void XlsxSheet::end(std::string_view name) {
    in_value_ = false;
    if (name == "rPh") {
        in_sound_ = false;
    } else if (name == "c" && in_cell_) {
        end_cell();
        in_cell_ = false;
    } else if (name == "row" && in_row_) {
        in_row_ = false;
        if (!row_.is_blank())
            parser_->pause();
    }
}

void XlsxSheet::end_cell() {
    if (value_.empty())
        return;
    if (type_ == "s") {
        std::size_t place = 0;
        const auto* const end = value_.data() + value_.size();
        const auto read = std::from_chars(value_.data(), end, place);
        const auto string = read.ptr == end ? tables_->strings.at(place) : std::nullopt;
        if (!string)
            return parser_->stop();
        row_.put(column_, *string, CellKind::text);
    } else if (type_ == "inlineStr" || type_ == "str") {
        unescape(value_, 0);
        row_.put(column_, value_, CellKind::text);
    } else if (type_ == "e") {
        row_.put(column_, value_, CellKind::error);
    } else if (type_ == "b") {
        row_.put(column_, value_ == "1" ? "true" : "false", CellKind::text);
    } else if (type_ == "d") {
        row_.put(column_, value_.substr(0, std::min(value_.find('T'), value_.size())), CellKind::day);
    } else {
        put_number();
    }
}

void XlsxSheet::put_number() {
    auto plain = plain_decimals(value_);
    if (!plain) // what no spreadsheet calls a number
        return row_.put(column_, value_, CellKind::text);
    const auto look = style_ < tables_->looks.size() ? tables_->looks[style_] : NumberLook();
    if (look.kind == NumberLook::Kind::day) {
        if (const auto day = day_of_serial(*plain, tables_->dates))
            return row_.put(column_, to_iso(*day), CellKind::day);
    } else if (look.kind == NumberLook::Kind::percent) {
        plain = as_percent(*plain);
    } else if (look.zeros > 0) {
        plain = padded(*plain, look.zeros);
    }
    row_.put(column_, *plain, CellKind::number);
}

} // namespace encours
