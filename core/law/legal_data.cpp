// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/legal_data.h"

#include "core/law/data_rows.h"
#include "core/law/shipped_text.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <iterator>

namespace encours {

namespace {

constexpr std::array<std::string_view, ground_count> ground_keys{
    "business_statutory",
    "business_clause",
    "public_buyer",
    "consumer",
    "private_creditor",
    "judgment",
    "judgment_increased",
    "insolvency",
    "recovery_indemnity",
    "public_indemnity",
    "indemnity_by_item",
    "capitalisation",
    "principal_first",
    "interest_first",
    "oldest_first",
    "no_costs_of_consumer",
    "outside_vat",
    "clause_floor",
    "longest_terms",
    "limitation_business",
    "limitation_consumer",
    "limitation_transport",
    "limitation_communications",
    "limitation_public",
    "limitation_judgment",
    "no_interruption",
};

constexpr std::array<std::string_view, legal_amount_count> amount_keys{
    "recovery_indemnity",
    "business_points",
    "public_points",
    "clause_floor_times",
    "judgment_points",
    "judgment_months",
    "judgment_limitation_months",
    "longest_agreed_days",
    "longest_end_of_month_days",
    "insolvency_declaration_months",
};

template <typename Value, typename Keys>
std::optional<Value> from_key(const Keys& keys, std::string_view key) {
    const auto found = std::find(keys.begin(), keys.end(), key);
    if (found == keys.end()) {
        return std::nullopt;
    }
    return static_cast<Value>(std::distance(keys.begin(), found));
}

Certainty certainty_of(std::string_view key) {
    assert(key == "published" || key == "provisional");
    return key == "published" ? Certainty::published : Certainty::provisional;
}

// What ships is right or the program is wrong: no fault is reported, a test reads all of it.
LegalData::Amount amount_of(const DataRow& row) {
    assert(row.cells.size() == 6);
    const std::string& value = row.cells[2];
    LegalData::Amount amount;
    amount.what = legal_amount_from_key(row.cells[0]).value();
    amount.from = from_iso(row.cells[1]).value();
    [[maybe_unused]] const auto read = std::from_chars(value.data(), value.data() + value.size(), amount.value);
    assert(read.ec == std::errc{} && read.ptr == value.data() + value.size());
    amount.certainty = certainty_of(row.cells[3]);
    amount.article = row.cells[4];
    amount.source = row.cells[5];
    return amount;
}

LegalData::Article article_of(const DataRow& row) {
    assert(row.cells.size() == 4);
    return {ground_from_key(row.cells[0]).value(), from_iso(row.cells[1]).value(), row.cells[2],
            certainty_of(row.cells[3])};
}

/// The last row that began by the day; the first of all where none did.
template <typename Row, typename Wanted>
const Row& in_force(const std::vector<Row>& rows, Date on, Wanted wanted) {
    const Row* first = nullptr;
    const Row* last = nullptr;
    for (const Row& row : rows) {
        if (!wanted(row)) {
            continue;
        }
        if (first == nullptr || row.from < first->from) {
            first = &row;
        }
        if (row.from <= on && (last == nullptr || row.from > last->from)) {
            last = &row;
        }
    }
    assert(first != nullptr);
    return last != nullptr ? *last : *first;
}

} // namespace

std::string_view key_of(Ground ground) { return ground_keys.at(static_cast<std::size_t>(ground)); }

std::optional<Ground> ground_from_key(std::string_view key) { return from_key<Ground>(ground_keys, key); }

std::string_view key_of(LegalAmount amount) { return amount_keys.at(static_cast<std::size_t>(amount)); }

std::optional<LegalAmount> legal_amount_from_key(std::string_view key) {
    return from_key<LegalAmount>(amount_keys, key);
}

std::int64_t LegalData::amount(LegalAmount what, Date on) const {
    return in_force(amounts, on, [what](const Amount& row) { return row.what == what; }).value;
}

const std::string& LegalData::article(Ground ground, Date on) const {
    return in_force(articles, on, [ground](const Article& row) { return row.ground == ground; }).reference;
}

const LegalData& shipped_legal_data() {
    static const LegalData data = [] {
        LegalData read;
        const std::vector<DataRow> amounts = data_rows(shipped_amounts_text);
        std::transform(amounts.begin() + 1, amounts.end(), std::back_inserter(read.amounts), amount_of);
        const std::vector<DataRow> articles = data_rows(shipped_articles_text);
        std::transform(articles.begin() + 1, articles.end(), std::back_inserter(read.articles), article_of);
        return read;
    }();
    return data;
}

} // namespace encours
