// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csv_options.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// How the lists of one source are read, under a name: what a person said once, to be used every week and in other
/// offices. Its options' kind says which lists it is for. The name stands for the source: lists that are read by two
/// profiles come from two sources.
struct MappingProfile {
    std::string name;
    CsvOptions options;
    std::optional<PaymentTerms> terms; ///< of invoices without a due day
    bool complete_list = false;

    /// It says something besides its name.
    [[nodiscard]] bool says_something() const;
};

/// As JSON, for the ledger and for files that offices share: the same text for the same profile.
[[nodiscard]] std::string to_json_text(const MappingProfile& profile);
/// Nothing when the text is no profile, or a later version's; what is unknown in it is not passed over.
[[nodiscard]] std::optional<MappingProfile> profile_from_json(std::string_view text);

/// Where a text stops being JSON, from 1.
struct JsonFault {
    std::int64_t line = 0;
    std::int64_t column = 0;
};
[[nodiscard]] std::optional<JsonFault> fault_in_json(std::string_view text);

/// Fills in from a profile what `options` leave open; columns one by one.
void fill_in(CsvOptions& options, const CsvOptions& profile);

} // namespace encours
