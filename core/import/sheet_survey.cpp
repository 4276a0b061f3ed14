// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheet_survey.h"

#include "core/import/column_survey.h"
#include "core/import/header_search.h"
#include "core/import/record_reader.h"

#include <algorithm>

namespace encours {

namespace {

constexpr std::size_t records_between_reports = 4096;

/// A row that outlives the next one.
struct KeptRow {
    std::int64_t line = 0;
    std::vector<std::string> cells;
};

/// The first rows of a sheet, and what is merged in it.
struct Front {
    std::vector<KeptRow> rows;
    std::vector<MergedCells> merged;
    std::optional<Issue> fault;
    bool cancelled = false;
};

/// `whole`: to the sheet's end, where XLSX tells what is merged.
Front read_front(const Workbook& workbook, std::size_t sheet, bool whole, const BytesRead& goes_on) {
    Front front;
    const auto records = workbook.open(sheet);
    Record record;
    for (std::size_t read = 0; records->next(record); ++read) {
        if (read % records_between_reports == 0 && goes_on && !goes_on(records->bytes_read())) {
            front.cancelled = true;
            return front;
        }
        if (front.rows.size() < header_records) {
            if (record.fault == RecordFault::none && !is_blank(record))
                front.rows.push_back({record.line, {record.cells.begin(), record.cells.end()}});
        } else if (!whole) {
            return front;
        }
    }
    front.fault = records->fault();
    front.merged = records->merged_cells();
    return front;
}

/// Writes what is merged over several rows into each of them.
void fill_down(Front& front) {
    for (const auto& merged : front.merged) {
        const auto first = std::find_if(front.rows.begin(), front.rows.end(),
                                        [&](const auto& row) { return row.line == merged.first_row; });
        if (first == front.rows.end() || merged.first_column >= first->cells.size())
            continue;
        for (auto row = first + 1; row != front.rows.end() && row->line <= merged.last_row; ++row) {
            if (row->cells.size() <= merged.first_column)
                row->cells.resize(merged.first_column + 1);
            row->cells[merged.first_column] = first->cells[merged.first_column];
        }
    }
}

/// What the first rows of a sheet tell of its header.
struct SheetHeader {
    explicit SheetHeader(const CsvOptions& options)
        : has_none(options.header_line == 0),
          is_said(options.header_line.has_value()),
          search(options),
          rows(options),
          shape(options) {}
    bool has_none, is_said;
    HeaderSearch search;
    RowSearch rows;
    ShapeSearch shape;

    [[nodiscard]] std::optional<HeaderFound> found() const {
        if (has_none)
            return shape.found();
        return search.is_whole() || is_said ? search.best() : rows.found();
    }
};

/// The best header where none fits, for a person to see.
struct NearestHeader {
    std::size_t sheet = 0;
    std::optional<HeaderFound> known;
    std::optional<HeaderFound> guessed; ///< nobody knows its titles
};

void visit_rows(const Front& front, SheetHeader& header) {
    for (const auto& row : front.rows) {
        const std::vector<std::string_view> cells(row.cells.begin(), row.cells.end());
        Record record;
        record.line = row.line;
        record.cells = cells;
        record.cell_count = cells.size();
        header.search.see(record, '\t');
        header.rows.see(record, '\t');
        header.shape.see(record, '\t');
    }
}

void refuse(CsvSurvey& survey, IssueCode code, std::vector<std::string> arguments = {}) {
    Issue issue;
    issue.code = code;
    issue.arguments = std::move(arguments);
    survey.refusals.push_back(std::move(issue));
}

void set_header(const Workbook& workbook, std::size_t sheet, const HeaderFound& found, CsvLayout& layout) {
    layout.sheet = workbook.sheets()[sheet].name;
    layout.sheet_place = sheet;
    layout.header_line = found.line;
    layout.columns = found.columns;
    layout.cells = std::max(found.cells, found.columns.cells_needed());
}

/// Takes the sheet if its header fits, or if a person said where it is. Else its best row may tell what is missing,
/// where no sheet fits.
bool try_sheet(const Workbook& workbook, std::size_t sheet, const CsvOptions& options, const BytesRead& goes_on,
               CsvSurvey& survey, NearestHeader& nearest) {
    for (const bool whole : {false, true}) {
        auto front = read_front(workbook, sheet, whole, goes_on);
        survey.cancelled = front.cancelled;
        if (front.fault)
            survey.refusals.push_back(*front.fault);
        if (front.cancelled || front.fault)
            return false;
        fill_down(front);
        SheetHeader header(options);
        visit_rows(front, header);
        if (const auto found = header.found()) {
            set_header(workbook, sheet, *found, survey.layout);
            survey.refusals = check_columns(found->columns, options);
            return true;
        }
        if (!nearest.known && header.search.best()) {
            nearest = {sheet, header.search.best(), {}};
        } else if (!nearest.known && !nearest.guessed) {
            nearest = {sheet, {}, header.shape.found()};
        }
    }
    return false;
}

/// False when the survey ends here. A sheet that does not fit may be shown all the same.
bool choose_sheet(const Workbook& workbook, const CsvOptions& options, const BytesRead& goes_on, CsvSurvey& survey) {
    NearestHeader nearest;
    std::string names;
    std::string all;
    for (std::size_t i = 0; i < workbook.sheets().size(); ++i) {
        const auto& sheet = workbook.sheets()[i];
        all += (all.empty() ? "" : ", ") + sheet.name;
        if (options.sheet.empty() ? sheet.hidden : sheet.name != options.sheet)
            continue;
        if (try_sheet(workbook, i, options, goes_on, survey, nearest))
            return true;
        if (survey.cancelled || !survey.refusals.empty())
            return false;
        names += (names.empty() ? "" : ", ") + sheet.name;
    }
    if (names.empty() && !options.sheet.empty())
        refuse(survey, IssueCode::sheet_unknown, {options.sheet, all});
    else if (nearest.known)
        survey.refusals = check_columns(nearest.known->columns, options);
    else
        refuse(survey, IssueCode::no_sheet_fits, {names});
    const auto& shown = nearest.known ? nearest.known : nearest.guessed;
    if (shown)
        set_header(workbook, nearest.sheet, *shown, survey.layout);
    return shown.has_value();
}

} // namespace

CsvSurvey survey_workbook(const Workbook& workbook, const CsvOptions& options, const BytesRead& goes_on) {
    CsvSurvey survey;
    survey.layout.format = workbook.format();
    survey.layout.encoding = "UTF-8";
    if (!choose_sheet(workbook, options, goes_on, survey))
        return survey;
    const auto& layout = survey.layout;
    ColumnSurvey columns(layout);
    const auto records = workbook.open(layout.sheet_place);
    records->expect(layout.cells);
    Record record;
    for (std::size_t read = 0; records->next(record); ++read) {
        if (read % records_between_reports == 0 && goes_on && !goes_on(records->bytes_read())) {
            survey.cancelled = true;
            return survey;
        }
        if (record.line > layout.header_line && record.fault == RecordFault::none && !is_blank(record))
            columns.see(record);
    }
    if (records->fault())
        survey.refusals.push_back(*records->fault());
    else
        columns.conclude(options, survey);
    return survey;
}

} // namespace encours
