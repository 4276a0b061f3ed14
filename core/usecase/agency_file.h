// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/usecase/export_ledger.h"

#include <filesystem>
#include <string>
#include <vector>

namespace encours {

/// What an agency or a lawyer is given of a customer, as a folder: papers as PDF; what is open, payments, follow-up, identity
/// and contacts as CSV; what happened, day by day, as CSV; what was sent to it, as it was sent; and the files that are kept with
/// its open invoices and with these letters. A hand-over that waits is produced by it: hand_over_file.h.
struct AgencyFileRequest {
    struct Paper {
        std::string name; ///< of the file, with its ending
        std::string bytes;
    };
    /// A line of the history, in the reader's words.
    struct Event {
        Date on;
        std::string what, detail, by;
    };
    CustomerId customer;
    Date at;                      ///< as of the close of this day
    std::filesystem::path parent; ///< in which the folder is made
    std::string
        name; ///< of the folder; what no system takes is replaced, and a number follows where it is there already
    std::vector<Paper> papers;
    std::vector<Event> events;
    ExportWords words;
};

struct WrittenAgencyFile {
    std::filesystem::path folder;
    std::int64_t rows = 0;  ///< of its lists
    std::int64_t files = 0; ///< papers, letters and proofs
};

/// The folder is there whole or not at all. A customer that the ledger does not hold leaves its lists empty. Throws store's
/// EnvironmentError.
[[nodiscard]] Result<WrittenAgencyFile, ExportError> write_agency_file(const LedgerFile& ledger,
                                                                       const AgencyFileRequest& request);

} // namespace encours
