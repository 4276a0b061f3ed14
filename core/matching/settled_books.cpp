// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/settled_books.h"

#include "core/matching/book_flow.h"
#include "core/matching/book_gaps.h"
#include "core/matching/book_lettering.h"
#include "core/matching/book_nodes.h"
#include "core/matching/book_numbers.h"
#include "core/matching/book_order.h"
#include "core/matching/book_proposals.h"
#include "core/matching/book_take_backs.h"
#include "core/matching/book_transfers.h"

#include <algorithm>

namespace encours {

namespace {

/// All but the documents' numbers.
books::Books settle(std::span<const BookLine> lines, const Coverage& covered) {
    auto books = books::read_lines(lines, covered);
    const auto groups = books::letter_groups(books);
    books::find_take_backs(books, groups);
    books::find_transfers(books);
    books::settle_lettered(books, groups);
    books::propose_set_offs(books);
    books::confirm_take_backs(books);
    books::follow_claims(books);
    return books;
}

/// The opening days after a gap: of the source, and of the lines themselves.
std::vector<Date> gaps_in(std::span<const BookLine> lines, const Coverage& covered,
                          std::span<const Date> opening_days) {
    std::vector<Date> days(opening_days.begin(), opening_days.end());
    for (const auto& line : lines) {
        if (line.role == EntryRole::opening)
            days.push_back(line.booked);
    }
    return openings_after_gap(covered, days);
}

} // namespace

SettledBooks settle_books(std::span<const BookLine> lines, const Coverage& covered,
                          std::span<const Date> opening_days) {
    const auto gaps = gaps_in(lines, covered, opening_days);
    if (gaps.empty()) {
        auto books = settle(lines, covered);
        books::number_documents(books);
        return std::move(books.result);
    }
    // Books hold on to their lines.
    std::vector<std::vector<BookLine>> stretches(gaps.size() + 1);
    for (const auto* line : books::in_order(lines)) {
        const auto gap = std::upper_bound(gaps.begin(), gaps.end(), line->booked);
        stretches[static_cast<std::size_t>(gap - gaps.begin())].push_back(*line);
    }
    books::Books all;
    std::vector<books::Place> first_documents;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        if (i < gaps.size())
            books::close_before(gaps[i], covered, stretches[i]);
        first_documents.push_back(static_cast<books::Place>(all.result.documents.size()));
        if (i == 0)
            all = settle(stretches[i], covered);
        else
            books::append_after_gap(all, gaps[i - 1], settle(stretches[i], covered));
    }
    books::number_documents(all, first_documents);
    return std::move(all.result);
}

} // namespace encours
