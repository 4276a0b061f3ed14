// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/file_being_written.h"

#include "tests/catch.h"
#include "tests/temporary_folder.h"

#include <fstream>

using namespace encours;
using encours::test::TemporaryFolder;

namespace {

void write(const std::filesystem::path& file, const std::string& text) { std::ofstream(file) << text; }

std::string first_word(const std::filesystem::path& file) {
    std::string word;
    std::ifstream(file) >> word;
    return word;
}

} // namespace

TEST_CASE("what was there stays until the new file is whole", "[export]") {
    const TemporaryFolder folder;
    const auto target = folder / "list.csv";
    write(target, "old");
    {
        FileBeingWritten file(target);
        CHECK(file.path().parent_path() == target.parent_path());
        CHECK(file.path().extension() == ".csv");
        write(file.path(), "new");
        CHECK(first_word(target) == "old");
        CHECK(file.commit());
    }
    CHECK(first_word(target) == "new");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("what was not committed is gone", "[export]") {
    const TemporaryFolder folder;
    {
        const FileBeingWritten file(folder / "list.csv");
        write(file.path(), "half");
    }
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a file cannot take the place of a folder", "[export]") {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "list.csv");
    FileBeingWritten file(folder / "list.csv");
    write(file.path(), "new");
    CHECK_FALSE(file.commit());
}
