// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/products.h"

#include <iterator>

namespace encours::demo {

namespace {

constexpr Product products[] = {
    {"Fenêtres", "Fenêtres bois", 900, 9'500},
    {"Fenêtres", "Fenêtres PVC double vitrage", 600, 7'500},
    {"Fenêtres", "Baies coulissantes aluminium", 1'800, 12'000},
    {"Portes", "Portes d'entrée", 900, 5'500},
    {"Portes", "Blocs-portes intérieurs", 450, 4'800},
    {"Portes", "Portes coupe-feu", 1'500, 9'000},
    {"Escaliers", "Escalier chêne quart tournant", 3'800, 11'000},
    {"Escaliers", "Garde-corps et main courante", 650, 3'600},
    {"Agencement", "Agencement sur mesure", 2'200, 16'000},
    {"Agencement", "Placards et rangements", 700, 4'500},
    {"Volets", "Volets battants", 600, 4'200},
    {"Volets", "Volets roulants motorisés", 900, 6'500},
    {"Parquets", "Parquet massif posé", 1'100, 6'800},
    {"Entretien", "Dépannage et réglages", 95, 620},
    {"Entretien", "Contrat d'entretien", 180, 1'300},
};

} // namespace

const Product& product(std::uint8_t number) { return products[number]; }

std::uint8_t some_product(Dice& dice, CustomerKind buyer) {
    auto number = dice.below(static_cast<std::int64_t>(std::size(products)));
    if (buyer == CustomerKind::consumer && number == 5) // no fire doors at home
        number = 3;
    return static_cast<std::uint8_t>(number);
}

std::int64_t vat_within(std::int64_t gross, CustomerKind buyer) {
    const std::int64_t rate = buyer == CustomerKind::consumer ? 10 : 20;
    return gross * rate / (100 + rate);
}

} // namespace encours::demo
