// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include "core/base/random.h"
#include "tests/catch.h"

#include <regex>
#include <set>

using namespace encours;

TEST_CASE("SHA-256 gives the digests of FIPS 180-4") {
    CHECK(to_hex(sha256("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(to_hex(sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(to_hex(sha256(std::string(1'000'000, 'a'))) ==
          "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a digest in pieces is that of the whole, and the next one begins anew") {
    Sha256 sha;
    CHECK(sha.update("a").update("").update("bc").finish() == sha256("abc"));
    CHECK(sha.update("abc").finish() == sha256("abc"));
}

TEST_CASE("digests are read back from their hexadecimal form alone") {
    const auto digest = sha256("abc");
    CHECK(digest_from_hex(to_hex(digest)) == digest);
    CHECK_FALSE(digest_from_hex(""));
    CHECK_FALSE(digest_from_hex(std::string(64, 'g')));
    CHECK_FALSE(digest_from_hex(std::string(64, 'A')));
    CHECK_FALSE(digest_from_hex(std::string(66, 'a')));
}

TEST_CASE("UUIDs are of version 4 and differ") {
    const std::regex form("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    std::set<std::string> seen;
    for (int i = 0; i < 100; ++i) {
        const auto uuid = new_uuid();
        CHECK(std::regex_match(uuid, form));
        seen.insert(uuid);
    }
    CHECK(seen.size() == 100);
}
