// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/segment_store.h"

#include "core/store/statement.h"

#include <algorithm>
#include <string_view>

namespace encours::store {

namespace {

constexpr const char* select_segments =
    "SELECT id, key, name, description, rule, persona_id, policy_key, deposit_percent, prevention_terms,"
    " prevention_limit_minor, prevention_note FROM segment ORDER BY position";
constexpr const char* select_personas =
    "SELECT id, name, motivations, frustrations, channel, hours, tone, template_set, incentive, note FROM persona"
    " ORDER BY id";
constexpr const char* insert_persona =
    "INSERT INTO persona (name, motivations, frustrations, channel, hours, tone, template_set, incentive, note)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
constexpr const char* update_persona =
    "UPDATE persona SET name = ?, motivations = ?, frustrations = ?, channel = ?, hours = ?, tone = ?,"
    " template_set = ?, incentive = ?, note = ? WHERE id = ?";
constexpr const char* insert_segment =
    "INSERT INTO segment (key, name, description, position, rule, persona_id, policy_key, deposit_percent,"
    " prevention_terms, prevention_limit_minor, prevention_note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
constexpr const char* update_segment =
    "UPDATE segment SET key = ?, name = ?, description = ?, position = ?, rule = ?, persona_id = ?, policy_key = ?,"
    " deposit_percent = ?, prevention_terms = ?, prevention_limit_minor = ?, prevention_note = ? WHERE id = ?";
constexpr const char* park_segment = "UPDATE segment SET position = ?, name = ? WHERE id = ?";
constexpr const char* park_persona = "UPDATE persona SET name = ? WHERE id = ?";

/// Where nothing that a person names stands: places and names are unique while others still have the old ones.
constexpr std::int64_t parked = 1'000'000'000;
constexpr std::string_view parked_name = "\x01";

std::int64_t inserted(Statement& insert) {
    (void)insert.step();
    const auto id = insert.integer(0);
    (void)insert.step();
    return id;
}

std::optional<int> number_if_any(const Statement& row, int column) {
    return row.is_null(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

Segment segment_of(const Statement& row) {
    Segment segment;
    segment.id = SegmentId{row.integer(0)};
    segment.key = row.text(1);
    segment.name = row.text(2);
    segment.description = row.text(3);
    segment.rule = rule_from_text(row.text(4)).value_or(Rule{Match::any, {}, {}});
    if (!row.is_null(5))
        segment.persona = PersonaId{row.integer(5)};
    segment.policy_key = row.text(6);
    segment.prevention.deposit_percent = number_if_any(row, 7);
    segment.prevention.terms = row.text(8);
    segment.prevention.credit_limit_minor = row.optional_integer(9);
    segment.prevention.note = row.text(10);
    return segment;
}

Persona persona_of(const Statement& row) {
    Persona persona;
    persona.id = PersonaId{row.integer(0)};
    persona.name = row.text(1);
    persona.motivations = row.text(2);
    persona.frustrations = row.text(3);
    if (!row.is_null(4))
        persona.channel = static_cast<Channel>(row.integer(4));
    persona.hours = row.text(5);
    if (!row.is_null(6))
        persona.tone = static_cast<Tone>(row.integer(6));
    persona.template_set = row.text(7);
    persona.incentive = row.text(8);
    persona.note = row.text(9);
    return persona;
}

/// Rows of the file that the list does not have any more go; those that stay take a name that nobody else wants.
class ListWriter {
public:
    ListWriter(const Transaction& transaction, RowHistory& history)
        : connection_(transaction.connection()), history_(history) {}

    void personas(const std::vector<Persona>& personas) {
        Statement insert(connection_, insert_persona);
        Statement update(connection_, update_persona);
        for (const auto& persona : personas) {
            if (!persona.id) {
                insert.bind(persona.name, persona.motivations, persona.frustrations, persona.channel, persona.hours,
                            persona.tone, persona.template_set, persona.incentive, persona.note);
                ids_.push_back(inserted(insert));
                history_.added("persona", {ids_.back()});
                continue;
            }
            ids_.push_back(persona.id.value);
            history_.update("persona", {persona.id.value}, [&] {
                update
                    .bind(persona.name, persona.motivations, persona.frustrations, persona.channel, persona.hours,
                          persona.tone, persona.template_set, persona.incentive, persona.note, persona.id.value)
                    .run();
            });
        }
    }

    void segments(const std::vector<Segment>& segments) {
        Statement insert(connection_, insert_segment);
        Statement update(connection_, update_segment);
        for (std::size_t i = 0; i < segments.size(); ++i) {
            const auto& segment = segments[i];
            const auto bound = [&](Statement& statement, const auto&... rest) {
                statement.bind(segment.key, segment.name, segment.description, i, to_text(segment.rule),
                               persona_id(segment), segment.policy_key, segment.prevention.deposit_percent,
                               segment.prevention.terms, segment.prevention.credit_limit_minor, segment.prevention.note,
                               rest...);
            };
            if (!segment.id) {
                bound(insert);
                history_.added("segment", {inserted(insert)});
                continue;
            }
            history_.update("segment", {segment.id.value}, [&] {
                bound(update, segment.id.value);
                update.run();
            });
        }
    }

private:
    const Connection& connection_;
    RowHistory& history_;
    std::vector<std::int64_t> ids_; ///< of the list's personas

    [[nodiscard]] std::optional<std::int64_t> persona_id(const Segment& segment) const {
        if (!segment.persona)
            return std::nullopt;
        const auto id = segment.persona->value;
        return id < 0 ? ids_.at(static_cast<std::size_t>(-id - 1)) : id;
    }
};

template <class Row>
bool is_kept(const std::vector<Row>& rows, decltype(Row::id) id) {
    return std::any_of(rows.begin(), rows.end(), [id](const Row& row) { return row.id == id; });
}

} // namespace

std::vector<Segment> read_segments(const Connection& connection) {
    std::vector<Segment> segments;
    Statement row(connection, select_segments);
    while (row.step())
        segments.push_back(segment_of(row));
    return segments;
}

std::vector<Persona> read_personas(const Connection& connection) {
    std::vector<Persona> personas;
    Statement row(connection, select_personas);
    while (row.step())
        personas.push_back(persona_of(row));
    return personas;
}

void write_segments(const Transaction& transaction, RowHistory& history, const std::vector<Segment>& segments,
                    const std::vector<Persona>& personas) {
    const auto& connection = transaction.connection();
    const auto name_for = [](std::int64_t id) { return std::string(parked_name) + std::to_string(id); };
    for (const auto& segment : read_segments(connection)) {
        const auto id = segment.id.value;
        if (is_kept(segments, segment.id))
            history.update("segment", {id},
                           [&] { Statement(connection, park_segment).bind(parked + id, name_for(id), id).run(); });
        else
            history.remove("segment", {id});
    }
    std::vector<PersonaId> left;
    for (const auto& persona : read_personas(connection)) {
        const auto id = persona.id.value;
        history.update("persona", {id}, [&] { Statement(connection, park_persona).bind(name_for(id), id).run(); });
        if (!is_kept(personas, persona.id))
            left.push_back(persona.id);
    }
    ListWriter writer(transaction, history);
    writer.personas(personas);
    writer.segments(segments);
    for (const auto id : left) // once no segment names it
        history.remove("persona", {id.value});
}

} // namespace encours::store
