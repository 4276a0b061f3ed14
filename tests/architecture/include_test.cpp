// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/include_rules.h"
#include "tests/catch.h"

#include <stdexcept>

using namespace encours::test;

namespace {

std::size_t count(const IncludeRules& rules, const std::string& path, const std::string& line) {
    return rules.violations({path, {line}}).size();
}

IncludeRules rules_of_the_tree() { return IncludeRules{lines_of(tree() / "tests/architecture/allowed_includes.txt")}; }

} // namespace

TEST_CASE("every include follows the arrows of the design", "[architecture]") {
    const auto rules = rules_of_the_tree();
    std::vector<std::string> violations;
    for (const auto& source : all_sources())
        for (auto& violation : rules.violations(source))
            violations.push_back(std::move(violation));
    INFO(as_text(violations));
    CHECK(violations.empty());
}

TEST_CASE("the rules know each folder of the engine and of the window", "[architecture]") {
    const auto rules = rules_of_the_tree();
    for (const char* side : {"core", "ui"}) {
        for (const auto& entry : std::filesystem::directory_iterator(tree() / side)) {
            if (!entry.is_directory())
                continue;
            const auto module = side + ("/" + entry.path().filename().string());
            INFO(module << " has no line in tests/architecture/allowed_includes.txt");
            CHECK(rules.knows_module(module));
        }
    }
}

TEST_CASE("the arrows that matter most are refused", "[architecture]") {
    const auto rules = rules_of_the_tree();
    CHECK(count(rules, "core/money/money.h", "#include <QString>") == 1);
    CHECK(count(rules, "core/money/money.h", "#include \"core/ledger/ids.h\"") == 1);
    CHECK(count(rules, "core/kpi/aging.cpp", "#include <SQLiteCpp/Database.h>") == 1);
    CHECK(count(rules, "core/kpi/aging.cpp", "#include <sqlite3.h>") == 1);
    CHECK(count(rules, "core/kpi/aging.cpp", "  #  include \"core/store/connection.h\"") == 1);
    CHECK(count(rules, "core/store/connection.cpp", "#include \"core/usecase/clock.h\"") == 1);
    CHECK(count(rules, "core/import/fec.cpp", "#include <unistd.h>") == 1);
    CHECK(count(rules, "ui/dashboard/dashboard_page.cpp", "#include \"core/store/connection.h\"") == 1);
    CHECK(count(rules, "ui/dashboard/dashboard_page.cpp", "#include \"ui/shell/main_window.h\"") == 1);
    CHECK(count(rules, "ui/dashboard/dashboard_page.cpp", "#include \"ui/customers/customers_page.h\"") == 1);
    CHECK(count(rules, "app/main.cpp", "#include \"core/store/connection.h\"") == 1);
    CHECK(count(rules, "core/money/money.cpp", "#include \"money.h\"") == 1);
    CHECK(count(rules, "core/novelty/novelty.cpp", "#include <vector>") == 1);
}

TEST_CASE("the arrows of the design are allowed", "[architecture]") {
    const auto rules = rules_of_the_tree();
    CHECK(count(rules, "core/money/money.h", "#include \"core/base/result.h\"") == 0);
    CHECK(count(rules, "core/reminder/planner.cpp", "#include \"core/calendar/date.h\"") == 0);
    CHECK(count(rules, "core/store/migrations/migrations.cpp", "#include <SQLiteCpp/Database.h>") == 0);
    CHECK(count(rules, "core/usecase/open.cpp", "#include \"core/store/connection.h\"") == 0);
    CHECK(count(rules, "ui/dashboard/dashboard_page.cpp", "#include \"core/usecase/ledger_file.h\"") == 0);
    CHECK(count(rules, "ui/dashboard/dashboard_page.cpp", "#include \"core/kpi/aging.h\"") == 0);
    CHECK(count(rules, "ui/shell/main_window.cpp", "#include \"ui/dashboard/dashboard_page.h\"") == 0);
    CHECK(count(rules, "app/main.cpp", "#include \"ui/language/translation.h\"") == 0);
    CHECK(count(rules, "app/main.cpp", "#include <QApplication>") == 0);
    CHECK(count(rules, "ui/common/date_field.cpp", "#include \"date_field.moc\"") == 0);
    CHECK(count(rules, "core/money/money.h", "// #include <QString>") == 0);
}

TEST_CASE("a name without a line is refused", "[architecture]") {
    CHECK_THROWS_AS(IncludeRules({"core/a: core/b"}), std::runtime_error);
    CHECK_THROWS_AS(IncludeRules({"core/a core/b"}), std::runtime_error);
}
