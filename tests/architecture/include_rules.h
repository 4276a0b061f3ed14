// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sources.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace encours::test {

/// The rules of allowed_includes.txt, whose head explains its form.
class IncludeRules {
public:
    /// Throws std::runtime_error with the line that cannot be understood.
    explicit IncludeRules(const std::vector<std::string>& lines);

    /// One sentence for each include of the source that the rules forbid.
    [[nodiscard]] std::vector<std::string> violations(const Source& source) const;

    [[nodiscard]] bool knows_module(const std::string& module) const { return allowed_.count(module) > 0; }

private:
    [[nodiscard]] std::string module_of(const std::string& path) const;
    [[nodiscard]] std::set<std::string> reach(const std::string& module) const;
    [[nodiscard]] bool may_include_module(const std::string& from, const std::string& to) const;
    [[nodiscard]] bool may_include_header(const std::string& path, const std::string& header) const;

    std::map<std::string, std::vector<std::string>> allowed_;
    std::map<std::string, std::vector<std::string>> never_;
    std::vector<std::pair<std::string, std::vector<std::string>>> headers_; ///< pattern, folders
};

} // namespace encours::test
