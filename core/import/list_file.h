// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csv_survey.h"
#include "core/import/record_source.h"
#include "core/import/workbook.h"

#include <filesystem>
#include <memory>

namespace encours {

/// A file that holds a list, as CSV, XLSX or ODS: which of them, its first bytes tell, not its name. A CSV is read as a
/// stream; a workbook, which is compressed, is kept in memory from the survey on.
class ListFile {
public:
    /// The largest workbook: a million rows of twenty cells are a tenth of it.
    static constexpr std::uint64_t largest_workbook = 512 * 1024 * 1024;

    explicit ListFile(std::filesystem::path path) : path_(std::move(path)) {}

    /// The file can be read.
    [[nodiscard]] CsvSurvey survey(const CsvOptions& options, const BytesRead& goes_on = {});
    /// Of the workbook that was surveyed, in the order of the tabs; none in a CSV.
    [[nodiscard]] std::vector<std::string> sheets() const;
    /// Opens the records of what was surveyed; `layout` outlives them.
    [[nodiscard]] OpenRecords opener(const CsvLayout& layout) const;

private:
    [[nodiscard]] CsvSurvey survey_zip(const CsvOptions& options, const BytesRead& goes_on);

    std::filesystem::path path_;
    std::shared_ptr<const Workbook> workbook_;
};

} // namespace encours
