// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/lists.h"
#include "core/store/connection.h"
#include "core/usecase/export_ledger.h"
#include "core/usecase/ledger_file.h"

#include <functional>
#include <map>

namespace encours {

/// Where the rows of a list go, one after the other. False: nothing more is wanted.
using RowSink = std::function<bool(std::span<const Cell>)>;

/// The rows of each list as of the close of a day, in the order of its columns (core/export/lists.h).
class ExportRows {
public:
    ExportRows(const LedgerFile& ledger, Date at, const ExportWords& words);

    void open_items(const RowSink& sink) const;
    void aging(const RowSink& sink) const;
    void invoices(const store::Connection& connection, const RowSink& sink) const;
    void payments(const store::Connection& connection, const RowSink& sink) const;
    void customers(const store::Connection& connection, const RowSink& sink) const;
    void contacts(const store::Connection& connection, const RowSink& sink) const;
    void follow_up(const store::Connection& connection, const RowSink& sink) const;
    void stopped(const store::Connection& connection, const RowSink& sink) const;

private:
    /// The word of a key; each is asked for once, and lives as long as this.
    [[nodiscard]] std::string_view word(std::string_view key) const;

    const LedgerFile& ledger_;
    Date at_;
    std::shared_ptr<const Receivables> receivables_;
    std::map<std::string_view, std::string> words_;
};

/// "open_items", "stopped_deliveries": the word for the list.
[[nodiscard]] std::string_view key_of(ExportTable table);
[[nodiscard]] std::vector<Column> columns_of(ExportTable table, const ExportWords& words);
/// All rows of a list.
void write_rows(ExportTable table, const ExportRows& rows, const store::Connection& connection, const RowSink& sink);

} // namespace encours
