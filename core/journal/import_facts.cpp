// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/import_facts.h"

#include "core/journal/facts.h"

#include <nlohmann/json.hpp>

namespace encours {

namespace {

using nlohmann::json;

Facts facts_of(const BatchChanges& changes) {
    Facts batches;
    for (const auto& [batch, totals] : changes) {
        batches.set(batch, Facts{{"invoices", totals.invoices},
                                 {"gross_minor", totals.gross_minor},
                                 {"payments", totals.payments},
                                 {"paid_minor", totals.paid_minor}});
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

std::string to_canonical_json(const ImportFacts& facts) {
    return Facts{{"batch", facts.batch},
                 {"file_digest", to_hex(facts.file_digest)},
                 {"rows_read", facts.rows_read},
                 {"rows_rejected", facts.rows_rejected},
                 {"batches", facts_of(facts.changes)}}
        .canonical_json();
}

std::string to_canonical_json(const BatchChanges& changes) {
    return Facts{{"batches", facts_of(changes)}}.canonical_json();
}

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
