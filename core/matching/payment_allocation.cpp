// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/payment_allocation.h"

#include "core/matching/book_matcher.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace encours {

namespace {

using books::Place;

/// Claims and payments as nodes of one account of the books: the claims first, then the payments by their days.
class Allocation {
public:
    Allocation(std::span<const OpenClaim> claims, std::span<const UnsetPayment> payments)
        : claims_(claims), payments_(payments), order_(payments.size()) {
        std::iota(order_.begin(), order_.end(), std::size_t{0});
        std::stable_sort(order_.begin(), order_.end(),
                         [&](std::size_t a, std::size_t b) { return payments[a].paid < payments[b].paid; });
        lines_.reserve(claims.size() + payments.size());
        for (const auto& claim : claims)
            add(EntryRole::invoice, claim.due, claim.open).reference = claim.number;
        for (const auto payment : order_)
            add(EntryRole::payment, payments[payment].paid, payments[payment].amount);
        for (auto& line : lines_)
            books_.lines.push_back(&line);
    }

    std::vector<PaymentAllocation> run() {
        const auto credits = places(claims_.size(), lines_.size());
        match_what_is_named(credits);
        match_what_labels_name(credits);
        std::vector<Place> payable = places(0, claims_.size());
        std::erase_if(payable, [&](Place claim) { return claims_[claim].must_be_named; });
        books::Matcher proposals(books_, std::move(payable), true);
        for (const auto credit : credits)
            proposals.by_amount(credit);
        proposals.oldest_first(credits);
        return result();
    }

private:
    BookLine& add(EntryRole role, Date day, std::int64_t amount) {
        books::Node node;
        node.kind = role == EntryRole::payment ? books::NodeKind::settlement : books::NodeKind::document;
        node.account = BookAccount::customer;
        node.is_claim = role == EntryRole::invoice;
        node.amount = node.left = amount;
        node.day = node.age = day;
        node.line = static_cast<Place>(lines_.size());
        books_.nodes.push_back(node);
        auto& line = lines_.emplace_back();
        line.role = role;
        line.booked = day;
        return line;
    }

    [[nodiscard]] static std::vector<Place> places(std::size_t first, std::size_t end) {
        std::vector<Place> places(end - first);
        std::iota(places.begin(), places.end(), static_cast<Place>(first));
        return places;
    }

    [[nodiscard]] const UnsetPayment& payment(Place credit) const { return payments_[order_[credit - claims_.size()]]; }

    void match_what_is_named(const std::vector<Place>& credits) {
        books::Matcher named(books_, places(0, claims_.size()), false);
        for (const auto credit : credits) {
            auto& line = lines_[credit];
            std::string_view numbers = payment(credit).number;
            while (!numbers.empty()) {
                const auto end = std::min(numbers.find_first_of(",;+&"), numbers.size());
                line.reference = numbers.substr(0, end);
                named.by_reference(credit);
                numbers.remove_prefix(std::min(numbers.size(), end + 1));
            }
            line.reference = payment(credit).reference;
            line.label = payment(credit).number + " " + payment(credit).reference;
            named.by_reference(credit);
        }
    }

    void match_what_labels_name(const std::vector<Place>& credits) {
        books::Matcher named(books_, places(0, claims_.size()), true);
        for (const auto credit : credits) {
            lines_[credit].reference.clear();
            lines_[credit].label = payment(credit).label;
            named.by_reference(credit);
        }
    }

    [[nodiscard]] std::vector<PaymentAllocation> result() const {
        std::vector<PaymentAllocation> allocations;
        for (const auto& set_off : books_.set_offs)
            allocations.push_back(
                {order_[set_off.credit - claims_.size()], set_off.claim, set_off.amount, set_off.proposed});
        return allocations;
    }

    std::span<const OpenClaim> claims_;
    std::span<const UnsetPayment> payments_;
    std::vector<std::size_t> order_; ///< of the payments: by their days, then as given
    std::vector<BookLine> lines_;
    books::Books books_;
};

} // namespace

std::vector<PaymentAllocation> allocate_payments(std::span<const OpenClaim> claims,
                                                 std::span<const UnsetPayment> payments) {
    return Allocation(claims, payments).run();
}

} // namespace encours
