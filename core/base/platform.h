// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace encours {

/// "host:pid" of this process.
[[nodiscard]] std::string this_process();

/// True only when the text names a process of this host that no longer runs. Of another host we cannot know.
[[nodiscard]] bool is_dead_process(std::string_view host_and_pid);

} // namespace encours
