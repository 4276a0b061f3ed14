// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money.h"

#include "core/base/checked.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <numeric>

namespace encours {

namespace {

std::optional<Money> with_currency(std::optional<std::int64_t> minor, Currency currency) {
    if (!minor) {
        return std::nullopt;
    }
    return Money{*minor, currency};
}

} // namespace

std::optional<Money> add(Money a, Money b) {
    assert(a.currency == b.currency);
    return with_currency(checked_add(a.minor, b.minor), a.currency);
}

std::optional<Money> subtract(Money a, Money b) {
    assert(a.currency == b.currency);
    return with_currency(checked_subtract(a.minor, b.minor), a.currency);
}

std::vector<Money> split(Money whole, const std::vector<std::int64_t>& weights) {
    Wide total = 0;
    for (const std::int64_t weight : weights) {
        if (weight < 0) {
            return {};
        }
        total += weight;
    }
    if (total == 0) {
        return {};
    }
    // Division truncates towards zero and each remainder bears the sign of the whole, so that a credit note splits
    // into exactly the opposite of what the same invoice does.
    std::vector<Money> parts;
    std::vector<Wide> remainders;
    parts.reserve(weights.size());
    remainders.reserve(weights.size());
    std::int64_t left = whole.minor;
    const Wide direction = whole.minor < 0 ? -1 : 1;
    for (const std::int64_t weight : weights) {
        const Wide share = Wide{whole.minor} * weight;
        parts.push_back({static_cast<std::int64_t>(share / total), whole.currency});
        remainders.push_back(share % total * direction);
        left -= parts.back().minor;
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&remainders](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; left != 0; ++i) {
        parts[order[i]].minor += static_cast<std::int64_t>(direction);
        left -= static_cast<std::int64_t>(direction);
    }
    return parts;
}

std::string to_text(Money money) { return minor_to_text(money.minor, money.currency.decimals()); }

std::string minor_to_text(std::int64_t minor, int decimals) {
    assert(decimals >= 0 && decimals <= 18);
    std::uint64_t magnitude =
        minor < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(minor) : static_cast<std::uint64_t>(minor);
    // Written from the end: 20 digits at most, a dot and a sign.
    char text[24];
    char* const end = text + sizeof text;
    char* first = end;
    for (int digits = 0; magnitude != 0 || digits <= decimals; ++digits) {
        if (digits == decimals && digits != 0) {
            *--first = '.';
        }
        *--first = static_cast<char>('0' + magnitude % 10);
        magnitude /= 10;
    }
    if (minor < 0) {
        *--first = '-';
    }
    return {first, end};
}

} // namespace encours
