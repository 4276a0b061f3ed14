// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/program.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

#ifndef _WIN32
#include <sys/wait.h>
#endif

namespace encours::test {

namespace {

std::string quoted(const std::string& word) {
    std::string text = "'";
    for (const char c : word)
        text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
}

int exit_code_of(int status) {
#ifdef _WIN32
    return status;
#else
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
#endif
}

} // namespace

Run run_encours(const std::vector<std::string>& arguments) {
    const TemporaryFolder folder;
    // A platform plugin of that name does not exist: a verb that asked for a screen would die of it.
    std::string command =
        "env -u DISPLAY -u WAYLAND_DISPLAY QT_QPA_PLATFORM=no-such-platform " + quoted(ENCOURS_PROGRAM);
    for (const auto& argument : arguments)
        command += " " + quoted(argument);
    command += " </dev/null >" + quoted((folder / "out").string()) + " 2>" + quoted((folder / "error").string());
    Run run;
    run.exit_code = exit_code_of(std::system(command.c_str()));
    run.out = content(folder / "out");
    run.error = content(folder / "error");
    return run;
}

std::string data(const std::string& name) { return std::string(ENCOURS_SCENARIO_DATA "/") + name; }

std::string content(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write(const std::filesystem::path& file, const std::string& text) {
    std::ofstream(file, std::ios::binary) << text;
}

ImportedLedger::ImportedLedger(const std::string& source, const std::vector<std::string>& options) {
    std::vector<std::string> arguments{"import", path(), source, "--json"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    import_ = run_encours(arguments);
}

nlohmann::json ImportedLedger::json(const std::string& verb, std::vector<std::string> options) const {
    std::vector<std::string> arguments{verb, path(), "--json"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const auto run = run_encours(arguments);
    if (run.exit_code != 0)
        throw std::runtime_error(verb + " ended with " + std::to_string(run.exit_code) + ": " + run.error);
    return run.json();
}

} // namespace encours::test
