// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/rates.h"

#include "core/store/rate_store.h"
#include "core/usecase/act_in_progress.h"
#include "core/usecase/import_target.h"
#include "core/usecase/whole_file.h"

#include <algorithm>

namespace encours {

namespace {

using Reason = ActFailure::Reason;

constexpr std::int32_t highest_hundredths = 10'000;
/// A rate file is a table of some hundred rows.
constexpr std::int64_t largest_rate_file = std::int64_t{1} << 20;

bool is_blank(const std::string& text) { return text.find_first_not_of(" \t\n") == std::string::npos; }

const store::EnteredRate* find(const std::vector<store::EnteredRate>& rates, RateSeries series, HalfYear half_year) {
    const auto found = std::find_if(rates.begin(), rates.end(), [&](const store::EnteredRate& entered) {
        return entered.rate.series == series && entered.rate.half_year == half_year;
    });
    return found == rates.end() ? nullptr : &*found;
}

Facts facts_of(const Rate& rate) {
    return {{"series", key_of(rate.series)}, {"half_year", to_text(rate.half_year)}, {"hundredths", rate.hundredths}};
}

std::string name_of(RateSeries series, HalfYear half_year) {
    return std::string(key_of(series)) + " " + to_text(half_year);
}

/// What the row says is in force already.
bool says_the_same(const Rate* known, const Rate& row) {
    return known != nullptr && known->hundredths == row.hundredths &&
           (known->certainty == row.certainty || known->certainty == Certainty::entered);
}

} // namespace

std::vector<KnownRate> read_rates(const std::filesystem::path& ledger) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    const auto entered = store::read_entered_rates(connection);
    std::vector<KnownRate> known;
    const auto table = store::read_rate_table(connection);
    for (const auto& rate : table.rates()) {
        auto& one = known.emplace_back();
        one.rate = rate;
        const auto* own = find(entered, rate.series, rate.half_year);
        if (own == nullptr)
            continue;
        one.is_own = true;
        one.entered_at_utc_ms = own->entered_at;
        one.actor = own->actor;
        if (const auto* shipped = shipped_rates().find(rate.series, rate.half_year))
            one.shipped = *shipped;
    }
    return known;
}

Result<DoneAct, ActFailure> set_rate(const SetRateRequest& request, const Clock& clock) {
    if (request.hundredths < 0 || request.hundredths > highest_hundredths)
        return failure(ActFailure{Reason::rate_out_of_range, {}});
    if (is_blank(request.note))
        return failure(ActFailure{Reason::text_missing, {}});
    ActInProgress act(request.ledger, "rate_entered", request.actor, clock);
    const auto entered = store::read_entered_rates(act.connection());
    const auto* own = find(entered, request.series, request.half_year);
    const Rate rate{request.series, request.half_year, request.hundredths, request.note, Certainty::entered};
    if (own != nullptr && own->rate == rate)
        return failure(ActFailure{Reason::nothing_changes, {}});
    const auto id = store::enter_rate(act.transaction(), act.history(), rate, act.now(), request.actor);
    return act.commit("rate", id, facts_of(rate), name_of(rate.series, rate.half_year), request.note);
}

Result<DoneAct, ActFailure> remove_rate(const RemoveRateRequest& request, const Clock& clock) {
    ActInProgress act(request.ledger, "rate_removed", request.actor, clock);
    const auto entered = store::read_entered_rates(act.connection());
    const auto* own = find(entered, request.series, request.half_year);
    if (own == nullptr)
        return failure(ActFailure{Reason::nothing_changes, {}});
    store::remove_rate(act.history(), own->id);
    return act.commit("rate", own->id, facts_of(own->rate), name_of(request.series, request.half_year));
}

Result<ImportedRates, ActFailure> import_rates(const ImportRatesRequest& request, const Clock& clock) {
    const auto name = text_of(request.file.filename());
    const auto text = read_whole_file(request.file, largest_rate_file);
    if (!text.ok())
        return failure(ActFailure{text.error(), name});
    auto file = rates_from_csv(text.value());
    ImportedRates imported;
    imported.faults = std::move(file.faults);
    if (!imported.faults.empty())
        return imported;
    ActInProgress act(request.ledger, "rates_imported", request.actor, clock);
    const auto known = store::read_rate_table(act.connection());
    std::vector<Fact> facts;
    std::int64_t last = 0;
    for (auto& row : file.rates) {
        if (says_the_same(known.find(row.series, row.half_year), row)) {
            ++imported.unchanged;
            continue;
        }
        if (is_blank(row.source))
            row.source = name;
        last = store::enter_rate(act.transaction(), act.history(), row, act.now(), request.actor);
        facts.push_back(facts_of(row));
        ++imported.changed;
    }
    if (imported.changed == 0)
        return imported;
    imported.act = act.commit("rate", last, {{"rates", facts}}, name);
    imported.act->count = imported.changed;
    return imported;
}

std::string exported_rates(const std::filesystem::path& ledger) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    return rates_to_csv(store::read_rate_table(connection).rates());
}

} // namespace encours
