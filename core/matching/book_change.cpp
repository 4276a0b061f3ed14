// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/book_change.h"

#include "core/matching/same_document.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace encours {

namespace {

/// A part of a document, by places.
using PartPlace = std::pair<std::size_t, std::size_t>;

/// What settles a part: a settlement, or a credit note; by places.
struct Settler {
    bool is_credit_note = false;
    std::size_t place = 0;
    friend auto operator<=>(const Settler&, const Settler&) = default;
};

using AllocationKey = std::tuple<PartPlace, Settler, bool>;

class Comparison {
public:
    Comparison(const SettledBooks& books, const KnownBooks& known, const BookRules& rules)
        : books_(books),
          known_(known),
          rules_(rules),
          matched_(books.documents.size()),
          used_(known.documents.size()) {}

    BookChanges run() {
        match_documents();
        name_documents();
        for (std::size_t i = 0; i < books_.documents.size(); ++i)
            compare_document(i);
        sort_out_the_rest();
        compare_settlements();
        compare_allocations();
        return std::move(changes_);
    }

private:
    using Known = KnownBooks::Document;

    [[nodiscard]] const Known* known_of(std::size_t document) const {
        return matched_[document] ? &known_.documents[*matched_[document]] : nullptr;
    }
    void match(std::size_t document, std::size_t known) {
        matched_[document] = known;
        used_[known] = true;
    }
    void match_documents();
    template <class KeyOfKnown, class KeyOfBook>
    void match_by(KeyOfKnown key_of_known, KeyOfBook key_of_book);
    void name_documents();
    /// The books told of it and do so no more, and nobody else did.
    [[nodiscard]] bool is_gone(std::size_t known) const {
        return !used_[known] && known_.documents[known].key && !known_.documents[known].listed;
    }
    void compare_document(std::size_t place);
    void compare_items(const BookDocument& book, const Known* known, BookChanges::Document& change) const;
    void sort_out_the_rest();
    void compare_settlements();
    void recognise_entered();
    [[nodiscard]] bool settle_the_same(std::size_t book, const KnownBooks::Settlement& known) const;
    void take_back_settlements_of_lists();
    [[nodiscard]] bool books_tell_cash(const KnownBooks::Settlement& known);
    void compare_allocations();
    void sort_known_allocations();
    [[nodiscard]] std::map<AllocationKey, std::int64_t> wanted_allocations() const;
    [[nodiscard]] std::optional<AllocationKey> key_of(const KnownBooks::Allocation& allocation) const;

    const SettledBooks& books_;
    const KnownBooks& known_;
    const BookRules& rules_;
    std::vector<std::optional<std::size_t>> matched_; ///< by document of the books
    std::vector<bool> used_;                          ///< by known document
    BookChanges changes_;

