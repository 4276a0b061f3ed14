// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/create_demonstration.h"

#include "tests/catch.h"
#include "tests/temporary_folder.h"

using namespace encours;
using encours::test::TemporaryFolder;

namespace {

DemonstrationRequest request(const std::filesystem::path& target, std::int64_t invoices = 200,
                             std::int64_t customers = 20) {
    DemonstrationRequest request;
    request.target = target;
    request.invoices = invoices;
    request.customers = customers;
    return request;
}

const FixedClock clock_of_tests{*from_iso("2026-11-23")};

} // namespace

TEST_CASE("a demonstration is written whole", "[usecase]") {
    const TemporaryFolder folder;
    const auto target = folder / "demo.encours";
    const auto written = create_demonstration(request(target), clock_of_tests);
    REQUIRE(written);
    CHECK(written.value() == 200);
    CHECK(std::filesystem::file_size(target) > 50'000);
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1); // no journal is left beside it
}

TEST_CASE("a demonstration never overwrites", "[usecase]") {
    const TemporaryFolder folder;
    const auto target = folder / "demo.encours";
    REQUIRE(create_demonstration(request(target), clock_of_tests));
    const auto size = std::filesystem::file_size(target);
    const auto again = create_demonstration(request(target, 900), clock_of_tests);
    REQUIRE_FALSE(again);
    CHECK(again.error() == DemonstrationError::target_exists);
    CHECK(std::filesystem::file_size(target) == size);
}

TEST_CASE("numbers that make no company are refused", "[usecase]") {
    const TemporaryFolder folder;
    const auto error = [&](DemonstrationRequest wrong) {
        const auto made = create_demonstration(wrong, clock_of_tests);
        REQUIRE_FALSE(made);
        CHECK_FALSE(std::filesystem::exists(wrong.target));
        return made.error();
    };
    const auto target = folder / "demo.encours";
    CHECK(error(request(target, 0, 0)) == DemonstrationError::bad_numbers);
    CHECK(error(request(target, 1'000'001)) == DemonstrationError::bad_numbers);
    CHECK(error(request(target, 10, 11)) == DemonstrationError::bad_numbers);
    CHECK(error(request(target, 10, 0)) == DemonstrationError::bad_numbers);
    auto long_ago = request(target);
    long_ago.at = earliest_date;
    CHECK(error(long_ago) == DemonstrationError::bad_numbers);
}

TEST_CASE("where nothing can be written, that is said", "[usecase]") {
    const TemporaryFolder folder;
    const auto made = create_demonstration(request(folder / "missing" / "demo.encours"), clock_of_tests);
    REQUIRE_FALSE(made);
    CHECK(made.error() == DemonstrationError::target_unwritable);
}

TEST_CASE("a demonstration broken off leaves nothing behind", "[usecase]") {
    const TemporaryFolder folder;
    const auto target = folder / "demo.encours";
    for (const int patience : {0, 1, 3, 5}) { // asked while the books are thought out, then while they are written
        INFO(patience);
        int asked = 0;
        const Progress progress{[&](std::int64_t, std::int64_t) { return asked++ < patience; }};
        const auto made = create_demonstration(request(target, 6000, 300), clock_of_tests, progress);
        REQUIRE_FALSE(made);
        CHECK(made.error() == DemonstrationError::cancelled);
        CHECK(std::filesystem::is_empty(folder.path()));
    }
}

TEST_CASE("the smallest demonstration", "[usecase]") {
    const TemporaryFolder folder;
    CHECK(create_demonstration(request(folder / "one.encours", 1, 1), clock_of_tests).value() == 1);
}
