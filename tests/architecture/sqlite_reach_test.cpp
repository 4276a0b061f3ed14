// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"
#include "tests/catch.h"

#include <map>
#include <set>

using namespace encours::test;

namespace {

/// What stands between the quotes or angle brackets of an include line; empty for other lines.
std::string included(const std::string& line, char open, char close) {
    if (line.rfind("#include ", 0) != 0) {
        return {};
    }
    const auto begin = line.find(open);
    const auto end = begin == std::string::npos ? begin : line.find(close, begin + 1);
    return end == std::string::npos ? std::string() : line.substr(begin + 1, end - begin - 1);
}

class Reach {
public:
    Reach() {
        for (const auto& source : all_sources()) {
            sources_[source.path] = source.lines;
        }
    }

    [[nodiscard]] const std::map<std::string, std::vector<std::string>>& sources() const { return sources_; }

    /// Does the source see SQLite's headers, be it through others?
    [[nodiscard]] bool sees_sqlite(const std::string& path) {
        const auto known = sees_.find(path);
        if (known != sees_.end()) {
            return known->second;
        }
        sees_[path] = false;
        bool sees = false;
        for (const auto& line : sources_[path]) {
            const auto system = included(line, '<', '>');
            const auto own = included(line, '"', '"');
            sees = sees || system == "sqlite3.h" || system.rfind("SQLiteCpp/", 0) == 0 ||
                   (sources_.count(own) > 0 && sees_sqlite(own));
        }
        return sees_[path] = sees;
    }

private:
    std::map<std::string, std::vector<std::string>> sources_;
    std::map<std::string, bool> sees_;
};

} // namespace

TEST_CASE("SQLite's headers are seen in the store alone, also through others", "[architecture]") {
    Reach reach;
    std::set<std::string> seen_from;
    const auto sources = reach.sources(); // a copy: asking remembers
    for (const auto& [path, lines] : sources) {
        if (path.rfind("tests/", 0) != 0 && reach.sees_sqlite(path)) {
            seen_from.insert(path.substr(0, path.rfind('/')));
        }
    }
    CHECK(seen_from == std::set<std::string>{"core/store"});
    CHECK(reach.sees_sqlite("core/store/statement.cpp"));
    CHECK_FALSE(reach.sees_sqlite("core/store/connection.h"));
}
