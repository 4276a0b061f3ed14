// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/book_lines.h"

#include <algorithm>

namespace encours {

namespace {

/// So many lines may be most of some days' and be corrected all the same.
constexpr std::size_t few_lines = 20;

} // namespace

BookLines::BookLines(store::BookLineStore& store, const BookCustomers& customers)
    : store_(store), customers_(customers) {
    store_.visit_living([this](const store::LivingLine& line) {
        known_.emplace(line.identity, line);
        had_lines_.insert(line.customer.value);
    });
}

void BookLines::take(BookLine& line) {
    if (!in_file_.insert(line.identity).second)
        return; // said twice
    const auto customer = customers_.of(line.customer_code);
    const auto content = store::content_of(line);
    const auto known = known_.find(line.identity);
    if (known != known_.end() && known->second.content == content)
        return;
    if (known != known_.end()) {
        store_.set_gone(known->second.id);
        touched_.insert(known->second.customer.value);
        ++replaced_;
    } else {
        ++added_;
    }
    store_.add(line, customer, content);
    touched_.insert(customer.value);
    if (!had_lines_.contains(customer.value))
        fresh_[customer.value].push_back(std::move(line));
}

void BookLines::merge(FecReport& report, const CoveredSpan& covers, bool is_whole) {
    in_file_.reserve(report.lines.size());
    for (auto& line : report.lines)
        take(line);
    std::size_t in_days = 0;
    for (const auto& [identity, line] : known_) {
        if (line.booked < covers.first || line.booked > covers.last)
            continue;
        ++in_days;
        if (!in_file_.contains(identity))
            absent_.push_back(line);
    }
    std::sort(absent_.begin(), absent_.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    const bool is_correction = absent_.size() < few_lines || 2 * absent_.size() <= in_days;
    absent_are_gone_ = is_whole && is_correction;
    for (std::size_t i = 0; i < absent_.size() && absent_are_gone_; ++i) {
        store_.set_gone(absent_[i].id);
        touched_.insert(absent_[i].customer.value);
    }
    store_.save();
}

std::vector<BookLine> BookLines::lines_of(CustomerId customer) {
    const auto fresh = fresh_.find(customer.value);
    if (fresh == fresh_.end())
        return store_.lines_of(customer);
    auto lines = std::move(fresh->second);
    fresh_.erase(fresh);
    return lines;
}

bool BookLines::is_in_file(std::uint64_t identity) const { return in_file_.contains(identity); }

} // namespace encours
