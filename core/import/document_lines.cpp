// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/document_lines.h"

#include "core/import/cell_text.h"
#include "core/import/issue_text.h"
#include "core/import/row_digest.h"

#include <algorithm>

namespace encours {

namespace {

using Field = ReceivableField;
using Rule = DocumentLines::Rule;

/// Words of titles about lines; whole, or at either end of the title.
constexpr std::string_view line_words[] = {"ligne", "article", "quantite", "qte",       "prixunitaire", "pvht",
                                           "puht",  "line",    "quantity", "unitprice", "product",      "produit"};
constexpr int fine_decimals = 4; ///< lines may be finer than cents; their sum is not

std::string_view cell(const CsvLayout& layout, const Record& record, Field field) {
    const auto& place = layout.columns.places[index_of(field)];
    return place && place->column < record.cells.size() ? cell_value(record.cells[place->column]) : std::string_view{};
}

std::string_view customer_of(const CsvLayout& layout, const Record& record) {
    const auto code = cell(layout, record, Field::customer_code);
    return code.empty() ? cell(layout, record, Field::customer_name) : code;
}

/// The row has nothing of a document, but something of a line.
bool is_continuation(const CsvLayout& layout, const std::vector<std::size_t>& line_columns, const Record& record) {
    for (const auto field : {Field::number, Field::issued, Field::customer_code, Field::customer_name}) {
        if (!cell(layout, record, field).empty())
            return false;
    }
    return std::any_of(line_columns.begin(), line_columns.end(), [&](std::size_t column) {
        return column < record.cells.size() && !cell_value(record.cells[column]).empty();
    });
}

std::optional<std::int64_t> amount_of(const CsvLayout& layout, std::string_view text, CellKind kind, Field field) {
    const auto sign = kind == CellKind::number ? DecimalSign::point : layout.decimal_signs[index_of(field)];
    const auto fine = parse_amount(text, fine_decimals, sign);
    if (fine)
        return fine.value();
    const auto coarse = parse_amount(text, fine_decimals - 2, sign);
    return fine.error() == AmountError::too_large && coarse ? std::optional(coarse.value() * 100) : std::nullopt;
}

std::string plain(std::int64_t amount) {
    const bool negative = amount < 0;
    auto digits = std::to_string(negative ? -amount : amount);
    digits.insert(0, std::max<std::size_t>(digits.size(), fine_decimals + 1) - digits.size(), '0');
    return (negative ? "-" : "") + digits.substr(0, digits.size() - fine_decimals) + "." +
           digits.substr(digits.size() - fine_decimals);
}

} // namespace

std::vector<std::size_t> line_columns(const ColumnMap& columns) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < columns.headers.size(); ++i) {
        const auto title = fold(columns.headers[i]);
        const bool about_lines = std::any_of(std::begin(line_words), std::end(line_words), [&](std::string_view word) {
            return title.starts_with(word) || (word != "line" && title.ends_with(word));
        });
        const bool is_ordered_online = title == "enligne";
        if ((about_lines && !is_ordered_online) || title.starts_with("documentligne"))
            found.push_back(i);
    }
    return found;
}

std::uint64_t document_hash_of(std::string_view number, std::string_view customer) {
    return ContentHash().add(number).add(customer).value();
}

bool is_title_of_total(const ColumnMap& columns) {
    const auto title = fold(columns.header_of(Field::amount));
    return title.find("document") != std::string::npos || title.find("total") != std::string::npos;
}

LineSurvey::LineSurvey(const CsvLayout& layout)
    : layout_(layout), line_columns_(line_columns(layout.columns)), title_tells_(is_title_of_total(layout.columns)) {}

void LineSurvey::see(const Record& record) {
    const auto number = cell(layout_, record, Field::number);
    const auto customer = customer_of(layout_, record);
    const bool continues = is_continuation(layout_, line_columns_, record);
    if (number.empty() && !continues)
        return; // a draft, a footer
    if (layout_.columns.has(Field::due) && !number.empty()) {
        const auto hash = document_hash_of(number, customer);
        if (!met_.insert(hash))
            (void)repeated_.insert(hash);
    }
    const bool same = number == number_ && (customer.empty() || customer == customer_) && documents_ > 0;
    if (!continues && !same) {
        end_document();
        number_ = number;
        customer_ = customer;
        due_.first = cell(layout_, record, Field::due);
        if (!line_columns_.empty() && scattered_line_ == 0 && ended_.contains(document_hash_of(number, customer))) {
            scattered_line_ = record.line;
            scattered_number_ = number;
        }
        ++documents_;
        amount_.first = cell(layout_, record, Field::amount);
        open_amount_.first = cell(layout_, record, Field::open_amount);
    } else {
        const auto compare = [](Cells& seen, std::string_view value) {
            seen.differs = seen.differs || (!value.empty() && value != seen.first);
        };
        compare(amount_, cell(layout_, record, Field::amount));
        compare(open_amount_, cell(layout_, record, Field::open_amount));
        const auto due = cell(layout_, record, Field::due);
        due_.differs = due_.differs || (!due.empty() && due != due_.first);
    }
    ++rows_in_document_;
}

void LineSurvey::end_document() {
    if (documents_ == 0)
        return;
    if (!line_columns_.empty())
        (void)ended_.insert(document_hash_of(number_, customer_));
    if (rows_in_document_ > 1) {
        ++of_several_rows_;
        due_.different += due_.differs ? 1 : 0;
        // Instalments are mostly equal: that does not make each the document's amount.
        for (auto* amount : {&amount_, &open_amount_})
            ++(amount->differs || (due_.differs && !title_tells_) ? amount->different : amount->equal);
    }
    amount_.differs = open_amount_.differs = due_.differs = false;
    rows_in_document_ = 0;
}

