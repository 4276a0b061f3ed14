// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_survey.h"

#include "core/import/cell_text.h"
#include "core/import/date_columns.h"
#include "core/import/issue_text.h"
#include "core/import/value_words.h"

#include <algorithm>
#include <numeric>

namespace encours {

namespace {

using Field = ReceivableField;

} // namespace

ColumnSurvey::ColumnSurvey(const CsvLayout& layout)
    : layout_(layout),
      needed_(layout.columns.cells_needed()),
      required_(layout.columns.cells_required()),
      lines_(layout),
      blank_(layout.columns.headers.size()),
      status_is_flag_(asks_whether_paid(layout.columns.header_of(Field::status))) {
    std::iota(blank_.begin(), blank_.end(), std::size_t{0});
}

void ColumnSurvey::see(const Record& record) {
    if (record.cell_count < needed_ && !record.ends_text)
        ++(record.cell_count < required_ ? broken_rows_ : short_rows_);
    if (layout_.columns.kind == ListKind::receivables)
        lines_.see(record);
    if (!blank_.empty())
        std::erase_if(blank_, [&record](std::size_t column) {
            return column < record.cells.size() && !cell_value(record.cells[column]).empty();
        });
    for (std::size_t i = 0; i < receivable_field_count; ++i) {
        const auto& place = layout_.columns.places[i];
        if (place && place->column < record.cells.size())
            see_cell(static_cast<Field>(i), cell_value(record.cells[place->column]), record.kind_of(place->column));
    }
}

void ColumnSurvey::see_cell(Field field, std::string_view cell, CellKind kind) {
    const auto i = index_of(field);
    // A number or a day that is one by itself says nothing about how texts are to be read.
    const bool is_text = kind == CellKind::text;
    if (holds_date(field)) {
        if (is_text)
            dates_[i].see(cell);
    } else if (holds_number(field)) {
        if (is_text)
            numbers_[i].see(cell);
    } else if (field == Field::kind) {
        some_kind_ = some_kind_ || document_kind_from_text(cell).has_value();
    } else if (field == Field::customer_kind) {
        some_customer_kind_ = some_customer_kind_ || customer_kind_from_text(cell).has_value();
    } else if (field == Field::status) {
        const auto status = document_status_from_text(cell, status_is_flag_);
        some_status_ = some_status_ || status.has_value();
        status_tells_settlement_ = status_tells_settlement_ || status >= DocumentStatus::unpaid;
    } else if (field == Field::disputed && !cell.empty()) {
        // A dispute's column holds flags or days.
        const bool flag = flag_from_text(cell).has_value();
        some_flag_ = some_flag_ || flag;
        some_day_ = some_day_ || kind == CellKind::day;
        if (!flag && is_text)
            dates_[i].see(cell);
    }
}

void ColumnSurvey::judge_dates(const CsvOptions& options, CsvSurvey& survey) const {
    auto& layout = survey.layout;
    if (options.date_order) {
        layout.date_orders.fill(*options.date_order);
        return;
    }
    const auto judged = judge_date_columns(dates_);
    const auto name = [](const DateColumn& column, std::size_t i) {
        return std::string(to_text(column.candidates[i]));
    };
    const auto refuse = [&survey](IssueCode code, std::vector<std::string> arguments) {
        Issue issue;
        issue.code = code;
        issue.arguments = std::move(arguments);
        survey.refusals.push_back(std::move(issue));
    };
    for (std::size_t i = 0; i < judged.size(); ++i) {
        const auto& column = judged[i];
        const auto field = static_cast<Field>(i);
        const auto header = shown(layout.columns.header_of(field));
        switch (column.finding) {
        case DateColumn::Finding::none:
            break;
        case DateColumn::Finding::order:
            layout.date_orders[i] = column.candidates.front();
            break;
        case DateColumn::Finding::ambiguous:
            refuse(IssueCode::date_order_ambiguous, {header, name(column, 0), name(column, 1)});
            break;
        case DateColumn::Finding::unreadable:
            // What is no day in a dispute's column is left to the rows: it was to be a flag.
            if (field != Field::disputed)
                refuse(IssueCode::date_order_unreadable, {header, name(column, 0), std::to_string(column.failures)});
            break;
        }
    }
}

/// A column that was taken for choices by its header alone, and holds none.
void ColumnSurvey::drop_wrong_guesses(CsvSurvey& survey) const {
    auto& places = survey.layout.columns.places;
    const auto guessed = [](const auto& place) { return place && place->ground == ColumnMap::Ground::guessed; };
    auto& kind = places[index_of(Field::kind)];
    if (guessed(kind) && !some_kind_)
        kind.reset();
    auto& customer_kind = places[index_of(Field::customer_kind)];
    if (guessed(customer_kind) && !some_customer_kind_)
        customer_kind.reset();
    auto& status = places[index_of(Field::status)];
    if (guessed(status) && !some_status_)
        status.reset();
    survey.layout.status_tells_settlement = status && status_tells_settlement_;
    auto& disputed = places[index_of(Field::disputed)];
    const bool some_day = some_day_ || survey.layout.date_orders[index_of(Field::disputed)].has_value();
    if (guessed(disputed) && !some_flag_ && !some_day)
        disputed.reset();
}

/// What a list has and nobody understands is said, so that a person sees what was not read.
void ColumnSurvey::name_ignored(CsvSurvey& survey) const {
    auto& layout = survey.layout;
    std::vector<bool> passed_over(layout.columns.headers.size(), false);
    const auto pass_over = [&passed_over](std::size_t column) {
        if (column < passed_over.size())
            passed_over[column] = true;
    };
    std::for_each(blank_.begin(), blank_.end(), pass_over);
    for (const auto& place : layout.columns.places) {
        if (place)
            pass_over(place->column);
    }
    if (layout.lines.present) { // what tells lines apart was understood
        const auto lines = line_columns(layout.columns);
        std::for_each(lines.begin(), lines.end(), pass_over);
    }
    for (std::size_t i = 0; i < passed_over.size(); ++i) {
        if (!passed_over[i] && !layout.columns.headers[i].empty())
            layout.ignored.push_back(layout.columns.headers[i]);
    }
}

void ColumnSurvey::conclude(const CsvOptions& options, CsvSurvey& survey) const {
    judge_dates(options, survey);
    for (std::size_t i = 0; i < receivable_field_count; ++i)
        survey.layout.decimal_signs[i] = options.decimal_sign ? options.decimal_sign : numbers_[i].sign();
    survey.layout.short_rows = short_rows_ > 1 && broken_rows_ == 0;
    drop_wrong_guesses(survey);
    // Several contacts of a customer are no lines of one thing, nor are several payments of a document.
    if (layout_.columns.kind == ListKind::receivables)
        lines_.conclude(survey);
    name_ignored(survey);
}

} // namespace encours
