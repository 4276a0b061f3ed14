// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fec_roles.h"

#include "core/base/checked.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace encours {

namespace {

using Kind = AccountKind;
using Sums = std::array<std::int64_t, account_kind_count>;

constexpr std::size_t index_of(Kind kind) { return static_cast<std::size_t>(kind); }

bool is_receivable(const EntryLine& line) { return line.line != EntryLine::no_line; }

/// What an entry's accounts come to, by what they mean for a customer.
struct Counterparts {
    Sums sums{};
    std::int64_t trade = 0; ///< sales and their VAT
    std::int64_t loss = 0;  ///< losses, with their VAT where nothing was sold
    bool some_trade = false;
    bool some_loss = false;
};

Counterparts counterparts_of(std::span<const EntryLine> part) {
    Counterparts found;
    std::array<bool, account_kind_count> some{};
    for (const auto& line : part) {
        found.sums[index_of(line.kind)] += line.amount;
        some[index_of(line.kind)] = some[index_of(line.kind)] || line.amount != 0;
    }
    const auto sum = [&found](Kind kind) { return found.sums[index_of(kind)]; };
    found.some_loss = some[index_of(Kind::loss)];
    found.some_trade = some[index_of(Kind::sales)] || (some[index_of(Kind::vat)] && !found.some_loss);
    found.trade = found.some_trade ? sum(Kind::sales) + sum(Kind::vat) : 0;
    found.loss = sum(Kind::loss) + (found.some_trade ? 0 : sum(Kind::vat));
    return found;
}

EntryRole by_sign(std::int64_t amount, EntryRole debit, EntryRole credit) { return amount >= 0 ? debit : credit; }

/// The role of a line of `kind` that stands against accounts of the meaning `against`.
EntryRole role_against(Kind kind, Kind against, std::int64_t amount) {
    const bool doubtful = kind == Kind::doubtful || against == Kind::doubtful;
    switch (against) {
    case Kind::sales:
    case Kind::vat:
    case Kind::accrued: // what was accrued is invoiced now
    case Kind::accrued_credit:
        return by_sign(amount, EntryRole::invoice, EntryRole::credit_note);
    case Kind::money:
        return by_sign(amount, EntryRole::payment_out, EntryRole::payment);
    case Kind::loss:
        return EntryRole::write_off;
    case Kind::difference:
        return EntryRole::difference;
    case Kind::set_off:
        return EntryRole::set_off;
    case Kind::advance:
        return EntryRole::advance;
    case Kind::customer:
    case Kind::bill:
    case Kind::doubtful:
        return kind == against ? EntryRole::between_customers : doubtful ? EntryRole::doubtful : EntryRole::bill;
    case Kind::depreciation:
    case Kind::other:
    case Kind::unreadable:
        break;
    }
    return EntryRole::unclassified;
}

/// Of the accounts on the other side of a line those with the largest sum; on either side when there are none. The
/// line's own account does not count. Nothing when the entry has no other accounts.
std::optional<Kind> main_counterpart(const Counterparts& found, Kind own, std::int64_t amount) {
    std::optional<Kind> main;
    std::int64_t largest = 0;
    for (const bool other_side : {true, false}) {
        for (std::size_t i = 0; i < account_kind_count; ++i) {
            const auto kind = static_cast<Kind>(i);
            const auto sum = kind == Kind::sales  ? found.trade
                             : kind == Kind::loss ? found.loss
                             : kind == Kind::vat  ? 0
                                                  : found.sums[i];
            const bool counts = other_side ? (amount < 0 ? sum > 0 : sum < 0) : sum != 0;
            if (kind != own && counts && std::abs(sum) > largest) {
                largest = std::abs(sum);
                main = kind;
            }
        }
        if (main)
            return main;
    }
    if (found.some_trade)
        return Kind::sales; // sales and their reversal in one
    return std::nullopt;
}

/// What a customer owes by this part of an entry: lines of one customer that go both ways are one invoice, less what is
/// taken off, or one credit note.
std::int64_t owed_by_customer(std::span<const EntryLine> part, const std::vector<BookLine>& lines,
                              const EntryLine& of) {
    std::int64_t sum = 0;
    for (const auto& line : part) {
        if (is_receivable(line) && line.kind == of.kind && line.reference == of.reference &&
            lines[static_cast<std::size_t>(line.line)].customer_code ==
                lines[static_cast<std::size_t>(of.line)].customer_code)
            sum += line.amount;
    }
    return sum;
}

EntryRole role_of(const EntryLine& line, const Counterparts& found, std::int64_t owed) {
    if (line.kind == Kind::accrued || line.kind == Kind::accrued_credit)
        return EntryRole::unclassified; // never a claim
    const auto against = main_counterpart(found, line.kind, line.amount);
    if (line.kind == Kind::advance)
        return against ? EntryRole::advance : EntryRole::between_customers;
    if (!against)
        return EntryRole::between_customers;
    // A deposit is invoiced: its VAT is due, its sale is not yet (CGI art. 269, 2 a bis).
    const auto advances = found.sums[index_of(Kind::advance)];
    if (*against == Kind::advance && found.trade != 0 && (found.trade < 0) == (advances < 0))
        return by_sign(line.amount, EntryRole::invoice, EntryRole::credit_note);
    const bool same_side = *against == Kind::sales && (line.amount < 0) == (found.trade < 0);
    return role_against(line.kind, *against, same_side && owed != 0 ? owed : line.amount);
}

/// Splits the entry's sales and VAT among its invoices and credit notes: running sums are rounded, so that the shares add
/// up to the whole.
void share_sales(std::span<const EntryLine> part, std::vector<BookLine>& lines, const Counterparts& found) {
    const auto shares = [&lines](const EntryLine& line) {
        if (!is_receivable(line))
            return false;
        const auto role = lines[static_cast<std::size_t>(line.line)].role;
        return role == EntryRole::invoice || role == EntryRole::credit_note;
    };
    std::int64_t whole = 0;
    for (const auto& line : part)
        whole += shares(line) ? line.amount : 0;
    if (whole == 0 || !found.some_trade)
        return;
    std::int64_t running = 0;
    std::int64_t net_given = 0;
    std::int64_t vat_given = 0;
    for (const auto& line : part) {
        if (!shares(line))
            continue;
        running += line.amount;
        const auto net = multiply_divide(-found.sums[index_of(Kind::sales)], running, whole).value_or(net_given);
        const auto vat = multiply_divide(-found.sums[index_of(Kind::vat)], running, whole).value_or(vat_given);
        auto& book = lines[static_cast<std::size_t>(line.line)];
        book.net = net - net_given;
        book.vat = vat - vat_given;
        net_given = net;
        vat_given = vat;
    }
}

void judge_part(std::span<const EntryLine> part, std::vector<BookLine>& lines, std::size_t receivables) {
    const auto found = counterparts_of(part);
    for (const auto& line : part) {
        if (!is_receivable(line))
            continue;
        // To look through all lines for each of very many would take for ever, and only one entry in a file is so long.
        constexpr std::size_t most = 256;
        const auto owed = receivables > 1 && receivables <= most ? owed_by_customer(part, lines, line) : line.amount;
        lines[static_cast<std::size_t>(line.line)].role = role_of(line, found, owed);
    }
    share_sales(part, lines, found);
}

/// A part stands by itself only with two kinds of accounts: what goes up and down on a customer's account alone is not
/// told by that.
class PartKinds {
public:
    void add(const EntryLine& line) {
        if (line.amount != 0)
            kinds_ |= 1U << index_of(line.kind);
    }
    void clear() { kinds_ = 0; }
    [[nodiscard]] bool several() const { return (kinds_ & (kinds_ - 1)) != 0; }

private:
    std::uint32_t kinds_ = 0;
};

std::size_t count_receivables(std::span<const EntryLine> part) {
    return static_cast<std::size_t>(std::count_if(part.begin(), part.end(), is_receivable));
}

/// Lines of one reference that balance by themselves are judged by themselves.
void judge_by_reference(std::span<EntryLine> part, std::vector<BookLine>& lines) {
    const auto receivables = count_receivables(part);
    const auto differs = [&part](const EntryLine& line) { return line.reference != part.front().reference; };
    if (receivables < 2 || std::none_of(part.begin(), part.end(), differs)) {
        if (receivables > 0)
            judge_part(part, lines, receivables);
        return;
    }
    std::stable_sort(part.begin(), part.end(),
                     [](const EntryLine& a, const EntryLine& b) { return a.reference < b.reference; });
    std::vector<EntryLine> rest;
    for (auto begin = part.begin(); begin != part.end();) {
        std::int64_t sum = 0;
        auto end = begin;
        PartKinds kinds;
        for (; end != part.end() && end->reference == begin->reference; ++end) {
            sum += end->amount;
            kinds.add(*end);
        }
        const std::span<const EntryLine> group(begin, end);
        const auto count = count_receivables(group);
        if (sum != 0 || !kinds.several())
            rest.insert(rest.end(), begin, end);
        else if (count > 0)
            judge_part(group, lines, count);
        begin = end;
    }
    if (const auto count = count_receivables(rest); count > 0)
        judge_part(rest, lines, count);
}

} // namespace

EntryNature nature_of(std::span<const EntryLine> entry) {
    EntryNature nature{true, false};
    for (const auto& line : entry) {
        nature.balance_sheet_alone =
            nature.balance_sheet_alone && line.account_class >= '1' && line.account_class <= '5';
        nature.capital = nature.capital || line.account_class == '1';
    }
    return nature;
}

void give_roles(std::vector<EntryLine>& entry, std::vector<BookLine>& lines) {
    const std::span<EntryLine> all(entry);
    if (count_receivables(all) < 2) {
        judge_by_reference(all, lines);
        return;
    }
    // Lines of no amount go with those around them.
    auto last = all.size();
    while (last > 0 && all[last - 1].amount == 0)
        --last;
    std::size_t begin = 0;
    std::int64_t sum = 0;
    PartKinds kinds;
    for (std::size_t i = 0; i + 1 < last; ++i) {
        sum += all[i].amount;
        kinds.add(all[i]);
        if (sum == 0 && kinds.several()) {
            judge_by_reference(all.subspan(begin, i + 1 - begin), lines);
            begin = i + 1;
            kinds.clear();
        }
    }
    judge_by_reference(all.subspan(begin), lines);
}

} // namespace encours
