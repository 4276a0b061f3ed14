// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merged_codes.h"

#include "core/import/cell_text.h"
#include "core/matching/same_customer.h"
#include "core/store/statement.h"

#include <algorithm>

namespace encours::store {

namespace {

// A customer may have been merged into one that was merged again: its code lies under both merges.
constexpr const char* select_codes =
    "WITH RECURSIVE under (code, name, merge_id, into_id) AS ("
    " SELECT c.code, c.name, m.id, m.into_id FROM customer c JOIN customer_merge m ON m.customer_id = c.id"
    "  WHERE c.merged_into IS NOT NULL AND m.undone_at IS NULL"
    " UNION SELECT u.code, u.name, m.id, m.into_id FROM under u JOIN customer_merge m ON m.customer_id = u.into_id"
    "  WHERE m.undone_at IS NULL) SELECT code, name, merge_id FROM under";
// Its aliases moved with it, once for each merge.
constexpr const char* select_aliases =
    "SELECT json_extract(r.row_key, '$[1]'), m.id FROM customer_merge_row r JOIN customer_merge m ON m.id = r.merge_id"
    " WHERE r.place = 'customer_alias.customer_id' AND m.undone_at IS NULL"
    " AND coalesce(json_extract(r.row_key, '$[0]') = ?, 1)";
constexpr const char* select_other_names = "SELECT name FROM customer WHERE merged_into IS NULL";
constexpr const char* select_numbers =
    "SELECT i.number, m.id FROM customer_merge_row r JOIN customer_merge m ON m.id = r.merge_id"
    " JOIN invoice i ON i.id = json_extract(r.row_key, '$[0]')"
    " WHERE r.place = 'invoice.customer_id' AND m.undone_at IS NULL";
constexpr const char* insert_row =
    "INSERT OR IGNORE INTO customer_merge_row (merge_id, place, row_key) VALUES (?, ?, json_array(?))";

void add(MergedCodes::Merges& merges, std::int64_t merge) {
    if (std::find(merges.begin(), merges.end(), merge) == merges.end())
        merges.push_back(merge);
}

} // namespace

MergedCodes::MergedCodes(const Transaction& transaction, std::optional<std::int64_t> source_id)
    : connection_(transaction.connection()) {
    Statement code(connection_, select_codes);
    while (code.step()) {
        add(by_code_[code.text(0)], code.integer(2));
        add(by_name_[folded_name(code.text(1))], code.integer(2));
    }
    if (by_code_.empty())
        return;
    Statement alias(connection_, select_aliases);
    alias.bind(source_id);
    while (alias.step())
        add(by_code_[alias.text(0)], alias.integer(1));
    read_names();
    read_numbers();
}

/// A name that others have too tells nothing.
void MergedCodes::read_names() {
    Statement name(connection_, select_other_names);
    while (name.step())
        by_name_.erase(folded_name(name.text(0)));
}

void MergedCodes::read_numbers() {
    Statement number(connection_, select_numbers);
    while (number.step())
        add(by_number_[fold(number.text(0))], number.integer(1));
}

const MergedCodes::Merges* MergedCodes::find(const Places& places, std::string_view key) {
    if (places.empty())
        return nullptr;
    const auto found = places.find(std::string(key));
    return found == places.end() ? nullptr : &found->second;
}

const MergedCodes::Merges* MergedCodes::of_name(std::string_view name) const {
    return by_name_.empty() ? nullptr : find(by_name_, folded_name(name));
}

const MergedCodes::Merges* MergedCodes::of_number(std::string_view number) const {
    return by_number_.empty() ? nullptr : find(by_number_, fold(std::string(number)));
}

void MergedCodes::remember(const Merges& merges, std::string_view place, std::int64_t row) const {
    Statement insert(connection_, insert_row);
    for (const auto merge : merges)
        insert.bind(merge, place, row).run();
}

} // namespace encours::store
