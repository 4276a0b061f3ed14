// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fec_books.h"

#include "core/base/content_hash.h"
#include "core/import/fec_cells.h"
#include "core/import/issue_text.h"

#include <algorithm>

namespace encours {

namespace {

/// "-" and "0" name nobody and nothing.
bool says_something(std::string_view text) { return text.find_first_not_of("-0. ") != std::string_view::npos; }

bool has_plain_texts(const BookLine& line) {
    return is_plain(line.account_number) && is_plain(line.customer_code) && is_plain(line.customer_name) &&
           is_plain(line.journal) && is_plain(line.entry_number) && is_plain(line.reference) && is_plain(line.label) &&
           is_plain(line.lettering);
}

} // namespace

FecBooks::FecBooks(const FecLayout& layout, Currency currency, std::string file, FecReport& report)
    : layout_(layout),
      currency_(currency),
      decimals_(currency.decimals()),
      file_(std::move(file)),
      report_(report),
      shape_(layout),
      entries_(report.lines) {}

void FecBooks::see(FecCells& cells, std::int64_t number) {
    number_ = number;
    if (!shape_.fits(cells)) {
        const auto shape = shape_.mend(cells);
        if (shape == FecShape::Line::blank)
            return;
        if (shape != FecShape::Line::whole) {
            ++report_.read;
            const bool is_short = shape == FecShape::Line::too_short;
            const auto expected = is_short ? shape_.needed() : shape_.columns();
            reject(is_short ? IssueCode::too_few_cells : IssueCode::too_many_cells,
                   {std::to_string(cells.count()), std::to_string(expected)});
            return;
        }
    }
    const auto account = bare(cell(cells, FecColumn::account));
    if (account.empty() && cells.blank_from(0))
        return;
    ++report_.read;
    if (!begun_ || cell(cells, FecColumn::entry_number) != entry_number_ ||
        cell(cells, FecColumn::booked) != booked_text_ || cell(cells, FecColumn::journal) != journal_)
        begin_entry(cells);

    EntryLine line;
    line.kind = account_kind(account);
    auto book = book_account(line.kind);
    if (line.kind == AccountKind::unreadable) {
        const bool of_customer = account.empty() || says_something(bare(cell(cells, FecColumn::customer)));
        of_customer ? reject(IssueCode::fec_account_unreadable, {shown(account)}, FecColumn::account)
                    : warn(IssueCode::fec_account_unreadable, {shown(account)}, FecColumn::account);
    }
    if (!read_amounts(cells, book.has_value()))
        return;
    report_.debit += debit_;
    report_.credit += credit_;
    line.amount = debit_ - credit_;
    line.account_class = account.empty() ? '\0' : account.front();
    const auto reference = bare(cell(cells, FecColumn::reference));
    line.reference = reference.empty() ? 0 : ContentHash().add(reference).value();
    if (book && !booked_) {
        if (bare(booked_text_).empty())
            reject(IssueCode::value_missing, {"booked"}, FecColumn::booked);
        else
            reject(issue_code(booked_error_), {shown(bare(booked_text_))}, FecColumn::booked);
        book.reset();
    }
    if (book) {
        line.line = static_cast<std::int32_t>(report_.lines.size());
        add_line(cells, *book, account);
    }
    if (booked_ && (book || line.kind == AccountKind::depreciation))
        add_balance(line.kind, account);
    entries_.add(line);
}

void FecBooks::see_last(FecCells& cells, std::int64_t number) {
    if (!shape_.is_cut(cells) || (cells.blank_from(0) && cells.count() <= FecLayout::absent)) {
        see(cells, number);
        return;
    }
    number_ = number;
    ++report_.read;
    warn(IssueCode::fec_line_cut, {std::to_string(cells.count()), std::to_string(shape_.columns())});
}

void FecBooks::begin_entry(const FecCells& cells) {
    begun_ = true;
    journal_ = cell(cells, FecColumn::journal);
    entry_number_ = cell(cells, FecColumn::entry_number);
    const auto booked = cell(cells, FecColumn::booked);
    if (!booked_ || booked != booked_text_) {
        booked_text_ = booked;
        const auto day = fec_date(booked);
        booked_ = day ? day.value() : std::nullopt;
        booked_error_ = day ? DateError::empty : day.error();
        if (booked_) {
            auto& covers = report_.covers;
            covers = covers ? CoveredSpan{std::min(covers->first, *booked_), std::max(covers->last, *booked_)}
                            : CoveredSpan{*booked_, *booked_};
        }
    }
    entries_.begin(bare(journal_), bare(entry_number_), bare(booked_text_));
}

bool FecBooks::read_amount(const FecCells& cells, FecColumn column, bool matters, std::int64_t& amount) {
    amount = 0;
    const auto text = cell(cells, column);
    if (text.empty())
        return true;
    if (decimals_ == 2) {
        if (const auto plain = plain_fec_amount(text)) {
            amount = *plain;
            return true;
        }
    }
    const auto read = fec_amount(text, decimals_);
    if (read) {
        amount = read.value();
        return true;
    }
    matters ? reject(issue_code(read.error()), {shown(bare(text))}, column)
            : warn(issue_code(read.error()), {shown(bare(text))}, column);
    return false;
}

bool FecBooks::read_amounts(const FecCells& cells, bool matters) {
    if (!layout_.directed())
        return read_amount(cells, FecColumn::debit, matters, debit_) &&
               read_amount(cells, FecColumn::credit, matters, credit_);
    std::int64_t amount = 0;
    if (!read_amount(cells, FecColumn::amount, matters, amount))
        return false;
    const auto text = cell(cells, FecColumn::direction);
    const auto direction = fec_direction(text);
    debit_ = direction > 0 ? amount : 0;
    credit_ = direction < 0 ? amount : 0;
    if (direction != 0 || amount == 0)
        return true;
    matters ? reject(IssueCode::fec_direction_unreadable, {shown(bare(text))}, FecColumn::direction)
            : warn(IssueCode::fec_direction_unreadable, {shown(bare(text))}, FecColumn::direction);
    return false;
}

void FecBooks::add_line(const FecCells& cells, BookAccount account, std::string_view number) {
    auto& line = report_.lines.emplace_back();
    line.account = account;
    line.account_number = number;
    line.journal = bare(journal_);
    line.entry_number = bare(entry_number_);
    line.booked = *booked_;
    line.amount = debit_ - credit_;
    line.reference = bare(cell(cells, FecColumn::reference));
    line.label = bare(cell(cells, FecColumn::label));
    line.lettering = bare(cell(cells, FecColumn::lettering));
    line.document_day = read_day(cells, FecColumn::document_day);
    line.lettered_on = read_day(cells, FecColumn::lettered_on);
    line.validated_on = read_day(cells, FecColumn::validated_on);
    read_customer(cells, line);
    read_foreign(cells, line);
    auto& mark = marks_.emplace_back(mark_of(cells));
    mark.is_plain = has_plain_texts(line);
    if (mark.is_plain) // while it is at hand
        line.identity = line_identity(line);
}

void FecBooks::read_customer(const FecCells& cells, BookLine& line) const {
    const auto account_name = bare(cell(cells, FecColumn::account_name));
    const auto auxiliary = bare(cell(cells, FecColumn::customer));
    const auto auxiliary_name = bare(cell(cells, FecColumn::customer_name));
    const auto of_account = customer_of_account(line.account_number, account_name);
    const bool has_auxiliary = says_something(auxiliary);
    const auto code = has_auxiliary ? auxiliary : of_account;
    line.customer_code = code.empty() ? miscellaneous_customer : code;
    // A collective account's name is no customer's, unless nobody has a name.
    const bool named_by_account = !of_account.empty() || !has_auxiliary;
    line.customer_name = !auxiliary_name.empty()                     ? auxiliary_name
                         : named_by_account && !account_name.empty() ? account_name
                                                                     : std::string_view(line.customer_code);
}

void FecBooks::read_foreign(const FecCells& cells, BookLine& line) {
    const auto code = bare(cell(cells, FecColumn::foreign_currency));
    const auto text = bare(cell(cells, FecColumn::foreign_amount));
    if (code.empty() || text.empty())
        return;
    const auto currency = Currency::from_code(code);
    const auto amount = fec_amount(text, currency ? currency->decimals() : 2);
    if (currency == currency_ || (amount && amount.value() == 0))
        return;
    if (!currency) {
        warn(IssueCode::currency_unknown, {shown(code)}, FecColumn::foreign_currency);
    } else if (!amount) {
        warn(issue_code(amount.error()), {shown(text)}, FecColumn::foreign_amount);
    } else {
        line.foreign_currency = currency;
        const auto magnitude = amount.value() < 0 ? -amount.value() : amount.value();
        line.foreign_amount = line.amount < 0 ? -magnitude : magnitude;
    }
}

std::optional<Date> FecBooks::read_day(const FecCells& cells, FecColumn column) {
    const auto text = cell(cells, column);
    if (text.empty())
        return std::nullopt;
    if (booked_ && text == booked_text_)
        return booked_;
    const auto day = fec_date(text);
    if (day)
        return day.value();
    warn(issue_code(day.error()), {shown(bare(text))}, column);
    return std::nullopt;
}

FecBooks::Mark FecBooks::mark_of(const FecCells& cells) {
    if (!known_mark_ || journal_ != known_journal_) {
        known_journal_ = journal_;
        const bool by_name = speaks_of_opening(cell(cells, FecColumn::journal_name));
        known_mark_ = Mark{0, by_name || is_opening_code(journal_), by_name};
    }
    auto mark = *known_mark_;
    mark.line = number_;
    return mark;
}

} // namespace encours