DocumentLines::Rule LineSurvey::rule_of(const Cells& amount) {
    return amount.different * 50 > amount.different + amount.equal ? Rule::summed : Rule::repeated;
}

void LineSurvey::conclude(CsvSurvey& survey) const {
    auto last = *this; // the last document has not ended
    last.end_document();
    survey.layout.lines.repeated = repeated_;
    const bool several = last.of_several_rows_ > 0;
    const bool usual = last.of_several_rows_ * 2 >= last.documents_ && last.of_several_rows_ >= 3;
    // Rows of one document with several due days are instalments: they are no lines.
    const bool is_list_of_lines = several && (!line_columns_.empty() || (usual && last.due_.different == 0));
    if (!is_list_of_lines)
        return;
    if (scattered_line_ != 0) {
        Issue issue;
        issue.line = scattered_line_;
        issue.code = IssueCode::lines_scattered;
        issue.arguments = {shown(scattered_number_)};
        survey.refusals.push_back(std::move(issue));
        return;
    }
    auto& lines = survey.layout.lines;
    lines.present = true;
    lines.amount = rule_of(last.amount_);
    lines.open_amount = rule_of(last.open_amount_);
    lines.is_sure = lines.amount == Rule::summed || last.amount_.equal >= 3 || title_tells_;
}

void DocumentRecords::Kept::keep(const Record& from) {
    cells.assign(from.cells.begin(), from.cells.end());
    kinds.assign(cells.size(), CellKind::text);
    for (std::size_t i = 0; i < cells.size(); ++i)
        kinds[i] = from.kind_of(i);
    record = from;
}

DocumentRecords::DocumentRecords(std::unique_ptr<RecordSource> lines, const CsvLayout& layout)
    : lines_(std::move(lines)), layout_(layout), line_columns_(line_columns(layout.columns)) {}

bool DocumentRecords::next(Record& record) {
    Record line;
    if (has_ahead_) {
        std::swap(current_, ahead_);
        has_ahead_ = false;
    } else {
        if (!lines_->next(line))
            return false;
        current_.keep(line);
    }
    // Blank rows and those before the header are no documents: they go through as they are.
    while (current_.record.line > layout_.header_line && lines_->next(line)) {
        if (current_.record.fault == RecordFault::none && line.fault == RecordFault::none && goes_on(current_, line)) {
            add(current_, line);
        } else {
            ahead_.keep(line);
            has_ahead_ = true;
            break;
        }
    }
    views_.assign(current_.cells.begin(), current_.cells.end());
    record = current_.record;
    record.cells = views_;
    record.kinds = current_.kinds;
    return true;
}

bool DocumentRecords::goes_on(const Kept& document, const Record& line) const {
    std::vector<std::string_view> views(document.cells.begin(), document.cells.end());
    Record first = document.record;
    first.cells = views;
    const auto number = cell(layout_, first, Field::number);
    if (number.empty())
        return false;
    if (is_continuation(layout_, line_columns_, line))
        return true;
    const auto customer = customer_of(layout_, line);
    const auto due = cell(layout_, line, Field::due);
    const auto first_due = cell(layout_, first, Field::due);
    const bool another_instalment =
        layout_.lines.amount == Rule::summed && !due.empty() && !first_due.empty() && due != first_due;
    return cell(layout_, line, Field::number) == number && !another_instalment &&
           (customer.empty() || customer == customer_of(layout_, first));
}

void DocumentRecords::add(Kept& document, const Record& line) const {
    for (const auto field : {Field::amount, Field::open_amount})
        add_amount(document, line, field);
    for (std::size_t i = 0; i < receivable_field_count; ++i) {
        const auto& place = layout_.columns.places[i];
        if (!place || place->column >= line.cells.size() || place->column >= document.cells.size())
            continue;
        auto& known = document.cells[place->column];
        if (cell_value(known).empty()) {
            known = line.cells[place->column];
            document.kinds[place->column] = line.kind_of(place->column);
        }
    }
}

void DocumentRecords::add_amount(Kept& document, const Record& line, Field field) const {
    const auto& place = layout_.columns.places[index_of(field)];
    const auto rule = field == Field::amount ? layout_.lines.amount : layout_.lines.open_amount;
    if (!place || place->column >= document.cells.size() || place->column >= line.cells.size())
        return;
    const auto text = cell_value(line.cells[place->column]);
    auto& sum = document.cells[place->column];
    auto& kind = document.kinds[place->column];
    if (text.empty() || cell_value(sum).empty() || kind == CellKind::error)
        return; // a blank sum takes the first value that comes
    const auto so_far = amount_of(layout_, cell_value(sum), kind, field);
    const auto more = amount_of(layout_, text, line.kind_of(place->column), field);
    if (!so_far)
        return; // it cannot be read: that is for the row's reader to say
    // What cannot be is left for the row's reader to refuse, with both values.
    if (!more || (rule == Rule::repeated && more != so_far)) {
        sum += (rule == Rule::repeated ? " ≠ " : " + ") + std::string(text);
        kind = CellKind::text;
        return;
    }
    if (rule == Rule::repeated)
        return;
    sum = plain(*so_far + *more);
    kind = CellKind::number;
}

} // namespace encours
