// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/customer_names.h"

#include "core/demo/people.h"

namespace encours::demo {

namespace {

constexpr const char* building = "Bâtiment";
constexpr const char* property = "Immobilier";
constexpr const char* commerce = "Commerce et services";

constexpr const char* trades[] = {"Charpente",     "Maçonnerie", "Plâtrerie",  "Couverture", "Peinture",
                                  "Électricité",   "Plomberie",  "Rénovation", "Façades",    "Isolation",
                                  "Constructions", "Menuiserie", "Bâtiments",  "Carrelage",  "Terrassement"};
constexpr const char* trade_forms[] = {"SARL", "SARL", "SARL", "SAS", "SAS", "EURL", "SASU"};
constexpr const char* large_forms[] = {"SAS", "SAS", "SA", "SARL"};
constexpr const char* estates[] = {
    "Les Tilleuls", "Les Charmes",   "Le Clos des Vignes",    "Bellevue", "La Citadelle", "Les Terrasses du Doubs",
    "Le Parc",      "Saint-Ferjeux", "Les Hauts de Chailluz", "La Combe", "Les Érables",  "Le Grand Pré"};
constexpr const char* inns[] = {"des Voyageurs", "du Lac",       "de la Poste",  "du Commerce",
                                "des Sources",   "du Lion d'Or", "de la Vallée", "du Parc"};
constexpr const char* schools[] = {"Jules-Ferry",           "Victor-Hugo",    "Louis-Pasteur", "Jean-Moulin",
                                   "Claude-Nicolas-Ledoux", "Georges-Cuvier", "Marie-Curie",   "Albert-Camus",
                                   "Simone-Veil",           "Lumière"};

BusinessName named(std::string name, const char* form, const char* category) {
    auto legal_name = name + " " + form;
    return {std::move(name), std::move(legal_name), category};
}

BusinessName some_builder(Dice& dice) {
    const std::string last_name = some_last_name(dice);
    switch (dice.below(5)) {
    case 0:
        return named(last_name + " & Fils", dice.one_of(trade_forms), building);
    case 1:
        return named("Entreprise " + last_name, dice.one_of(trade_forms), building);
    default:
        return named(std::string(dice.one_of(trades)) + " " + last_name, dice.one_of(trade_forms), building);
    }
}

BusinessName some_property_firm(Dice& dice) {
    switch (dice.below(4)) {
    case 0: {
        const auto name = std::string("SCI ") + dice.one_of(estates);
        return {name, name, property};
    }
    case 1:
        return named(std::string("Cabinet ") + some_last_name(dice) + " Architectes", "SELARL", property);
    case 2:
        return named(std::string(some_last_name(dice)) + " Immobilier", dice.one_of(large_forms), property);
    default:
        return named(std::string("Syndic ") + some_last_name(dice) + " Gestion", dice.one_of(large_forms), property);
    }
}

BusinessName some_shop(Dice& dice, const Place& place) {
    switch (dice.below(6)) {
    case 0:
        return named(std::string("Hôtel ") + dice.one_of(inns), dice.one_of(trade_forms), commerce);
    case 1:
        return named(std::string("Boulangerie ") + some_last_name(dice), dice.one_of(trade_forms), commerce);
    case 2:
        return named(std::string("Garage ") + some_last_name(dice), dice.one_of(trade_forms), commerce);
    case 3:
        return named("Pharmacie " + of_city(place.city), "SELARL", commerce);
    case 4:
        return named(std::string("Transports ") + some_last_name(dice), dice.one_of(large_forms), commerce);
    default:
        return named(std::string("Fromagerie ") + some_last_name(dice), dice.one_of(trade_forms), commerce);
    }
}

} // namespace

BusinessName some_business(Dice& dice, const Place& place) {
    const auto draw = dice.below(100);
    if (draw < 62)
        return some_builder(dice);
    return draw < 82 ? some_property_firm(dice) : some_shop(dice, place);
}

std::string some_public_body(Dice& dice, const Place& place) {
    switch (dice.below(8)) {
    case 0:
        return std::string("Collège ") + dice.one_of(schools);
    case 1:
        return std::string("Lycée ") + dice.one_of(schools);
    case 2:
        return std::string("École primaire ") + dice.one_of(schools);
    case 3:
        return std::string("EHPAD ") + dice.one_of(estates);
    case 4:
        return "Communauté de communes " + of_city(place.city);
    default:
        return "Mairie " + of_city(place.city);
    }
}

std::string some_household(Dice& dice) {
    const auto person = some_person(dice);
    return dice.per_mille(350) ? "M. et Mme " + person.last_name : person.full_name();
}

} // namespace encours::demo
