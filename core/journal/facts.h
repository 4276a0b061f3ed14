// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace encours {

class Facts;

/// One value of what happened, in the one form that is digested: JSON in UTF-8 without blanks. Money is in minor units:
/// there are no fractions, and none is taken.
class Fact {
public:
    Fact(std::nullptr_t) : json_("null") {}
    Fact(std::same_as<bool> auto yes) : json_(yes ? "true" : "false") {}
    template <std::integral Whole>
    requires(!std::same_as<Whole, bool>) Fact(Whole number) : json_(std::to_string(number)) {}
    /// Throws a std::exception when the text is not UTF-8.
    Fact(std::string_view text);
    Fact(const std::string& text) : Fact(std::string_view(text)) {}
    Fact(const char* text) : Fact(std::string_view(text)) {}
    Fact(const Facts& object);
    Fact(const std::vector<Fact>& list);
    Fact(std::initializer_list<Fact> list) = delete; ///< {x} would be x, {x, y} a list: say std::vector<Fact>{…}

    /// JSON that the program wrote itself, laid out anew. Throws a std::exception when it is none or holds a fraction.
    [[nodiscard]] static Fact of_json(std::string_view text);

    [[nodiscard]] const std::string& json() const { return json_; }

private:
    std::string json_;
};

/// What an event of the journal did, by name, without personal data: it cannot be erased.
class Facts {
public:
    Facts() = default;
    Facts(std::initializer_list<std::pair<const char*, Fact>> facts);

    /// Adds a fact, or changes it.
    void set(const std::string& name, const Fact& fact);

    /// The names in the order of their bytes.
    [[nodiscard]] std::string canonical_json() const;

private:
    std::map<std::string, std::string> facts_; ///< the values as JSON
};

} // namespace encours
