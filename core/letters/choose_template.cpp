// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_text.h"

#include <array>
#include <tuple>

namespace encours {

namespace {

/// How near a template is to the case; greater is nearer. Nothing: it is not for it.
using Nearness = std::tuple<int, std::size_t>;

std::optional<Nearness> nearness(const LetterTemplate& one, const LetterCase& letter,
                                 const std::set<std::string, std::less<>>& conditions) {
    if (!letter.template_set.empty() && one.key == letter.document + "_" + letter.template_set)
        return Nearness{2, 0};
    if (one.instead_of == letter.document && holds(one.when, conditions))
        return Nearness{1, one.when.size()};
    if (one.key == letter.document)
        return Nearness{0, 0};
    return {};
}

/// A newer version of the same text stands in the place of the older ones, also where it changed its conditions.
bool is_outdated(const LetterTemplate& one, std::span<const LetterTemplate> all) {
    for (const auto& other : all) {
        if (other.key == one.key && other.language == one.language && other.form == one.form &&
            other.version > one.version)
            return true;
    }
    return false;
}

const LetterTemplate* choose_in(std::string_view language, LetterForm form, std::span<const LetterTemplate> all,
                                const LetterCase& letter, const std::set<std::string, std::less<>>& conditions) {
    const LetterTemplate* chosen = nullptr;
    std::optional<Nearness> best;
    for (const auto& one : all) {
        if (one.language != language || one.form != form)
            continue;
        const auto near = nearness(one, letter, conditions);
        if (!near || is_outdated(one, all))
            continue;
        if (!best || *near > *best || (*near == *best && one.key < chosen->key)) {
            chosen = &one;
            best = near;
        }
    }
    return chosen;
}

} // namespace

const LetterTemplate* choose_template(std::span<const LetterTemplate> all, const LetterCase& letter,
                                      const std::set<std::string, std::less<>>& conditions) {
    const auto form = form_of(letter.channel);
    if (!form)
        return nullptr;
    for (const std::string_view language : std::array<std::string_view, 3>{letter.language, "en", "fr"}) {
        if (const auto* chosen = choose_in(language, *form, all, letter, conditions))
            return chosen;
    }
    return nullptr;
}

} // namespace encours
