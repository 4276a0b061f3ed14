// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/template_store.h"

#include "core/base/environment_error.h"
#include "core/store/act_rows.h"

#include <nlohmann/json.hpp>

namespace encours::store {

namespace {

using nlohmann::json;

constexpr const char* template_columns =
    "SELECT t.id, t.key, t.language, t.form, t.version, t.name, t.tone, t.subject, t.title, t.instead_of, t.conditions,"
    " t.blocks, t.edited_at, t.retired_at IS NOT NULL, t.actor FROM template t ";
constexpr const char* where_in_force =
    "WHERE t.retired_at IS NULL AND NOT EXISTS (SELECT 1 FROM template n WHERE n.key = t.key AND n.language = "
    "t.language"
    " AND n.form = t.form AND n.version > t.version AND n.retired_at IS NULL) ORDER BY t.key, t.language, t.form";
constexpr const char* where_place = "WHERE t.key = ? AND t.language = ? AND t.form = ? ORDER BY t.version DESC";
constexpr const char* select_id = "SELECT id FROM template WHERE key = ? AND language = ? AND form = ? AND version = ?";
constexpr const char* next_version =
    "SELECT coalesce(max(version), 0) + 1 FROM template WHERE key = ? AND language = ? AND form = ?";
constexpr const char* insert_template =
    "INSERT INTO template (key, language, form, version, name, tone, subject, title, instead_of, conditions, blocks,"
    " edited_at, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
constexpr const char* select_not_retired =
    "SELECT id FROM template WHERE key = ? AND language = ? AND form = ? AND retired_at IS NULL";
constexpr const char* update_retired = "UPDATE template SET retired_at = ?2 WHERE id = ?1";

[[noreturn]] void unreadable(const Connection& connection) {
    throw EnvironmentError(EnvironmentCode::corrupt, connection.file(), 0, "a text's blocks cannot be read");
}

std::vector<std::string> names_of(const json& list, const Connection& connection) {
    std::vector<std::string> names;
    if (!list.is_array())
        unreadable(connection);
    for (const auto& name : list) {
        if (!name.is_string())
            unreadable(connection);
        names.push_back(name.get<std::string>());
    }
    return names;
}

std::vector<TemplateBlock> blocks_of(const std::string& text, const Connection& connection) {
    const auto list = json::parse(text, nullptr, false);
    if (!list.is_array())
        unreadable(connection);
    std::vector<TemplateBlock> blocks;
    for (const auto& one : list) {
        if (!one.is_object() || !one.contains("kind") || !one["kind"].is_number_integer())
            unreadable(connection);
        const auto kind = one["kind"].get<std::int64_t>();
        if (kind < 0 || kind >= static_cast<std::int64_t>(block_kind_count))
            unreadable(connection);
        TemplateBlock block;
        block.kind = static_cast<BlockKind>(kind);
        if (one.contains("when"))
            block.when = names_of(one["when"], connection);
        if (one.contains("text") && one["text"].is_string())
            block.text = one["text"].get<std::string>();
        blocks.push_back(std::move(block));
    }
    return blocks;
}

std::string text_of(const std::vector<TemplateBlock>& blocks) {
    auto list = json::array();
    for (const auto& block : blocks) {
        json one{{"kind", static_cast<int>(block.kind)}};
        if (!block.when.empty())
            one["when"] = block.when;
        if (!block.text.empty())
            one["text"] = block.text;
        list.push_back(std::move(one));
    }
    return list.dump(-1, ' ', false, json::error_handler_t::replace);
}

StoredTemplate template_of(const Connection& connection, const Statement& row) {
    StoredTemplate stored;
    stored.id = row.integer(0);
    auto& text = stored.text;
    text.key = row.text(1);
    text.language = row.text(2);
    text.form = static_cast<LetterForm>(row.integer(3));
    text.version = static_cast<int>(row.integer(4));
    text.name = row.text(5);
    text.tone = static_cast<Tone>(row.integer(6));
    text.subject = row.text(7);
    text.title = row.text(8);
    text.instead_of = row.text(9);
    text.when = names_of(json::parse(row.text(10), nullptr, false), connection);
    text.blocks = blocks_of(row.text(11), connection);
    stored.edited_at = row.integer(12);
    stored.is_retired = row.integer(13) != 0;
    stored.actor = row.text(14);
    return stored;
}

} // namespace

std::vector<StoredTemplate> edited_templates(const Connection& connection) {
    std::vector<StoredTemplate> all;
    Statement row(connection, std::string(template_columns) + where_in_force);
    while (row.step())
        all.push_back(template_of(connection, row));
    return all;
}

std::vector<StoredTemplate> template_versions(const Connection& connection, const TemplatePlace& place) {
    std::vector<StoredTemplate> versions;
    Statement row(connection, std::string(template_columns) + where_place);
    row.bind(place.key, place.language, place.form);
    while (row.step())
        versions.push_back(template_of(connection, row));
    return versions;
}

std::int64_t template_id(const Connection& connection, const TemplatePlace& place, int version) {
    Statement row(connection, select_id);
    return row.bind(place.key, place.language, place.form, version).step() ? row.integer(0) : 0;
}

int add_template(const ActScope& scope, const LetterTemplate& text, std::int64_t now_utc_ms) {
    Statement next(scope.connection(), next_version);
    (void)next.bind(text.key, text.language, text.form).step();
    const auto version = static_cast<int>(next.integer(0));
    const auto conditions = json(text.when).dump(-1, ' ', false, json::error_handler_t::replace);
    Statement insert(scope.connection(), insert_template);
    insert.bind(text.key, text.language, text.form, version, text.name, text.tone, text.subject, text.title,
                text.instead_of, conditions, text_of(text.blocks), now_utc_ms, scope.actor);
    (void)insert_row(scope, "template", insert);
    return version;
}

std::int64_t retire_template(const ActScope& scope, const TemplatePlace& place, std::int64_t now_utc_ms) {
    std::vector<std::int64_t> ids;
    {
        Statement row(scope.connection(), select_not_retired);
        row.bind(place.key, place.language, place.form);
        while (row.step())
            ids.push_back(row.integer(0));
    }
    for (const auto id : ids)
        scope.history.update("template", {id},
                             [&] { Statement(scope.connection(), update_retired).bind(id, now_utc_ms).run(); });
    return static_cast<std::int64_t>(ids.size());
}

} // namespace encours::store
