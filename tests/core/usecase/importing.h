// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/open_ledger.h"
#include "core/store/statement.h"
#include "core/usecase/import_source.h"
#include "core/usecase/verify_ledger.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <ostream>
#include <string>

namespace encours::test {

/// A folder with a list and a ledger that it is imported into, on 2026-11-25.
class Importing {
    TemporaryFolder folder_;

public:
    std::filesystem::path ledger = folder_ / "Menuiserie Dubois.encours";
    FixedClock clock{Date{20782}};

    ImportReport import(const std::string& list, const std::function<void(ImportRequest&)>& tweak = {},
                        const Progress& progress = {}) {
        const auto source = folder_ / "list.csv";
        std::ofstream(source, std::ios::binary) << list;
        ImportRequest request;
        request.ledger = ledger;
        request.source = source;
        request.actor = "test";
        if (tweak)
            tweak(request);
        return import_source(request, clock, progress);
    }

    [[nodiscard]] std::int64_t number(const std::string& sql) const {
        const auto connection = store::open_ledger(ledger, store::Access::read);
        return connection.integer(sql.c_str());
    }
    /// All rows, cells parted by "|" and rows by blanks.
    [[nodiscard]] std::string rows(const std::string& sql, int columns) const {
        const auto connection = store::open_ledger(ledger, store::Access::read);
        store::Statement statement(connection, sql);
        std::string text;
        while (statement.step()) {
            text += text.empty() ? "" : " ";
            for (int i = 0; i < columns; ++i)
                text += (i == 0 ? "" : "|") + (statement.is_null(i) ? std::string("-") : statement.text(i));
        }
        return text;
    }
    /// All that verify_ledger checks holds.
    [[nodiscard]] bool is_sound() const {
        const auto checks = verify_ledger(ledger);
        return checks.ok() && std::all_of(checks.value().begin(), checks.value().end(), [](const auto& check) {
                   INFO(check.name << ": " << check.detail);
                   CHECK(check.holds);
                   return check.holds;
               });
    }
    /// Everything that the ledger says, to compare before and after.
    [[nodiscard]] std::string contents() const {
        std::string text;
        for (const char* table : {"company", "customer", "invoice", "due_item", "payment", "allocation", "dispute",
                                  "import_batch", "journal_entry", "id_sequence", "contact", "source"})
            text += std::string(table) + ":" + rows("SELECT quote(count(*)) FROM " + std::string(table), 1) + "\n";
        text += rows("SELECT id, customer_id, kind, issued, gross_minor, number, row_digest FROM invoice", 7);
        text += rows("SELECT id, code, name, terms FROM customer", 4);
        text += rows("SELECT id, due, amount_minor, due_origin FROM due_item", 4);
        text += rows("SELECT id, kind, paid, amount_minor FROM payment", 4);
        text += rows("SELECT due_item_id, position, payment_id, amount_minor FROM allocation", 4);
        text += rows("SELECT id, from_day, until_day FROM dispute", 3);
        return text;
    }
    [[nodiscard]] const TemporaryFolder& folder() const { return folder_; }
};

inline bool holds(const ImportReport& report) {
    for (const auto& control : report.controls) {
        if (!control.holds)
            return false;
    }
    return !report.refused && !report.cancelled;
}

} // namespace encours::test

namespace encours {

/// So that a failure says what was counted.
inline std::ostream& operator<<(std::ostream& out, const Count& count) {
    return out << count.added << " added, " << count.updated << " updated, " << count.unchanged << " unchanged";
}

} // namespace encours
