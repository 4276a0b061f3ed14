// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/book_take_backs.h"

#include "core/base/content_hash.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace encours::books {

namespace {

bool says_any(std::string_view label, std::span<const std::string_view> words) {
    const auto text = capitals(label);
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

bool says_returned(std::string_view label) {
    static constexpr std::array<std::string_view, 6> words = {"IMPAY", "REJET", "RETOUR", "RETURN", "UNPAID", "BOUNCE"};
    return says_any(label, words);
}

bool says_refund(std::string_view label) {
    static constexpr std::array<std::string_view, 5> words = {"REMBOURS", "RBT ", "TROP PER", "TROP-PER", "REFUND"};
    return says_any(label, words);
}

/// Settlements by what they have in common with what may take them back, the latest on top.
class EarlierSettlements {
public:
    void add(std::uint64_t key, Place settlement) { stacks_[key].push_back(settlement); }

    /// The latest that is still free.
    Place latest(std::uint64_t key, const Books& books) {
        const auto known = stacks_.find(key);
        if (known == stacks_.end()) {
            return nowhere;
        }
        auto& stack = known->second;
        while (!stack.empty() && books.nodes[stack.back()].partner != nowhere) {
            stack.pop_back();
        }
        return stack.empty() ? nowhere : stack.back();
    }

private:
    std::unordered_map<std::uint64_t, std::vector<Place>> stacks_;
};

enum class Common : std::int64_t { group, reference, amount, credit_note };

class TakeBackSearch {
public:
    TakeBackSearch(Books& books, const std::vector<LetterGroup>& groups)
        : books_(books), group_of_(group_of_nodes(books, groups)), first_credit_(groups.size(), nowhere) {}

    void run() {
        for (Place place = 0; place != books_.nodes.size(); ++place) {
            if (!books_.nodes[place].is_claim && group_of_[place] != nowhere) {
                auto& first = first_credit_[group_of_[place]];
                first = std::min(first, place);
            }
        }
        for (Place place = 0; place != books_.nodes.size(); ++place) {
            auto& node = books_.nodes[place];
            if (node.absorbed) {
                continue;
            }
            if (!node.is_claim) {
                remember(place);
            } else if (const auto settlement = settlement_of(place); settlement != nowhere) {
                node.kind = NodeKind::take_back;
                node.partner = settlement;
                books_.nodes[settlement].partner = place;
            }
        }
    }

private:
    static bool is_money(EntryRole role) { return role == EntryRole::payment || role == EntryRole::payment_out; }

    [[nodiscard]] std::uint64_t key(Common common, const Node& node, std::uint64_t what) const {
        const auto role = books_.line_of(node).role;
        return ContentHash()
            .add(static_cast<std::int64_t>(common))
            .add(static_cast<std::int64_t>(is_money(role) ? EntryRole::payment : role))
            .add(node.amount)
            .add(static_cast<std::int64_t>(what))
            .value();
    }

    void remember(Place place) {
        const auto& node = books_.nodes[place];
        const auto& line = books_.line_of(node);
        if (node.kind == NodeKind::document && group_of_[place] == nowhere) {
            credit_notes_.insert_or_assign(node.amount, place);
        }
        if (node.kind != NodeKind::settlement || line.role == EntryRole::opening) {
            return;
        }
        if (group_of_[place] != nowhere) {
            earlier_.add(key(Common::group, node, group_of_[place]), place);
        }
        if (const auto reference = reference_key(line.reference); reference != 0) {
            earlier_.add(key(Common::reference, node, reference), place);
        }
        earlier_.add(key(Common::amount, node, 0), place);
    }

    Place settlement_of(Place place) {
        const auto& node = books_.nodes[place];
        const auto& line = books_.line_of(node);
        if (node.kind != NodeKind::document || line.role == EntryRole::opening || line.role == EntryRole::invoice ||
            line.role == EntryRole::credit_note || line.role == EntryRole::advance) {
            return nowhere;
        }
        if (group_of_[place] != nowhere) {
            const auto lettered = earlier_.latest(key(Common::group, node, group_of_[place]), books_);
            if (lettered != nowhere) {
                return lettered;
            }
        }
        const bool refund = says_refund(line.label);
        const auto reference = reference_key(line.reference);
        const auto named =
            refund || reference == 0 ? nowhere : earlier_.latest(key(Common::reference, node, reference), books_);
        if (named != nowhere || refund || !is_money(line.role)) {
            return named;
        }
        if (!says_returned(line.label) && speaks_for_refund(place)) {
            return nowhere;
        }
        const auto same = earlier_.latest(key(Common::amount, node, 0), books_);
        constexpr std::int32_t thirteen_months = 396;
        return same != nowhere && line.booked - books_.nodes[same].day <= thirteen_months ? same : nowhere;
    }

    [[nodiscard]] bool speaks_for_refund(Place place) const {
        const auto group = group_of_[place];
        return (group != nowhere && first_credit_[group] < place) || credit_notes_.contains(books_.nodes[place].amount);
    }

    Books& books_;
    std::vector<Place> group_of_;
    std::vector<Place> first_credit_; ///< by group
    EarlierSettlements earlier_;
    std::unordered_map<std::int64_t, Place> credit_notes_; ///< not lettered, by amount
};

bool is_doubtful(const Node& node) { return node.account == BookAccount::doubtful; }

} // namespace

void find_take_backs(Books& books, const std::vector<LetterGroup>& groups) { TakeBackSearch(books, groups).run(); }

void confirm_take_backs(Books& books) {
    std::vector<std::int64_t> set_off(books.nodes.size());
    std::vector<Date> latest_claim(books.nodes.size(), Date{INT32_MIN});
    for (const auto& [claim, credit, amount, proposed] : books.set_offs) {
        set_off[claim] += amount;
        set_off[credit] += amount;
        latest_claim[credit] = std::max(latest_claim[credit], books.nodes[claim].day);
    }
    for (Place place = 0; place != books.nodes.size(); ++place) {
        auto& node = books.nodes[place];
        if (node.kind != NodeKind::take_back) {
            continue;
        }
        auto& paid = books.nodes[node.partner];
        const bool stays_apart = is_doubtful(node) || is_doubtful(paid);
        const bool whole = set_off[node.partner] == paid.amount && latest_claim[node.partner] <= node.day;
        if (set_off[place] > set_off[node.partner] || (stays_apart && !whole)) {
            paid.partner = nowhere;
            node.partner = nowhere;
            node.kind = NodeKind::document;
        }
    }
}

} // namespace encours::books
