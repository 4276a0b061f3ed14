// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/book_nodes.h"

#include <cstdint>
#include <map>
#include <vector>

namespace encours::books {

/// Where a part of a claim stood, interned: 0 is "receivable all along".
using Chain = std::uint32_t;

class Chains {
public:
    using Standings = std::vector<BookDocument::StandingFrom>;

    Chains();
    /// The chain that goes on with a standing from a day on, which is not before its last. Of two on one day the later
    /// counts, since facts are told at the close of days.
    [[nodiscard]] Chain then(Chain chain, Date from, Standing standing);
    [[nodiscard]] Standing last(Chain chain) const;
    [[nodiscard]] const Standings& standings(Chain chain) const { return all_[chain]; }

private:
    std::vector<Standings> all_;
    std::map<std::vector<std::pair<std::int32_t, int>>, Chain> known_;
};

[[nodiscard]] Standing standing_on(BookAccount account);

/// An amount of a document that went one way to its end.
struct Fragment {
    Place document = 0;
    Chain chain = 0;
    std::int64_t amount = 0;
    Place settlement = nowhere;  ///< that it ends with: a place in the result's settlements, or
    Place credit_note = nowhere; ///< in its documents; with neither it stands open
    bool proposed = false;
    Date effective; ///< of that end
    std::uint32_t taken_back =
        nowhere; ///< the last of the settlements that were taken back: a place in TakenBack's list
};

/// A settlement that once held and was taken back, and the one before.
struct TakenBack {
    Place settlement = 0;
    bool proposed = false;
    std::uint32_t before = nowhere;
};

/// Makes parts and allocations of the fragments.
void make_parts(Books& books, const Chains& chains, std::vector<Fragment> fragments,
                const std::vector<TakenBack>& taken_back);

} // namespace encours::books
