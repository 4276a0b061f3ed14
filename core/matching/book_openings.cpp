// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/book_openings.h"

#include "core/base/content_hash.h"

#include <algorithm>

namespace encours::books {

AbsorbedOpenings::AbsorbedOpenings(Books& books) : books_(books) {
    const bool any =
        std::any_of(books.nodes.begin(), books.nodes.end(), [](const Node& node) { return node.absorbed; });
    for (Place place = 0; any && place != books.nodes.size(); ++place) {
        const auto& node = books.nodes[place];
        if (const auto key = node.absorbed ? 0 : key_of(node); key != 0) {
            by_reference_[key].push_back(place);
        }
    }
}

std::uint64_t AbsorbedOpenings::key_of(const Node& node) const {
    const auto& reference = books_.line_of(node).reference;
    if (!names_document(reference)) {
        return 0;
    }
    return ContentHash()
        .add(static_cast<std::int64_t>(reference_key(reference)))
        .add(static_cast<std::int64_t>(node.account))
        .add(std::int64_t{node.is_claim})
        .value();
}

std::vector<AbsorbedOpenings::Part> AbsorbedOpenings::behind(Place place, std::int64_t amount) {
    auto& node = books_.nodes[place];
    if (!node.absorbed) {
        return {{place, amount}};
    }
    const auto known = by_reference_.find(key_of(node));
    if (known == by_reference_.end()) {
        return {};
    }
    auto& candidates = known->second;
    std::erase_if(candidates, [&](Place candidate) { return books_.nodes[candidate].left == 0; });
    if (node.partner == nowhere) {
        const auto same = std::find_if(candidates.begin(), candidates.end(), [&](Place candidate) {
            return candidate < place && books_.nodes[candidate].left == node.amount;
        });
        node.partner = same == candidates.end() ? nowhere : *same;
    }
    std::vector<Part> parts;
    const auto take = [&](Place candidate) {
        if (const auto part = std::min(books_.nodes[candidate].left, amount); part > 0) {
            parts.push_back({candidate, part});
            amount -= part;
        }
    };
    if (node.partner != nowhere) {
        take(node.partner);
    }
    for (std::size_t i = 0; i != candidates.size() && candidates[i] < place && amount > 0; ++i) {
        if (candidates[i] != node.partner) {
            take(candidates[i]);
        }
    }
    return parts;
}

void AbsorbedOpenings::settle(const SetOff& told) {
    const auto claims = behind(told.claim, told.amount);
    const auto credits = behind(told.credit, told.amount);
    std::size_t c = 0;
    std::int64_t used = 0; // of credits[c]
    for (const auto& claim : claims) {
        for (auto rest = claim.amount; rest > 0 && c != credits.size();) {
            const auto amount = std::min(rest, credits[c].amount - used);
            if (may_set_off(books_, claim.node, credits[c].node, false)) {
                books_.nodes[claim.node].left -= amount;
                books_.nodes[credits[c].node].left -= amount;
                books_.set_offs.push_back({claim.node, credits[c].node, amount, false});
            }
            rest -= amount;
            used += amount;
            if (used == credits[c].amount) {
                ++c;
                used = 0;
            }
        }
    }
}

void AbsorbedOpenings::replace(std::size_t from) {
    std::vector<SetOff> told;
    auto& set_offs = books_.set_offs;
    const auto is_told = [&](const SetOff& set_off) {
        return books_.nodes[set_off.claim].absorbed || books_.nodes[set_off.credit].absorbed;
    };
    for (auto i = from; i != set_offs.size(); ++i) {
        if (is_told(set_offs[i])) {
            told.push_back(set_offs[i]);
            books_.nodes[set_offs[i].claim].left += set_offs[i].amount;
            books_.nodes[set_offs[i].credit].left += set_offs[i].amount;
        }
    }
    set_offs.erase(std::remove_if(set_offs.begin() + static_cast<std::ptrdiff_t>(from), set_offs.end(), is_told),
                   set_offs.end());
    for (const auto& set_off : told) {
        settle(set_off);
    }
}

} // namespace encours::books
