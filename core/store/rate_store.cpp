// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rate_store.h"

#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* select_rates =
    "SELECT id, series, half_year, hundredths, note, entered_at, actor FROM rate ORDER BY series, half_year";
constexpr const char* select_rate = "SELECT id FROM rate WHERE series = ? AND half_year = ?";
constexpr const char* insert_rate = "INSERT INTO rate (series, half_year, hundredths, note, entered_at, actor)"
                                    " VALUES (?, ?, ?, ?, ?, ?) RETURNING id";
constexpr const char* update_rate = "UPDATE rate SET hundredths = ?, note = ?, entered_at = ?, actor = ? WHERE id = ?";

} // namespace

std::vector<EnteredRate> read_entered_rates(const Connection& connection) {
    std::vector<EnteredRate> rates;
    Statement row(connection, select_rates);
    while (row.step()) {
        auto& entered = rates.emplace_back();
        entered.id = row.integer(0);
        entered.rate.series = static_cast<RateSeries>(row.integer(1));
        entered.rate.half_year = HalfYear{static_cast<std::int32_t>(row.integer(2))};
        entered.rate.hundredths = static_cast<std::int32_t>(row.integer(3));
        entered.rate.source = row.text(4);
        entered.rate.certainty = Certainty::entered;
        entered.entered_at = row.integer(5);
        entered.actor = row.text(6);
    }
    return rates;
}

RateTable read_rate_table(const Connection& connection) {
    auto rates = shipped_rates().rates();
    for (auto& entered : read_entered_rates(connection))
        rates.push_back(std::move(entered.rate));
    return RateTable(std::move(rates));
}

std::int64_t enter_rate(const Transaction& transaction, RowHistory& history, const Rate& rate, std::int64_t now_utc_ms,
                        const std::string& actor) {
    const auto& connection = transaction.connection();
    Statement known(connection, select_rate);
    if (known.bind(rate.series, rate.half_year.number).step()) {
        const auto id = known.integer(0);
        history.update("rate", {id}, [&] {
            Statement(connection, update_rate).bind(rate.hundredths, rate.source, now_utc_ms, actor, id).run();
        });
        return id;
    }
    Statement insert(connection, insert_rate);
    insert.bind(rate.series, rate.half_year.number, rate.hundredths, rate.source, now_utc_ms, actor);
    (void)insert.step();
    const auto id = insert.integer(0);
    (void)insert.step();
    history.added("rate", {id});
    return id;
}

void remove_rate(RowHistory& history, std::int64_t id) { history.remove("rate", {id}); }

} // namespace encours::store
