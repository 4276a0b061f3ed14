// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a workbook, or as a part of one that is whole otherwise: to rows and issues, within memory. The first byte
// says which part.
#include "core/base/utf8.h"
#include "core/import/receivable_reader.h"
#include "core/import/record_reader.h"
#include "core/import/row_digest.h"
#include "core/import/sheet_survey.h"
#include "tests/core/import/workbooks.h"
#include "tests/fuzz/demand.h"

#include <string>

using namespace encours;
using namespace encours::test;

namespace {

constexpr Date today{20'782};

const SheetRows list = {
    {text("number"), text("customer_code"), text("issued"), text("amount"), text("label")},
    {text("F1"), text("C1"), day("2026-03-12"), number("1234.5599999999999"), text("a")},
    {text("F2"), text("C2"), day("2026-03-12"), number("5"), {}},
};

std::string workbook_from(unsigned char choice, std::string_view bytes) {
    constexpr const char* parts[] = {"xl/worksheets/sheet1.xml",
                                     "xl/sharedStrings.xml",
                                     "xl/styles.xml",
                                     "xl/workbook.xml",
                                     "_rels/.rels",
                                     "content.xml",
                                     "xl/_rels/workbook.xml.rels",
                                     "META-INF/manifest.xml"};
    constexpr std::size_t count = std::size(parts);
    const auto pick = choice % (count + 1);
    if (pick == count)
        return std::string(bytes);
    const std::string name = parts[pick];
    const bool is_ods = pick == 5 || pick == 7;
    auto all = is_ods ? ods_parts({{"F", list}}) : xlsx_parts({{"F", list}}, (choice & 0x80U) != 0);
    for (auto& [part, content] : all) {
        if (part == name)
            content = bytes;
    }
    return zip_of(all);
}

void check_text(std::string_view text) {
    while (!text.empty()) {
        const auto step = utf8_step(text);
        demand(step.valid && text.front() != '\0');
        text.remove_prefix(step.length);
    }
}

/// The first rows of a sheet as one hash, each checked.
std::uint64_t records_of(const Workbook& workbook, std::size_t sheet) {
    const auto records = workbook.open(sheet);
    Record record;
    ContentHash hash;
    std::int64_t line = 0;
    for (int read = 0; read < 5000 && records->next(record); ++read) {
        demand(record.line > line);
        line = record.line;
        demand(record.cells.size() <= RecordReader::cells_kept);
        demand(record.kinds.size() == record.cells.size());
        for (const auto cell : record.cells) {
            check_text(cell);
            hash.add(cell);
        }
    }
    demand(!records->fault() || !records->fault()->arguments.empty());
    return hash.value();
}

void read_rows(const Workbook& workbook, const CsvLayout& layout) {
    const auto records = workbook.open(layout.sheet_place);
    ReceivableReader reader(*records, layout, Currency(), today);
    ReceivableRow row;
    Issue rejection;
    std::vector<Issue> warnings;
    for (int read = 0; read < 5000 && reader.next(row, rejection, warnings) != ReceivableReader::Next::end; ++read)
        demand(row.line > layout.header_line);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 1)
        return 0;
    const std::string bytes(data + 1, data + size);
    const auto workbook = open_workbook(std::make_shared<std::string>(workbook_from(data[0], bytes)));
    if (!workbook)
        return 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(workbook.value()->sheets().size(), 3); ++i)
        demand(records_of(*workbook.value(), i) == records_of(*workbook.value(), i));
    const auto survey = survey_workbook(*workbook.value(), {});
    for (const auto& refusal : survey.refusals) {
        for (const auto& argument : refusal.arguments)
            check_text(argument);
    }
    if (survey.refusals.empty())
        read_rows(*workbook.value(), survey.layout);
    return 0;
}
