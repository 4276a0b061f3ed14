// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/places.h"

#include <string_view>

namespace encours::demo {

namespace {

constexpr Place in_the_region[] = {
    {"25000", "Besançon"},
    {"25000", "Besançon"},
    {"25300", "Pontarlier"},
    {"25200", "Montbéliard"},
    {"25500", "Morteau"},
    {"25400", "Audincourt"},
    {"25110", "Baume-les-Dames"},
    {"25480", "École-Valentin"},
    {"25290", "Ornans"},
    {"25220", "Thise"},
    {"25410", "Saint-Vit"},
    {"25700", "Valentigney"},
    {"25600", "Sochaux"},
    {"70000", "Vesoul"},
    {"70400", "Héricourt"},
    {"70200", "Lure"},
    {"70300", "Luxeuil-les-Bains"},
    {"70100", "Gray"},
    {"90000", "Belfort"},
    {"39000", "Lons-le-Saunier"},
    {"39100", "Dole"},
    {"39300", "Champagnole"},
    {"39200", "Saint-Claude"},
    {"39110", "Salins-les-Bains"},
    {"39600", "Arbois"},
    {"39800", "Poligny"},
};

constexpr Place elsewhere[] = {
    {"21000", "Dijon"},      {"21200", "Beaune"},     {"21130", "Auxonne"},         {"71100", "Chalon-sur-Saône"},
    {"71000", "Mâcon"},      {"71200", "Le Creusot"}, {"68100", "Mulhouse"},        {"68000", "Colmar"},
    {"67000", "Strasbourg"}, {"69003", "Lyon"},       {"01000", "Bourg-en-Bresse"}, {"54000", "Nancy"},
    {"88000", "Épinal"},     {"52000", "Chaumont"},   {"10000", "Troyes"},          {"38000", "Grenoble"},
    {"57000", "Metz"},       {"51100", "Reims"},      {"75011", "Paris"},           {"92100", "Boulogne-Billancourt"},
};

constexpr const char* streets[] = {
    "rue des Granges",
    "rue de la République",
    "rue Victor-Hugo",
    "rue du Moulin",
    "rue de l'Église",
    "avenue de la Gare",
    "avenue Carnot",
    "place du Marché",
    "rue Pasteur",
    "rue des Artisans",
    "zone industrielle des Épenottes",
    "rue de Besançon",
    "route de Dole",
    "Grande Rue",
    "rue des Tilleuls",
    "rue Gustave-Courbet",
    "chemin des Vignes",
    "rue de la Forge",
    "rue Jean-Jaurès",
    "boulevard Léon-Blum",
    "impasse des Lilas",
    "quai Veil-Picard",
    "rue du Stade",
    "rue des Jardins",
    "rue de la Fontaine",
    "route de Vesoul",
    "rue du 8-Mai-1945",
    "allée des Charmes",
    "rue de l'Industrie",
    "faubourg de Montbéliard",
};

} // namespace

const Place& some_place(Dice& dice) {
    return dice.per_mille(780) ? dice.one_of(in_the_region) : dice.one_of(elsewhere);
}

std::string some_street(Dice& dice) {
    const auto number = dice.around(1, 120);
    return std::to_string(number) + (dice.per_mille(60) ? " bis " : " ") + dice.one_of(streets);
}

std::string of_city(const std::string& city) {
    if (city.rfind("Le ", 0) == 0)
        return "du " + city.substr(3);
    for (const std::string_view vowel : {"A", "E", "I", "O", "U", "É", "Î", "H"})
        if (city.rfind(vowel, 0) == 0)
            return "d'" + city;
    return "de " + city;
}

} // namespace encours::demo
