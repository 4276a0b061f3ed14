// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/attachment.h"

#include "tests/catch.h"

using namespace encours;
using namespace std::string_literals;

TEST_CASE("a file is what its first bytes say", "[attachment]") {
    CHECK(media_type_of("%PDF-1.7\n%\xe2\xe3") == "application/pdf");
    CHECK(media_type_of(std::string(1000, '\n') + "%PDF-1.4") == "application/pdf");
    CHECK(media_type_of("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"s) == "image/png");
    CHECK(media_type_of("\xff\xd8\xff\xe0\0\x10JFIF"s) == "image/jpeg");
    CHECK(media_type_of("GIF89a"s) == "image/gif");
    CHECK(media_type_of("II*\0\x08"s) == "image/tiff");
    CHECK(media_type_of("MM\0*\0"s) == "image/tiff");
    CHECK(media_type_of("RIFF\x24\0\0\0WEBPVP8 "s) == "image/webp");
    CHECK(media_type_of("\0\0\0\x18"
                        "ftypheic\0\0"s) == "image/heic");
}

TEST_CASE("all else is neither PDF nor picture, however short", "[attachment]") {
    for (const auto& bytes :
         {""s, "P"s, "RIFF"s, "RIFF\x24\0\0\0WAVEfmt "s, "PK\x03\x04"s, "MZ\x90\0"s, "\xff\xd8"s, "<html>"s,
          "\0\0\0\x18"
          "ftypisom\0\0"s})
        CHECK(media_type_of(bytes).empty());
    CHECK(media_type_of(std::string(2000, ' ') + "%PDF-1.4").empty()); // no reader would find it
}
