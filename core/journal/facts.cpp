// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/facts.h"

#include <algorithm>
#include <cassert>
#include <nlohmann/json.hpp>

namespace encours {

namespace {

using nlohmann::json;

bool has_fraction(const json& value) {
    return value.is_number_float() ||
           (value.is_structured() &&
            std::any_of(value.begin(), value.end(), [](const json& v) { return has_fraction(v); }));
}

json to_json(const BatchChanges& changes) {
    json batches = json::object();
    for (const auto& [batch, totals] : changes) {
        batches[batch] = {{"invoices", totals.invoices},
                          {"gross_minor", totals.gross_minor},
                          {"payments", totals.payments},
                          {"paid_minor", totals.paid_minor}};
    }
    return batches;
}

BatchChanges changes_from(const json& facts) {
    BatchChanges changes;
    if (!facts.contains("batches")) {
        return changes;
    }
    for (const auto& [batch, totals] : facts.at("batches").items()) {
        changes[batch] = {totals.at("invoices"), totals.at("gross_minor"), totals.at("payments"),
                          totals.at("paid_minor")};
    }
    return changes;
}

} // namespace

BatchTotals& BatchTotals::operator+=(const BatchTotals& other) {
    invoices += other.invoices;
    gross_minor += other.gross_minor;
    payments += other.payments;
    paid_minor += other.paid_minor;
    return *this;
}

std::string canonical_json(const json& facts) {
    assert(!has_fraction(facts));
    return facts.dump(); // nlohmann's objects are ordered by key
}

std::string to_canonical_json(const ImportFacts& facts) {
    return canonical_json({{"batch", facts.batch},
                           {"file_digest", to_hex(facts.file_digest)},
                           {"rows_read", facts.rows_read},
                           {"rows_rejected", facts.rows_rejected},
                           {"batches", to_json(facts.changes)}});
}

std::string to_canonical_json(const BatchChanges& changes) { return canonical_json({{"batches", to_json(changes)}}); }

std::optional<BatchChanges> batch_changes(std::string_view facts) {
    try {
        return changes_from(json::parse(facts));
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

std::optional<ImportFacts> import_facts(std::string_view facts) {
    try {
        const auto object = json::parse(facts);
        const auto digest = digest_from_hex(object.at("file_digest").get<std::string>());
        if (!digest) {
            return std::nullopt;
        }
        return ImportFacts{object.at("batch"), *digest, object.at("rows_read"), object.at("rows_rejected"),
                           changes_from(object)};
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

} // namespace encours
