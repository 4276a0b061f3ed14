// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/people.h"

#include <string_view>
#include <utility>

namespace encours::demo {

namespace {

constexpr const char* last_names[] = {
    "Vuillemin", "Girardot",    "Jeannin",  "Bouvier",  "Petitjean", "Faivre",   "Monnier",  "Pourcelot", "Cuenot",
    "Chopard",   "Cattin",      "Mougin",   "Boillot",  "Prost",     "Guyon",    "Humbert",  "Marguet",   "Receveur",
    "Tournier",  "Bourgeois",   "Lambert",  "Morel",    "Roussel",   "Perrin",   "Mercier",  "Lefèvre",   "Garnier",
    "Chevalier", "Robin",       "Clément",  "Masson",   "Dumont",    "Renaud",   "Colin",    "Vidal",     "Caron",
    "Fournier",  "Blanchard",   "Brunet",   "Gaillard", "Barbier",   "Arnaud",   "Rey",      "Leclerc",   "Benoit",
    "Martinez",  "Da Silva",    "Nguyen",   "Benali",   "Kowalski",  "Rousseau", "Picard",   "Grosjean",  "Maire",
    "Bailly",    "Courvoisier", "Droz",     "Jacquet",  "Lacroix",   "Noël",     "Parisot",  "Querry",    "Saillard",
    "Tissot",    "Viennet",     "Thiébaud", "Magnin",   "Billod",    "Coulon",   "Demesmay", "Galmiche",  "Henriot",
};

constexpr const char* women[] = {"Claire",  "Sophie",    "Nathalie", "Isabelle", "Camille", "Julie",   "Émilie",
                                 "Martine", "Catherine", "Sandrine", "Léa",      "Manon",   "Aurélie", "Florence",
                                 "Hélène",  "Valérie",   "Fatima",   "Chloé",    "Inès",    "Brigitte"};
constexpr const char* men[] = {"Jean",     "Pierre",  "Michel",    "Nicolas", "Thomas", "Julien",   "Laurent",
                               "Philippe", "Olivier", "Sébastien", "David",   "Karim",  "Frédéric", "Christophe",
                               "Hugo",     "Lucas",   "Mathieu",   "Antoine", "Gérard", "François"};

constexpr std::pair<std::string_view, std::string_view> without_accent[] = {
    {"à", "a"}, {"â", "a"}, {"ç", "c"}, {"è", "e"}, {"é", "e"},  {"ê", "e"}, {"ë", "e"}, {"î", "i"}, {"ï", "i"},
    {"ô", "o"}, {"û", "u"}, {"ù", "u"}, {"ü", "u"}, {"œ", "oe"}, {"É", "e"}, {"È", "e"}, {"Î", "i"},
};

/// What stands for the character at `at`, and how many bytes it has; empty for a separator.
std::pair<std::string_view, std::size_t> plain_letter(const std::string& name, std::size_t at) {
    for (const auto& [letter, plain] : without_accent)
        if (name.compare(at, letter.size(), letter) == 0)
            return {plain, letter.size()};
    return {{}, 1};
}

} // namespace

std::string Person::full_name() const { return (is_woman ? "Mme " : "M. ") + first_name + " " + last_name; }

const char* some_last_name(Dice& dice) { return dice.one_of(last_names); }

Person some_person(Dice& dice) {
    const bool is_woman = dice.per_mille(480);
    const char* first_name = is_woman ? dice.one_of(women) : dice.one_of(men);
    return {is_woman, first_name, some_last_name(dice)};
}

std::string plain(const std::string& name) {
    std::string result;
    bool pending_hyphen = false;
    const auto add = [&](std::string_view letters) {
        if (pending_hyphen && !result.empty())
            result += '-';
        pending_hyphen = false;
        result += letters;
    };
    for (std::size_t at = 0; at < name.size();) {
        const char c = name[at];
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            add({&name[at], 1});
            ++at;
        } else if (c >= 'A' && c <= 'Z') {
            const char lower = static_cast<char>(c - 'A' + 'a');
            add({&lower, 1});
            ++at;
        } else {
            const auto [letter, bytes] = plain_letter(name, at);
            if (letter.empty())
                pending_hyphen = true;
            else
                add(letter);
            at += bytes;
        }
    }
    return result;
}

} // namespace encours::demo
