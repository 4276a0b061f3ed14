// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mapping_profile_store.h"

#include "core/journal/facts.h"
#include "core/store/journal_store.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* select_one = "SELECT options FROM mapping_profile WHERE name = ?";
constexpr const char* select_all = "SELECT options FROM mapping_profile ORDER BY name";
constexpr const char* upsert = "INSERT INTO mapping_profile (name, kind, options) VALUES (?, ?, ?) "
                               "ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, options = excluded.options";
constexpr const char* select_id = "SELECT id FROM mapping_profile WHERE name = ?";

} // namespace

std::optional<MappingProfile> read_mapping_profile(const Connection& connection, const std::string& name) {
    Statement row(connection, select_one);
    row.bind(name);
    return row.step() ? profile_from_json(row.text(0)) : std::nullopt;
}

std::vector<MappingProfile> read_mapping_profiles(const Connection& connection) {
    std::vector<MappingProfile> profiles;
    Statement row(connection, select_all);
    while (row.step()) {
        if (auto profile = profile_from_json(row.text(0)))
            profiles.push_back(std::move(*profile));
    }
    return profiles;
}

void save_mapping_profile(const Transaction& transaction, const MappingProfile& profile, std::int64_t at_utc_ms,
                          const std::string& actor) {
    const auto& connection = transaction.connection();
    const auto options = to_json_text(profile);
    Statement(connection, upsert).bind(profile.name, std::string(to_text(profile.options.kind)), options).run();
    Statement id(connection, select_id);
    id.bind(profile.name);
    JournalEvent event;
    event.at_utc_ms = at_utc_ms;
    event.actor = actor;
    event.event = "profile_saved";
    event.entity = "mapping_profile";
    event.entity_id = id.step() ? id.integer(0) : 0;
    event.facts = Facts{{"profile", Fact::of_json(options)}}.canonical_json();
    append_to_journal(transaction, std::move(event));
}

} // namespace encours::store
