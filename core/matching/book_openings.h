// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/book_nodes.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace encours::books {

/// What stands behind the opening lines that were absorbed: the lines of before that they say again, found by
/// reference on the same account. Only a line that names a document has one: what was lettered with a whole balance
/// is told by reference, amount or age, as what is not lettered.
class AbsorbedOpenings {
public:
    explicit AbsorbedOpenings(Books& books);

    /// Of the set-offs from a place on, gives back those with an absorbed line and sets off what stands behind it
    /// instead.
    void replace(std::size_t from);

private:
    struct Part {
        Place node = 0;
        std::int64_t amount = 0;
    };
    [[nodiscard]] std::vector<Part> behind(Place place, std::int64_t amount);
    [[nodiscard]] std::uint64_t key_of(const Node& node) const;
    void settle(const SetOff& told);

    Books& books_;
    std::unordered_map<std::uint64_t, std::vector<Place>> by_reference_;
};

} // namespace encours::books
