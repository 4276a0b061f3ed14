// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/import_list.h"

#include "core/money/money.h"

#include <cstdio>
#include <fstream>
#include <random>

namespace encours::bench {

namespace {

constexpr const char* first_words[] = {"Menuiserie", "Garage",  "Boulangerie", "Imprimerie", "Transports",
                                       "Maçonnerie", "Cabinet", "Pharmacie",   "Hôtel",      "Ateliers"};
constexpr const char* second_words[] = {"Dubois", "Martin", "Lefèvre",    "Morel",
                                        "Girard", "Bonnet", "de la Gare", "Réunis"};
constexpr const char* labels[] = {"Fenêtres et pose", "Contrat d'entretien",   "Location mensuelle",
                                  "Pièces détachées", "Prestation de conseil", "Livraison du mois"};

std::string written(Date date) {
    const auto day = year_month_day(date);
    char text[16];
    std::snprintf(text, sizeof text, "%02d/%02d/%04d", day.day, day.month, day.year);
    return text;
}

std::string written(std::int64_t cents) {
    auto text = minor_to_text(cents, 2);
    text[text.size() - 3] = ',';
    return text;
}

} // namespace

std::string customer_code(std::int64_t customer) {
    char text[16];
    std::snprintf(text, sizeof text, "C%06d", static_cast<int>(customer));
    return text;
}

DocumentList make_list(std::int64_t documents, std::int64_t customers) {
    std::mt19937_64 random(2026);
    const auto below = [&random](std::uint64_t limit) { return static_cast<std::int64_t>(random() % limit); };
    DocumentList list;
    for (std::int64_t i = 0; i < customers; ++i) {
        list.customer_names.push_back(std::string(first_words[below(10)]) + " " + second_words[below(8)] + " " +
                                      std::to_string(i + 1));
    }
    constexpr Date first_day{19'700}; // 2023-12-09
    constexpr std::int32_t days = 1000;
    for (std::int64_t i = 0; i < documents; ++i) {
        ListedDocument document;
        document.customer = 1 + below(static_cast<std::uint64_t>(customers));
        const bool credit = below(100) < 3;
        document.number = (credit ? "AV-" : "FA-") + std::to_string(202'300'000'000 + i);
        document.label = std::string(labels[below(6)]) + " " + std::to_string(below(10'000));
        document.issued = first_day + static_cast<std::int32_t>(i * days / documents);
        document.due = document.issued + 30;
        document.amount = (credit ? -1 : 1) * (1'000 + below(500'000));
        if (below(100) < 95)
            document.settled = document.issued + static_cast<std::int32_t>(10 + below(50));
        document.disputed = below(100) < 2;
        list.documents.push_back(std::move(document));
    }
    return list;
}

void write_csv(const DocumentList& list, const std::filesystem::path& file) {
    std::ofstream out(file, std::ios::binary);
    out << "N° facture;Code client;Raison sociale;Date facture;Échéance;Montant TTC;Réglé le;Litige;Libellé\r\n";
    for (const auto& document : list.documents) {
        out << document.number << ';' << customer_code(document.customer) << ';'
            << list.customer_names[static_cast<std::size_t>(document.customer - 1)] << ';' << written(document.issued)
            << ';' << written(document.due) << ';' << written(document.amount) << ';'
            << (document.settled ? written(*document.settled) : "") << ';' << (document.disputed ? "oui" : "") << ';'
            << document.label << "\r\n";
    }
}

} // namespace encours::bench
