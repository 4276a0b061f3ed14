// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guide_store.h"

#include "core/store/act_rows.h"

namespace encours::store {

namespace {

constexpr const char* select_guides = "SELECT key, title, body FROM guide WHERE language = ? ORDER BY key";
constexpr const char* select_one = "SELECT 1 FROM guide WHERE key = ? AND language = ?";
constexpr const char* insert_guide =
    "INSERT INTO guide (title, body, edited_at, actor, key, language) VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char* update_guide =
    "UPDATE guide SET title = ?, body = ?, edited_at = ?, actor = ? WHERE key = ? AND language = ?";

} // namespace

std::vector<Guide> edited_guides(const Connection& connection, const std::string& language) {
    std::vector<Guide> guides;
    Statement row(connection, select_guides);
    row.bind(language);
    while (row.step()) {
        auto& guide = guides.emplace_back();
        guide.key = row.text(0);
        guide.language = language;
        guide.title = row.text(1);
        guide.body = row.text(2);
        guide.is_edited = true;
    }
    return guides;
}

void write_guide(const ActScope& scope, const Guide& guide, std::int64_t now_utc_ms) {
    const RowKey key{guide.key, guide.language};
    const auto write = [&](const char* sql) {
        Statement(scope.connection(), sql)
            .bind(guide.title, guide.body, now_utc_ms, scope.actor, guide.key, guide.language)
            .run();
    };
    if (Statement(scope.connection(), select_one).bind(guide.key, guide.language).step()) {
        scope.history.update("guide", key, [&] { write(update_guide); });
        return;
    }
    write(insert_guide);
    scope.history.added("guide", key);
}

void remove_guide(const ActScope& scope, const std::string& key, const std::string& language) {
    scope.history.remove("guide", {key, language});
}

} // namespace encours::store
