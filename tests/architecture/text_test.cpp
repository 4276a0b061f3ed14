// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/text_rules.h"
#include "tests/catch.h"

using namespace encours::test;

namespace {

using Rule = std::vector<std::string> (*)(const Source&);

void check_tree(Rule rule) {
    std::vector<std::string> violations;
    for (const auto& source : all_sources())
        for (auto& violation : rule(source))
            violations.push_back(std::move(violation));
    INFO(as_text(violations));
    CHECK(violations.empty());
}

std::size_t count(Rule rule, const std::string& path, const std::string& line) { return rule({path, {line}}).size(); }

} // namespace

TEST_CASE("there are sources to check", "[architecture]") { REQUIRE(all_sources().size() > 20); }

TEST_CASE("each source begins with its licence, each header guards itself", "[architecture]") {
    check_tree(head_violations);
    CHECK(count(head_violations, "core/a/a.cpp", "#include <vector>") == 1);
    CHECK(count(head_violations, "core/a/a.h", "// SPDX-License-Identifier: GPL-3.0-or-later") == 1);
    CHECK(count(head_violations, "core/a/a.cpp", "// SPDX-License-Identifier: GPL-3.0-or-later") == 0);
    CHECK(head_violations({"core/a/a.cpp", {}}).size() == 1);
}

TEST_CASE("SQL stands in the store only", "[architecture]") {
    check_tree(sql_violations);
    CHECK(count(sql_violations, "core/usecase/open.cpp", "db.exec(\"SELECT id FROM invoice\");") == 1);
    CHECK(count(sql_violations, "ui/bank/bank_page.cpp", "\"DELETE FROM payment\"") == 1);
    CHECK(count(sql_violations, "core/usecase/open.cpp", "\"PRAGMA foreign_keys = ON\"") == 1);
    CHECK(count(sql_violations, "core/store/open.cpp", "\"SELECT id FROM invoice\"") == 0);
    CHECK(count(sql_violations, "core/usecase/open.cpp", "#pragma once // we SELECT what comes FROM there") == 0);
}

TEST_CASE("names say what things are", "[architecture]") {
    check_tree(name_violations);
    CHECK(count(name_violations, "core/a/a.h", "class InvoiceManager {") == 1);
    CHECK(count(name_violations, "core/a/a.h", "    struct Impl;") == 1);
    CHECK(count(name_violations, "core/a/a.h", "namespace StringUtils {") == 1);
    CHECK(count(name_violations, "core/a/utils.cpp", "") == 1);
    CHECK(count(name_violations, "core/a/string_helpers.cpp", "") == 1);
    CHECK(count(name_violations, "core/a/a.h", "class Simplification {") == 0);
    CHECK(count(name_violations, "ui/a/a.cpp", "    const QFileInfo file(path);") == 0);
}

TEST_CASE("the sources speak English", "[architecture]") {
    check_tree(french_violations);
    CHECK(count(french_violations, "ui/a/a.cpp", "label->setText(tr(\"Échéance\"));") == 1);
    CHECK(count(french_violations, "app/main.cpp", "error(\"refusé\");") == 1);
    CHECK(count(french_violations, "ui/a/a.cpp", "tr(\"%1 € – 3 × 4\") // dû") == 0);
    CHECK(count(french_violations, "core/import/fec.cpp", "\"Échéance\"") == 0);
}

TEST_CASE("text to translate is whole", "[architecture]") {
    check_tree(tr_violations);
    CHECK(count(tr_violations, "ui/a/a.cpp", "setText(tr(\"Due\") + name);") == 1);
    CHECK(count(tr_violations, "ui/a/a.cpp", "setText(name + tr(\"Due\"));") == 1);
    CHECK(count(tr_violations, "ui/a/a.cpp", "setText(tr(text));") == 1);
    CHECK(count(tr_violations, "ui/a/a.cpp", "setText(tr(\"%1 due\").arg(name));") == 0);
    CHECK(count(tr_violations, "ui/a/a.cpp", "setText(ptr(text));") == 0);
}

TEST_CASE("quotes and comments are told apart", "[architecture]") {
    CHECK(without_comment("a(); // b") == "a(); ");
    CHECK(without_comment("a(\"http://b\"); // c") == "a(\"http://b\"); ");
    CHECK(literals("a(\"b\\\"c\", \"d\"); // \"e\"") == std::vector<std::string>{"b\\\"c", "d"});
    CHECK(literals("a('\"'); b(\"c\");") == std::vector<std::string>{"c"});
}
