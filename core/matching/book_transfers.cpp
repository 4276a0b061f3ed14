// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/book_transfers.h"

#include "core/base/content_hash.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace encours::books {

namespace {

/// The halves of one entry.
class EntryHalves {
public:
    explicit EntryHalves(Books& books) : books_(books) {}

    void add(Place place) {
        const auto& node = books_.nodes[place];
        (node.is_claim ? claims_ : credits_).push_back({place, node.amount});
    }

    void pair() {
        pair_alike([&](const Half& half) { return tidy(books_.line_of(books_.nodes[half.node]).reference); });
        pair_alike([](const Half&) { return std::string(); });
        pair_in_order();
    }

private:
    struct Half {
        Place node = 0;
        std::int64_t left = 0;
    };

    [[nodiscard]] BookAccount account(const Half& half) const { return books_.nodes[half.node].account; }

    void pair(Half& credit, Half& claim) {
        const auto amount = std::min(credit.left, claim.left);
        credit.left -= amount;
        claim.left -= amount;
        books_.transfers.push_back({credit.node, claim.node, amount});
    }

    /// Those of one amount that agree in a text, on different accounts.
    template <class Text>
    void pair_alike(Text text) {
        std::map<std::tuple<std::string, std::int64_t, BookAccount>, std::vector<std::size_t>> waiting;
        for (std::size_t i = claims_.size(); i-- > 0;) {
            if (claims_[i].left > 0) {
                waiting[{text(claims_[i]), claims_[i].left, account(claims_[i])}].push_back(i);
            }
        }
        for (auto& credit : credits_) {
            for (const auto other : {BookAccount::customer, BookAccount::bill, BookAccount::doubtful}) {
                const auto known = waiting.find({text(credit), credit.left, other});
                if (credit.left > 0 && other != account(credit) && known != waiting.end() && !known->second.empty()) {
                    pair(credit, claims_[known->second.back()]);
                    known->second.pop_back();
                }
            }
        }
    }

    void pair_in_order() {
        for (const auto from : {BookAccount::customer, BookAccount::bill, BookAccount::doubtful}) {
            auto credit = credits_.begin();
            for (auto& claim : claims_) {
                while (account(claim) != from && claim.left > 0 && credit != credits_.end()) {
                    if (account(*credit) == from && credit->left > 0) {
                        pair(*credit, claim);
                    } else {
                        ++credit;
                    }
                }
            }
        }
    }

    Books& books_;
    std::vector<Half> credits_;
    std::vector<Half> claims_;
};

} // namespace

void find_transfers(Books& books) {
    std::map<std::tuple<Date, std::string, std::string>, EntryHalves> entries;
    for (Place place = 0; place != books.nodes.size(); ++place) {
        const auto& node = books.nodes[place];
        if (node.kind == NodeKind::transfer) {
            const auto& line = books.line_of(node);
            entries.try_emplace({line.booked, line.journal, line.entry_number}, books).first->second.add(place);
        }
    }
    for (auto& [entry, halves] : entries) {
        halves.pair();
    }
    for (const auto& transfer : books.transfers) {
        const auto& reference = books.line_of(books.nodes[transfer.credit]).reference;
        if (const auto key = reference_key(reference); key != 0) {
            books.more_references[transfer.claim].push_back(key);
        }
    }
}

} // namespace encours::books
