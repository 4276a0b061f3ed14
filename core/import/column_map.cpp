// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_map.h"

#include "core/import/cell_text.h"
#include "core/import/header_synonyms.h"
#include "core/import/issue_text.h"
#include "core/import/known_packages.h"

#include <algorithm>
#include <charconv>
#include <span>

namespace encours {

namespace {

using Field = ReceivableField;

Issue issue(IssueCode code, std::vector<std::string> arguments) {
    Issue issue;
    issue.code = code;
    issue.arguments = std::move(arguments);
    return issue;
}

/// The columns of a header while they are being given to fields.
class Assignment {
public:
    explicit Assignment(ColumnMap& map) : map_(map), taken_(map.headers.size(), false) {
        folded_.reserve(map.headers.size());
        for (const auto& header : map.headers)
            folded_.push_back(fold(header));
    }

    /// By a header or position that a person gave.
    void ask(Field field, const std::string& wanted) {
        auto column = column_from_position(wanted);
        if (!column)
            column = find(map_.headers, cell_value(wanted));
        if (!column)
            column = find(folded_, fold(wanted));
        const bool beyond = !map_.headers.empty() && column && *column >= map_.headers.size();
        if (!column || beyond)
            return;
        if (*column < taken_.size())
            taken_[*column] = true;
        map_.places[index_of(field)] = ColumnMap::Place{*column, ColumnMap::Ground::asked};
    }

    void take(Field field, std::span<const std::string_view> words, ColumnMap::Ground ground) {
        for (const auto word : words) {
            if (map_.has(field))
                return;
            for (std::size_t column = 0; column < folded_.size(); ++column) {
                if (taken_[column] || folded_[column] != word)
                    continue;
                taken_[column] = true;
                map_.places[index_of(field)] = ColumnMap::Place{column, ground};
                break;
            }
        }
    }

    [[nodiscard]] const std::vector<std::string>& folded() const { return folded_; }

private:
    template <class Text>
    static std::optional<std::size_t> find(const std::vector<std::string>& headers, const Text& wanted) {
        const auto found = std::find(headers.begin(), headers.end(), wanted);
        if (wanted.empty() || found == headers.end())
            return std::nullopt;
        return static_cast<std::size_t>(found - headers.begin());
    }

