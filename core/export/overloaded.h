// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace encours {

/// For std::visit: one function for each alternative.
template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace encours
