// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_case.h"
#include "core/usecase/act.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace encours {

// How the company's letters look and what they hold. All throw store's EnvironmentError.

[[nodiscard]] LetterSettings read_letter_settings(const std::filesystem::path& ledger);

/// The most that a logo or a signature may weigh: it stands in every letter.
inline constexpr std::int64_t largest_letter_picture = std::int64_t{2} << 20;

/// "image/png", "image/jpeg" or "image/svg+xml" by its content, whatever its name says; "" of all else.
[[nodiscard]] std::string_view letter_picture_type(std::string_view bytes);

enum class LetterSettingsRefusal : std::uint8_t {
    nothing_changes,
    picture_too_large,
    not_a_picture,     ///< neither PNG, JPEG nor SVG by its content
    colour_unreadable, ///< not "#rrggbb"
    rate_out_of_range, ///< the discount's: 0 … 100 %
    days_out_of_range, ///< the discount's: 0 … 365
    principal_missing, ///< who collects for others names them
};

/// A file's bytes as a picture of letters. Refused: not_a_picture (also where it cannot be read), picture_too_large.
[[nodiscard]] Result<LetterPicture, LetterSettingsRefusal> read_letter_picture(const std::filesystem::path& file);

struct SaveLetterSettingsRequest {
    std::filesystem::path ledger;
    LetterSettings shown;  ///< what the person had before them: what is as there is not written
    LetterSettings wanted; ///< pictures by their bytes; their media type is found anew
    std::string actor;
};
/// In one act, taken back by undo_act.
[[nodiscard]] Result<DoneAct, LetterSettingsRefusal> save_letter_settings(const SaveLetterSettingsRequest& request,
                                                                          const Clock& clock);

} // namespace encours
