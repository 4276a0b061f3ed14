// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/export_ledger.h"

#include "core/export/csv_writer.h"
#include "core/export/file_being_written.h"
#include "core/export/xlsx_writer.h"
#include "core/store/open_ledger.h"
#include "core/store/transaction.h"
#include "core/usecase/export_rows.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

struct TableAndKey {
    ExportTable table;
    std::string_view text; ///< of the command line
    std::string_view key;  ///< of words
};

constexpr std::array tables{
    TableAndKey{ExportTable::open_items, "open-items", "open_items"},
    TableAndKey{ExportTable::aging, "aging", "aging"},
    TableAndKey{ExportTable::invoices, "invoices", "invoices"},
    TableAndKey{ExportTable::payments, "payments", "payments"},
    TableAndKey{ExportTable::customers, "customers", "customers"},
    TableAndKey{ExportTable::contacts, "contacts", "contacts"},
    TableAndKey{ExportTable::follow_up, "follow-up", "follow_up"},
    TableAndKey{ExportTable::stopped, "stopped", "stopped_deliveries"},
};

std::string ending_of(const std::filesystem::path& target) {
    auto ending = target.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return ending;
}

std::unique_ptr<TableWriter> writer_of(const std::filesystem::path& file, const std::string& ending,
                                       const std::string& sheet, const std::vector<Column>& columns) {
    if (ending == ".csv")
        return std::make_unique<CsvWriter>(file, columns, spreadsheet_csv);
    return std::make_unique<XlsxWriter>(file, sheet, columns);
}

} // namespace

std::string_view key_of(ExportTable table) { return tables[static_cast<std::size_t>(table)].key; }

std::vector<Column> columns_of(ExportTable table, const ExportWords& words) {
    switch (table) {
    case ExportTable::open_items:
        return open_item_columns(words);
    case ExportTable::aging:
        return aging_columns(words);
    case ExportTable::invoices:
        return invoice_columns(words);
    case ExportTable::payments:
        return payment_columns(words);
    case ExportTable::customers:
        return customer_columns(words);
    case ExportTable::contacts:
        return contact_columns(words);
    case ExportTable::follow_up:
        return follow_up_columns(words);
    case ExportTable::stopped:
        return stopped_columns(words);
    }
    return {};
}

void write_rows(ExportTable table, const ExportRows& rows, const store::Connection& connection, const RowSink& sink) {
    switch (table) {
    case ExportTable::open_items:
        return rows.open_items(sink);
    case ExportTable::aging:
        return rows.aging(sink);
    case ExportTable::invoices:
        return rows.invoices(connection, sink);
    case ExportTable::payments:
        return rows.payments(connection, sink);
    case ExportTable::customers:
        return rows.customers(connection, sink);
    case ExportTable::contacts:
        return rows.contacts(connection, sink);
    case ExportTable::follow_up:
        return rows.follow_up(connection, sink);
    case ExportTable::stopped:
        return rows.stopped(connection, sink);
    }
}

std::optional<ExportTable> export_table_from_text(std::string_view text) {
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const auto& entry) { return entry.text == text; });
    return found == tables.end() ? std::nullopt : std::optional(found->table);
}

Result<std::int64_t, ExportError> export_table(const LedgerFile& ledger, ExportTable table, Date at,
                                               const std::filesystem::path& target, const Progress& progress,
                                               const ExportWords& words) {
    const auto ending = ending_of(target);
    if (ending != ".csv" && ending != ".xlsx")
        return failure(ExportError::unknown_ending);
    const auto key = key_of(table);

    const auto connection = store::open_ledger(ledger.path(), store::Access::read);
    const store::ReadTransaction one_state(connection);
    FileBeingWritten file(target);
    std::int64_t rows = 0;
    bool is_written = true;
    bool goes_on = true;
    {
        const auto writer =
            writer_of(file.path(), ending, words ? words(key) : std::string(key), columns_of(table, words));
        write_rows(table, ExportRows(ledger, at, words), connection, [&](std::span<const Cell> cells) {
            is_written = writer->row(cells);
            ++rows;
            goes_on = rows % 4096 != 0 || progress.goes_on(rows, 0);
            return is_written && goes_on;
        });
        is_written = is_written && goes_on && writer->finish();
    }
    if (!goes_on)
        return failure(ExportError::cancelled);
    if (!is_written || !file.commit())
        return failure(is_disk_full(target) ? ExportError::disk_full : ExportError::target_unwritable);
    return rows;
}

} // namespace encours
