// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catch.h"

#include <iconv.h>
#include <string>

namespace encours::test {

/// A text of UTF-8 in another encoding, within whose repertoire it must be.
inline std::string encoded(std::string utf8, const char* encoding) {
    const iconv_t converter = iconv_open(encoding, "UTF-8");
    REQUIRE(converter != iconv_t(-1));
    std::string bytes(4 * utf8.size() + 16, '\0');
    char* in = utf8.data();
    char* out = bytes.data();
    std::size_t in_left = utf8.size();
    std::size_t out_left = bytes.size();
    const auto replaced = iconv(converter, &in, &in_left, &out, &out_left);
    iconv_close(converter);
    REQUIRE(replaced == 0);
    bytes.resize(bytes.size() - out_left);
    return bytes;
}

} // namespace encours::test
