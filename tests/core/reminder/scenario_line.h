// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace encours::test {

/// A line of a scenario, read from left to right. What does not fit throws, with the line.
class ScenarioLine {
public:
    ScenarioLine(std::string text, std::string place) : rest_(std::move(text)), place_(std::move(place)) {}

    /// Whether the rest begins so; then it is behind that, and behind the blanks.
    bool take(std::string_view words);
    void need(std::string_view words);
    [[nodiscard]] bool is_done() const { return rest_.empty(); }
    /// Up to one of the delimiters, which stays; without the blanks around.
    std::string upto(std::string_view delimiters);
    std::string word() { return upto(" ,:;"); }
    Date date();
    int number();
    /// "1200.00", in cents.
    std::int64_t amount();
    [[noreturn]] void fail(const std::string& why) const;
    /// Whether a day stands here: "2026-…".
    [[nodiscard]] bool is_at_date() const;

private:
    void skip_blanks();

    std::string rest_, place_;
};

} // namespace encours::test
