// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/export_ledger.h"
#include "core/usecase/imports.h"
#include "tests/core/usecase/books_of_a_company.h"
#include "tests/core/usecase/importing.h"

#include <iterator>

namespace encours::test {

inline std::string fec(const std::vector<std::string>& lines, std::size_t first = 0, std::size_t end = SIZE_MAX) {
    std::string text = fec_header;
    for (auto i = first; i < std::min(end, lines.size()); ++i)
        text += lines[i];
    return text;
}

/// What the lists that leave the ledger say, their rows in order: customers, invoices, payments, open items.
inline std::string exported(const Importing& to, Date at = Date{20782}) {
    const auto ledger = LedgerFile::open(to.ledger);
    REQUIRE(ledger);
    std::string all;
    for (const auto table :
         {ExportTable::customers, ExportTable::invoices, ExportTable::payments, ExportTable::open_items}) {
        const auto file = to.folder() / "exported.csv";
        REQUIRE(export_table(*ledger.value(), table, at, file));
        std::ifstream in(file, std::ios::binary);
        std::vector<std::string> rows;
        for (std::string row; std::getline(in, row);)
            rows.push_back(row);
        std::sort(rows.begin(), rows.end());
        for (const auto& row : rows)
            all += row + "\n";
        all += "--\n";
    }
    return all;
}

/// Every table but the imports, their traces and the journal, row by row.
inline std::string all_rows(const Importing& to) {
    const auto connection = store::open_ledger(to.ledger, store::Access::read);
    std::string all;
    for (const char* table : {"customer", "customer_alias", "contact", "invoice", "due_item", "standing", "payment",
                              "allocation", "dispute", "book_line", "month_balance", "withdrawal"}) {
        const auto columns =
            to.rows("SELECT group_concat(name, ', ') FROM pragma_table_info('" + std::string(table) + "')", 1);
        all += std::string(table) + ":\n" +
               to.rows("SELECT json_array(" + columns + ") FROM " + table + " ORDER BY 1", 1) + "\n";
    }
    return all;
}

inline std::string undo(const Importing& from, const std::string& batch) {
    const auto undone = undo_import({from.ledger, batch, "test"}, from.clock);
    if (undone)
        return "undone";
    switch (undone.error().reason) {
    case UndoFailure::Reason::unknown_batch:
        return "unknown";
    case UndoFailure::Reason::already_undone:
        return "already undone";
    case UndoFailure::Reason::built_upon:
        return "built upon by " + std::to_string(undone.error().number);
    }
    return {};
}

} // namespace encours::test
