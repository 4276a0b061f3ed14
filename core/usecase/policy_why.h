// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/reminder_policy.h"

#include <string>

namespace encours {

/// Why this policy and no other.
struct PolicyWhy {
    std::string policy_key;
    int version = 0; ///< 0: there is no policy
    PolicyGround ground = PolicyGround::company;
    std::string segment_name; ///< where the segment chose
    std::string reason;       ///< of the person who chose
};

} // namespace encours