    ColumnMap& map_;
    std::vector<bool> taken_;
    std::vector<std::string> folded_;
};

} // namespace

std::string ColumnMap::header_of(ReceivableField field) const {
    const auto& place = places[index_of(field)];
    if (!place)
        return {};
    if (place->column < headers.size() && !headers[place->column].empty())
        return headers[place->column];
    return "#" + std::to_string(place->column + 1);
}

std::size_t ColumnMap::cells_needed() const {
    std::size_t cells = 0;
    for (const auto& place : places)
        cells = std::max(cells, place ? place->column + 1 : 0);
    return cells;
}

std::size_t ColumnMap::cells_required() const {
    const auto cells_for = [this](Field field) { return has(field) ? places[index_of(field)]->column + 1 : 0; };
    const auto code = cells_for(Field::customer_code);
    const auto name = cells_for(Field::customer_name);
    const auto customer = code == 0 || name == 0 ? std::max(code, name) : std::min(code, name);
    switch (kind) {
    case ListKind::customers:
        return customer;
    case ListKind::payments:
        return std::max({cells_for(Field::paid), cells_for(Field::amount), customer});
    case ListKind::receivables:
        break;
    }
    return std::max({cells_for(Field::number), cells_for(Field::issued), cells_for(Field::amount), customer});
}

std::optional<std::size_t> column_from_position(std::string_view text) {
    if (!text.starts_with('#'))
        return std::nullopt;
    std::size_t position = 0;
    const auto* const end = text.data() + text.size();
    const auto result = std::from_chars(text.data() + 1, end, position);
    if (result.ec != std::errc() || result.ptr != end || position == 0)
        return std::nullopt;
    return position - 1;
}

ColumnMap map_columns(std::vector<std::string> headers, const CsvOptions& options) {
    ColumnMap map;
    const auto kind = map.kind = options.kind;
    map.headers = std::move(headers);
    Assignment assignment(map);
    PerField<bool> decided{};
    for (const auto& [name, wanted] : options.columns) {
        if (const auto field = field_from_name(kind, name)) {
            assignment.ask(*field, wanted);
            decided[index_of(*field)] = true;
        }
    }
    const auto take_all = [&](ColumnMap::Ground ground, auto words_of) {
        for (std::size_t i = 0; i < receivable_field_count; ++i) {
            if (!decided[i] && holds(kind, static_cast<Field>(i)))
                assignment.take(static_cast<Field>(i), words_of(static_cast<Field>(i)), ground);
        }
    };
    const auto* const package = kind == ListKind::receivables ? recognise_package(assignment.folded()) : nullptr;
    if (package != nullptr) {
        map.package = package->key;
        for (const auto& column : package->columns) {
            if (!decided[index_of(column.field)])
                assignment.take(column.field, {&column.title, 1}, ColumnMap::Ground::guessed);
        }
    }
    std::string own_name;
    std::string_view own_names[1];
    take_all(ColumnMap::Ground::own_name, [&](Field field) {
        own_name = fold(field_name(kind, field));
        own_names[0] = own_name;
        return std::span<const std::string_view>(own_names);
    });
    take_all(ColumnMap::Ground::guessed, [&](Field field) { return header_synonyms(kind, field).clear; });
    take_all(ColumnMap::Ground::guessed, [&](Field field) { return header_synonyms(kind, field).unclear; });

    auto& amount = map.places[index_of(Field::amount)];
    auto& open_amount = map.places[index_of(Field::open_amount)];
    if (!amount && !decided[index_of(Field::amount)] && open_amount &&
        open_amount->ground == ColumnMap::Ground::guessed)
        std::swap(amount, open_amount);
    return map;
}

std::size_t header_score(const ColumnMap& map, const CsvOptions& options) {
    std::size_t score = 0;
    for (std::size_t i = 0; i < receivable_field_count; ++i) {
        if (!map.places[i])
            continue;
        const auto asked = options.columns.find(std::string(field_name(map.kind, static_cast<Field>(i))));
        // A position says nothing about where the header is.
        if (map.places[i]->ground != ColumnMap::Ground::asked)
            score += 1;
        else if (asked != options.columns.end() && !column_from_position(asked->second))
            score += 3;
    }
    return score;
}

std::vector<Issue> check_columns(const ColumnMap& map, const CsvOptions& options) {
    std::vector<Issue> issues;
    std::vector<std::optional<Field>> asked_for(map.headers.size());
    for (const auto& [name, wanted] : options.columns) {
        const auto field = field_from_name(map.kind, name);
        if (!field) {
            issues.push_back(issue(IssueCode::field_unknown, {shown(name)}));
            continue;
        }
        if (wanted.empty())
            continue;
        const auto& place = map.places[index_of(*field)];
        if (!place) {
            issues.push_back(issue(IssueCode::column_missing, {shown(name), shown(wanted)}));
            continue;
        }
        if (place->column >= asked_for.size())
            continue;
        auto& other = asked_for[place->column];
        // A list that knows its customers by name alone has one column for both.
        const bool both_of_customer = other && ((*other == Field::customer_code && *field == Field::customer_name) ||
                                                (*other == Field::customer_name && *field == Field::customer_code));
        if (other && !both_of_customer)
            issues.push_back(issue(IssueCode::column_mapped_twice, {shown(name), shown(wanted)}));
        other = field;
    }
    const auto missing = [&](Field field) {
        // Where a person named a column, that it is missing was said already.
        const auto asked = options.columns.find(std::string(field_name(map.kind, field)));
        return !map.has(field) && (asked == options.columns.end() || asked->second.empty());
    };
    const auto require = [&](Field field) {
        if (missing(field))
            issues.push_back(issue(IssueCode::required_field_unmapped, {std::string(field_name(map.kind, field))}));
    };
    const auto none_of = [&](std::initializer_list<Field> fields) {
        return std::all_of(fields.begin(), fields.end(),
                           [&](Field field) { return !map.has(field) && missing(field); });
    };
    switch (map.kind) {
    case ListKind::receivables:
        require(Field::number);
        require(Field::issued);
        require(Field::amount);
        break;
    case ListKind::customers:
        break;
    case ListKind::payments:
        require(Field::amount);
        require(Field::paid);
        break;
    }
    const bool named_by_document = map.kind == ListKind::payments && !none_of({Field::number});
    if (none_of({Field::customer_code, Field::customer_name}) && !named_by_document)
        issues.push_back(
            issue(IssueCode::required_field_unmapped, {std::string(field_name(map.kind, Field::customer_code))}));
    return issues;
}

} // namespace encours
