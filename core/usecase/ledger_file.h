// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/kpi/aging.h"
#include "core/ledger/ids.h"
#include "core/ledger/receivables.h"
#include "core/ledger/texts.h"
#include "core/usecase/progress.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// Why a file could not be opened as a ledger; nothing was changed.
enum class OpenError : std::uint8_t {
    not_found,
    not_a_ledger,  ///< another SQLite file, or no SQLite file at all
    empty,         ///< a file without content
    newer_version, ///< written by a newer Encours
    locked,        ///< another program holds it
    corrupt,
    no_permission,
    backup_failed, ///< an older file is copied before it is brought up to date, and the copy could not be made
    cancelled,
};

/// An open ledger as screens and the command line see it. One per file and thread; what it publishes may be shared
/// between threads. Throws store's environment exception (caught once, in app) when the disk fails under it.
class LedgerFile {
public:
    /// Opens for reading, migrating an older file first (after a verified backup beside it).
    [[nodiscard]] static Result<std::unique_ptr<LedgerFile>, OpenError> open(const std::filesystem::path& path,
                                                                             const Progress& progress = {});
    ~LedgerFile();
    LedgerFile(const LedgerFile&) = delete;
    LedgerFile& operator=(const LedgerFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const;
    [[nodiscard]] CompanyRow company() const;
    /// The snapshot in force. Safe to keep; a later one replaces it here, never changes it.
    [[nodiscard]] std::shared_ptr<const Receivables> receivables() const;

    /// True when the file was changed since the last load, by another program or another connection here: a new
    /// snapshot is loaded. Where the file is locked, the old one is kept and `locked` is set.
    struct Refresh {
        bool changed = false;
        bool locked = false;
    };
    Refresh refresh();

    /// Texts for what is on screen, in the order asked.
    [[nodiscard]] std::vector<CustomerRow> customers(const std::vector<CustomerIndex>& indexes) const;
    [[nodiscard]] std::vector<InvoiceRow> invoices(const std::vector<std::uint32_t>& invoice_ids) const;
    /// Every document's number, by id; `visit` says false to stop. The text lasts until the next.
    void visit_invoice_numbers(const std::function<bool(std::uint32_t id, std::string_view number)>& visit) const;
    /// All customers by CustomerIndex: code and name.
    [[nodiscard]] std::vector<CustomerRow> all_customers() const;
    [[nodiscard]] std::optional<CustomerIndex> customer_by_code(const std::string& code) const;

private:
    struct State;
    explicit LedgerFile(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// The date that a person looks at when none was asked: today, or the last day that a source told of when that lies more
/// than 31 days back (then the caller says so).
[[nodiscard]] Date default_date(const Coverage& coverage, Date today);

} // namespace encours