    std::unordered_map<std::int64_t, PartPlace> part_of_item_;
    std::unordered_map<std::int64_t, std::size_t> settlement_of_payment_;
    std::set<std::int64_t> items_gone_, payments_gone_;
    std::set<std::size_t> told_again_;    ///< settlements of the books that stand for cash of a list
    std::set<std::size_t> set_by_person_; ///< settlements of the books that a person entered and set against something
    std::map<AllocationKey, std::vector<const KnownBooks::Allocation*>> known_allocations_;
    std::map<PartPlace, std::int64_t> set_by_others_;              ///< of a part, what no import set against it
    std::unordered_map<std::size_t, std::int64_t> used_by_others_; ///< of a settlement
};

template <class KeyOfKnown, class KeyOfBook>
void Comparison::match_by(KeyOfKnown key_of_known, KeyOfBook key_of_book) {
    std::map<decltype(key_of_known(known_.documents.front())), std::size_t> free;
    for (std::size_t k = 0; k < known_.documents.size(); ++k) {
        const auto& known = known_.documents[k];
        if (!used_[k] && !known.other_books && known.currency == rules_.currency)
            free.emplace(key_of_known(known), k);
    }
    for (std::size_t i = 0; i < matched_.size() && !free.empty(); ++i) {
        if (matched_[i])
            continue;
        const auto found = free.find(key_of_book(books_.documents[i]));
        if (found == free.end())
            continue;
        match(i, found->second);
        free.erase(found);
    }
}

void Comparison::match_documents() {
    std::unordered_map<std::uint64_t, std::size_t> by_key;
    for (std::size_t k = 0; k < known_.documents.size(); ++k) {
        if (known_.documents[k].key)
            by_key.emplace(*known_.documents[k].key, k);
    }
    for (std::size_t i = 0; i < matched_.size(); ++i) {
        const auto found = by_key.find(books_.documents[i].key);
        if (found != by_key.end() && !used_[found->second])
            match(i, found->second);
    }
    const auto is_credit = [](DocumentKind kind) { return kind == DocumentKind::credit_note; };
    match_by([&](const Known& known) { return std::pair(is_credit(known.kind), known.number); },
             [&](const BookDocument& book) { return std::pair(is_credit(book.kind), book.number); });
    match_by(
        [&](const Known& known) {
            return std::tuple(is_credit(known.kind), folded_number(known.number), known.amount);
        },
        [&](const BookDocument& book) {
            return std::tuple(is_credit(book.kind), folded_number(book.number), book.amount);
        });
}

/// Numbers stay unique for a customer and kind, also beside documents of which the books say nothing.
void Comparison::name_documents() {
    std::set<std::pair<DocumentKind, std::string>> taken;
    for (std::size_t k = 0; k < known_.documents.size(); ++k) {
        if (!used_[k] && !is_gone(k))
            taken.emplace(known_.documents[k].kind, known_.documents[k].number);
    }
    changes_.documents.resize(books_.documents.size());
    for (const bool listed : {true, false}) {
        for (std::size_t i = 0; i < books_.documents.size(); ++i) {
            const auto& book = books_.documents[i];
            const auto* known = known_of(i);
            if ((known != nullptr && known->listed) != listed)
                continue;
            const auto& wanted = listed ? known->number : book.number;
            auto number = wanted;
            for (int n = 2; !taken.emplace(book.kind, number).second; ++n)
                number = wanted + " (" + std::to_string(n) + ")";
            changes_.documents[i].number = std::move(number);
        }
    }
}

void Comparison::compare_document(std::size_t place) {
    const auto& book = books_.documents[place];
    const auto* known = known_of(place);
    auto& change = changes_.documents[place];
    const bool listed = known != nullptr && known->listed;
    change.issued = listed ? known->issued : book.issued;
    change.label = listed && !known->label.empty() ? known->label : book.label;
    if (known != nullptr) {
        change.id = known->id;
        change.adopted = !known->key;
        change.amount_differs = change.adopted && known->amount != book.amount;
        change.revived = known->withdrawn;
        change.changed = known->key != book.key || known->kind != book.kind || known->number != change.number ||
                         known->issued != change.issued || known->booked != book.booked ||
                         known->amount != book.amount || known->net != book.net || known->vat != book.vat ||
                         known->label != change.label || known->withdrawn;
    }
    compare_items(book, known, change);
}

void Comparison::compare_items(const BookDocument& book, const Known* known, BookChanges::Document& change) const {
    Date due;
    auto origin = DueOrigin::estimated;
    if (known != nullptr && !known->items.empty()) {
        due = known->items.front().due;
        origin = known->items.front().origin;
        // Instalments of a list are one claim in the books: it falls due when all of it does.
        for (const auto& item : known->items)
            due = item.amount != 0 ? std::max(due, item.due) : due;
    }
    const bool is_dated = known != nullptr && !known->items.empty() &&
                          (origin != DueOrigin::estimated ||
                           (!rules_.date_again && known->issued == change.issued && known->kind == book.kind));
    if (!is_dated)
        due = rules_.due(book.kind, change.issued);
    const auto there = known == nullptr ? std::size_t{0} : known->items.size();
    for (std::size_t p = 0; p < std::max(book.parts.size(), there); ++p) {
        const BookDocument::Part part = p < book.parts.size() ? book.parts[p] : BookDocument::Part{};
        BookChanges::Item item{0, due, part.amount, origin, false, std::nullopt};
        if (p < there) {
            const auto& was = known->items[p];
            item.id = was.id;
            if (is_dated) {
                item.due = part.amount != 0 ? due : was.due;
                item.origin = was.origin;
            }
            item.changed = was.due != item.due || was.amount != item.amount || was.origin != item.origin;
            if (was.standings != part.standings)
                item.standings = part.standings;
        } else if (!part.standings.empty()) {
            item.standings = part.standings;
        }
        change.items.push_back(std::move(item));
    }
}

void Comparison::sort_out_the_rest() {
    for (std::size_t k = 0; k < known_.documents.size(); ++k) {
        const auto& known = known_.documents[k];
        if (used_[k] || !known.key)
            continue;
        (!is_gone(k) ? changes_.documents_let_go : changes_.documents_gone).push_back(k);
        for (const auto& item : known.items)
            items_gone_.insert(item.id);
    }
    for (std::size_t i = 0; i < changes_.documents.size(); ++i) {
        for (std::size_t p = 0; p < changes_.documents[i].items.size(); ++p) {
            if (const auto id = changes_.documents[i].items[p].id)
                part_of_item_[id] = {i, p};
        }
    }
}

void Comparison::compare_settlements() {
    std::unordered_map<std::uint64_t, const KnownBooks::Settlement*> by_key;
    for (const auto& known : known_.settlements) {
        if (known.key)
            by_key.emplace(*known.key, &known);
    }
    std::set<std::int64_t> kept;
    for (std::size_t i = 0; i < books_.settlements.size(); ++i) {
        const auto& book = books_.settlements[i];
        BookChanges::Settlement change;
        const auto found = by_key.find(book.key);
        if (found != by_key.end() && kept.insert(found->second->id).second) {
            const auto& known = *found->second;
            change.id = known.id;
            settlement_of_payment_[known.id] = i;
            change.changed = known.kind != book.kind || known.paid != book.paid || known.booked != book.booked ||
                             known.amount != book.amount || known.reversed_on != book.reversed_on ||
                             known.reference != book.reference || known.label != book.label;
        }
        changes_.settlements.push_back(change);
    }
    for (const auto& known : known_.settlements) {
        if (known.key && !kept.contains(known.id) && known.entered)
            changes_.settlements_let_go.push_back(known.id);
        else if (known.key && !kept.contains(known.id))
            payments_gone_.insert(known.id);
    }
    recognise_entered();
    take_back_settlements_of_lists();
    changes_.settlements_removed.assign(payments_gone_.begin(), payments_gone_.end());
}

bool Comparison::settle_the_same(std::size_t book, const KnownBooks::Settlement& known) const {
    return std::any_of(books_.allocations.begin(), books_.allocations.end(), [&](const auto& told) {
        return told.settlement == book &&
               std::any_of(known_.allocations.begin(), known_.allocations.end(), [&](const auto& entered) {
                   const auto part = part_of_item_.find(entered.item);
                   return entered.payment == known.id && part != part_of_item_.end() &&
                          part->second == PartPlace{told.document, told.part};
               });
    });
}

/// Cash that a person entered and that the books tell now is one payment, and stays the person's row: same amount, on the
/// same document or a few days apart. What the person set it against stays, unless the books have lettered it.
void Comparison::recognise_entered() {
    constexpr int days_apart = 5; // as lists of payments are compared with the books: see ImportedPayments
    for (const auto& known : known_.settlements) {
        if (!known.entered || known.key || known.kind != SettlementKind::cash)
            continue;
        std::optional<std::pair<int, std::size_t>> best;
        for (std::size_t i = 0; i < books_.settlements.size(); ++i) {
            const auto& book = books_.settlements[i];
            if (changes_.settlements[i].id != 0 || book.kind != SettlementKind::cash || book.amount != known.amount)
                continue;
            const bool same = settle_the_same(i, known);
            const int apart = std::abs(book.paid.days - known.paid.days);
            const std::pair rank(same ? -1 : apart, i);
            if ((same || apart <= days_apart) && (!best || rank < *best))
                best = rank;
        }
        if (!best)
            continue;
        changes_.settlements[best->second] = {known.id, true};
        settlement_of_payment_[known.id] = best->second;
    }
    for (const auto& known : known_.settlements) {
        const auto place = settlement_of_payment_.find(known.id);
        if (!known.entered || place == settlement_of_payment_.end())
            continue;
        const bool lettered =
            std::any_of(books_.allocations.begin(), books_.allocations.end(), [&](const auto& allocation) {
                return allocation.settlement == place->second && !allocation.proposed;
            });
        if (!lettered)
            set_by_person_.insert(place->second);
    }
}

bool Comparison::books_tell_cash(const KnownBooks::Settlement& known) {
    constexpr int days_apart = 5; // as lists of payments are compared with the books: see ImportedPayments
    if (known.kind != SettlementKind::cash)
        return false;
    for (std::size_t i = 0; i < books_.settlements.size(); ++i) {
        const auto& book = books_.settlements[i];
        const auto apart =
            std::min(std::abs(book.paid.days - known.paid.days), std::abs(book.booked.days - known.paid.days));
        if (book.kind == SettlementKind::cash && book.amount == known.amount && apart <= days_apart &&
            told_again_.insert(i).second)
            return true;
    }
    return false;
}

/// What a list paid on documents of which the books tell: all of it, and of those documents alone. Cash of a list that
/// settles nothing is taken back where the books tell it: same amount, a few days apart.
void Comparison::take_back_settlements_of_lists() {
    std::unordered_map<std::int64_t, bool> on_books_alone;
    for (const auto& allocation : known_.allocations) {
        if (allocation.payment == 0)
            continue;
        const bool here = part_of_item_.contains(allocation.item);
        const auto [known, is_first] = on_books_alone.emplace(allocation.payment, here);
        known->second = known->second && here;
    }
    for (const auto& known : known_.settlements) {
        const auto found = on_books_alone.find(known.id);
        if (!known.from_list || known.key)
            continue;
        if (found == on_books_alone.end() ? books_tell_cash(known) : found->second) {
            payments_gone_.insert(known.id);
            ++changes_.settlements_taken_back;
        }
    }
}

std::optional<AllocationKey> Comparison::key_of(const KnownBooks::Allocation& allocation) const {
    const auto part = part_of_item_.find(allocation.item);
    if (part == part_of_item_.end() || !allocation.on_principal)
        return std::nullopt;
    if (allocation.payment != 0) {
        const auto settlement = settlement_of_payment_.find(allocation.payment);
        if (settlement == settlement_of_payment_.end() ||
            (set_by_person_.contains(settlement->second) && !allocation.proposed))
            return std::nullopt;
        return AllocationKey{part->second, Settler{false, settlement->second}, allocation.proposed};
    }
    const auto credit = part_of_item_.find(allocation.credit_item);
    if (credit == part_of_item_.end())
        return std::nullopt;
    return AllocationKey{part->second, Settler{true, credit->second.first}, allocation.proposed};
}

void Comparison::sort_known_allocations() {
    for (const auto& allocation : known_.allocations) {
        const bool loses_an_end = items_gone_.contains(allocation.item) ||
                                  payments_gone_.contains(allocation.payment) ||
                                  items_gone_.contains(allocation.credit_item);
        if (loses_an_end) {
            changes_.allocations_removed.push_back(allocation);
        } else if (const auto key = key_of(allocation)) {
            known_allocations_[*key].push_back(&allocation);
        } else if (allocation.on_principal) {
            if (const auto part = part_of_item_.find(allocation.item); part != part_of_item_.end())
                set_by_others_[part->second] += allocation.amount;
            if (const auto of = settlement_of_payment_.find(allocation.payment); of != settlement_of_payment_.end())
                used_by_others_[of->second] += allocation.amount;
        }
    }
}

/// What the books set against what, less what others have used up already.
std::map<AllocationKey, std::int64_t> Comparison::wanted_allocations() const {
    auto set = set_by_others_;
    auto used = used_by_others_;
    std::map<AllocationKey, std::int64_t> wanted;
    for (const auto& allocation : books_.allocations) {
        auto amount = allocation.amount;
        const PartPlace part{allocation.document, allocation.part};
        if (const auto others = set.find(part); others != set.end()) {
            const auto whole = books_.documents[part.first].parts[part.second].amount;
            amount = std::clamp<std::int64_t>(whole - others->second, 0, amount);
            others->second += amount;
        }
        if (allocation.settlement) {
            if (const auto others = used.find(*allocation.settlement); others != used.end()) {
                const auto whole = books_.settlements[*allocation.settlement].amount;
                amount = std::clamp<std::int64_t>(whole - others->second, 0, amount);
                others->second += amount;
            }
        }
        const Settler settler{!allocation.settlement.has_value(),
                              allocation.settlement ? *allocation.settlement : allocation.credit_note.value_or(0)};
        if (amount != 0)
            wanted[{part, settler, allocation.proposed}] += amount;
    }
    return wanted;
}

void Comparison::compare_allocations() {
    sort_known_allocations();
    const auto wanted = wanted_allocations();
    for (const auto& [key, known] : known_allocations_) {
        const auto found = wanted.find(key);
        if (found != wanted.end() && known.size() == 1 && known.front()->amount == found->second) {
            ++changes_.allocations_unchanged;
            continue;
        }
        for (const auto* allocation : known)
            changes_.allocations_removed.push_back(*allocation);
    }
    for (const auto& [key, amount] : wanted) {
        const auto known = known_allocations_.find(key);
        if (known != known_allocations_.end() && known->second.size() == 1 && known->second.front()->amount == amount)
            continue;
        const auto& [part, settler, proposed] = key;
        BookChanges::Allocation added{part.first, part.second, std::nullopt, std::nullopt, amount, proposed};
        (settler.is_credit_note ? added.credit_note : added.settlement) = settler.place;
        changes_.added.push_back(added);
    }
}

} // namespace

bool BookChanges::empty() const {
    const auto changes = [](const Document& document) {
        return document.id == 0 || document.changed ||
               std::any_of(document.items.begin(), document.items.end(),
                           [](const Item& item) { return item.id == 0 || item.changed || item.standings; });
    };
    return std::none_of(documents.begin(), documents.end(), changes) &&
           std::none_of(settlements.begin(), settlements.end(),
                        [](const Settlement& s) { return s.id == 0 || s.changed; }) &&
           added.empty() && allocations_removed.empty() && settlements_removed.empty() && settlements_let_go.empty() &&
           documents_gone.empty() && documents_let_go.empty();
}

BookChanges compare_books(const SettledBooks& books, const KnownBooks& known, const BookRules& rules) {
    return Comparison(books, known, rules).run();
}

} // namespace encours
