// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an amount: whatever is accepted must hold together. Input: the decimals as a digit, the sign given
// (, . or another for none), then the text.
#include "core/money/amount_parser.h"
#include "core/money/money.h"

#include "tests/fuzz/demand.h"

#include <algorithm>
#include <cstddef>
#include <string>

using namespace encours;
using encours::test::demand;

namespace {

using Amount = Result<std::int64_t, AmountError>;

bool same(const Amount& a, const Amount& b) {
    return a.ok() == b.ok() && (a.ok() ? a.value() == b.value() : a.error() == b.error());
}

void check_accepted(const std::string& text, int decimals, std::optional<DecimalSign> sign, std::int64_t minor) {
    demand(minor >= -largest_amount && minor <= largest_amount);
    const std::string neutral = minor_to_text(minor, decimals);
    demand(same(parse_amount(neutral, decimals, DecimalSign::point), minor));
    demand(same(parse_amount(' ' + text + "\r\n", decimals, sign), minor));
    demand(!parse_amount(text + 'x', decimals, sign));
    demand(!parse_amount('x' + text, decimals, sign));
}

/// What a text says by itself is what it says with one of the signs given, and with the other it says nothing else.
void check_signs(const std::string& text, int decimals) {
    const Amount alone = parse_amount(text, decimals);
    const Amount comma = parse_amount(text, decimals, DecimalSign::comma);
    const Amount point = parse_amount(text, decimals, DecimalSign::point);
    if (alone) {
        demand(same(alone, comma) || same(alone, point));
    }
    if (decimals > 0 && comma && point && comma.value() != point.value()) {
        demand(!alone && alone.error() == AmountError::ambiguous);
    }
    DecimalSignInference inference;
    inference.see(text);
    demand(!inference.contradictory());
    if (const auto sign = inference.sign(); sign && decimals > 0) {
        demand(same(alone, parse_amount(text, decimals, sign)));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) {
        return 0;
    }
    const int decimals = std::min(data[0] % 8, 6);
    std::optional<DecimalSign> sign;
    if (data[1] == ',' || data[1] == '.') {
        sign = data[1] == ',' ? DecimalSign::comma : DecimalSign::point;
    }
    const std::string text(data + 2, data + size);
    if (const Amount amount = parse_amount(text, decimals, sign)) {
        check_accepted(text, decimals, sign, amount.value());
    }
    check_signs(text, decimals);
    return 0;
}
