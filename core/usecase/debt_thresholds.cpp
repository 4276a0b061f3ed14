// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/debt_thresholds.h"

#include "core/store/setting_store.h"
#include "core/usecase/act_in_progress.h"

namespace encours {

namespace {

constexpr const char* small_key = "reminders.small_debt_minor";
constexpr const char* recent_key = "reminders.recent_days";

DebtThresholds thresholds_of(const store::Connection& connection) {
    const DebtThresholds usual;
    return {store::read_number_setting(connection, small_key, usual.small_minor),
            static_cast<int>(store::read_number_setting(connection, recent_key, usual.recent_days))};
}

} // namespace

DebtThresholds read_debt_thresholds(const std::filesystem::path& ledger) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    return thresholds_of(connection);
}

Result<DoneAct, ActFailure> save_debt_thresholds(const SaveDebtThresholdsRequest& request, const Clock& clock) {
    const auto& wanted = request.thresholds;
    if (wanted.small_minor < 0 || wanted.recent_days < 0 || wanted.recent_days > most_recent_days)
        return failure(ActFailure{ActFailure::Reason::amount_missing, {}});
    ActInProgress act(request.ledger, "debt_thresholds_saved", request.actor, clock);
    if (thresholds_of(act.connection()) == wanted)
        return failure(ActFailure{ActFailure::Reason::nothing_changes, {}});
    store::write_setting(act.transaction(), act.history(), small_key, std::to_string(wanted.small_minor));
    store::write_setting(act.transaction(), act.history(), recent_key, std::to_string(wanted.recent_days));
    return act.commit("setting", 0, {{"small_minor", wanted.small_minor}, {"recent_days", wanted.recent_days}}, {});
}

} // namespace encours
