// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/book_matcher.h"

#include "core/base/content_hash.h"

#include <algorithm>
#include <queue>
#include <tuple>

namespace encours::books {

namespace {

std::uint64_t with_amount(ReferenceKey reference, std::int64_t amount) {
    return ContentHash().add(static_cast<std::int64_t>(reference)).add(amount).value();
}

bool names_credits(const Books& books, const Node& claim) {
    const auto role = books.line_of(claim).role;
    return role == EntryRole::payment_out || role == EntryRole::payment;
}

} // namespace

Matcher::Matcher(Books& books, std::vector<Place> claims, bool proposed) : books_(books), proposed_(proposed) {
    std::sort(claims.begin(), claims.end(),
              [&](Place a, Place b) { return std::tie(books_.nodes[a].age, a) < std::tie(books_.nodes[b].age, b); });
    for (const auto claim : claims) {
        add(claim);
    }
}

void Matcher::add(Place claim) {
    const auto& node = books_.nodes[claim];
    if (node.left == 0) {
        return;
    }
    claims_.claims.push_back(claim);
    by_amount_[static_cast<std::uint64_t>(node.left)].claims.push_back(claim);
    put(claim, reference_key(books_.line_of(node).reference));
    if (const auto figures = figures_key(books_.line_of(node).reference); figures != 0) {
        by_figures_[figures].claims.push_back(claim);
    }
    if (names_credits(books_, node)) {
        for (const auto name : names_in(books_.line_of(node).label)) {
            put(claim, name);
        }
    }
    if (const auto more = books_.more_references.find(claim); more != books_.more_references.end()) {
        for (const auto reference : more->second) {
            put(claim, reference);
        }
    }
}

void Matcher::put(Place claim, ReferenceKey reference) {
    if (reference == 0) {
        return;
    }
    auto& shelf = by_reference_[reference].claims;
    if (shelf.empty() || shelf.back() != claim) {
        shelf.push_back(claim);
        by_reference_and_amount_[with_amount(reference, books_.nodes[claim].left)].claims.push_back(claim);
    }
}

Place Matcher::pick(Shelves& shelves, std::uint64_t key, Place credit, bool whole) {
    const auto known = shelves.find(key);
    return known == shelves.end() ? nowhere : pick(known->second, credit, whole);
}

Place Matcher::pick(Shelf& shelf, Place credit, bool whole) {
    constexpr std::size_t looked_at = 16; // what may not be set off is rare; a long row of it must not cost squares
    while (shelf.first != shelf.claims.size() && books_.nodes[shelf.claims[shelf.first]].left == 0) {
        ++shelf.first;
    }
    const auto end = std::min(shelf.claims.size(), shelf.first + looked_at);
    for (auto i = shelf.first; i != end; ++i) {
        const auto claim = shelf.claims[i];
        const auto left = books_.nodes[claim].left;
        if (left > 0 && (!whole || left == books_.nodes[credit].left) &&
            may_set_off(books_, claim, credit, proposed_)) {
            return claim;
        }
    }
    return nowhere;
}

void Matcher::by_key(Place credit, ReferenceKey key) {
    auto& left = books_.nodes[credit].left;
    const auto whole = pick(by_reference_and_amount_, with_amount(key, left), credit, true);
    if (whole != nowhere) {
        set_off(books_, whole, credit, proposed_);
    }
    while (left > 0) {
        const auto claim = pick(by_reference_, key, credit, false);
        if (claim == nowhere) {
            return;
        }
        set_off(books_, claim, credit, proposed_);
    }
}

/// Figures are less than a reference: they count where one claim alone has them.
void Matcher::by_figures(Place credit, ReferenceKey key) {
    const auto known = by_figures_.find(key);
    if (known != by_figures_.end() && known->second.claims.size() == 1) {
        if (const auto claim = pick(known->second, credit, false); claim != nowhere) {
            set_off(books_, claim, credit, proposed_);
        }
    }
}

void Matcher::by_reference(Place credit) {
    const auto& node = books_.nodes[credit];
    if (node.left == 0) {
        return;
    }
    const auto& line = books_.line_of(node);
    if (const auto own = reference_key(line.reference); own != 0) {
        by_key(credit, own);
    }
    const auto names = node.left > 0 ? names_in(line.label) : std::vector<ReferenceKey>();
    for (const auto name : names) {
        by_key(credit, name);
    }
    if (const auto figures = figures_key(line.reference); figures != 0 && node.left > 0) {
        by_figures(credit, figures);
    }
    for (const auto name : names) {
        by_figures(credit, name);
    }
}

void Matcher::by_amount(Place credit) {
    const auto left = books_.nodes[credit].left;
    const auto claim = left == 0 ? nowhere : pick(by_amount_, static_cast<std::uint64_t>(left), credit, true);
    if (claim != nowhere) {
        set_off(books_, claim, credit, proposed_);
    }
}

void Matcher::oldest_first(Place credit) {
    while (books_.nodes[credit].left > 0) {
        const auto claim = pick(claims_, credit, false);
        if (claim == nowhere) {
            return;
        }
        set_off(books_, claim, credit, proposed_);
    }
}

void Matcher::oldest_first(const std::vector<Place>& credits) {
    const auto is_later = [&](Place a, Place b) {
        return std::tie(books_.nodes[a].age, a) > std::tie(books_.nodes[b].age, b);
    };
    std::priority_queue<Place, std::vector<Place>, decltype(is_later)> there(is_later);
    std::vector<Place> to_come;
    for (const auto claim : claims_.claims) {
        if (books_.nodes[claim].left == 0) {
            continue;
        }
        if (is_absent_before_its_day(books_.nodes[claim])) {
            to_come.push_back(claim);
        } else {
            there.push(claim);
        }
    }
    std::sort(to_come.begin(), to_come.end());
    std::size_t next = 0;
    for (const auto credit : credits) {
        while (next != to_come.size() && may_set_off(books_, to_come[next], credit, false)) {
            there.push(to_come[next++]);
        }
        auto& left = books_.nodes[credit].left;
        while (left > 0 && !there.empty()) {
            const auto claim = there.top();
            if (books_.nodes[claim].left == 0) {
                there.pop();
            } else if (may_set_off(books_, claim, credit, proposed_)) {
                set_off(books_, claim, credit, proposed_);
            } else {
                break;
            }
        }
    }
}

} // namespace encours::books
