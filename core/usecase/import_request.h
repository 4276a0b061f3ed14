// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csv_options.h"
#include "core/import/source_format.h"
#include "core/ledger/coverage.h"

#include <filesystem>
#include <optional>
#include <string>

namespace encours {

/// One source to import, and what a person says about it. What concerns one format alone is left by the others.
struct ImportRequest {
    std::filesystem::path ledger; ///< created when absent
    std::filesystem::path source;
    std::optional<SourceFormat> format; ///< nothing: recognised
    CsvOptions csv;
    std::optional<PaymentTerms> terms; ///< for invoices whose source has no due day; else the company's
    std::optional<CoveredSpan> covers;
    std::string profile;          ///< a name in the ledger or a file that ends in .json; see with_profile
    bool replace_profile = false; ///< the ledger's profile of that name is made anew of what is said here
    /// The source lists all that is open; nothing: as the profile says, else it does not.
    std::optional<bool> complete_list;
    bool strict = false;      ///< one refused row refuses the whole
    bool dry_run = false;     ///< everything but the commit
    std::string actor;        ///< who asks, for the journal
    std::string company_name; ///< of a ledger that is created; empty: the file's name

    [[nodiscard]] bool lists_all_open() const { return complete_list.value_or(false); }
};

} // namespace encours
