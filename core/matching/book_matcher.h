// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/book_nodes.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace encours::books {

/// Sets credits off against a set of claims, one rule at a time. All rules prefer the oldest claim.
class Matcher {
public:
    Matcher(Books& books, std::vector<Place> claims, bool proposed);

    void by_reference(Place credit);
    void by_amount(Place credit);
    /// Credits in their order.
    void oldest_first(const std::vector<Place>& credits);
    /// One credit apart from the others: at a cost that does not grow with the claims.
    void oldest_first(Place credit);
    /// One more claim; it goes last among those of one reference or amount.
    void add(Place claim);

private:
    /// Claims that have something in common, oldest first; those before `first` are settled.
    struct Shelf {
        std::vector<Place> claims;
        std::size_t first = 0;
    };
    using Shelves = std::unordered_map<std::uint64_t, Shelf>;

    void put(Place claim, ReferenceKey reference);
    /// The oldest that may be set off; `whole`: with neither rest.
    [[nodiscard]] Place pick(Shelf& shelf, Place credit, bool whole);
    [[nodiscard]] Place pick(Shelves& shelves, std::uint64_t key, Place credit, bool whole);
    void by_key(Place credit, ReferenceKey key);
    void by_figures(Place credit, ReferenceKey key);

    Books& books_;
    bool proposed_;
    Shelf claims_;
    Shelves by_reference_;
    Shelves by_reference_and_amount_;
    Shelves by_figures_; ///< of their references
    Shelves by_amount_;
};

} // namespace encours::books
