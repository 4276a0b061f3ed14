// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/book_lettering.h"

#include "core/base/checked.h"
#include "core/base/content_hash.h"
#include "core/matching/book_matcher.h"
#include "core/matching/book_openings.h"

#include <algorithm>
#include <tuple>

namespace encours::books {

namespace {

struct YearOfCode {
    LetterGroup members;
    Wide balance = 0;
    bool has_absorbed = false;
};

class CodeSplit {
public:
    explicit CodeSplit(const Books& books) : books_(books) {}

    /// Members of one account and code, oldest first.
    void split(const LetterGroup& members, std::vector<LetterGroup>& groups) const {
        std::vector<YearOfCode> years;
        std::int32_t year_before = INT32_MIN;
        for (const auto member : members) {
            const auto& node = books_.nodes[member];
            if (const auto year = year_of(books_.line_of(node).booked); years.empty() || year != year_before) {
                years.emplace_back();
                year_before = year;
            }
            auto& year = years.back();
            const auto signed_amount = Wide{node.amount} * (node.is_claim ? 1 : -1);
            year.members.push_back(member);
            year.balance += signed_amount;
            year.has_absorbed = year.has_absorbed || node.absorbed;
        }
        YearOfCode group = std::move(years.front());
        for (std::size_t i = 1; i != years.size(); ++i) {
            if (are_one(group, years[i])) {
                join(group, years[i]);
            } else {
                groups.push_back(std::move(group.members));
                group = std::move(years[i]);
            }
        }
        groups.push_back(std::move(group.members));
    }

private:
    std::int32_t year_of(Date day) const {
        const auto& starts = books_.year_starts;
        if (starts.empty()) {
            return year_month_day(day).year;
        }
        return static_cast<std::int32_t>(std::upper_bound(starts.begin(), starts.end(), day) - starts.begin());
    }

    /// A year that letters an opening line tells by that what it settles of the year before.
    bool are_one(const YearOfCode& before, const YearOfCode& next) const {
        if (before.balance == 0 || next.balance == 0 || next.has_absorbed) {
            return false;
        }
        return books_.year_starts.empty() || before.balance + next.balance == 0;
    }

    static void join(YearOfCode& group, const YearOfCode& next) {
        group.members.insert(group.members.end(), next.members.begin(), next.members.end());
        group.balance += next.balance;
    }

    const Books& books_;
};

} // namespace

std::vector<LetterGroup> letter_groups(const Books& books) {
    std::unordered_map<std::uint64_t, std::size_t> place_of_code;
    std::vector<LetterGroup> codes;
    for (Place place = 0; place != books.nodes.size(); ++place) {
        const auto& line = books.line_of(books.nodes[place]);
        const auto code = tidy(line.lettering);
        if (code.empty()) {
            continue;
        }
        const auto key = ContentHash().add(line.account_number).add(line.customer_code).add(code).value();
        const auto known = place_of_code.try_emplace(key, codes.size()).first;
        codes.resize(std::max(codes.size(), known->second + 1));
        codes[known->second].push_back(place);
    }
    std::vector<LetterGroup> groups;
    const CodeSplit split(books);
    for (const auto& members : codes) {
        split.split(members, groups);
    }
    // Those of last year first: what they leave open is what this year's opening lines stand for.
    std::sort(groups.begin(), groups.end());
    return groups;
}

std::vector<Place> group_of_nodes(const Books& books, const std::vector<LetterGroup>& groups) {
    std::vector<Place> group_of(books.nodes.size(), nowhere);
    for (Place group = 0; group != groups.size(); ++group) {
        for (const auto member : groups[group]) {
            group_of[member] = group;
        }
    }
    return group_of;
}

void settle_lettered(Books& books, const std::vector<LetterGroup>& groups) {
    AbsorbedOpenings openings(books);
    for (const auto& group : groups) {
        std::vector<Place> claims;
        std::vector<Place> credits;
        for (const auto member : group) {
            (books.nodes[member].is_claim ? claims : credits).push_back(member);
        }
        const auto before = books.set_offs.size();
        Matcher matcher(books, claims, false);
        for (const auto credit : credits) {
            matcher.by_reference(credit);
        }
        matcher.oldest_first(credits);
        openings.replace(before);
    }
}

} // namespace encours::books
