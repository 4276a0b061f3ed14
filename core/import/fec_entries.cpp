// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fec_entries.h"

#include "core/base/content_hash.h"

#include <algorithm>

namespace encours {

namespace {

bool is_receivable(const EntryLine& line) { return line.line != EntryLine::no_line; }

/// "0" and "-" number nothing.
bool is_number(std::string_view number) { return number.find_first_not_of(" 0-.\t") != std::string_view::npos; }

} // namespace

void FecEntries::begin(std::string_view journal, std::string_view number, std::string_view day) {
    end_run();
    journal_ = journal;
    number_ = number;
    day_ = day;
    numbered_ = is_number(number);
}

void FecEntries::add(const EntryLine& line) {
    run_.push_back(line);
    run_sum_ += line.amount;
    run_receivable_ = run_receivable_ || is_receivable(line);
    // Without a number an entry ends where it balances.
    if (!numbered_ && run_sum_ == 0 && line.amount != 0)
        end_run();
}

void FecEntries::end_run() {
    if (run_.empty())
        return;
    if (run_sum_ == 0) {
        if (run_receivable_)
            close(run_, 0);
        else
            ++count_;
    } else {
        const auto number = ContentHash().add(journal_).add(day_).add(number_).value();
        const auto journal_day = ContentHash().add(journal_).add(day_).value();
        for (const auto& line : run_)
            waiting_.push_back({line, static_cast<std::uint32_t>(waiting_.size()), number, journal_day});
    }
    run_.clear();
    run_sum_ = 0;
    run_receivable_ = false;
}

void FecEntries::close(std::vector<EntryLine>& entry, std::int64_t sum) {
    ++count_;
    unbalanced_count_ += sum != 0 ? 1 : 0;
    const auto first = std::find_if(entry.begin(), entry.end(), is_receivable);
    if (first == entry.end())
        return;
    if (sum != 0)
        unbalanced_.push_back({first->line, sum});
    const auto nature = nature_of(entry);
    natures_.resize(std::max(natures_.size(), lines_.size()));
    for (const auto& line : entry) {
        if (is_receivable(line))
            natures_[static_cast<std::size_t>(line.line)] = nature;
    }
    give_roles(entry, lines_);
}

void FecEntries::close_balanced(std::uint64_t (*value)(const Waiting&)) {
    std::sort(waiting_.begin(), waiting_.end(), [value](const Waiting& a, const Waiting& b) {
        return value(a) != value(b) ? value(a) < value(b) : a.rank < b.rank;
    });
    std::vector<EntryLine> entry;
    auto kept = waiting_.begin();
    for (auto begin = waiting_.begin(); begin != waiting_.end();) {
        entry.clear();
        std::int64_t sum = 0;
        auto end = begin;
        for (; end != waiting_.end() && value(*end) == value(*begin); ++end) {
            entry.push_back(end->line);
            sum += end->line.amount;
        }
        if (sum == 0 && value(*begin) != 0)
            close(entry, 0);
        else
            kept = std::move(begin, end, kept);
        begin = end;
    }
    waiting_.erase(kept, waiting_.end());
}

void FecEntries::close_neighbours() {
    std::sort(waiting_.begin(), waiting_.end(), [](const Waiting& a, const Waiting& b) {
        return a.journal_day != b.journal_day ? a.journal_day < b.journal_day : a.rank < b.rank;
    });
    std::vector<EntryLine> entry;
    auto kept = waiting_.begin();
    std::int64_t sum = 0;
    auto begin = waiting_.begin();
    for (auto at = waiting_.begin(); at != waiting_.end(); ++at) {
        if (at->journal_day != begin->journal_day) {
            kept = std::move(begin, at, kept);
            begin = at;
            entry.clear();
            sum = 0;
        }
        entry.push_back(at->line);
        sum += at->line.amount;
        if (sum == 0 && at->line.amount != 0) {
            close(entry, 0);
            begin = at + 1;
            entry.clear();
        }
    }
    kept = std::move(begin, waiting_.end(), kept);
    waiting_.erase(kept, waiting_.end());
}

void FecEntries::close_rest() {
    std::sort(waiting_.begin(), waiting_.end(), [](const Waiting& a, const Waiting& b) {
        return a.number != b.number ? a.number < b.number : a.rank < b.rank;
    });
    std::vector<EntryLine> entry;
    for (auto begin = waiting_.begin(); begin != waiting_.end();) {
        entry.clear();
        std::int64_t sum = 0;
        auto end = begin;
        for (; end != waiting_.end() && end->number == begin->number; ++end) {
            entry.push_back(end->line);
            sum += end->line.amount;
        }
        close(entry, sum);
        begin = end;
    }
    waiting_.clear();
}

void FecEntries::finish() {
    end_run();
    natures_.resize(lines_.size());
    close_balanced([](const Waiting& waiting) { return waiting.number; });
    close_balanced([](const Waiting& waiting) {
        return waiting.line.reference == 0 ? 0
                                           : ContentHash()
                                                 .add(static_cast<std::int64_t>(waiting.journal_day))
                                                 .add(static_cast<std::int64_t>(waiting.line.reference))
                                                 .value();
    });
    close_neighbours();
    close_rest();
    std::sort(unbalanced_.begin(), unbalanced_.end(),
              [](const Unbalanced& a, const Unbalanced& b) { return a.line < b.line; });
}

} // namespace encours
