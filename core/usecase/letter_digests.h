// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <map>
#include <string>

namespace encours {

/// The journal's event of messages that were written; its facts hold "letters": {UUID of the message: digest of its bytes}.
inline constexpr const char* letters_produced = "letters_produced";

/// By the message's UUID, what the journal says of its bytes, last: 64 hexadecimal digits. Of one alone, at least, where it is
/// named.
[[nodiscard]] std::map<std::string, std::string> journaled_letters(const store::Connection& connection,
                                                                   const std::string& uuid = {});

/// Each message's bytes are those that the journal names. Gives "" where they are, else the first that are not.
[[nodiscard]] std::string difference_from_journal(const store::Connection& connection);

} // namespace encours
