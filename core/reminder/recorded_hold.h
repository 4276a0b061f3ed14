// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/reminder/hold.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// "promise", "dispute", …: as `record` names it.
[[nodiscard]] std::string_view key_of(HoldKind kind);
[[nodiscard]] std::optional<HoldKind> hold_kind_from_key(std::string_view key);

/// A hold as the file keeps it: promises, disputes, plans and an agency's cases hold by their own rows.
struct RecordedHold {
    std::int64_t id = 0;
    HoldKind kind{};
    CustomerId customer;
    std::optional<DueItemId> item; ///< nothing: all of the customer's
    std::string number;            ///< of the item's document
    Date from;
    std::optional<Date> until; ///< from that day on it holds no more; nothing: until a person ends it
    std::string reason, actor;
    std::optional<Date> ended_on; ///< by a person, before `until`
    std::string ended_why;
    std::string act; ///< UUID of the act that began it; "" where none did

    [[nodiscard]] bool lasts_on(Date day) const {
        return from <= day && !(until && *until <= day) && !(ended_on && *ended_on <= day);
    }
};

} // namespace encours
