// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/workbooks.h"

#include "core/calendar/date.h"

#include <algorithm>
#include <cstdint>

namespace encours::test {

namespace {

using Kind = SheetCell::Kind;

std::uint32_t crc_of(const std::string& bytes) {
    std::uint32_t crc = ~0U;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

std::string little_endian(std::uint64_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>((value >> (8 * i)) & 0xFFU);
    return text;
}

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text)
        out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '"' ? "&quot;" : std::string(1, c);
    return out;
}

std::string column_letters(std::size_t column) {
    return column < 26 ? std::string(1, static_cast<char>('A' + column))
                       : column_letters(column / 26 - 1) + column_letters(column % 26);
}

std::string serial_of(const std::string& iso, bool from_1904) {
    const Date first = from_1904 ? Date{-24'107} : Date{-25'569}; // 1904-01-01, 1899-12-30
    return std::to_string(from_iso(iso).value() - first);
}

std::string xlsx_cell(const SheetCell& cell, const std::string& place, bool from_1904,
                      std::vector<std::string>* shared) {
    const auto number_cell = [&](const std::string& style, const std::string& value) {
        return "<c r=\"" + place + "\"" + style + "><v>" + value + "</v></c>";
    };
    switch (cell.kind) {
    case Kind::blank:
        return {};
    case Kind::text:
        if (shared == nullptr)
            return "<c r=\"" + place + "\" t=\"inlineStr\"><is><r><t>" + escaped(cell.value) + "</t></r></is></c>";
        shared->push_back(cell.value);
        return number_cell(" t=\"s\"", std::to_string(shared->size() - 1));
    case Kind::number:
        return number_cell("", cell.value);
    case Kind::day:
        return number_cell(" s=\"1\"", serial_of(cell.value, from_1904));
    case Kind::percent:
        return number_cell(" s=\"2\"", cell.value);
    case Kind::code:
        return number_cell(" s=\"3\"", cell.value);
    case Kind::error:
        return number_cell(" t=\"e\"", cell.value);
    case Kind::flag:
        return number_cell(" t=\"b\"", cell.value == "true" ? "1" : "0");
    }
    return {};
}

std::string ods_cell(const SheetCell& cell) {
    const auto typed = [&](const std::string& attributes, const std::string& shown) {
        return "<table:table-cell " + attributes + "><text:p>" + escaped(shown) + "</text:p></table:table-cell>";
    };
    switch (cell.kind) {
    case Kind::blank:
        return "<table:table-cell/>";
    case Kind::text:
        return typed("office:value-type=\"string\"", cell.value);
    case Kind::number:
        return typed("office:value-type=\"float\" office:value=\"" + cell.value + "\"", "1 234,6");
    case Kind::day:
        return typed("office:value-type=\"date\" office:date-value=\"" + cell.value + "\"", "un jour");
    case Kind::percent:
        return typed("office:value-type=\"percentage\" office:value=\"" + cell.value + "\"", "12 %");
    case Kind::code:
        return typed("office:value-type=\"float\" office:value=\"" + cell.value + "\"",
                     std::string(5 - std::min<std::size_t>(cell.value.size(), 5), '0') + cell.value);
    case Kind::error:
        return typed("office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"", cell.value);
    case Kind::flag:
        return typed("office:value-type=\"boolean\" office:boolean-value=\"" + cell.value + "\"", "VRAI");
    }
    return {};
}

const std::string xml_head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

std::string sheet_xml(const SheetOf& sheet, bool from_1904, std::vector<std::string>* shared) {
    std::string xml =
        xml_head + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const auto line = std::to_string(row + 1);
        xml += "<row r=\"" + line + "\">";
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column)
            xml += xlsx_cell(sheet.rows[row][column], column_letters(column) + line, from_1904, shared);
        xml += "</row>";
    }
    xml += "</sheetData>";
    if (!sheet.merged.empty())
        xml += "<mergeCells count=\"1\"><mergeCell ref=\"" + sheet.merged + "\"/></mergeCells>";
    return xml + "</worksheet>";
}

} // namespace

std::string zip_of(const ZipParts& parts) {
    std::string files;
    std::string directory;
    for (const auto& [name, bytes] : parts) {
        const auto common = little_endian(20, 2) + little_endian(0, 2) + little_endian(0, 2) + little_endian(0, 4) +
                            little_endian(crc_of(bytes), 4) + little_endian(bytes.size(), 4) +
                            little_endian(bytes.size(), 4) + little_endian(name.size(), 2) + little_endian(0, 2);
        directory += "PK\x01\x02" + little_endian(20, 2) + common + little_endian(0, 2) + little_endian(0, 2) +
                     little_endian(0, 2) + little_endian(0, 4) + little_endian(files.size(), 4) + name;
        files += "PK\x03\x04" + common + name + bytes;
    }
    const auto count = little_endian(parts.size(), 2);
    return files + directory + "PK\x05\x06" + little_endian(0, 2) + little_endian(0, 2) + count + count +
           little_endian(directory.size(), 4) + little_endian(files.size(), 4) + little_endian(0, 2);
}

