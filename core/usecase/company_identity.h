// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/company_identity.h"
#include "core/money/currency.h"
#include "core/usecase/clock.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// A change that can be taken back.
struct CompanyChange {
    std::string revision; ///< UUID
    std::int64_t saved_at_utc_ms = 0;
    std::string actor;
    std::vector<CompanyField> fields;
};

/// What the ledger knows of its company.
struct CompanyState {
    CompanyIdentity identity;
    Currency currency;
    std::optional<CompanyChange> last; ///< the last change that was not taken back
};

/// Throws store's EnvironmentError, as all below.
[[nodiscard]] CompanyState read_company_state(const std::filesystem::path& ledger);

struct SaveCompanyRequest {
    std::filesystem::path ledger;
    CompanyIdentity shown; ///< what the person had before them: fields that are as there are not written
    CompanyIdentity wanted;
    std::string actor;
};

enum class CompanyRefusal : std::uint8_t {
    empty_name,      ///< a ledger is somebody's
    nothing_to_undo, ///< that change is not the last one any more, or was taken back
};

/// Writes what the person changed, in one transaction with its journal entry; fields that another program changed
/// meanwhile and this person left alone stay. Nothing is written where nothing changed. Identifiers lose their blanks.
[[nodiscard]] Result<CompanyState, CompanyRefusal> save_company(const SaveCompanyRequest& request, const Clock& clock);

struct UndoCompanyRequest {
    std::filesystem::path ledger;
    std::string revision; ///< UUID of CompanyState::last
    std::string actor;
};

/// Takes the last change back: each of its fields is again what it was before.
[[nodiscard]] Result<CompanyState, CompanyRefusal> undo_company_change(const UndoCompanyRequest& request,
                                                                       const Clock& clock);

} // namespace encours
