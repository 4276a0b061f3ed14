// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/guide.h"

#include "core/letters/call_script.h"
#include "core/letters/shipped_guides.h"

#include <algorithm>

namespace encours {

namespace {

constexpr std::size_t call_parts = 4;

Guide guide_of(const ShippedGuide& shipped, std::string_view language) {
    Guide guide;
    guide.key = shipped.key;
    guide.language = language;
    const auto end_of_title = shipped.text.find('\n');
    guide.title = shipped.text.substr(2, end_of_title - 2); // behind "# "
    const auto begin = shipped.text.find_first_not_of('\n', end_of_title);
    guide.body = shipped.text.substr(begin);
    guide.is_shipped = true;
    return guide;
}

/// Names in braces, in their order.
std::vector<std::string> fields_of(std::string_view text) {
    std::vector<std::string> fields;
    for (auto open = text.find('{'); open != text.npos; open = text.find('{', open + 1)) {
        const auto close = text.find('}', open);
        if (close == text.npos)
            break;
        fields.emplace_back(text.substr(open + 1, close - open - 1));
    }
    return fields;
}

} // namespace

std::vector<Guide> shipped_guides(std::string_view language) {
    const bool is_french = language == "fr";
    std::vector<Guide> guides;
    for (const auto& shipped : is_french ? shipped_french_guides() : shipped_english_guides())
        guides.push_back(guide_of(shipped, is_french ? "fr" : "en"));
    return guides;
}

std::vector<std::string> faults_of(const Guide& guide) {
    std::vector<std::string> faults;
    const auto known = call_fields();
    for (const auto& field : fields_of(guide.title + "\n" + guide.body)) {
        if (std::find(known.begin(), known.end(), field) == known.end())
            faults.push_back(field);
    }
    if (guide.is_call() && call_script({}, guide).size() != call_parts)
        faults.emplace_back();
    return faults;
}

} // namespace encours
