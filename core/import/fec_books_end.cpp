// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of a FEC's lines when all were seen.
#include "core/import/fec_books.h"
#include "core/import/issue_text.h"
#include "core/money/money.h"

#include <algorithm>
#include <bit>

namespace encours {

namespace {

constexpr std::string_view balance_accounts[] = {"411", "413", "416", "418", "4191", "491"};

std::size_t balance_of(AccountKind kind) {
    return kind == AccountKind::depreciation ? 5 : static_cast<std::size_t>(kind);
}

/// Counts how often each of many hashes was met.
class Counts {
public:
    explicit Counts(std::size_t most) : slots_(std::bit_ceil(2 * most + 2)) {}

    /// How often before.
    std::int64_t add(std::uint64_t hash) {
        const auto mask = slots_.size() - 1;
        auto at = static_cast<std::size_t>(hash) & mask;
        while (slots_[at].count != 0 && slots_[at].hash != hash)
            at = (at + 1) & mask;
        slots_[at].hash = hash;
        return slots_[at].count++;
    }

private:
    struct Slot {
        std::uint64_t hash = 0;
        std::int64_t count = 0;
    };
    std::vector<Slot> slots_;
};

} // namespace

void FecBooks::add_balance(AccountKind kind, std::string_view number) {
    if (kind == AccountKind::accrued_credit || (kind == AccountKind::advance && !number.starts_with("4191")))
        return;
    const auto balance = balance_of(kind);
    if (month_ == nullptr || *booked_ != month_day_) {
        month_ = &months_[end_of_month(*booked_)];
        month_day_ = *booked_;
    }
    (*month_)[balance] += debit_ - credit_;
    has_balance_[balance] = true;
}

void FecBooks::finish(const FecTexts& texts) {
    entries_.finish();
    report_.entries = entries_.count();
    report_.entries_unbalanced = entries_.unbalanced_count();
    decode(texts);
    find_openings();
    identify_lines();
    report_unbalanced();
    report_balances();
}

void FecBooks::decode(const FecTexts& texts) {
    for (std::size_t i = 0; i < report_.lines.size(); ++i) {
        if (marks_[i].is_plain)
            continue;
        number_ = marks_[i].line;
        decode(report_.lines[i], texts);
    }
}

void FecBooks::decode(BookLine& line, const FecTexts& texts) {
    bool sound = true;
    for (auto* text : {&line.account_number, &line.customer_code, &line.customer_name, &line.journal,
                       &line.entry_number, &line.reference, &line.label, &line.lettering})
        sound = texts.decode(*text) && sound;
    if (line.customer_code.empty()) // no-break spaces alone
        line.customer_code = miscellaneous_customer;
    if (!sound)
        warn(IssueCode::invalid_text);
    line.identity = line_identity(line);
}

void FecBooks::find_openings() {
    for (std::size_t i = 0; i < report_.lines.size(); ++i) {
        const auto nature = entries_.nature(i);
        if (!nature.balance_sheet_alone) // nearly all; their lines need no look
            continue;
        auto& line = report_.lines[i];
        const auto& mark = marks_[i];
        const bool first_day = line.booked == report_.covers->first;
        if (!first_day && !mark.opening_journal)
            continue;
        // On the first day one sign is enough; later, to correct them, both the journal and a name.
        const bool named = mark.opening_name || speaks_of_opening(line.label);
        if (named || (first_day && (mark.opening_journal || nature.capital))) {
            line.role = EntryRole::opening;
            line.net = 0;
            line.vat = 0;
        }
    }
}

void FecBooks::identify_lines() {
    Counts alike(report_.lines.size());
    for (auto& line : report_.lines) {
        line.ordinal = alike.add(line.identity);
        if (line.ordinal > 0)
            line.identity = line_identity(line);
    }
}

void FecBooks::report_unbalanced() {
    for (const auto& entry : entries_.unbalanced()) {
        const auto i = static_cast<std::size_t>(entry.line);
        const auto& line = report_.lines[i];
        number_ = marks_[i].line;
        warn(IssueCode::fec_entry_unbalanced,
             {shown(line.journal), shown(line.entry_number), minor_to_text(entry.difference, decimals_)});
    }
}

void FecBooks::report_balances() {
    if (!report_.covers)
        return;
    const auto last = end_of_month(report_.covers->last);
    for (std::size_t i = 0; i < balance_count; ++i) {
        if (!has_balance_[i])
            continue;
        std::int64_t balance = 0;
        auto moved = months_.begin();
        for (auto month = end_of_month(report_.covers->first); month <= last; month = end_of_month(month + 1)) {
            if (moved != months_.end() && moved->first == month)
                balance += (moved++)->second[i];
            report_.month_balances.push_back({std::string(balance_accounts[i]), month, balance});
        }
    }
}

Issue FecBooks::issue(IssueCode code, std::vector<std::string> arguments, std::optional<FecColumn> column) const {
    Issue issue;
    issue.file = file_;
    issue.line = number_;
    issue.code = code;
    issue.arguments = std::move(arguments);
    if (column && layout_.has(*column)) {
        issue.column = static_cast<std::int32_t>(layout_.place(*column)) + 1;
        issue.column_name = shown(layout_.titles[layout_.place(*column)]);
    }
    return issue;
}

void FecBooks::reject(IssueCode code, std::vector<std::string> arguments, std::optional<FecColumn> column) {
    if (++report_.rejected_count <= static_cast<std::int64_t>(ImportReport::issues_kept))
        report_.rejected.push_back(issue(code, std::move(arguments), column));
}

void FecBooks::warn(IssueCode code, std::vector<std::string> arguments, std::optional<FecColumn> column) {
    if (++report_.warning_count <= static_cast<std::int64_t>(ImportReport::issues_kept))
        report_.warnings.push_back(issue(code, std::move(arguments), column));
}

} // namespace encours
