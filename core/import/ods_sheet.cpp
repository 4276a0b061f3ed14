// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ods_sheet.h"

#include "core/import/sheet_number.h"

#include <algorithm>
#include <charconv>

namespace encours {

namespace {

/// More than LibreOffice's 1,048,576 at its widest setting.
constexpr std::int64_t last_row = 16 * 1'048'576;
constexpr std::size_t merged_kept = 10'000;

/// How often something is repeated, at least once.
template <class Number>
Number times(std::string_view text, Number most) {
    Number number = 1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return std::clamp<Number>(number, 1, most);
}

/// A float whose text shows zeros before it ("00123" by its format) is meant as it is shown.
bool shows_leading_zeros(std::string_view shown, std::string_view plain) {
    return shown.size() > plain.size() && shown.ends_with(plain) &&
           shown.find_first_not_of('0') == shown.size() - plain.size();
}

} // namespace

void OdsOutline::start(std::string_view name, const XmlAttributes& attributes) {
    if (name == "style") {
        style_ = attributes["style:name"];
    } else if (name == "table-properties" && attributes["table:display"] == "false") {
        hidden_styles_.insert(style_);
    } else if (name == "table" && ++depth_ == 1) {
        sheets_.push_back({std::string(attributes["table:name"]),
                           hidden_styles_.find(attributes["table:style-name"]) != hidden_styles_.end()});
    }
}

void OdsOutline::end(std::string_view name) { depth_ -= name == "table" ? 1 : 0; }

OdsSheet::OdsSheet(std::shared_ptr<const std::string> bytes, std::size_t sheet)
    : bytes_(std::move(bytes)), sheet_(sheet) {
    const auto archive = ZipArchive::open(*bytes_);
    auto source = archive ? archive.value().part(ods_content)
                          : Result<std::unique_ptr<ZipArchive::PartSource>, ZipError>(failure(ZipError::not_a_zip));
    if (!source) {
        fault_ = workbook_fault(IssueCode::workbook_damaged, ods_content);
        return;
    }
    source_ = std::move(source).value();
    parser_ = std::make_unique<XmlParser>(*source_, static_cast<XmlHandler&>(*this));
}

std::uint64_t OdsSheet::bytes_read() const {
    const auto share = source_ ? source_->share_read() : 1;
    return static_cast<std::uint64_t>(share * static_cast<double>(bytes_->size()));
}

bool OdsSheet::next(Record& record) {
    if (left_ > 0) {
        --left_;
        row_.hand_out(++line_, expected_, record);
        return true;
    }
    while (!fault_ && !is_over_) {
        switch (parser_->run()) {
        case XmlParser::State::paused:
            if (is_over_)
                return false;
            left_ = repeat_ - 1;
            row_.hand_out(line_, expected_, record);
            return true;
        case XmlParser::State::ended:
            is_over_ = true;
            break;
        case XmlParser::State::failed:
            fault_ = source_->too_large() ? workbook_fault(IssueCode::workbook_too_large, ods_content)
                                          : workbook_fault(IssueCode::workbook_damaged, ods_content, parser_->fault());
            fault_->line = line_;
        }
    }
    return false;
}

void OdsSheet::start(std::string_view name, const XmlAttributes& attributes) {
    if (in_cell_ && depth_ == 1 && name != "table")
        return start_in_cell(name, attributes);
    if (name == "table") {
        if (++depth_ == 1)
            ++sheets_begun_;
    } else if (depth_ == 1 && sheets_begun_ == sheet_ + 1) {
        if (name == "table-row")
            begin_row(attributes);
        else if (in_row_ && (name == "table-cell" || name == "covered-table-cell"))
            begin_cell(attributes, name == "covered-table-cell");
    }
}

void OdsSheet::begin_row(const XmlAttributes& attributes) {
    // Repeated rows before this one were counted when they ended.
    repeat_ = times<std::int64_t>(attributes["table:number-rows-repeated"], last_row);
    if (++line_ > last_row)
        return parser_->stop();
    row_.clear();
    column_ = 0;
    in_row_ = true;
}

void OdsSheet::begin_cell(const XmlAttributes& attributes, bool covered) {
    columns_ = times<std::size_t>(attributes["table:number-columns-repeated"], RecordReader::cells_kept);
    is_covered_ = covered;
    type_ = attributes["calcext:value-type"] == "error" ? "error" : attributes["office:value-type"];
    value_ = type_ == "date"      ? attributes["office:date-value"]
             : type_ == "boolean" ? attributes["office:boolean-value"]
             : type_ == "string"  ? attributes["office:string-value"]
                                  : attributes["office:value"];
    text_.clear();
    comment_ = 0;
    paragraph_ = 0;
    in_cell_ = true;
    const auto rows = times<std::int64_t>(attributes["table:number-rows-spanned"], last_row);
    const auto columns = times<std::size_t>(attributes["table:number-columns-spanned"], RecordReader::cells_kept);
    if (rows > 1 && merged_.size() < merged_kept)
        merged_.push_back({line_, line_ + rows - 1, column_, column_ + columns - 1});
}

void OdsSheet::start_in_cell(std::string_view name, const XmlAttributes& attributes) {
    if (comment_ > 0 || name == "annotation") {
        ++comment_;
        return;
    }
    if (name == "p") {
        if (paragraph_++ > 0)
            text_ += '\n';
    } else if (name == "s") {
        text_.append(times<std::size_t>(attributes["text:c"], 1024), ' ');
    } else if (name == "tab" || name == "line-break") {
        text_ += name == "tab" ? '\t' : '\n';
    }
}

void OdsSheet::text(std::string_view text) {
    if (in_cell_ && depth_ == 1 && comment_ == 0 && paragraph_ > 0 && text_.size() <= RecordReader::longest_record)
        text_ += text;
}

void OdsSheet::end(std::string_view name) {
    if (name == "table") {
        if (--depth_ == 0 && sheets_begun_ == sheet_ + 1) {
            is_over_ = true;
            parser_->pause();
        }
        return;
    }
    if (depth_ != 1)
        return;
    if (in_cell_ && comment_ > 0) {
        --comment_;
    } else if (in_cell_ && (name == "table-cell" || name == "covered-table-cell")) {
        end_cell();
        in_cell_ = false;
        column_ += columns_;
    } else if (in_row_ && name == "table-row") {
        end_row();
    }
}

void OdsSheet::end_row() {
    in_row_ = false;
    if (line_ + repeat_ - 1 > last_row)
        return parser_->stop();
    if (row_.is_blank())
        line_ += repeat_ - 1;
    else
        parser_->pause();
}

void OdsSheet::put(std::string_view text, CellKind kind) {
    for (std::size_t i = 0; i < columns_ && column_ + i < RecordReader::cells_kept; ++i)
        row_.put(column_ + i, text, kind);
}

void OdsSheet::end_cell() {
    if (is_covered_) // hidden beneath another
        return;
    if (type_ == "error")
        return put(text_.empty() ? std::string_view("#") : text_, CellKind::error);
    if (type_ == "float" || type_ == "currency" || type_ == "percentage") {
        const auto plain = plain_decimals(value_);
        if (!plain)
            return put(text_, CellKind::text);
        const bool shown = type_ == "float" && shows_leading_zeros(text_, *plain);
        return put(type_ == "percentage" ? as_percent(*plain) : shown ? text_ : *plain, CellKind::number);
    }
    if (type_ == "date" && !value_.empty()) // the time of day stands behind a T
        return put(std::string_view(value_).substr(0, value_.find('T')), CellKind::day);
    if (type_ == "boolean")
        return put(value_, CellKind::text);
    put(text_.empty() ? value_ : text_, CellKind::text);
}

} // namespace encours
