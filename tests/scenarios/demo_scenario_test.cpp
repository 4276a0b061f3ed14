// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/scenarios/program.h"

#include <map>

using namespace encours::test;

namespace {

/// What no two files share: identities, salts, clock times and what is digested from them.
const std::map<std::string, std::vector<std::string>> own_columns{
    {"company", {"uuid"}},
    {"customer", {"uuid"}},
    {"contact", {"uuid"}},
    {"import_batch", {"uuid", "imported_at"}},
    {"journal_entry", {"at_utc_ms", "facts", "commitment", "digest"}},
    {"journal_text", {"salt"}},
    {"legal_event", {"uuid"}},
    {"message", {"uuid"}},
    {"promise", {"uuid"}},
    {"run", {"uuid"}},
    {"task", {"uuid"}},
    {"agency_case", {"uuid"}},
};

std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (const char c : line) {
        quoted = quoted != (c == '"');
        if (c == ',' && !quoted)
            cells.emplace_back();
        else
            cells.back() += c;
    }
    return cells;
}

/// The exported table without the columns that are the file's own.
std::string shared_part(const std::filesystem::path& file) {
    const auto text = content(file);
    const auto own = own_columns.find(file.stem().string());
    if (own == own_columns.end())
        return text;
    std::string result;
    std::vector<std::string> titles;
    std::size_t begin = 0;
    for (auto end = text.find("\r\n"); end != std::string::npos; begin = end + 2, end = text.find("\r\n", begin)) {
        const auto cells = cells_of(text.substr(begin, end - begin));
        if (titles.empty())
            titles = cells;
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (std::find(own->second.begin(), own->second.end(), titles.at(i)) == own->second.end())
                result += cells[i] + ",";
        result += "\n";
    }
    return result;
}

/// file → its shared part, of all tables of a demonstration.
std::map<std::string, std::string> tables_of(const std::vector<std::string>& options) {
    const TemporaryFolder folder;
    const auto path = (folder / "demo.encours").string();
    std::vector<std::string> arguments{"demo", path};
    arguments.insert(arguments.end(), options.begin(), options.end());
    REQUIRE(run_encours(arguments).exit_code == 0);
    REQUIRE(run_encours({"export", path, "tables", (folder / "out").string()}).exit_code == 0);
    std::map<std::string, std::string> tables;
    for (const auto& entry : std::filesystem::directory_iterator(folder / "out"))
        tables[entry.path().filename().string()] = shared_part(entry.path());
    return tables;
}

} // namespace

TEST_CASE("the same arguments give the same demonstration", "[scenario]") {
    const std::vector<std::string> options{"--invoices", "400", "--customers", "30", "--seed", "7"};
    const auto first = tables_of(options);
    const auto second = tables_of(options);
    REQUIRE(first.size() > 20);
    REQUIRE(first.count("invoice.csv") == 1);
    CHECK(first.size() == second.size());
    for (const auto& [file, text] : first) {
        INFO(file);
        CHECK((second.count(file) == 1 && second.at(file) == text));
    }
    const auto other = tables_of({"--invoices", "400", "--customers", "30", "--seed", "8"});
    CHECK(other.at("invoice.csv") != first.at("invoice.csv"));
}

TEST_CASE("the demonstration holds together and tells its story", "[scenario]") {
    const TemporaryFolder folder;
    const auto path = (folder / "demo.encours").string();
    const auto made = run_encours({"demo", path, "--json"});
    REQUIRE(made.exit_code == 0);
    CHECK(made.json() == nlohmann::json({{"written", path}, {"rows", 2600}}));
    CHECK(run_encours({"verify", path}).exit_code == 0);

    const auto run = run_encours({"kpi", path, "--months", "24", "--at", "2026-10-31", "--json"});
    const auto kpi = run.json();
    REQUIRE(kpi["series"].size() == 24);
    const double dso = kpi["dso"];
    const double dso_a_year_ago = kpi["series"][11]["dso"];
    CHECK(kpi["series"][11]["at"] == "2025-10-31");
    CHECK(dso < dso_a_year_ago);
    CHECK(dso > 35);
    CHECK(dso < 65);
    CHECK(kpi["cei_percent"] > 70);
    CHECK(kpi["cei_percent"] < 95);
    CHECK(kpi["dbt"] > 8);
    CHECK(kpi["dbt"] < 18);
    CHECK(kpi["dispute_percent"] > 0.5);
    CHECK(kpi["dispute_percent"] < 15);

    const auto aging = run_encours({"aging", path, "--at", "2026-10-31", "--json"}).json();
    const double overdue = std::stod(aging["overdue"].get<std::string>());
    const double total = std::stod(aging["total"].get<std::string>());
    CHECK(overdue / total > 0.2);
    CHECK(overdue / total < 0.5);
    CHECK(aging["doubtful"] != "0.00");
    CHECK(aging["bills"] != "0.00");
    CHECK(aging["unallocated"].get<std::string>().front() == '-');
}

TEST_CASE("a demonstration ends on the day that was asked", "[scenario]") {
    const TemporaryFolder folder;
    const auto path = (folder / "demo.encours").string();
    REQUIRE(run_encours({"demo", path, "--invoices", "100", "--at", "2024-02-29"}).exit_code == 0);
    const auto kpi = run_encours({"kpi", path, "--json"}).json();
    CHECK(kpi["covered"] == nlohmann::json({{"from", "2021-03-01"}, {"to", "2024-02-29"}}));
    CHECK(kpi["at"] == "2024-02-29");
}

TEST_CASE("a demonstration never overwrites a file", "[scenario]") {
    const TemporaryFolder folder;
    write(folder / "demo.encours", "mine");
    const auto run = run_encours({"demo", (folder / "demo.encours").string()});
    CHECK(run.exit_code == 3);
    CHECK_THAT(run.error, contains_text("never overwritten"));
    CHECK(content(folder / "demo.encours") == "mine");
}
