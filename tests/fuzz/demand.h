// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

namespace encours::test {

/// What a fuzzer demands of the code: it stops at the input that breaks it, in builds without assertions too.
inline void demand(bool holds) {
    if (!holds) {
        std::abort();
    }
}

} // namespace encours::test
