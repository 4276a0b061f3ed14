// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/aging.h"

#include "tests/catch.h"
#include "tests/core/kpi/plain_figures.h"
#include "tests/core/kpi/random_ledger.h"

using namespace encours;
using namespace encours::test;

namespace {

bool aging_matches(const LedgerFacts& facts, const Receivables& receivables, Date at) {
    const auto balance = aged_balance(receivables, at);
    if (balance.total != PlainFigures(facts, at, 1, std::nullopt).aging(at)) {
        return false;
    }
    std::size_t shown = 0;
    for (CustomerIndex customer = 0; customer != facts.customers; ++customer) {
        const auto plain = PlainFigures(facts, at, 1, customer).aging(at);
        const bool is_shown = shown < balance.customers.size() && balance.customers[shown].customer == customer;
        if ((is_shown ? balance.customers[shown].aging : Aging{}) != plain) {
            return false;
        }
        shown += is_shown ? 1 : 0;
    }
    const auto dollar = Currency::from_code("USD").value();
    const auto foreign = PlainFigures(facts, at, 1, std::nullopt).aging(at, dollar);
    const bool has_foreign = !balance.other_currencies.empty();
    return shown == balance.customers.size() && balance.other_currencies.size() <= 1 &&
           (has_foreign ? balance.other_currencies.front().aging : Aging{}) == foreign;
}

bool open_items_match(const LedgerFacts& facts, const Receivables& receivables, Date at) {
    const auto items = open_items(receivables, at);
    std::size_t open = 0;
    for (const auto& fact : facts.items) {
        open += PlainFigures::open_at(fact, at) != 0 ? 1U : 0U;
    }
    for (std::size_t i = 0; i != items.size(); ++i) {
        const auto& item = items[i];
        const auto& fact = facts.items.at(item.item_id - 1);
        const bool in_order = i == 0 || items[i - 1].due < item.due ||
                              (items[i - 1].due == item.due && items[i - 1].item_id < item.item_id);
        if (!in_order || item.open != PlainFigures::open_at(fact, at) ||
            item.disputed != PlainFigures::disputed_at(fact, at) || item.standing != PlainFigures::standing(fact, at) ||
            item.customer != fact.customer || item.days_late != at - fact.due || item.kind != fact.kind) {
            return false;
        }
    }
    return items.size() == open;
}

} // namespace

TEST_CASE("the aged balance and the open items equal their definitions, for any ledger and date", "[kpi]") {
    for (std::uint32_t seed = 1; seed <= 2000; ++seed) {
        RandomLedger ledger(seed);
        const auto receivables = to_receivables(ledger.facts(), static_cast<std::size_t>(ledger.pick(1, 9)));
        for (int question = 0; question != 4; ++question) {
            const auto at = ledger.any_day();
            INFO("seed " << seed << " at " << to_iso(at));
            if (!aging_matches(ledger.facts(), receivables, at) || !open_items_match(ledger.facts(), receivables, at)) {
                FAIL();
            }
        }
    }
}
