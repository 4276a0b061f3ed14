// SPDX-License-Identifier: GPL-3.0-or-later
// Random amounts, written in every spelling that files use, read back.
#include "core/money/amount_parser.h"
#include "core/money/money.h"

#include "tests/catch.h"

#include <random>
#include <string>

using namespace encours;

namespace {

struct Style {
    std::string grouping;
    char decimal_sign;
};

const Style styles[] = {{"", ','},  {"", '.'},  {" ", ','}, {"\u00A0", ','}, {"\u202F", ','},
                        {".", ','}, {",", '.'}, {"'", '.'}, {"’", '.'},      {" ", '.'}};

/// The neutral text in another style: "1234567.50" → "1 234 567,50".
std::string restyled(const std::string& digits, const Style& style) {
    const std::size_t point = std::min(digits.find('.'), digits.size());
    std::string text;
    for (std::size_t i = 0; i < point; ++i) {
        if (i > 0 && (point - i) % 3 == 0) {
            text += style.grouping;
        }
        text += digits[i];
    }
    return point == digits.size() ? text : text + style.decimal_sign + digits.substr(point + 1);
}

std::string with_sign(const std::string& text, bool negative, unsigned manner) {
    if (!negative) {
        return manner % 2 == 0 ? text : '+' + text;
    }
    switch (manner % 4) {
    case 0:
        return '-' + text;
    case 1:
        return text + '-';
    case 2:
        return '(' + text + ')';
    default:
        return "\u2212 " + text;
    }
}

std::string with_currency(const std::string& text, Currency currency, unsigned manner) {
    switch (manner % 5) {
    case 0:
        return text;
    case 1:
        return text + ' ' + currency.code();
    case 2:
        return currency.code() + text;
    case 3:
        return "=\"" + text + "\u00A0€\"";
    default:
        return "  " + text;
    }
}

/// Spread evenly over the sizes, so that small amounts come as often as large ones.
std::int64_t random_amount(std::mt19937_64& random) {
    const auto magnitude = static_cast<std::int64_t>((random() >> (random() % 64)) % (largest_amount + 1));
    return random() % 2 == 0 ? magnitude : -magnitude;
}

} // namespace

TEST_CASE("an amount that was written is read back, in every spelling and currency", "[money]") {
    std::mt19937_64 random(4);
    const Currency currencies[] = {Currency(), *Currency::from_code("JPY"), *Currency::from_code("TND"),
                                   *Currency::from_code("CLF")};
    for (int i = 0; i < 50'000; ++i) {
        const Money money{random_amount(random), currencies[random() % 4]};
        const Style& style = styles[random() % std::size(styles)];
        const std::string neutral = to_text(money);
        const bool negative = neutral.front() == '-';
        std::string text = restyled(neutral.substr(negative ? 1 : 0), style);
        text = with_sign(text, negative, static_cast<unsigned>(random()));
        text = with_currency(text, money.currency, static_cast<unsigned>(random()));
        INFO('"' << text << '"');
        const auto sign = style.decimal_sign == ',' ? DecimalSign::comma : DecimalSign::point;
        const auto read = parse_amount(text, money.currency.decimals(), sign);
        REQUIRE(read);
        REQUIRE(read.value() == money.minor);
        const auto alone = parse_amount(text, money.currency.decimals());
        REQUIRE((alone.ok() ? alone.value() == money.minor : alone.error() == AmountError::ambiguous));
    }
}

TEST_CASE("neutral text needs no sign to be read back, three decimals excepted", "[money]") {
    std::mt19937_64 random(5);
    for (int i = 0; i < 20'000; ++i) {
        const std::int64_t minor = random_amount(random);
        for (const int decimals : {0, 1, 2, 4}) {
            REQUIRE(parse_amount(minor_to_text(minor, decimals), decimals).value() == minor);
        }
        REQUIRE(parse_amount(minor_to_text(minor, 3), 3, DecimalSign::point).value() == minor);
    }
}

TEST_CASE("a column of amounts in one style gives its sign away, or is read the same without", "[money]") {
    std::mt19937_64 random(6);
    for (int column = 0; column < 2'000; ++column) {
        const Style& style = styles[random() % std::size(styles)];
        DecimalSignInference inference;
        for (int row = 0; row < 5; ++row) {
            const std::string neutral = minor_to_text(std::abs(random_amount(random)), 2);
            inference.see(restyled(neutral, style));
        }
        REQUIRE_FALSE(inference.contradictory());
        REQUIRE(inference.sign() == (style.decimal_sign == ',' ? DecimalSign::comma : DecimalSign::point));
    }
}
