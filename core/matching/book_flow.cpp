// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/book_flow.h"

#include "core/base/checked.h"
#include "core/matching/book_parts.h"
#include "core/matching/book_settlements.h"

#include <algorithm>

namespace encours::books {

namespace {

/// An amount of a claim on its way.
struct Piece {
    Place document = 0;
    Chain chain = 0;
    std::int64_t amount = 0;
    Date since;            ///< on this account
    bool proposed = false; ///< by the last set-off
    std::uint32_t taken_back = nowhere;
};

class Flow {
public:
    explicit Flow(Books& books)
        : books_(books),
          makers_(books),
          inbox_(books.nodes.size()),
          awaited_(books.nodes.size()),
          done_(books.nodes.size()),
          set_offs_(books.nodes.size()),
          transfers_(books.nodes.size()) {}

    void run() {
        find_ways_on();
        std::vector<Place> ready;
        for (Place place = 0; place != books_.nodes.size(); ++place) {
            if (awaited_[place] == 0 && !books_.nodes[place].absorbed) {
                ready.push_back(place);
            }
        }
        for (Place circle = 0;;) {
            for (std::size_t i = 0; i != ready.size(); ++i) {
                process(ready[i], ready);
            }
            ready.clear();
            // Movements of one day may go round in a circle, which no document ever enters: break it.
            while (circle != books_.nodes.size() && !is_waiting_transfer(circle)) {
                ++circle;
            }
            if (circle == books_.nodes.size()) {
                break;
            }
            ready.push_back(circle);
        }
        make_parts(books_, chains_, std::move(fragments_), taken_back_);
    }

private:
    void find_ways_on() {
        for (const auto& set_off : books_.set_offs) {
            set_offs_[set_off.claim].push_back(set_off);
            ++awaited_[set_off.credit];
        }
        for (const auto& transfer : books_.transfers) {
            transfers_[transfer.credit].push_back(transfer);
            ++awaited_[transfer.claim];
        }
        for (auto& set_offs : set_offs_) {
            std::stable_sort(set_offs.begin(), set_offs.end(),
                             [](const SetOff& a, const SetOff& b) { return a.credit < b.credit; });
        }
        for (Place place = 0; place != books_.nodes.size(); ++place) {
            awaited_[place] += books_.nodes[place].kind == NodeKind::take_back ? 1U : 0U;
        }
    }

    [[nodiscard]] bool is_waiting_transfer(Place place) const {
        const auto& node = books_.nodes[place];
        return !done_[place] && node.kind == NodeKind::transfer && node.is_claim;
    }

    void process(Place place, std::vector<Place>& ready) {
        if (done_[place]) {
            return;
        }
        done_[place] = true;
        const auto& node = books_.nodes[place];
        const auto came = [&](Place next) {
            if (--awaited_[next] == 0) {
                ready.push_back(next);
            }
        };
        if (node.is_claim) {
            process_claim(place);
            for (const auto& set_off : set_offs_[place]) {
                came(set_off.credit);
            }
        } else {
            process_credit(place);
            for (const auto& transfer : transfers_[place]) {
                came(transfer.claim);
            }
            if (node.kind == NodeKind::settlement && node.partner != nowhere) {
                came(node.partner);
            }
        }
        inbox_[place] = {};
    }

    void process_claim(Place place) {
        const auto& node = books_.nodes[place];
        auto& pieces = inbox_[place];
        std::int64_t here = 0;
        for (const auto& piece : pieces) {
            here += piece.amount;
        }
        // What took back a settlement stands for what that had settled; its rest had settled nothing.
        if (here < node.amount && node.kind != NodeKind::take_back) {
            Piece piece;
            const bool is_own = node.document != nowhere;
            piece.document = is_own ? node.document : add_claim_without_sale(books_, node, node.amount - here);
            piece.chain = chains_.then(0, node.day, standing_on(node.account));
            piece.amount = node.amount - here;
            piece.since = node.day;
            pieces.push_back(piece);
        }
        auto set_off = set_offs_[place].begin();
        std::int64_t used = 0; // of the set-off
        for (auto piece : pieces) {
            for (; piece.amount > 0 && set_off != set_offs_[place].end();) {
                auto part = piece;
                part.amount = std::min(piece.amount, set_off->amount - used);
                part.proposed = set_off->proposed;
                deliver(set_off->credit, part);
                piece.amount -= part.amount;
                used += part.amount;
                if (used == set_off->amount) {
                    ++set_off;
                    used = 0;
                }
            }
            if (piece.amount > 0) {
                end(piece, nowhere, nowhere, node.day);
            }
        }
    }

