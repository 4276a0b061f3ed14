// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C while the program works: nothing was changed, and no half-written file is left.
#include "tests/catch.h"
#include "tests/scenarios/program.h"

#include <chrono>
#include <fstream>
#include <thread>

#ifndef _WIN32
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace encours::test;

namespace {

/// Starts the program, interrupts it after a while, and gives its exit code.
int interrupted(const std::vector<std::string>& arguments, std::chrono::milliseconds after) {
    std::vector<char*> words;
    std::string program = ENCOURS_PROGRAM;
    words.push_back(program.data());
    auto copies = arguments;
    for (auto& argument : copies)
        words.push_back(argument.data());
    words.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execv(words.front(), words.data());
        _exit(127);
    }
    std::this_thread::sleep_for(after);
    kill(child, SIGINT);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void write_large_list(const std::filesystem::path& file) {
    std::ofstream out(file);
    out << "customer_code,customer_name,number,issued,due,amount\n";
    for (int i = 0; i < 400'000; ++i)
        out << "C" << i % 900 << ",Customer " << i % 900 << ",F" << i << ",2026-07-" << 10 + i % 20 << ",2026-09-15,"
            << i % 5000 + 1 << ".50\n";
}

} // namespace

TEST_CASE("a demonstration broken off leaves no file", "[scenario]") {
    const TemporaryFolder folder;
    const auto path = (folder / "demo.encours").string();
    CHECK(interrupted({"demo", path, "--invoices", "1000000"}, std::chrono::milliseconds(700)) == 4);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("an import broken off leaves the ledger as it was", "[scenario]") {
    const ImportedLedger ledger(data("dso.csv"));
    // What the ledger says, not its bytes: the lease that an import takes and gives back leaves its trace in those.
    const auto says = [&] { return run_encours({"aging", ledger.path(), "--at", "2026-09-30", "--json"}).out; };
    const auto before = says();
    REQUIRE(before.find("\"total\"") != std::string::npos);
    const auto list = (ledger / "large.csv").string();
    write_large_list(list);
    CHECK(interrupted({"import", ledger.path(), list}, std::chrono::milliseconds(700)) == 4);
    CHECK(says() == before);
    CHECK_FALSE(std::filesystem::exists(ledger.path() + "-journal"));
    CHECK(run_encours({"verify", ledger.path()}).exit_code == 0);
}
#endif
