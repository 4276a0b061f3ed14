// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/mapping_profile.h"
#include "core/import/report.h"
#include "core/usecase/import_request.h"

#include <filesystem>
#include <string>
#include <vector>

namespace encours {

/// An import with what its profile says.
struct ProfiledImport {
    ImportRequest request; ///< what the person said, the rest from the profile
    std::string source;    ///< the key of the source that the lists come from
    /// What is to be kept with the import, under a name that was new or is replaced; nothing: the profile was there,
    /// or none was asked.
    std::optional<MappingProfile> to_save;
    std::filesystem::path file; ///< where to; empty: in the ledger
};

/// Applies `request.profile`: a name in the ledger, or a file that ends in .json. What was said in the request counts more
/// than what the profile says, for this once. With replace_profile, a name in the ledger is made anew. A name or file
/// that is not there yet is to be made of what the request says; where that says nothing it is refused
/// (profile_unknown), as is a file that holds no profile (profile_unreadable, or profile_damaged with its place), and
/// a profile for lists of another kind (profile_of_other_kind).
[[nodiscard]] Result<ProfiledImport, Issue> with_profile(const ImportRequest& request);

/// Writes the profile to its file; false when it cannot be written.
[[nodiscard]] bool write_profile_file(const std::filesystem::path& file, const MappingProfile& profile);

/// The profiles that a ledger keeps, by name.
[[nodiscard]] std::vector<MappingProfile> mapping_profiles(const std::filesystem::path& ledger);

} // namespace encours
