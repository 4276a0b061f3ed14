// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fec_accounts.h"

#include "core/import/cell_text.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace encours {

namespace {

using Kind = AccountKind;

/// By the first four digits of an account; where a kind has fewer, all that begin so.
std::array<Kind, 10'000> kinds_by_digits() {
    std::array<Kind, 10'000> kinds{};
    kinds.fill(Kind::other);
    const auto mark = [&kinds](Kind kind, std::initializer_list<std::string_view> prefixes) {
        for (const auto prefix : prefixes) {
            std::size_t first = 0;
            std::size_t count = 10'000;
            for (const char c : prefix) {
                count /= 10;
                first += static_cast<std::size_t>(c - '0') * count;
            }
            std::fill_n(kinds.begin() + static_cast<std::ptrdiff_t>(first), count, kind);
        }
    };
    mark(Kind::sales, {"7", "487"});
    mark(Kind::money, {"5"});
    mark(Kind::set_off, {"40", "42", "45", "46", "5115"});
    mark(Kind::difference, {"656", "658", "665", "666", "756", "758", "765", "766", "476", "477"});
    mark(Kind::loss, {"654", "6714"});
    mark(Kind::vat, {"4457", "4458"});
    mark(Kind::depreciation, {"491"});
    mark(Kind::customer, {"411"});
    mark(Kind::bill, {"413"});
    mark(Kind::doubtful, {"416"});
    mark(Kind::accrued, {"418"});
    mark(Kind::advance, {"419"});
    mark(Kind::accrued_credit, {"4198"});
    return kinds;
}

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool all_zeros(std::string_view text) { return text.find_first_not_of('0') == std::string_view::npos; }

} // namespace

AccountKind account_kind(std::string_view number) {
    static const auto kinds = kinds_by_digits();
    if (number.size() < 3 || !is_digit(number[0]) || !is_digit(number[1]) || !is_digit(number[2]))
        return Kind::unreadable;
    const auto digit = [number](std::size_t i) { return static_cast<std::size_t>(number[i] - '0'); };
    // "411DUPONT" is on 411 as a whole: a fourth digit of 0 is in no subdivision.
    const auto fourth = number.size() > 3 && is_digit(number[3]) ? digit(3) : 0;
    return kinds[digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + fourth];
}

std::optional<BookAccount> book_account(AccountKind kind) {
    if (kind == Kind::accrued_credit)
        return BookAccount::advance;
    if (kind > Kind::advance)
        return std::nullopt;
    return static_cast<BookAccount>(kind);
}

std::string_view customer_of_account(std::string_view number, std::string_view name) {
    const auto kind = account_kind(number);
    const bool subdivided = kind == Kind::advance || kind == Kind::accrued_credit || kind == Kind::accrued;
    constexpr std::string_view subdivisions = "1678"; // 4181, 4188, 4191, 4196, 4197, 4198
    auto tail = number.substr(std::min<std::size_t>(3, number.size()));
    if (subdivided && !tail.empty() && subdivisions.find(tail.front()) != std::string_view::npos)
        tail.remove_prefix(1);
    if (all_zeros(tail))
        return {};
    const bool subdivision = (tail.front() == '1' || tail.front() == '7') && all_zeros(tail.substr(1));
    const auto word = fold(name);
    if (subdivision && (word.starts_with("client") || word.starts_with("retenue") || word.starts_with("creance")))
        return {};
    return tail;
}

bool is_opening_code(std::string_view journal) {
    const auto code = fold(journal);
    constexpr std::string_view codes[] = {"an", "ano", "anv", "anx", "anouv", "ran"};
    return std::find(std::begin(codes), std::end(codes), code) != std::end(codes) || code.starts_with("ouv") ||
           code.find("nouveau") != std::string::npos;
}

bool speaks_of_opening(std::string_view text) {
    const auto word = fold(text);
    return word.find("nouveau") != std::string::npos || word.starts_with("report") ||
           word.find("ouverture") != std::string::npos;
}

} // namespace encours
