// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/channel.h"

namespace encours {

/// The drawing of a way to reach a customer (ui/common/icons.h).
[[nodiscard]] const char* channelDrawing(Channel channel);

} // namespace encours
