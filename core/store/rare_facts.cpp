// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rare_facts.h"

#include "core/store/block_finder.h"
#include "core/store/fast_statement.h"

#include <algorithm>

namespace encours::store {

namespace {

constexpr std::string_view all_disputes =
    "SELECT due_item_id, from_day, until_day, part_minor FROM dispute ORDER BY due_item_id, from_day, id";
constexpr std::string_view all_standings =
    "SELECT due_item_id, from_day, standing FROM standing ORDER BY due_item_id, from_day";
constexpr std::string_view covered_spans = "SELECT covers_first, covers_last, balances_only FROM import_batch"
                                           " WHERE covers_first IS NOT NULL AND undone_at IS NULL";
constexpr std::string_view company_currency = "SELECT currency FROM company";

} // namespace

std::vector<DisputeSpan> read_disputes(const Connection& connection) {
    std::vector<DisputeSpan> disputes;
    FastStatement rows(connection, all_disputes);
    while (rows.step()) {
        disputes.push_back(
            {static_cast<std::uint32_t>(rows.integer(0)), checked_day(rows.integer(1), connection.file()),
             rows.is_null(2) ? no_day : checked_day(rows.integer(2), connection.file()), rows.integer(3)});
    }
    return disputes;
}

std::vector<StandingChange> read_standings(const Connection& connection) {
    std::vector<StandingChange> standings;
    FastStatement rows(connection, all_standings);
    while (rows.step()) {
        standings.push_back({static_cast<std::uint32_t>(rows.integer(0)),
                             checked_day(rows.integer(1), connection.file()),
                             static_cast<Standing>(rows.integer(2) & 3)});
    }
    return standings;
}

Coverage read_coverage(const Connection& connection) {
    std::vector<CoveredSpan> spans;
    std::optional<Date> last_balance;
    FastStatement rows(connection, covered_spans);
    while (rows.step()) {
        const auto last = checked_day(rows.integer(1), connection.file());
        if (rows.integer(2) != 0) {
            last_balance = std::max(last_balance, std::optional(last));
        } else {
            spans.push_back({checked_day(rows.integer(0), connection.file()), last});
        }
    }
    return Coverage(std::move(spans), last_balance);
}

Currency read_company_currency(const Connection& connection) {
    FastStatement row(connection, company_currency);
    return row.step() ? CurrencyReader(connection.file()).read(row.text(0)) : Currency{};
}

void mark_rare(const ItemBlocks& blocks, const std::vector<DisputeSpan>& disputes,
               const std::vector<StandingChange>& standings) {
    BlockFinder finder(blocks);
    const auto mark = [&](std::uint32_t item_id, std::uint8_t flag) {
        if (const auto place = finder.find(item_id)) {
            blocks[place->block]->flags[place->row] |= flag;
        }
    };
    for (const auto& dispute : disputes) {
        mark(dispute.item_id, item_has_dispute);
    }
    for (const auto& change : standings) {
        mark(change.item_id, item_has_standing);
    }
}

} // namespace encours::store
