// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/dice.h"

#include "tests/catch.h"

#include <map>

using encours::demo::Dice;

TEST_CASE("the dice fall the same on every machine", "[demo]") {
    Dice dice(1, 2);
    std::string drawn;
    for (int i = 0; i < 6; ++i)
        drawn += std::to_string(dice.below(1000)) + " ";
    CHECK(drawn == "548 993 84 99 282 486 ");
}

TEST_CASE("another seed or another stream is another chance", "[demo]") {
    const auto draws = [](std::uint64_t seed, std::uint64_t stream) {
        Dice dice(seed, stream);
        std::vector<std::int64_t> drawn;
        for (int i = 0; i < 8; ++i)
            drawn.push_back(dice.below(1'000'000));
        return drawn;
    };
    CHECK(draws(1, 1) == draws(1, 1));
    CHECK(draws(1, 1) != draws(2, 1));
    CHECK(draws(1, 1) != draws(1, 2));
    CHECK(draws(1, 2) != draws(2, 1));
}

TEST_CASE("each face of the dice comes up about as often", "[demo]") {
    Dice dice(7, 7);
    std::map<std::int64_t, int> faces;
    for (int i = 0; i < 6000; ++i)
        ++faces[dice.between(1, 6)];
    REQUIRE(faces.size() == 6);
    for (const auto& [face, count] : faces) {
        INFO(face);
        CHECK(face >= 1);
        CHECK(face <= 6);
        CHECK(count > 850);
        CHECK(count < 1150);
    }
}

TEST_CASE("around keeps its ends and likes the middle", "[demo]") {
    Dice dice(7, 8);
    std::map<std::int64_t, int> drawn;
    for (int i = 0; i < 5000; ++i)
        ++drawn[dice.around(-4, 4)];
    CHECK(drawn.begin()->first == -4);
    CHECK(drawn.rbegin()->first == 4);
    CHECK(drawn[0] > 3 * drawn[-4]);
}