ZipParts xlsx_parts(const std::vector<SheetOf>& sheets, bool from_1904, Strings strings) {
    const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string relations = xml_head + "<Relationships>";
    std::string workbook = xml_head + "<workbook><workbookPr date1904=\"" + (from_1904 ? "1" : "0") + "\"/><sheets>";
    std::string links = relations + "<Relationship Id=\"rS\" Type=\"" + office + "/styles\" Target=\"styles.xml\"/>" +
                        "<Relationship Id=\"rT\" Type=\"" + office + "/sharedStrings\" Target=\"sharedStrings.xml\"/>";
    ZipParts parts;
    std::vector<std::string> shared;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const auto number = std::to_string(i + 1);
        const auto part = "worksheets/sheet" + number + ".xml";
        workbook += "<sheet name=\"" + escaped(sheets[i].name) + "\" sheetId=\"" + number + "\"" +
                    (sheets[i].hidden ? " state=\"hidden\"" : "") + " r:id=\"rId" + number + "\"/>";
        links += "<Relationship Id=\"rId" + number + "\" Type=\"" + office + "/worksheet\" Target=\"" + part + "\"/>";
        parts.emplace_back("xl/" + part,
                           sheet_xml(sheets[i], from_1904, strings == Strings::shared ? &shared : nullptr));
    }
    std::string table = xml_head + "<sst>";
    for (const auto& each : shared)
        table += "<si><t xml:space=\"preserve\">" + escaped(each) + "</t><rPh><t>son</t></rPh></si>";
    parts.emplace_back("xl/sharedStrings.xml", table + "</sst>");
    parts.emplace_back("xl/styles.xml", xml_head +
                                            "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"00000\"/>"
                                            "<numFmt numFmtId=\"165\" formatCode=\"[$-40C]d mmm yyyy;@\"/></numFmts>"
                                            "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                                            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"165\"/><xf numFmtId=\"10\"/>"
                                            "<xf numFmtId=\"164\"/></cellXfs></styleSheet>");
    parts.emplace_back("xl/workbook.xml", workbook + "</sheets></workbook>");
    parts.emplace_back("xl/_rels/workbook.xml.rels", links + "</Relationships>");
    parts.emplace_back("_rels/.rels", relations + "<Relationship Id=\"r\" Type=\"" + office +
                                          "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    return parts;
}

ZipParts ods_parts(const std::vector<SheetOf>& sheets) {
    std::string content = xml_head +
                          "<office:document-content><office:automatic-styles><style:style style:name=\"ta0\">"
                          "<style:table-properties table:display=\"true\"/></style:style><style:style "
                          "style:name=\"ta1\"><style:table-properties table:display=\"false\"/></style:style>"
                          "</office:automatic-styles><office:body><office:spreadsheet>";
    for (const auto& sheet : sheets) {
        content += "<table:table table:name=\"" + escaped(sheet.name) + "\" table:style-name=\"" +
                   (sheet.hidden ? "ta1" : "ta0") + "\">";
        for (const auto& row : sheet.rows) {
            content += "<table:table-row>";
            for (const auto& cell : row)
                content += ods_cell(cell);
            content += "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>";
        }
        content += "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell "
                   "table:number-columns-repeated=\"16384\"/></table:table-row></table:table>";
    }
    content += "</office:spreadsheet></office:body></office:document-content>";
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml", content},
            {"META-INF/manifest.xml", xml_head + "<manifest:manifest><manifest:file-entry/></manifest:manifest>"}};
}

std::string csv_of(const SheetRows& rows) {
    std::string csv;
    for (const auto& row : rows) {
        std::string line;
        for (const auto& cell : row) {
            auto value = cell.value;
            if (cell.kind == Kind::number)
                std::replace(value.begin(), value.end(), '.', ',');
            else if (cell.kind == Kind::day)
                value = value.substr(8, 2) + "/" + value.substr(5, 2) + "/" + value.substr(0, 4);
            else if (cell.kind == Kind::code)
                value = std::string(5 - std::min<std::size_t>(value.size(), 5), '0') + value;
            line += (line.empty() && &cell == &row.front() ? "" : ";") + value;
        }
        csv += line + "\n";
    }
    return csv;
}

} // namespace encours::test
