// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/usecase/clock.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace encours {

struct CreateCompanyRequest {
    std::filesystem::path ledger; ///< its folder is made where it is absent
    std::string name;
    std::string actor;
};

enum class CreateCompanyError : std::uint8_t { empty_name, target_exists, target_unwritable };

/// Makes a ledger with nothing but its company in it. Nothing: it was made. Throws store's EnvironmentError when the disk
/// fails; nothing is left behind then.
[[nodiscard]] std::optional<CreateCompanyError> create_company(const CreateCompanyRequest& request, const Clock& clock);

/// A name for the file of a company: without the characters that a file system refuses; never empty.
[[nodiscard]] std::string file_name_for(const std::string& company);

} // namespace encours
