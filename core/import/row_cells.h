// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csv_survey.h"
#include "core/import/record_reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// The cells of one record by their fields, and where to say what is wrong with them. Functions that refuse give false, so
/// that a reader can end with them.
class RowCells {
public:
    RowCells(const CsvLayout& layout, const Record& record, Issue& rejection, std::vector<Issue>& warnings)
        : layout_(layout), record_(record), rejection_(rejection), warnings_(warnings) {}

    [[nodiscard]] const CsvLayout& layout() const { return layout_; }
    [[nodiscard]] const Record& record() const { return record_; }
    [[nodiscard]] bool has(ReceivableField field) const { return layout_.columns.has(field); }

    /// The value (see cell_value), empty where the list has no such column.
    [[nodiscard]] std::string_view operator[](ReceivableField field) const;
    /// Blank cells, and what exports write for them, give nothing. False when the cell is no day, which is then said.
    [[nodiscard]] bool read_date(ReceivableField field, std::optional<Date>& day) const;
    /// Likewise an amount, in minor units of a currency with so many decimals.
    [[nodiscard]] bool read_amount(ReceivableField field, int decimals, std::optional<std::int64_t>& amount) const;

    /// What the field's cell is by itself.
    [[nodiscard]] CellKind kind_of(ReceivableField field) const;
    /// The decimal sign by which the field's cell is read; nothing: it must speak for itself.
    [[nodiscard]] std::optional<DecimalSign> decimal_sign(ReceivableField field) const;

    bool reject(ReceivableField field, IssueCode code, std::vector<std::string> arguments = {}) const;
    /// `column` counts from 1; 0 stands for the whole row.
    bool reject_row(IssueCode code, std::vector<std::string> arguments, std::size_t column = 0) const;
    void warn(ReceivableField field, IssueCode code, std::vector<std::string> arguments = {}) const;

private:
    [[nodiscard]] Issue issue(ReceivableField field, IssueCode code, std::vector<std::string> arguments) const;

    const CsvLayout& layout_;
    const Record& record_;
    Issue& rejection_;
    std::vector<Issue>& warnings_;
};

/// An issue of a row, at a field's column.
[[nodiscard]] Issue issue_at(const CsvLayout& layout, std::int64_t line, ReceivableField field, IssueCode code,
                             std::vector<std::string> arguments);

} // namespace encours