    void process_credit(Place place) {
        const auto& node = books_.nodes[place];
        if (node.kind == NodeKind::document) {
            credit_note(node, inbox_[place]);
        } else if (node.kind == NodeKind::transfer) {
            move(place);
        } else {
            settle(place, inbox_[place], node.amount);
        }
    }

    void credit_note(const Node& node, const std::vector<Piece>& pieces) {
        auto& parts = books_.result.documents[node.document].parts;
        if (parts.empty()) {
            parts.push_back({books_.result.documents[node.document].amount,
                             chains_.standings(chains_.then(0, node.day, standing_on(node.account)))});
        }
        for (const auto& piece : pieces) {
            end(piece, nowhere, node.document, node.day);
        }
    }

    /// Each piece goes on where the other half is, if it was there when the movement took it; else it was settled.
    void move(Place place) {
        const auto& node = books_.nodes[place];
        auto transfer = transfers_[place].begin();
        std::vector<Piece> settled;
        std::int64_t used = 0; // of the transfer
        std::int64_t moved = 0;
        for (auto piece : inbox_[place]) {
            while (piece.amount > 0 && node.day >= piece.since && transfer != transfers_[place].end()) {
                if (used == transfer->amount || done_[transfer->claim]) {
                    ++transfer;
                    used = 0;
                    continue;
                }
                auto part = piece;
                part.amount = std::min(piece.amount, transfer->amount - used);
                go_on(transfer->claim, part);
                piece.amount -= part.amount;
                used += part.amount;
                moved += part.amount;
            }
            if (piece.amount > 0) {
                settled.push_back(piece);
            }
        }
        if (moved < node.amount) {
            settle(place, settled, node.amount - moved);
        }
    }

    void settle(Place place, const std::vector<Piece>& pieces, std::int64_t amount) {
        const auto& node = books_.nodes[place];
        std::int64_t settled = 0;
        for (const auto& piece : pieces) {
            settled += piece.amount;
        }
        if (node.account == BookAccount::doubtful && settled < amount) {
            add_doubtful_credit(node, amount - settled);
            amount = settled;
        }
        if (amount == 0) {
            return;
        }
        const auto settlement = makers_.add(place, amount);
        const bool is_taken_back = node.kind == NodeKind::settlement && node.partner != nowhere;
        for (auto piece : pieces) {
            if (is_taken_back) {
                taken_back_.push_back({settlement, piece.proposed, piece.taken_back});
                piece.taken_back = static_cast<std::uint32_t>(taken_back_.size() - 1);
                go_on(node.partner, piece);
            } else {
                end(piece, settlement, nowhere, node.day);
            }
        }
    }

    void add_doubtful_credit(const Node& node, std::int64_t amount) {
        const auto document = add_claim_without_sale(books_, node, -amount);
        const auto chain = chains_.then(0, node.day, Standing::doubtful);
        books_.result.documents[document].parts.push_back({-amount, chains_.standings(chain)});
    }

    void go_on(Place next, Piece piece) {
        const auto& node = books_.nodes[next];
        piece.since = std::max(piece.since, node.day);
        piece.chain = chains_.then(piece.chain, piece.since, standing_on(node.account));
        deliver(next, piece);
    }

    void deliver(Place next, const Piece& piece) {
        auto& inbox = inbox_[next];
        if (!inbox.empty()) {
            auto& last = inbox.back();
            if (last.document == piece.document && last.chain == piece.chain && last.proposed == piece.proposed &&
                last.taken_back == piece.taken_back && last.since == piece.since) {
                last.amount += piece.amount;
                return;
            }
        }
        inbox.push_back(piece);
    }

    void end(const Piece& piece, Place settlement, Place credit_note, Date day) {
        Fragment fragment;
        fragment.document = piece.document;
        fragment.chain = piece.chain;
        fragment.amount = piece.amount;
        fragment.settlement = settlement;
        fragment.credit_note = credit_note;
        fragment.proposed = piece.proposed;
        fragment.effective = std::max(day, piece.since);
        fragment.taken_back = piece.taken_back;
        fragments_.push_back(fragment);
    }

    Books& books_;
    Settlements makers_;
    Chains chains_;
    std::vector<std::vector<Piece>> inbox_;
    std::vector<std::uint32_t> awaited_; ///< from how many more something may come
    std::vector<bool> done_;
    std::vector<std::vector<SetOff>> set_offs_;    ///< by claim
    std::vector<std::vector<Transfer>> transfers_; ///< by credit
    std::vector<Fragment> fragments_;
    std::vector<TakenBack> taken_back_;
};

} // namespace

void follow_claims(Books& books) { Flow(books).run(); }

} // namespace encours::books
