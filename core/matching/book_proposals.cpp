// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/book_proposals.h"

#include "core/matching/book_matcher.h"

#include <algorithm>
#include <array>
#include <optional>

namespace encours::books {

namespace {

constexpr std::array accounts = {BookAccount::customer, BookAccount::bill, BookAccount::doubtful};

class Proposals {
public:
    explicit Proposals(Books& books) : books_(books) {}

    void run() {
        settle_what_was_taken_back();
        for (const auto account : accounts) {
            const auto credits = open_nodes(account, false);
            Matcher matcher(books_, open_nodes(account, true), true);
            for (const auto credit : credits) {
                matcher.by_reference(credit);
            }
            for (const auto credit : credits) {
                matcher.by_amount(credit);
            }
            matcher.oldest_first(credits);
        }
    }

private:
    [[nodiscard]] std::vector<Place> open_nodes(BookAccount account, bool claims) const {
        std::vector<Place> open;
        for (Place place = 0; place != books_.nodes.size(); ++place) {
            const auto& node = books_.nodes[place];
            if (node.account == account && node.is_claim == claims && !node.absorbed && node.left > 0) {
                open.push_back(place);
            }
        }
        return open;
    }

    [[nodiscard]] bool was_taken_back(Place place) const {
        const auto& node = books_.nodes[place];
        return node.kind == NodeKind::settlement && node.partner != nowhere;
    }

    void settle_what_was_taken_back() {
        for (const auto& set_off : books_.set_offs) {
            if (was_taken_back(set_off.credit)) {
                settled_by_[set_off.credit].push_back(set_off.claim);
            }
        }
        std::array<std::optional<Matcher>, accounts.size()> matchers;
        for (Place place = 0; place != books_.nodes.size(); ++place) {
            if (!was_taken_back(place)) {
                continue;
            }
            if (books_.nodes[place].left > 0) {
                auto& matcher = matchers[static_cast<std::size_t>(books_.nodes[place].account)];
                if (!matcher) {
                    matcher.emplace(books_, other_claims(books_.nodes[place].account), true);
                }
                settle(*matcher, place);
            }
            reopen(place);
            const auto again = books_.nodes[place].partner;
            if (auto& matcher = matchers[static_cast<std::size_t>(books_.nodes[again].account)]; matcher) {
                matcher->add(again);
            }
        }
    }

    /// Without those that take back: they are added once they are known to stand for something.
    [[nodiscard]] std::vector<Place> other_claims(BookAccount account) const {
        auto claims = open_nodes(account, true);
        std::erase_if(claims, [&](Place claim) {
            return books_.nodes[claim].kind == NodeKind::take_back && !reopened_.contains(claim);
        });
        return claims;
    }

    void settle(Matcher& matcher, Place settlement) {
        const auto before = books_.set_offs.size();
        matcher.by_reference(settlement);
        matcher.by_amount(settlement);
        matcher.oldest_first(settlement);
        for (auto i = before; i != books_.set_offs.size(); ++i) {
            settled_by_[settlement].push_back(books_.set_offs[i].claim);
        }
    }

    /// What took it back stands for what it had settled, with the references and the age of that.
    void reopen(Place settlement) {
        constexpr std::size_t most_references = 16;
        const auto& paid = books_.nodes[settlement];
        auto& again = books_.nodes[paid.partner];
        again.left = std::max<std::int64_t>(paid.amount - paid.left - (again.amount - again.left), 0);
        auto& references = books_.more_references[paid.partner];
        for (const auto claim : settled_by_[settlement]) {
            again.age = std::min(again.age, books_.nodes[claim].age);
            if (references.size() < most_references) {
                references.push_back(reference_key(books_.line_of(books_.nodes[claim]).reference));
                const auto more = books_.more_references.find(claim);
                if (more != books_.more_references.end()) {
                    references.insert(references.end(), more->second.begin(), more->second.end());
                }
            }
        }
        reopened_.emplace(paid.partner, true);
    }

    Books& books_;
    std::unordered_map<Place, std::vector<Place>> settled_by_; ///< settlements that were taken back: what they settled
    std::unordered_map<Place, bool> reopened_;
};

} // namespace

void propose_set_offs(Books& books) { Proposals(books).run(); }

} // namespace encours::books
