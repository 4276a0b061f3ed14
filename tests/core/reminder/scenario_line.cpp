// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reminder/scenario_line.h"

#include <cctype>
#include <stdexcept>

namespace encours::test {

void ScenarioLine::skip_blanks() { rest_.erase(0, std::min(rest_.find_first_not_of(' '), rest_.size())); }

bool ScenarioLine::take(std::string_view words) {
    if (rest_.compare(0, words.size(), words) != 0) {
        return false;
    }
    rest_.erase(0, words.size());
    skip_blanks();
    return true;
}

void ScenarioLine::need(std::string_view words) {
    if (!take(words)) {
        fail("\"" + std::string(words) + "\" is missing");
    }
}

std::string ScenarioLine::upto(std::string_view delimiters) {
    const std::size_t end = std::min(rest_.find_first_of(delimiters), rest_.size());
    std::string taken = rest_.substr(0, end);
    rest_.erase(0, end);
    skip_blanks();
    taken.erase(taken.find_last_not_of(' ') + 1);
    return taken;
}

bool ScenarioLine::is_at_date() const { return from_iso(rest_.substr(0, 10)).has_value(); }

Date ScenarioLine::date() {
    const auto read = from_iso(rest_.substr(0, 10));
    if (!read) {
        fail("no day");
    }
    rest_.erase(0, 10);
    skip_blanks();
    return *read;
}

int ScenarioLine::number() {
    const std::string digits = upto(" ,:;");
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string::npos) {
        fail("no number");
    }
    return std::stoi(digits);
}

std::int64_t ScenarioLine::amount() {
    std::string digits = upto(" ,:;");
    const std::size_t point = digits.find('.');
    if (point == std::string::npos || digits.size() != point + 3) {
        fail("no amount");
    }
    digits.erase(point, 1);
    return std::stoll(digits);
}

void ScenarioLine::fail(const std::string& why) const {
    throw std::runtime_error(place_ + ": " + why + " at \"" + rest_ + "\"");
}

} // namespace encours::test
