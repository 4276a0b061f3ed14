// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/book_parts.h"

#include <algorithm>
#include <tuple>

namespace encours::books {

Chains::Chains() : all_(1) { known_.try_emplace({}, 0); }

Standing Chains::last(Chain chain) const {
    return all_[chain].empty() ? Standing::receivable : all_[chain].back().standing;
}

Chain Chains::then(Chain chain, Date from, Standing standing) {
    if (last(chain) == standing) {
        return chain;
    }
    auto next = all_[chain];
    if (!next.empty() && next.back().from >= from) {
        from = next.back().from;
        next.pop_back();
    }
    if ((next.empty() ? Standing::receivable : next.back().standing) != standing) {
        next.push_back({from, standing});
    }
    std::vector<std::pair<std::int32_t, int>> key;
    for (const auto& change : next) {
        key.emplace_back(change.from.days, static_cast<int>(change.standing));
    }
    const auto [known, is_new] = known_.try_emplace(std::move(key), static_cast<Chain>(all_.size()));
    if (is_new) {
        all_.push_back(std::move(next));
    }
    return known->second;
}

Standing standing_on(BookAccount account) {
    return account == BookAccount::bill       ? Standing::bill
           : account == BookAccount::doubtful ? Standing::doubtful
                                              : Standing::receivable;
}

namespace {

auto text_of(const Chains::Standings& standings) {
    std::vector<std::pair<std::int32_t, int>> text;
    for (const auto& change : standings) {
        text.emplace_back(change.from.days, static_cast<int>(change.standing));
    }
    return text;
}

/// What went one way of one document.
struct Way {
    Chain chain = 0;
    std::int64_t amount = 0;
    bool open = false;
    Date latest{INT32_MIN}; ///< the last end
    std::size_t first = 0;  ///< its fragments
    std::size_t last = 0;
    Chain joins = 0; ///< the way of which it is a part
};

class DocumentParts {
public:
    DocumentParts(Books& books, const Chains& chains, const std::vector<Fragment>& fragments,
                  const std::vector<TakenBack>& taken_back)
        : books_(books), chains_(chains), fragments_(fragments), taken_back_(taken_back) {}

    /// Of the fragments [begin, end) of one document, in the order of their chains.
    void make(std::size_t begin, std::size_t end) {
        find_ways(begin, end);
        for (auto& way : ways_) {
            join(way);
        }
        auto& document = books_.result.documents[fragments_[begin].document];
        std::map<std::vector<std::pair<std::int32_t, int>>, std::vector<const Way*>> parts;
        for (const auto& way : ways_) {
            parts[text_of(chains_.standings(way.joins))].push_back(&way);
        }
        for (const auto& [text, ways] : parts) {
            BookDocument::Part part;
            part.standings = chains_.standings(ways.front()->joins);
            for (const auto* way : ways) {
                part.amount += way->amount;
                for (auto i = way->first; i != way->last; ++i) {
                    allocate(fragments_[i], document.parts.size());
                }
            }
            document.parts.push_back(std::move(part));
        }
    }

private:
    void find_ways(std::size_t begin, std::size_t end) {
        ways_.clear();
        for (auto i = begin; i != end; ++i) {
            const auto& fragment = fragments_[i];
            if (ways_.empty() || ways_.back().chain != fragment.chain) {
                ways_.emplace_back();
                ways_.back().chain = ways_.back().joins = fragment.chain;
                ways_.back().first = i;
            }
            auto& way = ways_.back();
            way.amount += fragment.amount;
            way.last = i + 1;
            if (fragment.settlement == nowhere && fragment.credit_note == nowhere) {
                way.open = true;
            } else {
                way.latest = std::max(way.latest, fragment.effective);
            }
        }
    }

    /// A way that was settled before another left it needs no part of its own: from the day on which the other moved,
    /// it has nothing to be seen.
    void join(Way& way) {
        const auto& standings = chains_.standings(way.chain);
        for (const auto& other : ways_) {
            const auto& longer = chains_.standings(other.chain);
            if (!way.open && longer.size() > standings.size() &&
                std::equal(standings.begin(), standings.end(), longer.begin()) &&
                way.latest <= longer[standings.size()].from) {
                way.joins = other.joins;
                return;
            }
        }
    }

    void allocate(const Fragment& fragment, std::size_t part) {
        BookAllocation allocation;
        allocation.document = fragment.document;
        allocation.part = part;
        allocation.amount = fragment.amount;
        for (auto taken = fragment.taken_back; taken != nowhere; taken = taken_back_[taken].before) {
            allocation.settlement = taken_back_[taken].settlement;
            allocation.proposed = taken_back_[taken].proposed;
            books_.result.allocations.push_back(allocation);
        }
        allocation.settlement.reset();
        allocation.proposed = fragment.proposed;
        if (fragment.settlement != nowhere) {
            allocation.settlement = fragment.settlement;
        } else if (fragment.credit_note != nowhere) {
            allocation.credit_note = fragment.credit_note;
        } else {
            return;
        }
        books_.result.allocations.push_back(allocation);
    }

    Books& books_;
    const Chains& chains_;
    const std::vector<Fragment>& fragments_;
    const std::vector<TakenBack>& taken_back_;
    std::vector<Way> ways_;
};

/// Amounts of the same between the same are one allocation.
void sum_up(std::vector<BookAllocation>& allocations) {
    const auto place = [](const BookAllocation& allocation) {
        return std::tie(allocation.document, allocation.part, allocation.settlement, allocation.credit_note,
                        allocation.proposed);
    };
    std::sort(allocations.begin(), allocations.end(),
              [&](const BookAllocation& a, const BookAllocation& b) { return place(a) < place(b); });
    std::vector<BookAllocation> summed;
    for (const auto& allocation : allocations) {
        if (!summed.empty() && place(summed.back()) == place(allocation)) {
            summed.back().amount += allocation.amount;
        } else {
            summed.push_back(allocation);
        }
    }
    allocations = std::move(summed);
}

} // namespace

void make_parts(Books& books, const Chains& chains, std::vector<Fragment> fragments,
                const std::vector<TakenBack>& taken_back) {
    // Longer ways first: what joins them finds where they went.
    std::stable_sort(fragments.begin(), fragments.end(), [&](const Fragment& a, const Fragment& b) {
        const auto steps = [&](const Fragment& fragment) { return chains.standings(fragment.chain).size(); };
        return std::make_tuple(a.document, steps(b), a.chain) < std::make_tuple(b.document, steps(a), b.chain);
    });
    DocumentParts parts(books, chains, fragments, taken_back);
    for (std::size_t begin = 0; begin != fragments.size();) {
        auto end = begin;
        while (end != fragments.size() && fragments[end].document == fragments[begin].document) {
            ++end;
        }
        parts.make(begin, end);
        begin = end;
    }
    for (auto& document : books.result.documents) {
        if (document.parts.empty()) {
            document.parts.push_back({document.amount, {}}); // of amount 0
        }
    }
    sum_up(books.result.allocations);
}

} // namespace encours::books
