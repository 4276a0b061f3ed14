// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/book_order.h"

#include <algorithm>
#include <tuple>

namespace encours::books {

namespace {

/// All that may differ between two tellings of one line.
auto rest_of(const BookLine& line) {
    const auto day = [](const std::optional<Date>& date) { return date ? date->days : INT32_MIN; };
    return std::tuple_cat(
        std::tie(line.account, line.role, line.account_number, line.customer_code, line.customer_name, line.journal,
                 line.entry_number, line.label, line.amount, line.net, line.vat, line.lettering, line.foreign_amount),
        std::make_tuple(day(line.document_day), day(line.lettered_on), day(line.validated_on),
                        line.foreign_currency ? std::int64_t{line.foreign_currency->packed()} : std::int64_t{-1}));
}

} // namespace

std::vector<const BookLine*> in_order(std::span<const BookLine> lines) {
    std::vector<const BookLine*> sorted;
    sorted.reserve(lines.size());
    for (const auto& line : lines) {
        sorted.push_back(&line);
    }
    const auto place = [](const BookLine& line) {
        return std::tie(line.booked, line.reference, line.ordinal, line.identity);
    };
    std::sort(sorted.begin(), sorted.end(), [&](const BookLine* a, const BookLine* b) {
        return place(*a) != place(*b) ? place(*a) < place(*b) : rest_of(*a) < rest_of(*b);
    });
    // Booking day and reference are part of the identity: its tellings are neighbours.
    sorted.erase(std::unique(sorted.begin(), sorted.end(),
                             [](const BookLine* a, const BookLine* b) { return a->identity == b->identity; }),
                 sorted.end());
    return sorted;
}

} // namespace encours::books
