// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/book_gaps.h"

#include "core/base/checked.h"
#include "core/base/content_hash.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace encours {

std::vector<Date> openings_after_gap(const Coverage& covered, std::span<const Date> opening_days) {
    std::vector<Date> after;
    for (const auto day : opening_days) {
        if (!covered.contains(day - 1) && covered.first_day() && *covered.first_day() < day)
            after.push_back(day);
    }
    std::sort(after.begin(), after.end());
    after.erase(std::unique(after.begin(), after.end()), after.end());
    return after;
}

} // namespace encours

namespace encours::books {

namespace {

constexpr std::array closed_accounts = {BookAccount::customer, BookAccount::bill, BookAccount::doubtful};

std::uint64_t closing_identity(std::string_view customer_code, BookAccount account, Date opening) {
    return ContentHash()
        .add("closing")
        .add(customer_code)
        .add(static_cast<std::int64_t>(account))
        .add(std::int64_t{opening.days})
        .value();
}

/// Joins the books on both sides of a gap.
class Bridge {
public:
    Bridge(Books& all, Date opening, Books& later)
        : all_(all), later_(later), place_of_(later.result.documents.size()) {
        for (const auto account : closed_accounts) {
            if (!all.lines.empty())
                closings_.insert(closing_identity(all.lines.front()->customer_code, account, opening));
        }
    }

    void cross() {
        carry_on_invoices();
        drop_empty_closings();
        move_documents();
        move_allocations();
        move_all(all_.result.settlements, later_.result.settlements);
        move_all(all_.result.unclassified, later_.result.unclassified);
        std::sort(all_.result.unclassified.begin(), all_.result.unclassified.end());
    }

private:
    using Name = std::tuple<std::string_view, Date>; ///< reference and document's day

    void carry_on_invoices() {
        std::map<Name, std::vector<std::size_t>> older;
        for (std::size_t i = 0; i < all_.result.documents.size(); ++i) {
            const auto& document = all_.result.documents[i];
            if (document.kind == DocumentKind::invoice && document.parts.size() == 1 &&
                document.parts.front().standings.empty()) {
                older[{all_.lines[all_.document_line[i]]->reference, document.issued}].push_back(i);
            }
        }
        std::map<Name, std::vector<std::size_t>> named;
        for (std::size_t i = 0; i < later_.result.documents.size(); ++i) {
            const auto& line = *later_.lines[later_.document_line[i]];
            if (line.role == EntryRole::opening && line.account == BookAccount::customer &&
                later_.result.documents[i].kind == DocumentKind::invoice) {
                named[{line.reference, later_.result.documents[i].issued}].push_back(i);
            }
        }
        for (const auto& [name, places] : named) {
            const auto found = older.find(name);
            if (places.size() == 1 && found != older.end() && found->second.size() == 1)
                carry_on(found->second.front(), places.front());
        }
    }

    void carry_on(std::size_t before, std::size_t after) {
        auto& opening = later_.result.documents[after];
        for (auto& closing : all_.result.allocations) {
            if (closing.document != before || !is_closing(closing) || closing.amount < opening.amount)
                continue;
            auto& invoice = all_.result.documents[before];
            closing.amount -= opening.amount;
            all_.result.settlements[*closing.settlement].amount -= opening.amount;
            // What was settled before anything moved needs no part of its own.
            opening.parts.front().amount += invoice.amount - opening.amount;
            invoice.parts = std::move(opening.parts);
            invoice.lines.insert(invoice.lines.end(), opening.lines.begin(), opening.lines.end());
            place_of_[after] = before;
            return;
        }
    }

    [[nodiscard]] bool is_closing(const BookAllocation& allocation) const {
        return allocation.settlement && closings_.contains(all_.result.settlements[*allocation.settlement].key);
    }

    void drop_empty_closings() {
        auto& allocations = all_.result.allocations;
        allocations.erase(std::remove_if(allocations.begin(), allocations.end(),
                                         [](const BookAllocation& allocation) { return allocation.amount == 0; }),
                          allocations.end());
        auto& settlements = all_.result.settlements;
        std::vector<std::size_t> places;
        std::size_t kept = 0;
        for (auto& settlement : settlements) {
            places.push_back(kept);
            if (settlement.amount != 0)
                settlements[kept++] = std::move(settlement);
        }
        settlements.resize(kept);
        for (auto& allocation : allocations) {
            if (allocation.settlement)
                allocation.settlement = places[*allocation.settlement];
        }
    }

    void move_documents() {
        const auto first_line = static_cast<Place>(all_.lines.size());
        all_.lines.insert(all_.lines.end(), later_.lines.begin(), later_.lines.end());
        for (std::size_t i = 0; i < place_of_.size(); ++i) {
            if (place_of_[i])
                continue;
            place_of_[i] = all_.result.documents.size();
            all_.result.documents.push_back(std::move(later_.result.documents[i]));
            all_.document_line.push_back(first_line + later_.document_line[i]);
        }
    }

    void move_allocations() {
        const auto settlements = all_.result.settlements.size();
        for (auto& allocation : later_.result.allocations) {
            allocation.document = *place_of_[allocation.document];
            if (allocation.settlement)
                *allocation.settlement += settlements;
            if (allocation.credit_note)
                allocation.credit_note = place_of_[*allocation.credit_note];
        }
        move_all(all_.result.allocations, later_.result.allocations);
    }

    template <class Items>
    static void move_all(Items& to, Items& from) {
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    }

    Books& all_;
    Books& later_;
    std::set<std::uint64_t> closings_;                 ///< keys of the settlements that close the older books
    std::vector<std::optional<std::size_t>> place_of_; ///< among all, by document of the later ones
};

} // namespace

void append_after_gap(Books& all, Date opening, Books&& later) { Bridge(all, opening, later).cross(); }

void close_before(Date opening, const Coverage& covered, std::vector<BookLine>& lines) {
    std::map<BookAccount, std::int64_t> balances;
    for (const auto& line : lines) {
        const bool is_told_before = line.role == EntryRole::opening && covered.contains(line.booked - 1);
        if (is_told_before || line.account == BookAccount::accrued || line.account == BookAccount::advance)
            continue;
        auto& balance = balances[line.account];
        balance = checked_add(balance, line.amount).value_or(balance);
    }
    for (const auto& [account, balance] : balances) {
        if (balance == 0)
            continue;
        BookLine closing;
        closing.account = account;
        closing.role = EntryRole::difference;
        closing.customer_code = lines.front().customer_code;
        closing.booked = opening - 1;
        closing.amount = -balance;
        closing.identity = closing_identity(closing.customer_code, account, opening);
        lines.push_back(std::move(closing));
    }
}

} // namespace encours::books
